import type { TopLevelSpec } from 'vega-lite';
import { trendSpec } from '../chart-types/trend/trend.ts';
import type { LineEnd, LineLook, TrendPoint } from '../chart-types/trend/model.ts';
import { comparisonSpec } from '../chart-types/comparison/comparison.ts';
import type { TrendPlot } from '../chart-types/trend/plot.ts';
import { type Annotate, annotations } from '../layers/annotation.ts';
import { valueAxis } from '../layers/value-axis.ts';
import { wrapped } from '../theme/text-lines.ts';
import { textSizes } from '../theme/text-sizes.ts';
import { textWidth } from '../theme/text-width.ts';
import type { AreaLine } from './area-lines.ts';
import { type AreaMeasure, hasValue, type MeasuredFigure } from './area-measure.ts';

/** What is drawn of a line: its name and its figures. */
export interface DrawnLine extends Pick<AreaLine, 'name' | 'figures'> {
  /** Areas that it came after, and areas that came after it, in words; `null` where there are none. */
  readonly after: string | null;
  readonly before: string | null;
}

/** Looks of what an area is compared with: one is its context, several are told apart. */
const ONE: readonly Exclude<LineLook, 'point'>[] = ['context'];
const SEVERAL: readonly Exclude<LineLook, 'point'>[] = ['fourth', 'third', 'against'];

/** Draws areas as lines over years or as bars, as their measure has it, the first in full colour. `width` is in CSS pixels. */
export function areaSpec(lines: readonly DrawnLine[], measure: AreaMeasure, width: number): TopLevelSpec {
  if (measure.drawn === 'bars') return newestBars(lines, measure, width);
  const [line] = lines;
  if (measure.changes && line?.figures.filter(hasValue).length === 1)
    return yearBars(line, measure, measure.changes.amount, width);
  return linesSpec(lines, measure, width);
}

/** Lines, each with its name and last value: beside its end; at its last point where that is before the end, or the name is too long. */
function linesSpec(lines: readonly DrawnLine[], measure: AreaMeasure, width: number): TopLevelSpec {
  const years = lines.flatMap(({ figures }) => figures.map(({ year }) => year));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const [first, ...others] = lines.map((line, index) => lineSpec(line, measure, { to, soft: index > 0, width }));
  const looks = others.length > 1 ? SEVERAL : ONE;
  const values = lines.flatMap(({ figures }) => figures.flatMap(({ value }) => value ?? []));
  return trendSpec(
    {
      points: first?.points ?? [],
      ...(first?.end && { end: first.end }),
      others: others.map((line, index) => ({ ...line, look: looks[index] ?? 'context' })),
      years: years.length ? yearsNamed(from, to) : [],
      yearText: (year) => measure.period.label(year),
      axis: valueAxis(values, measure.unit, 3),
      ...(lines[0] && { annotate: successions(lines[0]) }),
    },
    { width },
  );
}

/** The most characters of an annotation. */
const MOST = 50;

/** Names who came before an area at the start of its line, and who came after it at the end. */
function successions({ figures, after, before }: DrawnLine): Annotate<TrendPlot> {
  const [first, last] = [figures.find(hasValue), figures.findLast(hasValue)];
  const note = (figure: MeasuredFigure | undefined, text: string, align: 'left' | 'right') =>
    figure && [...text].length <= MOST ? [{ figure, text, align }] : [];
  const notes = [
    ...(after ? note(first, `After ${after}`, 'left') : []),
    ...(before ? note(last, `Then ${before}`, 'right') : []),
  ];
  return annotations((plot: TrendPlot) => [
    {
      texts: notes.map(({ figure, text, align }) => ({
        x: plot.x(figure.year),
        y: plot.y(figure.value),
        text,
        // The summary tells of it, too.
        optional: true,
        sides: ['above', 'below'],
        aligns: [align, 'center'],
      })),
    },
  ]);
}

/** The name of a bar as one line, and as lines that fit a narrow picture. */
function namesOf(name: string, width: number): string[][] {
  return [[name], wrapped(name, { width: width - 2, size: textSizes(width).label })];
}

/** Bars of one year, one an area. */
function newestBars(lines: readonly DrawnLine[], { short }: AreaMeasure, width: number): TopLevelSpec {
  return comparisonSpec(
    {
      bars: lines.flatMap(({ name, figures: [figure] }, index) => {
        const emphasis = index === 0 ? 'point' : 'context';
        const value = figure?.value ?? null;
        const label = value === null ? NO_FIGURE : short(value);
        return figure ? [{ value, names: namesOf(name, width), label, emphasis }] : [];
      }),
    },
    { width },
  );
}

/** Bars of one area, one a year. */
function yearBars(
  { name, figures }: DrawnLine,
  { period }: AreaMeasure,
  amount: (count: number) => string,
  width: number,
): TopLevelSpec {
  return comparisonSpec(
    {
      bars: figures.map(({ year, count }) => ({
        value: count,
        names: namesOf(`${name}, ${period.label(year)}`, width),
        label: count === null ? NO_FIGURE : amount(count),
        emphasis: 'point',
      })),
    },
    { width },
  );
}

const NO_FIGURE = 'No figure';

/** Whether a name has a word that would take half of a picture, so that it cannot stand beside its line. */
function isLong(name: string, width: number): boolean {
  const size = textSizes(width).label;
  return name.split(' ').some((text) => textWidth({ text, size, bold: true }) * 2 > width);
}

/** A line's points, and the text at its end or at its last point. `to` is the last year of the drawing. */
function lineSpec(
  { name, figures }: DrawnLine,
  { short, period }: AreaMeasure,
  { to, soft, width }: { readonly to: number; readonly soft: boolean; readonly width: number },
): { readonly points: TrendPoint[]; readonly end?: LineEnd } {
  const last = figures.findLast(hasValue);
  const value = last ? short(last.value) : '';
  const early = last !== undefined && last.year < to;
  const text = early ? `${value} in ${period.label(last.year)}` : value;
  const inside = early || isLong(name, width);
  const wordings = [[`${name} ${text}`], [name, text], [...name.split(' '), text]];
  const label = inside && { label: wordings, aligns: ['right', 'center'] as const };
  return {
    points: figures.map((figure) => ({
      year: figure.year,
      value: figure.value ?? 0,
      ...(figure.value === null && { gap: true }),
      ...(figure === last && { dot: true, soft, ...label }),
    })),
    ...(last && !inside && { end: { name, value } }),
  };
}

/** The ends, and every other year between them from the end, the latest first: those without room are left out. */
function yearsNamed(from: number, to: number): number[] {
  const between = Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => to - 1 - index);
  return [...new Set([to, from, ...between.filter((year) => (to - year) % 2 === 0), ...between])];
}
