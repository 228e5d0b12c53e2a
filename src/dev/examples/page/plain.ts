import type { TopLevelSpec } from 'vega-lite';
import { standingStill } from './frames.ts';
import { type FigureLook, lookAt } from './look.ts';
import { type SceneMark, sceneMarks } from './scene-marks.ts';

/** A spec as a page draws it that has vega-embed alone, with its own looks. */
export interface PlainDrawing {
  readonly marks: readonly SceneMark[];
  readonly look: FigureLook | null;
  /** Every text that is drawn. */
  readonly texts: readonly string[];
  /** The error, where nothing was drawn. */
  readonly failed?: string;
}

declare const vegaEmbed: (
  box: Element,
  spec: TopLevelSpec,
  options: object,
) => Promise<{ readonly finalize: () => void }>;

let end = (): void => {};

/** Draws a spec where the last one was. */
async function drawPlain(spec: TopLevelSpec): Promise<PlainDrawing> {
  const box = document.querySelector('main') ?? document.body;
  end();
  box.replaceChildren();
  try {
    const { finalize } = await vegaEmbed(box, spec, { renderer: 'svg', actions: false, tooltip: false });
    end = finalize;
  } catch (error) {
    return { marks: [], look: null, texts: [], failed: String(error) };
  }
  await standingStill(() => box.querySelector('svg'));
  const svg = box.querySelector('svg');
  return {
    marks: svg ? sceneMarks(svg) : [],
    look: svg && lookAt(svg, svg),
    texts: Array.from(svg?.querySelectorAll('text') ?? [], ({ textContent }) => textContent ?? ''),
  };
}

Object.assign(window, { drawPlain });
