import { embed } from '../../src/live/vega/embed.ts';
import { vegaConfig } from '../../src/theme/vega-config.ts';
import { renderModule } from '../../node_modules/vega-scenegraph/src/modules.js';
import SVGStringRenderer from '../../node_modules/vega-scenegraph/src/SVGStringRenderer.js';

/** Draws live, as a page has it, the specs that a file beside it holds, and leaves the drawings on `window`. */
async function drawings(): Promise<Record<string, string>> {
  const specs = (await (await fetch('specs.json')).json()) as Record<string, unknown>;
  const drawn: Record<string, string> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const drawing = await embed(document.body, spec, { width: 700, config: vegaConfig });
    // The engine itself writes no drawing as text.
    renderModule('svg', { ...renderModule('svg'), headless: SVGStringRenderer });
    drawn[name] = await drawing.view.toSVG();
    drawing.finalize();
  }
  return drawn;
}

void drawings().then((drawn) => Object.assign(window, { drawings: drawn }));
