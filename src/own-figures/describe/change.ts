import { percentChange } from '../../data/spending.ts';
import type { Observation, Dataset } from '../dataset.ts';
import { aNumberOfKind, isMeasured } from './kinds.ts';
import { type Known, knownOf } from './known.ts';
import type { NumberFormat } from './number-format.ts';
import { categoryPhrase } from './names.ts';

/** The way of one series: what it was first and last, and what lies between. */
export interface Course {
  readonly all: readonly Known[];
  readonly first: Known;
  readonly last: Known;
  readonly highest: Known;
  readonly lowest: Known;
  /** Figures of other kinds after or beside it: projections, sums promised or called for. */
  readonly others: readonly Known[];
}

/** The way of a series among what was measured, or where nothing was among what there is; `null` where there is no number. */
export function courseOf(figures: readonly Observation[]): Course | null {
  const known = knownOf(figures);
  const measured = known.filter(isMeasured);
  const kind = known[0]?.kind;
  const all = measured.length ? measured : known.filter((figure) => figure.kind === kind);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return null;
  return {
    all,
    first,
    last,
    highest: all.reduce((most, figure) => (figure.value > most.value ? figure : most)),
    lowest: all.reduce((least, figure) => (figure.value < least.value ? figure : least)),
    others: known.filter((figure) => !all.includes(figure)),
  };
}

/** Of the figures that are no part of the course, the last of each kind. */
export function lastOfKinds({ others }: Course): Known[] {
  return others.filter(({ kind }, index) => others.findLastIndex((other) => other.kind === kind) === index);
}

/** Whether all numbers of a series are one. */
export function isFlat({ highest, lowest }: Course): boolean {
  return highest.value === lowest.value;
}

/** A rise beyond this, in per cent, is told by its ends alone. */
const TENFOLD = 1000;

/** The change of a series in per cent; `null` where it begins or ends at or below zero, or is many times as large as it was. */
export function shareOfChange({ first, last }: Course): number | null {
  const change = first.value > 0 && last.value > 0 ? percentChange(first.value, last.value) : TENFOLD;
  return change < TENFOLD ? change : null;
}

/** A figure with its kind and its place: `an estimated £3.5bn in 2010/11`. */
export function observationPhrase(
  { kind, value, category }: Known,
  figures: Dataset,
  write: NumberFormat['full'],
): string {
  return `${aNumberOfKind(kind, write(value))} ${categoryPhrase(category, figures)}`;
}
