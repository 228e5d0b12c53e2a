import type { AnnotationPart } from '../../layers/annotation.ts';
import type { TrendPoint } from './model.ts';
import type { TrendPlot } from './plot.ts';

/**
 * Marks each break on its line, between two points, and notes them below the axis.
 *
 * @param text Words of the note.
 */
export function breaksOnLines(
  { x, y }: TrendPlot,
  lines: readonly (readonly TrendPoint[])[],
  text: string,
): AnnotationPart {
  const places = lines.flatMap((points) =>
    points.flatMap((point, index) => {
      const before = points[index - 1];
      if (!point.broken || !before) return [];
      return { x: (x(before.year) + x(point.year)) / 2, y: (y(before.value) + y(point.value)) / 2 };
    }),
  );
  if (!places.length) return {};
  return {
    paths: places.map(({ x, y }) => [-6, 6].map((by) => ({ x, y: y + by }))),
    breaks: places,
    footnotes: [{ mark: 'break', text }],
  };
}
