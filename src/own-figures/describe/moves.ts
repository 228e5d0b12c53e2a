import { inWords } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';
import { capitalised } from '../../words/typeset.ts';
import type { SentenceContext } from './change-sentences.ts';
import { isExact } from './certainty.ts';
import type { Known } from './known.ts';
import { categoryName, truncate } from './names.ts';

/** A line by its two ends. */
export interface Moved {
  readonly name: string;
  readonly first: Known;
  readonly last: Known;
}

/** The most letters of a name in a headline. */
const LONGEST = 32;

const by = ({ first, last }: Moved): number => last.value - first.value;

/**
 * How many of some lines rose and how many fell, and which most: `Five of seven rose from 2015 to 2019, Leeds most, by £3m`.
 *
 * @returns Nothing where it would mislead: a figure is no actual one, or the lines do not begin and end together.
 */
export function movesTold(
  ends: readonly Moved[],
  { figures, numbers }: SentenceContext,
): { readonly headline?: string; readonly summary?: readonly string[] } {
  const ordered = ends.toSorted((one, other) => by(other) - by(one));
  const [top, foot] = [ordered[0], ordered.at(-1)];
  if (!top || !foot || ends.length < 2) return {};
  const together = ends.every(
    ({ first, last }) =>
      [first, last].every((figure) => figure.kind === 'actual' && isExact(figure)) &&
      first.time === top.first.time &&
      last.time === top.last.time,
  );
  if (!together) return {};
  const moments = [top.first, top.last].map(({ category }) => categoryName(category, figures)).join(' to ');
  const all = inWords(ends.length);
  const ways = [
    { verb: 'rose', count: ends.filter((one) => by(one) > 0).length, most: top },
    { verb: 'fell', count: ends.filter((one) => by(one) < 0).length, most: foot },
  ].filter(({ count }) => count);
  const [main] = ways.toSorted((one, other) => other.count - one.count);
  if (!main)
    return {
      headline: `All ${all} stayed the same from ${moments}`,
      summary: [`From ${moments}, all ${all} stayed the same.`],
    };
  const size = (one: Moved): string => numbers.apart(one.last.value, one.first.value);
  const isTied = (most: Moved): boolean => ends.filter((one) => by(one) === by(most)).length > 1;
  const counts = ways.map(({ verb, count }) => `${count === ends.length ? `all ${all}` : inWords(count)} ${verb}`);
  const still = ends.length - ways.reduce((sum, { count }) => sum + count, 0);
  const mosts = ways
    .filter(({ most }) => !isTied(most))
    .map(
      ({ verb, most }) =>
        `${truncate(most.name)} ${verb} most, by ${size(most)}, from ${numbers.full(most.first.value)} to ${numbers.short(most.last.value)}`,
    );
  const isMajority = main.count * 2 > ends.length;
  const part = main.count === ends.length ? `all ${all}` : `${inWords(main.count)} of ${all}`;
  const most = isTied(main.most) ? '' : `, ${truncate(main.most.name, LONGEST)} most, by ${size(main.most)}`;
  return {
    headline: isMajority
      ? `${capitalised(part)} ${main.verb} from ${moments}${most}`
      : `Of ${all}, ${joined(counts)} from ${moments}`,
    summary: [
      `From ${moments}, ${main.count === ends.length ? '' : `of ${all}, `}${joined([...counts, ...(still ? [`${inWords(still)} stayed the same`] : [])])}.`,
      ...mosts.map((sentence) => `${sentence}.`),
    ],
  };
}
