import type { Evidence } from '../../data/evidence.ts';
import type { ServicesSpendingRow } from '../../data/rows.ts';
import { earlySpending, inRealTerms, lateSpending } from '../../data/series.ts';

/** A year of spending on early or on late intervention. */
export type ShiftRow = Readonly<{
  year: string;
  series: 'Early intervention' | 'Late intervention';
  /** In £ million to two decimals: one more than the official figures have, so that whole millions are those of the unrounded sum. */
  spending: number;
  prices: string;
  series_break: string | null;
  source: string;
}>;

/** Spending a year in one price base: first every year of early intervention, then every year of late. */
export function rows(
  { 'services-spending': spending }: Evidence,
  { prices }: { readonly prices: 'real' | 'cash' },
): ShiftRow[] {
  const priceYear = spending.findLast((row) => row.deflator !== null)?.year;
  const inPrices = (cash: number, row: ServicesSpendingRow) => (prices === 'real' ? inRealTerms(cash, row) : cash);
  const series = (
    name: ShiftRow['series'],
    cash: (row: ServicesSpendingRow) => number,
    broken: 'break_early' | 'break_late',
  ): ShiftRow[] =>
    spending.flatMap((row) => {
      const amount = inPrices(cash(row), row);
      if (amount === null) return [];
      return {
        year: row.year,
        series: name,
        spending: Math.round(amount * 100) / 100,
        prices: prices === 'real' ? `${priceYear} prices` : 'cash',
        series_break: row[broken],
        source: row.source,
      };
    });
  return [
    ...series('Early intervention', earlySpending, 'break_early'),
    ...series('Late intervention', lateSpending, 'break_late'),
  ];
}
