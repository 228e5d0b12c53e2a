import type { Evidence } from '../../data/evidence.ts';
import { find } from '../../data/find.ts';
import { earlySpending, inMillions, inRealTerms } from '../../data/series.ts';

/** A year of early intervention spending. */
export type EarlySpendingRow = Readonly<{
  year: string;
  /** Unrounded, in £ million. */
  spending: number;
  prices: string;
  /** As a charity published it, in £ million. */
  published: number | null;
  series_break: string | null;
  source: string;
}>;

/** The claims about the first year, the last year and the change between them. */
const CLAIMS = { first: 'F13', last: 'F14', change: 'F15' } as const;

/** The claims that the chart sets beside the official series. */
export const claimed = ({ claims }: Evidence) => ({
  first: find(claims, 'id', CLAIMS.first),
  last: find(claims, 'id', CLAIMS.last),
  change: find(claims, 'id', CLAIMS.change),
});

/** Early intervention spending a year, in one price base. */
export function rows(evidence: Evidence, { prices }: { readonly prices: 'real' | 'cash' }): EarlySpendingRow[] {
  const { first, last } = claimed(evidence);
  const priceYear = last.period;
  return evidence['services-spending']
    .filter((row) => row.year <= last.period)
    .flatMap((row) => {
      const cash = earlySpending(row);
      const spending = prices === 'real' ? inRealTerms(cash, row) : cash;
      if (spending === null) return [];
      const claim = [first, last].find(({ period }) => period === row.year);
      return {
        year: row.year,
        spending,
        prices: prices === 'real' ? `${priceYear} prices` : 'cash',
        published: prices === 'real' && claim ? inMillions(claim) : null,
        series_break: row.break_early,
        source: row.source,
      };
    });
}
