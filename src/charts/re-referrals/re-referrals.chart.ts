import { ends } from '../../data/find.ts';
import { defineChart } from '../../definition/chart-definition.ts';
import { trendSpec } from '../../chart-types/trend/trend.ts';
import { count } from '../../words/numbers.ts';
import { type ReReferralsRow, rows, shareAgain, WHAT_IS_COUNTED } from './re-referrals.rows.ts';

const share = (row: ReReferralsRow) => shareAgain(row.rereferral_percent);

/** The first row with the highest share, and the first with the lowest. */
function extremes(rows: readonly ReReferralsRow[]): { readonly high: ReReferralsRow; readonly low: ReReferralsRow } {
  const { first } = ends(rows);
  return {
    high: rows.reduce((high, row) => (row.rereferral_percent > high.rereferral_percent ? row : high), first),
    low: rows.reduce((low, row) => (row.rereferral_percent < low.rereferral_percent ? row : low), first),
  };
}

/** Compares the last share with the first: `up from 21.5% in 2013`, `as in 2013`. */
function since(first: ReReferralsRow, last: ReReferralsRow): string {
  if (share(first) === share(last)) return `as in ${first.year}`;
  return `${last.rereferral_percent > first.rereferral_percent ? 'up' : 'down'} from ${share(first)} in ${first.year}`;
}

/** The years of the lowest and the highest share. */
function between({ high, low }: ReturnType<typeof extremes>): string {
  return `The share was lowest in the year to March ${low.year}, at ${share(low)}, and highest in that to March ${high.year}, at ${share(high)}.`;
}

export default defineChart({
  name: 're-referrals',
  options: {},
  rows,
  columns: () => [
    { name: 'year', title: 'Year to 31 March' },
    { name: 'rereferral_percent', title: 'Within twelve months of another, %', decimals: 1 },
    { name: 'rereferrals', title: 'Referrals within twelve months of another', decimals: 0 },
    { name: 'referrals', title: 'All referrals', decimals: 0 },
  ],

  spec(rows, { width }) {
    const named = rows.length ? Object.values({ ...ends(rows), ...extremes(rows) }) : [];
    const low = rows.length ? extremes(rows).low : null;
    return trendSpec(
      {
        points: rows.map((row) => ({
          year: row.year,
          value: row.rereferral_percent,
          ...(named.includes(row) && { label: share(row) }),
          ...(row === low && { sides: ['below', 'above'] as const }),
        })),
        years: [...new Set([...named, ...rows].map(({ year }) => year))],
        unit: 'percent',
      },
      { width },
    );
  },

  point: (row) =>
    `Year to March ${row.year}: ${share(row)} of referrals came within twelve months of an earlier one (${count(row.rereferrals)} of ${count(row.referrals)}).`,

  sonification: () => ({ number: 'rereferral_percent', each: 'year' }),

  words(rows) {
    const { first, last } = ends(rows);
    return {
      headline: `${share(last)} of referrals are repeats, ${since(first, last)}`,
      subtitle: `Referrals to children’s social care within twelve months of an earlier one, % of all referrals, England, years to 31 March ${first.year} to ${last.year}`,
      summary: `In the year to March ${last.year}, ${count(last.rereferrals)} of ${count(last.referrals)} referrals to children’s social care came within twelve months of an earlier one: ${share(last)}. ${between(extremes(rows))}`,
      about: [{ heading: 'What is counted', paragraphs: [WHAT_IS_COUNTED] }],
    };
  },

  claims: () => [],

  sources: (rows) => [...new Set(rows.map((row) => row.source))],
});
