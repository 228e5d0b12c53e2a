import { count } from '../../words/numbers.ts';
import type { Known } from './known.ts';

/** The figures at the ends of a ranking: several where they tie. */
export interface Ends {
  readonly highest: readonly [Known, ...Known[]];
  readonly lowest: readonly [Known, ...Known[]];
}
/** The highest and the lowest of some figures, ties included. */
export function highestAndLowest(known: readonly Known[]): Ends | null {
  const values = known.map(({ value }) => value);
  const having = (value: number) => known.filter((figure) => figure.value === value);
  const [first, ...others] = having(Math.max(...values));
  const [last, ...rest] = having(Math.min(...values));
  return first && last ? { highest: [first, ...others], lowest: [last, ...rest] } : null;
}

/**
 * Where a figure stands among all: `highest`, `second highest`, `joint lowest`.
 *
 * @param ends What the ends are called.
 */
export function rankOf({ value }: Known, known: readonly Known[], ends: readonly [string, string]): string {
  const above = known.filter((other) => other.value > value).length;
  const below = known.filter((other) => other.value < value).length;
  const joint = known.length - above - below > 1 ? 'joint ' : '';
  return above <= below ? `${joint}${ordinal(above + 1)}${ends[0]}` : `${joint}${ordinal(below + 1)}${ends[1]}`;
}

const ORDINALS = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** What stands before `highest`: nothing for the first, `second `, `12th `. */
function ordinal(rank: number): string {
  if (rank === 1) return '';
  const word = ORDINALS[rank - 2];
  if (word) return `${word} `;
  const ending = rank % 100 > 10 && rank % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${count(rank)}${ending} `;
}
