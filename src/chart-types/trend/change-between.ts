import type { AnnotationPart } from '../../layers/annotation.ts';
import { changeArrow } from '../../layers/change-arrow.ts';
import type { TrendPoint } from './model.ts';
import type { TrendPlot } from './plot.ts';

/** Space in pixels between the arrow and the point that it leads to. */
const APART = 6;

/**
 * Draws the change from the first point of a line to its last: a level line from the first, and an arrow to the last.
 *
 * @param words Words beside the arrow, of the first value and the last.
 */
export function changeOfLine(
  { x, y }: TrendPlot,
  points: readonly TrendPoint[],
  words: (from: number, to: number) => string,
): AnnotationPart {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return {};
  const way = Math.sign(y(last.value) - y(first.value));
  return changeArrow(
    { x: x(first.year) + APART, y: y(first.value) },
    { x: x(last.year), y: y(last.value) - way * APART },
    words(first.value, last.value),
  );
}
