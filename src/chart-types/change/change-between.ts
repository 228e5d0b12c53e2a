import type { AnnotationPart } from '../../layers/annotation.ts';
import { changeArrow } from '../../layers/change-arrow.ts';
import type { ChangePlot } from './plot.ts';
import type { ChangeBar } from './model.ts';

/** Space in pixels between the arrow and the value of a bar. */
const APART = 4;

/**
 * Draws the change from the first bar to the last: from the top of the higher one a level line leads over all bars, and an
 * arrow joins it to the other. Nothing is drawn where a bar between reaches higher.
 *
 * @param text Words beside the arrow.
 */
export function changeBetween({ x, y, values }: ChangePlot, bars: readonly ChangeBar[], text: string): AnnotationPart {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last || first === last || Math.min(first.value, last.value) < 0) return {};
  const [high, low] = first.value > last.value ? [first, last] : [last, first];
  if (bars.some(({ value }) => value > high.value)) return {};
  const left = (bar: ChangeBar): number => x(bar.period) ?? 0;
  const level = y(high.value);
  const row = bars.indexOf(low);
  const own = values.labels.find((label) => label.row === row);
  const foot = own ? own.y - own.size - APART : y(low.value) - APART;
  const from = { x: high === first ? left(high) + x.bandwidth() + 3 : left(high) - 3, y: level };
  return changeArrow(from, { x: left(low) + x.bandwidth() / 2, y: foot }, text);
}
