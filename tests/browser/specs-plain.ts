import * as vega from 'vega';
import vegaEmbed from 'vega-embed';
import type { TopLevelSpec } from 'vega-lite';
import '../../src/live/vega/look/time-guides.ts';
import { sceneMarks } from '../../src/dev/examples/page/scene-marks.ts';
import { ramps } from '../../src/theme/own-spec-config.ts';
import type { Drawn } from './specs-ours.ts';

/*
 * Draws what a page asks for with vega-embed and all of Vega as they come: specs with its own looks and size, and what our
 * engine compiled of them, for which it is given what only ours has: the estimate of text widths, the ramps, and dates
 * without a time as they are in UTC.
 */
const whole = vega as typeof vega & {
  textMetrics: { canvas(measure: boolean): void };
  scheme(name: string, colour: (share: number) => string): void;
  readonly typeParsers: Record<string, unknown>;
  readonly toDate: unknown;
};
for (const [name, colour] of Object.entries(ramps)) whole.scheme(name, colour);
whole.typeParsers['day'] = whole.toDate;

interface Asked {
  readonly spec: TopLevelSpec;
  readonly compiled: vega.Spec;
}

const asked = (await (await fetch('specs.json')).json()) as Record<string, Asked>;
const drawn: Record<string, Pick<Drawn, 'marks'>> = {};
const compiled: typeof drawn = {};
const box = document.createElement('div');
document.body.append(box);
const drawAll = async (into: typeof drawn, of: keyof Asked): Promise<void> => {
  for (const [name, specs] of Object.entries(asked)) {
    const mode = of === 'spec' ? 'vega-lite' : 'vega';
    const { finalize } = await vegaEmbed(box, specs[of], { renderer: 'svg', mode });
    const svg = box.querySelector<SVGSVGElement>('.vega-embed svg, svg.marks');
    into[name] = { marks: svg ? sceneMarks(svg) : [] };
    finalize();
  }
};
await drawAll(drawn, 'spec');
whole.textMetrics.canvas(false);
await drawAll(compiled, 'compiled');
Object.assign(window, { drawn, compiled });
