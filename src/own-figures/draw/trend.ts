import type { TopLevelSpec } from 'vega-lite';
import { textSizes } from '../../theme/text-sizes.ts';
import { trendSpec } from '../../chart-types/trend/trend.ts';
import type { TrendPoint } from '../../chart-types/trend/model.ts';
import type { ValueAxis } from '../../layers/axis.ts';
import type { Observation, Dataset, Kind } from '../dataset.ts';
import { lastOfKinds } from '../describe/change.ts';
import type { SentenceContext } from '../describe/change-sentences.ts';
import { before, isMeasured, ofKind, otherKinds } from '../describe/kinds.ts';
import type { LimitsDrawing } from './limits.ts';
import type { OwnLine } from './lines.ts';
import type { NumberFormat } from '../describe/number-format.ts';
import { categoryPhrase } from '../describe/names.ts';
import { timeAxis } from './axes.ts';
import { valueAxis } from '../../layers/value-axis.ts';

/** Draws lines at any width. */
export function trendDrawing(
  lines: readonly OwnLine[],
  { figures, numbers }: SentenceContext,
  limits: LimitsDrawing = null,
): (width: number) => TopLevelSpec {
  const { all, category } = figures;
  const rows = new Map(all.map((figure, row) => [figure, row]));
  const single = lines.length === 1;
  const drawn = lines.map((line) => {
    const own = inLine(line.figures);
    const last = own.findLast(({ value }) => value !== null);
    const labels = single ? labelsOf(line, numbers, figures) : new Map<Observation, readonly (readonly string[])[]>();
    const points = own.map((figure): TrendPoint => {
      const { time, value, kind } = figure;
      const label = labels.get(figure);
      return {
        year: time ?? 0,
        value: value ?? 0,
        row: rows.get(figure) ?? 0,
        ...(value === null && { gap: true }),
        ...(kind !== 'actual' && value !== null && { kind }),
        ...(label && {
          label,
          afar: [[`${ofKind(figure, numbers.short(value ?? 0))} ${categoryPhrase(figure.category, figures)}`]],
          sides: sidesOf(figure, line),
          aligns: alignsOf(figure, line),
        }),
        ...(figure === last && (single || line.end || line.look !== 'context') && { dot: true }),
        ...(label && isBetween(figure, line) && { optional: true }),
      };
    });
    const end = line.end &&
      last !== undefined &&
      last.value !== null && { end: { name: line.name, value: ofKind(last, numbers.short(last.value)) } };
    return { points, look: line.look, ...end };
  });
  const [first, ...others] = drawn;
  const values = all.flatMap(({ value, limits = [] }) => [...(value === null ? [] : [value]), ...limits]);
  const axis = withFoot(valueAxis(values, numbers.unit, 3));
  const labelledKinds = new Set<Kind>(lines.flatMap((line) => kindsInLabels(line, single)));
  const key = otherKinds(all)
    .filter((kind) => !labelledKinds.has(kind))
    .map((kind) => ({ kind, text: kind }));
  return (width) => {
    const { years, text } = timeAxis(all, category.type, width * (single ? 0.85 : 0.65), textSizes(width).axis);
    return trendSpec(
      {
        points: first?.points ?? [],
        look: first?.look ?? 'point',
        ...(first && 'end' in first && { end: first.end }),
        others: others.map(({ look, ...line }) => ({ ...line, look: look === 'point' ? 'context' : look })),
        years,
        yearText: text,
        axis,
        key,
        ...(limits && { under: limits.underLines(lines) }),
      },
      { width },
    );
  };
}

/** Extends an axis that goes below zero, so that labels fit below the lowest point. */
function withFoot(axis: ValueAxis): ValueAxis {
  const [low, high] = axis.domain;
  return low < 0 ? { ...axis, domain: [low - (high - low) * 0.25, high] } : axis;
}

/** Measured values first, then each other kind: a projection continues from the last measured value. */
function inLine(figures: readonly Observation[]): Observation[] {
  const kinds = new Set(figures.filter((figure) => !isMeasured(figure)).map(({ kind }) => kind));
  return [...figures.filter(isMeasured), ...[...kinds].flatMap((of) => figures.filter(({ kind }) => kind === of))];
}

/** The kinds that labels already name, so that the key need not. */
function kindsInLabels({ course, end, figures }: OwnLine, single: boolean): Kind[] {
  const ending = inLine(figures).findLast(({ value }) => value !== null);
  if (!single) return end && ending ? [ending.kind].filter((kind) => kind !== 'estimate') : [];
  return [course.first, course.last, ...course.others].map(({ kind }) => kind).filter((kind) => kind !== 'estimate');
}

/** Labels for the points of a single line: its ends, the highest and lowest between them, and the last value of each other kind. */
function labelsOf({ course }: OwnLine, numbers: NumberFormat, figures: Dataset): Map<Observation, string[][]> {
  const { first, last, highest, lowest, others } = course;
  const labels = new Map<Observation, string[][]>();
  for (const figure of [highest, lowest]) {
    if (figure.value === first.value || figure.value === last.value) continue;
    const number = ofKind(figure, numbers.short(figure.value));
    labels.set(figure, [[`${number} ${categoryPhrase(figure.category, figures)}`], [number]]);
  }
  for (const figure of [first, last]) {
    const number = ofKind(figure, numbers.short(figure.value));
    const where = categoryPhrase(figure.category, figures);
    labels.set(
      figure,
      others.length && figure === last ? [[`${number} ${where}`], [number]] : [[number], number.split(' ')],
    );
  }
  for (const figure of lastOfKinds(course)) {
    const number = [figure.qualifier, numbers.short(figure.value)].filter(Boolean).join(' ');
    const name = figure.kind === 'actual' ? '' : before(figure.kind);
    labels.set(figure, [[`${name} ${number}`], [name, number]]);
  }
  return labels;
}

/** Whether an observation is labelled only as the highest or lowest: that label may be left out. */
function isBetween(figure: Observation, { course: { first, last, others } }: OwnLine): boolean {
  return figure !== first && figure !== last && !others.some((other) => other === figure);
}

function sidesOf(figure: Observation, { course }: OwnLine): ('above' | 'below')[] {
  if (figure === course.lowest && figure !== course.highest) return ['below', 'above'];
  return ['above', 'below'];
}

function alignsOf(figure: Observation, { course, figures }: OwnLine): ('left' | 'center' | 'right')[] {
  if (figure === course.first) return ['left', 'center', 'right'];
  return figure === figures.at(-1) ? ['right', 'center', 'left'] : ['center', 'right', 'left'];
}
