import type { SourceColumn } from './columns.ts';
import type { Measure } from '../cell/units.ts';
import { isTotal } from '../observations/totals.ts';

/** Words of headings whose figures are no counts, though no unit says so. */
export const AVERAGES = /^(?:mean|median|average|avg|rate|ratio|index|score)$/;

/** Headings of counts that other columns are based on: of authorities, of payments, of answers. */
const BASES = /^(?:n|nr|txns|transactions|base|count|sample|denominator|population|responses)$/;

/** Ranks of measures: a table's total is drawn before its other figures, and these before the counts that they are based on. */
const RANKS: readonly { readonly rank: number; when(column: SourceColumn): boolean }[] = [
  { rank: 0, when: ({ title, words }) => isTotal(title) && words.size < 3 },
  { rank: 3, when: ({ words }) => words.size < 2 && [...words].some((word) => BASES.test(word)) },
  {
    rank: 1,
    when: ({ measure, words }) =>
      isRated(measure) || (!words.has('total') && [...words].some((word) => AVERAGES.test(word))),
  },
];

/** Whether a unit says more than that something was counted. */
function isRated(measure: Measure | null): boolean {
  return (
    measure !== null &&
    (measure.currency !== '' || measure.words === '%' || measure.words.startsWith(' per ') || Boolean(measure.scale))
  );
}

const COUNTS = /^(?:n|nr|num|no|number|count)[ _]/i;

/** Of several measures that cannot share a scale, the one that is drawn: a total, or the first; a rate where the first only counts. */
export function measureToDraw(columns: readonly SourceColumn[]): SourceColumn | undefined {
  const rank = (column: SourceColumn): number => RANKS.find((one) => one.when(column))?.rank ?? 2;
  const [first, ...others] = columns;
  const total = columns.find((column) => rank(column) === 0);
  if (total || !first) return total;
  if (rank(first) < 3 && !COUNTS.test(first.name)) return first;
  return (
    others.find((column) => rank(column) === 1) ??
    others.find((column) => rank(first) === 3 && rank(column) === 2) ??
    first
  );
}
