import type { TopLevelSpec } from 'vega-lite';
import { trendSpec } from '../chart-types/trend/trend.ts';
import type { LineEnd, LineLook, TrendPoint } from '../chart-types/trend/model.ts';
import { valueAxis } from '../layers/value-axis.ts';
import type { AreaLine } from './area-lines.ts';
import { type AreaMeasure, hasValue } from './area-measure.ts';

/** What is drawn of a line: its name and its figures. */
export type DrawnLine = Pick<AreaLine, 'name' | 'figures'>;

/** Looks of what an area is compared with: one is its context, several are told apart. */
const ONE: readonly Exclude<LineLook, 'point'>[] = ['context'];
const SEVERAL: readonly Exclude<LineLook, 'point'>[] = ['against', 'third', 'fourth'];

/** Draws areas as lines over years, the first in full colour, each with its name and last value at its end. `width` is in CSS pixels. */
export function areaSpec(lines: readonly DrawnLine[], measure: AreaMeasure, width: number): TopLevelSpec {
  const [first, ...others] = lines.map((line) => ({ points: pointsOf(line), ...endOf(line, measure) }));
  const looks = others.length > 1 ? SEVERAL : ONE;
  const values = lines.flatMap(({ figures }) => figures.flatMap(({ value }) => value ?? []));
  const years = lines.flatMap(({ figures }) => figures.map(({ year }) => year));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return trendSpec(
    {
      points: first?.points ?? [],
      ...(first?.end && { end: first.end }),
      others: others.map((line, index) => ({ ...line, look: looks[index] ?? 'context' })),
      years: years.length ? yearsNamed(from, to) : [],
      yearText: (year) => measure.period.label(year),
      axis: valueAxis(values, measure.unit, 3),
    },
    { width },
  );
}

function pointsOf({ figures }: DrawnLine): TrendPoint[] {
  const last = figures.findLast(hasValue);
  return figures.map((figure) => ({
    year: figure.year,
    value: figure.value ?? 0,
    ...(figure.value === null && { gap: true }),
    ...(figure === last && { dot: true }),
  }));
}

function endOf({ name, figures }: DrawnLine, { short }: AreaMeasure): { readonly end?: LineEnd } {
  const last = figures.findLast(hasValue);
  return last ? { end: { name, value: short(last.value) } } : {};
}

/** The ends, and every other year between them from the end, the latest first: those without room are left out. */
function yearsNamed(from: number, to: number): number[] {
  const between = Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => to - 1 - index);
  return [...new Set([to, from, ...between.filter((year) => (to - year) % 2 === 0), ...between])];
}
