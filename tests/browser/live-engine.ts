import vegaEmbed from 'vega-embed';
import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import type { TopLevelSpec } from 'vega-lite';
import { vegaConfig } from '../../src/theme/vega-config.ts';

/** The live engine as a page has it: draws specs that a file beside it holds, and leaves the drawings on `window`. */
(vega as typeof vega & { textMetrics: { canvas(measure: boolean): void } }).textMetrics.canvas(false);

const specs = (await (await fetch('specs.json')).json()) as Record<string, TopLevelSpec>;
const drawings: Record<string, string> = {};
for (const [name, spec] of Object.entries(specs)) {
  const box = document.createElement('div');
  // vega-embed empties its box through an HTML sink, which Trusted Types forbid.
  Object.defineProperty(box, 'innerHTML', {
    set() {
      box.replaceChildren();
    },
  });
  document.body.append(box);
  const result = await vegaEmbed(box, spec, {
    ast: true,
    expr: expressionInterpreter,
    config: vegaConfig,
    renderer: 'svg',
    actions: false,
    defaultStyle: false,
    tooltip: false,
  });
  drawings[name] = await result.view.toSVG();
  result.finalize();
}
Object.assign(window, { drawings });
