import type { Annotations } from '../../layers/annotation.ts';
import { innerWidth } from '../../layers/frame.ts';
import type { Label } from '../../layers/label.ts';
import { textWidth } from '../../theme/text-width.ts';
import { type Note, place, placeIfClear, type Surroundings } from '../../layers/label-placement.ts';
import type { TrendPoint } from './model.ts';
import { stretches } from './lines.ts';
import type { TrendPlot } from './plot.ts';

/** The points of each line. */
type Lines = readonly (readonly TrendPoint[])[];

/** Wordings of a label, each as lines, the longest first. */
function wordingsOf({ label = '' }: TrendPoint): readonly (readonly string[])[] {
  return typeof label === 'string' ? [[label], label.split(/ (?=in )/)] : label;
}

/** Number of lines of a label in a picture of a width in pixels. */
export function lineCount(point: TrendPoint, size: number, width: number): number {
  const wordings = wordingsOf(point);
  const fits = (lines: readonly string[]): boolean =>
    lines.every((text) => textWidth({ text, size, bold: true }) <= width - 60);
  return (wordings.find(fits) ?? wordings.at(-1) ?? []).length;
}

/** What labels keep clear of: lines, points that no line reaches, annotations and the edges of the picture. */
export function surroundings(
  lines: Lines,
  plot: TrendPlot,
  annotations: Pick<Annotations, 'paths' | 'labels'> = { paths: [], labels: [] },
): Surroundings {
  const { x, y, frame } = plot;
  const joined = lines.flatMap((points) => (plot.axis ? stretches(points).map((stretch) => stretch.points) : [points]));
  const reached = new Set(joined.flat());
  const alone = lines.flat().filter((point) => plot.axis && !point.gap && !reached.has(point));
  const stubs = alone.map((point) => [-6, 6].map((by) => ({ x: x(point.year) + by, y: y(point.value) })));
  const zero = plot.axis && plot.axis.domain[0] < 0 ? [[0, innerWidth(frame)].map((x) => ({ x, y: y(0) }))] : [];
  const drawn = joined.map((points) => points.map(({ year, value }) => ({ x: x(year), y: y(value) })));
  return {
    paths: [...drawn, ...stubs, ...zero, ...annotations.paths],
    labels: annotations.labels,
    left: 0,
    right: innerWidth(frame) + frame.right,
    top: -frame.top,
    bottom: frame.height,
  };
}

/** Places labels where they cross no line, and do not touch each other. */
export function pointLabels(lines: Lines, plot: TrendPlot, around: Surroundings): Label[] {
  const { x, y, sizes } = plot;
  const placed: Label[] = [];
  const named = [...lines.flat().entries()].filter(([, point]) => point.label);
  for (const [row, point] of named.toSorted(([, a], [, b]) => Number(a.optional ?? 0) - Number(b.optional ?? 0))) {
    const note: Note = {
      x: x(point.year),
      y: y(point.value),
      wordings: wordingsOf(point),
      size: sizes.label,
      row: point.row ?? row,
      sides: point.sides ?? ['above', 'below'],
      aligns: point.aligns ?? ['center', 'right', 'left'],
      ...(point.soft && { soft: true }),
    };
    const free = { ...around, labels: [...around.labels, ...placed] };
    // On a written-out axis there may be no room beside the line, but there is above all lines.
    const above: Note[] = plot.axis ? [{ ...note, wordings: point.afar ?? note.wordings, y: 0, sides: ['above'] }] : [];
    placed.push(...(point.optional ? placeIfClear(note, free) : place(note, free, above)));
  }
  return placed;
}
