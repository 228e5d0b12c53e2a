import type { AnnotationPart } from '../../layers/annotation.ts';
import type { ChangePlot } from './plot.ts';

/**
 * Marks breaks in the series on the axis, and notes them below it.
 *
 * @param before Indexes of the bars after the breaks.
 * @param text Words of the note.
 */
export function breaksOnAxis({ x, y }: ChangePlot, before: readonly number[], text: string): AnnotationPart {
  const periods = x.domain();
  const gap = x.step() - x.bandwidth();
  const places = before.flatMap((index) => {
    const start = x(periods[index] ?? '');
    return start === undefined ? [] : { x: start - gap / 2, y: y(0) };
  });
  if (!places.length) return {};
  return { breaks: places, footnotes: [{ mark: 'break', text }] };
}
