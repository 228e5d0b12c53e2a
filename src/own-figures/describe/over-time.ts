import type { Sonification } from '../../artifact.ts';
import type { OtherKind } from '../../layers/kind-style.ts';
import type { Dataset, Observation } from '../dataset.ts';
import type { Course } from './change.ts';
import type { SentenceContext } from './change-sentences.ts';
import { isMeasured } from './kinds.ts';
import { datasetNumberFormat } from './number-format.ts';
import { categoryName } from './names.ts';
import { measuredIn, names, subjectOf } from './measure-name.ts';

/** What the sentences of a chart over time need. */
export function sentenceContext(figures: Dataset): SentenceContext {
  const numbers = datasetNumberFormat(figures);
  const isNamed = names(subjectOf(figures), numbers.unit);
  return { figures, numbers, first: isNamed ? numbers.short : numbers.full };
}

/** Measure, unit and period: `Spending, £ billion, 2010/11 to 2018/19`. */
export function subtitleOverTime(figures: Dataset): string {
  const { all, category } = figures;
  if (category.type === 'text') return measuredIn(figures);
  const known = all.filter(isMeasured);
  const last = all.findLast(({ kind, value }) => kind === 'projection' && value !== null);
  const projected = last && known.length ? `, and projected to ${categoryName(last.category, figures)}` : '';
  return `${measuredIn(figures)}, ${period(known.length ? known : all, figures)}${projected}`;
}

/** The fewest values that are worth a sonification. */
const HEARD = 3;

/** What each tone stands for, when there are enough values in time order. */
export function sonificationOverTime({ category: { type } }: Dataset, courses: readonly Course[]): Sonification | null {
  return type !== 'text' && courses.some(({ all }) => all.length >= HEARD) ? { number: 'value', each: type } : null;
}

/** The remark on changes in *About this figure*. */
export const CHANGES = 'Changes are worked out from the figures in the table.';

const DRAWN: Readonly<Record<OtherKind, string>> = {
  estimate: 'Estimates',
  projection: 'Projections',
  commitment: 'Commitments',
  call: 'Sums called for',
};

/** A sentence on how a kind of value is drawn. */
export function drawnAs(look: Readonly<Record<OtherKind, string>>): (kind: OtherKind) => string {
  return (kind) =>
    `${DRAWN[kind]} are drawn ${look[kind]}${isMeasured({ kind }) ? '' : ', and are not included in the change described'}.`;
}

/** Whether the observations of each series are in time order. */
function isSteady(all: readonly Observation[]): boolean {
  const last = new Map<string | null, number>();
  return all.every(({ series, time }) => {
    const before = last.get(series) ?? -Infinity;
    last.set(series, time ?? 0);
    return before <= (time ?? 0);
  });
}

const byTime = (all: readonly Observation[]): readonly Observation[] =>
  all.toSorted((a, b) => (a.time ?? 0) - (b.time ?? 0));

/** The dataset with its observations in time order. Text categories keep the author's order. */
export function inOrder<Of extends Dataset>(figures: Of): Of {
  const { all, category } = figures;
  return category.type === 'text' || isSteady(all) ? figures : { ...figures, all: byTime(all) };
}

/** First to last category: `2010/11 to 2018/19`. */
export function period(all: readonly Observation[], around: Pick<Dataset, 'category'>): string {
  const sorted = byTime(all);
  const [first, last] = [sorted[0], sorted.at(-1)].map((figure) => categoryName(figure?.category ?? '', around));
  return first === last ? (first ?? '') : `${first} to ${last}`;
}
