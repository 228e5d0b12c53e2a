import type { Evidence } from '../../data/evidence.ts';
import type { ServicesSpendingRow } from '../../data/rows.generated.ts';
import { deflatorOf, earlySpending, inRealTerms, lateSpending, priceYears } from '../../data/spending.ts';

/** Spending on early or on late intervention in a financial year. */
export type ShiftRow = Readonly<{
  year: string;
  series: 'Early intervention' | 'Late intervention';
  /** In £ million, rounded to two decimals: official figures have one, so whole millions are those of the unrounded sum. */
  spending: number;
  prices: string;
  series_break: string | null;
  source: string;
}>;

/** Prices: cash of the day, or those of a year; by default the last year with a deflator. */
export type Prices = Readonly<{ prices: 'real' | 'cash'; 'price-year'?: string }>;

const lastPriceYear = (spending: Evidence['services-spending']): string =>
  spending.findLast((row) => row.deflator !== null)?.year ?? '';

/** Financial years in whose prices the chart can be shown, the last first. */
export const years = ({ 'services-spending': spending }: Evidence): string[] =>
  priceYears(spending, lastPriceYear(spending));

/** Spending in each year, all in the same prices: first on early intervention, then on late intervention. */
export function rows({ 'services-spending': spending }: Evidence, { prices, 'price-year': year }: Prices): ShiftRow[] {
  const priceYear = year ?? lastPriceYear(spending);
  const index = deflatorOf(spending, priceYear);
  const inPrices = (cash: number, row: ServicesSpendingRow) =>
    prices === 'real' ? inRealTerms(cash, row, index) : cash;
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
