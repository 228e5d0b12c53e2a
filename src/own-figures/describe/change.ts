import { percentChange } from '../../data/spending.ts';
import type { Observation, Dataset } from '../dataset.ts';
import { aNumberOfKind, isMeasured } from './kinds.ts';
import { type Known, knownOf } from './known.ts';
import type { NumberFormat } from './number-format.ts';
import { categoryPhrase } from './names.ts';

/** The course of one series: its first, last, highest and lowest values. Of months or quarters over years, the first is one of the same part of the year as the last. */
export interface Course {
  readonly all: readonly Known[];
  readonly first: Known;
  readonly last: Known;
  readonly highest: Known;
  readonly lowest: Known;
  /** Observations of other kinds than the course: projections, money committed or called for. */
  readonly others: readonly Known[];
}

/** A series that is told: a line of a trend. */
export interface ToldLine {
  /** Name of the series; empty when there is only one. */
  readonly name: string;
  readonly figures: readonly Observation[];
  readonly course: Course;
}

/** The course of a series, from its measured values; if there are none, from the values of the kind that comes first. `null` when there is no value. */
export function courseOf(figures: readonly Observation[]): Course | null {
  const known = knownOf(figures);
  const measured = known.filter(isMeasured);
  const kind = known[0]?.kind;
  const all = measured.length ? measured : known.filter((figure) => figure.kind === kind);
  const last = all.at(-1);
  const first = firstLike(last, all);
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

/** Values are months or quarters when they are on average so far apart, in years. */
const STEP = { least: 1 / 13, most: 0.3 };
/** Parts of the year that are nearer than a month are compared as they are, … */
const NEAR = 0.09;
/** … those nearer than a week are the same. */
const SAME = 0.02;
/** The first of the same part is within this share of all the time. */
const WITHIN = 1 / 3;

/** The value with which the last is compared: the first, or of months and quarters over years the first of the same part of the year. */
function firstLike(last: Known | undefined, all: readonly Known[]): Known | undefined {
  const [first] = all;
  const [from, to] = [first?.time ?? null, last?.time ?? null];
  if (from === null || to === null) return first;
  const step = (to - from) / (all.length - 1);
  const apart = (time: number | null): number => {
    const part = Math.abs((time ?? 0) - to) % 1;
    return Math.min(part, 1 - part);
  };
  if (!(step > STEP.least && step < STEP.most) || apart(from) < NEAR) return first;
  const within = from + (to - from) * WITHIN;
  return all.find(({ time }) => (time ?? to) <= within && apart(time) < SAME) ?? first;
}

/** The last observation of each kind outside the course. */
export function lastOfKinds({ others }: Course): Known[] {
  return others.filter(({ kind }, index) => others.findLastIndex((other) => other.kind === kind) === index);
}

/** Whether all values of a series are the same. */
export function isFlat({ highest, lowest }: Course): boolean {
  return highest.value === lowest.value;
}

/** A rise above this percentage is described by its end values alone. */
const TENFOLD = 1000;

/** The change of a series in per cent; `null` when it begins or ends at or below zero, or has grown more than tenfold. */
export function shareOfChange({ first, last }: Course): number | null {
  const change = first.value > 0 && last.value > 0 ? percentChange(first.value, last.value) : TENFOLD;
  return change < TENFOLD ? change : null;
}

/** A value with its kind and category: `an estimated £3.5bn in 2010/11`. */
export function observationPhrase(figure: Known, figures: Dataset, write: NumberFormat['full']): string {
  return `${aNumberOfKind(figure, write(figure.value))} ${categoryPhrase(figure.category, figures)}`;
}
