import { inWords } from '../../words/numbers.ts';
import { brief, leading } from './names.ts';
import { isExact } from './certainty.ts';
import type { Known } from './known.ts';

/** When a ranking has a story besides its two ends. */
const THRESHOLDS = {
  /** The highest of so many figures or more … */
  figures: 3,
  /** … is so many times the next, or more. */
  apart: 2,
  /** A part of a whole is more than this share of it. */
  half: 50,
  /** Missing figures are named in a superlative from this share of all. */
  missing: 0.1,
};

const TIMES = ['', '', 'twice', ...Array.from({ length: 8 }, (_, index) => `${inWords(index + 3)} times`)];

const isCertain = (figure: Known): boolean => figure.kind === 'actual' && isExact(figure);

/** How far the highest figure is from all others: `more than twice any other`; `null` where it is not. */
export function farFromRest(known: readonly Known[]): string | null {
  const [first, second] = known.toSorted((one, other) => other.value - one.value);
  if (known.length < THRESHOLDS.figures || !first || !second || !known.every(isCertain)) return null;
  if (second.value <= 0 || known.some(({ value }) => value < 0)) return null;
  const ratio = first.value / second.value;
  const times = TIMES[Math.floor(ratio)];
  if (ratio < THRESHOLDS.apart) return null;
  return times ? `${ratio > Math.floor(ratio) ? 'more than ' : ''}${times} any other` : 'more than ten times any other';
}

/** Whether one part is more than half of a whole of three or more. */
export function isOverHalf(share: number | null, known: readonly Known[]): boolean {
  return share !== null && share > THRESHOLDS.half && known.length >= THRESHOLDS.figures && known.every(isCertain);
}

/** Whether so many figures are missing that a superlative says it is of those known. */
export function lacksFigures(known: number, all: number): boolean {
  return all - known >= all * THRESHOLDS.missing && all > known;
}

/** `Girls above boys in all nine`, when one of two series is above the other everywhere; otherwise `null`. */
export function oneAboveOther(known: readonly Known[], series: readonly string[]): string | null {
  const [one, other] = series;
  if (one === undefined || other === undefined || series.length > 2 || !known.every(isCertain)) return null;
  const values = (name: string) =>
    new Map(known.filter((figure) => figure.series === name).map(({ category, value }) => [category, value]));
  const [first, second] = [values(one), values(other)];
  if (first.size < THRESHOLDS.figures || first.size !== second.size) return null;
  const above = [...first].filter(([category, value]) => value > (second.get(category) ?? Infinity)).length;
  const below = [...first].filter(([category, value]) => value < (second.get(category) ?? -Infinity)).length;
  const [up, down] = above === first.size ? [one, other] : below === first.size ? [other, one] : [];
  return up && down ? `${leading(brief(up))} above ${brief(down)} in all ${inWords(first.size)}` : null;
}
