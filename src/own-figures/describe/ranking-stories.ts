import { grouped } from '../../data/find.ts';
import { inWords } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';
import { brief, categoryName, leading, truncate } from './names.ts';
import { isExact } from './certainty.ts';
import { type Known, withoutTotals } from './known.ts';
import { isPercentage } from './measure-name.ts';
import type { NumberFormat } from './number-format.ts';
import type { Dataset } from '../dataset.ts';

/** Observations to rank, and how to format them. */
export interface Ranking {
  readonly figures: Dataset;
  readonly known: readonly Known[];
  readonly numbers: NumberFormat;
  /** Words for the two ends: `highest`, `lowest`. */
  readonly ends: readonly [string, string];
  /** A number with its unit: `81,770 children`. */
  full(figure: Known): string;
  /** The same without a unit that is a word. */
  short(figure: Known): string;
  /** Its share of a whole, in per cent; left out where there is no whole. */
  share?(figure: Known): number;
  /** The difference between two observations: `£2m`; `null` when it should not be stated. */
  apart(one: Known, other: Known): string | null;
}

// When a ranking has a story besides its two ends.

/** The highest of so many figures or more … */
const FIGURES = 3;
/** … is so many times another, or more. */
const APART = 2;
/** Of at most so many figures, that other may be the lowest; of more, the median. */
const FEW = 12;
/** Times that have a word. */
const WORDS = 10;
/** A half, in per cent. Of so many figures or more, at most so many alone are above it, or are not. */
const HALF = 50;
const MANY = 4;
const ALONE = 2;
/** A part is above the other for this share of names, or all. */
const MOSTLY = 0.75;
/** Missing figures are named in a superlative from this share of all. */
const MISSING = 0.1;
/** The most letters of a name. */
const LONGEST = 40;

const isCertain = (figure: Known): boolean => figure.kind === 'actual' && isExact(figure);

/** How many times another value a value is: `more than twice`, `three times`. */
function timesOf(value: number, other: number): string {
  const ratio = value / other;
  const whole = Math.floor(ratio);
  if (whole > WORDS) return 'more than ten times';
  return `${ratio > whole ? 'more than ' : ''}${whole === 2 ? 'twice' : `${whole === 10 ? 'ten' : inWords(whole)} times`}`;
}

/** A story of a ranking. */
export interface RankingStory {
  readonly headline: string;
  /** The names that it speaks of. */
  readonly of: readonly string[];
  /** What the sentence tells between its two ends: `the next £3m (Leeds)`. */
  readonly between?: string;
}

/**
 * What sets some figures of a ranking apart: one that is far above all others, few that alone are above a half, the
 * highest beside the lowest of a few or beside the median of many.
 *
 * @returns `null` where nothing does, a figure is not exact or too many are missing, or there are several series or shares.
 */
export function storyOfRanking({ figures, known, full, short, share, numbers }: Ranking): RankingStory | null {
  if (known.length < FIGURES || !known.every(isCertain) || share) return null;
  if (lacksFigures(known.length, withoutTotals(figures.all).length) || figures.series) return null;
  const ordered = known.toSorted((one, other) => other.value - one.value);
  const [first, second, last, before] = [ordered[0], ordered[1], ordered.at(-1), ordered.at(-2)];
  if (!first || !second || !last || !before || last.value < 0 || first.value === second.value) return null;
  const nameOf = ({ category }: Known): string => truncate(brief(categoryName(category, figures)), LONGEST);
  const above = (other: number, name: string): string =>
    `${nameOf(first)}: ${full(first)}, ${timesOf(first.value, other)} ${name}`;
  if (second.value > 0 && first.value >= second.value * APART)
    return {
      headline: above(second.value, 'any other'),
      of: [first.category],
      between: `the next ${short(second)} (${nameOf(second)})`,
    };
  const high = ordered.filter(({ value }) => value > HALF);
  const low = ordered.slice(high.length);
  const [alone, rest] = high.length < low.length ? [high, low] : [low, high];
  if (isPercentage(numbers.unit) && known.length >= MANY && alone.length && alone.length <= ALONE) {
    const names = joined(alone.map(nameOf));
    return {
      headline:
        rest === low
          ? `Only ${names} ${alone.length > 1 ? 'are' : 'is'} above ${HALF}%`
          : `All but ${names} are above ${HALF}%`,
      of: alone.map(({ category }) => category),
    };
  }
  if (known.length <= FEW) {
    const ratio = first.value / last.value;
    if (ratio < APART || ratio > WORDS || last.value === before.value) return null;
    return { headline: `${above(last.value, nameOf(last))} (${short(last)})`, of: [first.category] };
  }
  const half = known.length / 2;
  const middle = ((ordered[Math.ceil(half) - 1]?.value ?? 0) + (ordered[Math.floor(half)]?.value ?? 0)) / 2;
  return middle > 0 && first.value >= middle * APART
    ? {
        headline: above(middle, 'the median'),
        of: [first.category],
        between: `the median ${short({ ...first, value: middle })}`,
      }
    : null;
}

/** Whether one part is more than half of a whole of three or more. */
export function isOverHalf(share: number | null, known: readonly Known[]): boolean {
  return share !== null && share > HALF && known.length >= FIGURES && known.every(isCertain);
}

/** Whether so many figures are missing that a superlative says it is of those known. */
export function lacksFigures(known: number, all: number): boolean {
  return all - known >= all * MISSING && all > known;
}

/** `Girls above boys in all nine`, `Girls highest in seven of nine`: when one series is above all others in most categories; otherwise `null`. */
export function oneAboveOthers(known: readonly Known[], series: readonly string[]): RankingStory | null {
  const names = grouped(known, ({ category }) => category);
  const complete = names.every((own) => own.length === series.length);
  if (series.length < 2 || names.length < FIGURES || !complete || !known.every(isCertain)) return null;
  const ahead = names.flatMap((own) => {
    const [first, second] = own.toSorted((one, other) => other.value - one.value);
    return first && second && first.value > second.value ? [first.series ?? ''] : [];
  });
  for (const name of series) {
    const count = ahead.filter((one) => one === name).length;
    const most = count === names.length ? `all ${inWords(count)}` : `${inWords(count)} of ${inWords(names.length)}`;
    if (count < names.length * MOSTLY) continue;
    const other = series.length > 2 ? undefined : series.find((one) => one !== name);
    const place = other === undefined ? 'highest' : `above ${brief(other)}`;
    return { headline: `${leading(brief(name))} ${place} in ${most}`, of: [name] };
  }
  return null;
}
