import type { Spec } from 'vega';
import { type SceneMark, sceneMarks } from '../../src/dev/examples/page/scene-marks.ts';
import { guard } from '../../src/live/vega/guard.ts';
import { embed } from '../../src/live/vega/embed.ts';

/** What the engine made of a spec. */
export interface Drawn {
  readonly marks?: readonly SceneMark[];
  /** The spec as it was compiled. */
  readonly compiled?: Spec;
  readonly warnings?: readonly string[];
  readonly size?: readonly [number, number];
  /** The sentence, where it drew nothing. */
  readonly refused?: string;
  /** Whatever the drawing left behind. */
  readonly left: number;
}

/** Draws every spec of a file beside it, one after the other, as a page would. */
export async function drawSpecs(): Promise<Record<string, Drawn>> {
  const specs = (await (await fetch('specs.json')).json()) as Record<string, { spec: unknown; allow?: string[] }>;
  const drawn: Record<string, Drawn> = {};
  const box = document.createElement('div');
  document.body.append(box);
  for (const [name, { spec, allow = [] }] of Object.entries(specs)) {
    try {
      const drawing = await embed(box, spec, { width: 600, allowDataUrls: allow, guard });
      const { width, height } = drawing.svg.getBoundingClientRect();
      const [marks, warnings] = [sceneMarks(drawing.svg), [...drawing.warnings]];
      drawing.finalize();
      drawn[name] = { marks, compiled: drawing.vgSpec, warnings, size: [width, height], left: box.childElementCount };
    } catch (error) {
      drawn[name] = { refused: `${(error as Error).name}: ${(error as Error).message}`, left: box.childElementCount };
    }
  }
  return drawn;
}

void drawSpecs().then((drawn) => Object.assign(window, { drawn }));
