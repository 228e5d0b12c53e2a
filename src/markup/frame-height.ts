import { posterFor } from '../artifact.ts';
import type { FinishedView } from './finished-view.ts';
import { linesIn } from './line-count.ts';

/** The width of a frame that its height is right for before it has told it, and the margin inside, in CSS pixels. */
const FRAME = { width: 640, margin: 16 };

/** Estimated height of the page of a view in a frame 640 px wide, in CSS pixels. */
export function frameHeight({ view }: Pick<FinishedView, 'view'>): number {
  const column = FRAME.width - 2 * FRAME.margin;
  const poster = posterFor(view.posters, column);
  const plot = poster ? (poster.height / poster.width) * column : 0;
  const headline = linesIn(view.headline, 24, column) * 29;
  const subtitle = 6 + linesIn(view.subtitle, 16, column) * 22.4;
  const summary = 24 + linesIn(view.summary, 16, column) * 22.4;
  const source = 6 + linesIn(`Source: ${view.credits}. About this figure`, 14, column) * 19.6;
  return Math.round(24 + headline + subtitle + plot + summary + source + 28);
}
