import type { Evidence } from '../../data/evidence.ts';
import { find } from '../../data/find.ts';
import { deflatorOf, earlySpending, inMillions, inRealTerms, priceYears } from '../../data/spending.ts';

/** Early intervention spending in a financial year. */
export type EarlySpendingRow = Readonly<{
  year: string;
  /** Unrounded, in £ million. */
  spending: number;
  prices: string;
  /** As a charity published it, in £ million; `null` where none did. */
  published: number | null;
  series_break: string | null;
  source: string;
}>;

/** Ids of the claims about the first year, the last year and the change between them. */
const CLAIMS = { first: 'F13', last: 'F14', change: 'F15' } as const;

/** The claims that the chart compares with the official series. */
export const claimed = ({ claims }: Evidence) => ({
  first: find(claims, 'id', CLAIMS.first),
  last: find(claims, 'id', CLAIMS.last),
  change: find(claims, 'id', CLAIMS.change),
});

/** Prices: cash of the day, or those of a year; by default the year of the published figures. */
export type Prices = Readonly<{ prices: 'real' | 'cash'; 'price-year'?: string }>;

/** Financial years in whose prices the chart can be shown, that of the published figures first. */
export const years = (evidence: Evidence): string[] =>
  priceYears(evidence['services-spending'], claimed(evidence).last.period);

/** Early intervention spending in each year, all in the same prices. Published figures are only in rows of their own prices. */
export function rows(evidence: Evidence, { prices, 'price-year': year }: Prices): EarlySpendingRow[] {
  const { first, last } = claimed(evidence);
  const priceYear = year ?? last.period;
  const index = deflatorOf(evidence['services-spending'], priceYear);
  const published = prices === 'real' && priceYear === last.period;
  return evidence['services-spending']
    .filter((row) => row.year <= last.period)
    .flatMap((row) => {
      const cash = earlySpending(row);
      const spending = prices === 'real' ? inRealTerms(cash, row, index) : cash;
      if (spending === null) return [];
      const claim = [first, last].find(({ period }) => period === row.year);
      return {
        year: row.year,
        spending,
        prices: prices === 'real' ? `${priceYear} prices` : 'cash',
        published: published && claim ? inMillions(claim) : null,
        series_break: row.break_early,
        source: row.source,
      };
    });
}
