import * as vega from 'vega';
import vegaEmbed from 'vega-embed';
import type { TopLevelSpec } from 'vega-lite';
import { fitWidth } from '../../src/live/vega/fit-width.ts';
import { ownSpecConfig, ramps } from '../../src/theme/own-spec-config.ts';
import { inOwnLook } from '../../src/live/vega/look/own-look.ts';
import '../../src/live/vega/look/time-guides.ts';
import { sceneMarks } from './scene-marks.ts';
import type { Drawn } from './specs-ours.ts';

/** Draws the same specs with vega-embed and all of Vega as they come, but for the size, the look and the estimate of text widths, without which nothing could be compared. */
const whole = vega as typeof vega & {
  textMetrics: { canvas(measure: boolean): void };
  scheme(name: string, colour: (share: number) => string): void;
};
whole.textMetrics.canvas(false);
for (const [name, colour] of Object.entries(ramps)) whole.scheme(name, colour);

const specs = (await (await fetch('specs.json')).json()) as Record<string, { spec: TopLevelSpec }>;
const drawn: Record<string, Drawn> = {};
const box = document.createElement('div');
document.body.append(box);
for (const [name, { spec }] of Object.entries(specs)) {
  const { view, finalize } = await vegaEmbed(box, fitWidth(spec, 600).spec, {
    renderer: 'svg',
    config: ownSpecConfig(600),
    patch: inOwnLook,
  });
  drawn[name] = { marks: sceneMarks(view), left: 0 };
  finalize();
}
Object.assign(window, { drawn });
