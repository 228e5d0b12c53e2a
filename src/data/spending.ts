import type { ServicesSpendingRow } from './rows.generated.ts';

/**
 * Early intervention spending of a year, in £ million of the day: Sure Start and under fives, family support, and services for young people.
 *
 * The grouping is that of the charities' yearly spending reports; sums of the official rows meet the figures they printed.
 */
export function earlySpending(row: ServicesSpendingRow): number {
  return row.sure_start + row.family_support + row.young_people;
}

/**
 * Converts money of a financial year into prices of another by the GDP deflator.
 *
 * @param cash Money of the day, in any unit.
 * @param index The deflator of the other year. Default 100, that of 2018/19.
 * @returns `null` for a year without a deflator.
 */
export function inRealTerms(cash: number, row: ServicesSpendingRow, index = 100): number | null {
  return row.deflator === null ? null : (cash * index) / row.deflator;
}

/** The financial years with a deflator, `first` before the others. */
export function priceYears(rows: readonly ServicesSpendingRow[], first: string): string[] {
  const others = rows.filter(({ year, deflator }) => deflator !== null && year !== first);
  return [first, ...others.map(({ year }) => year)];
}

/**
 * The GDP deflator of a financial year; that of 2018/19 is 100.
 *
 * @throws {Error} for a year without one.
 */
export function deflatorOf(rows: readonly ServicesSpendingRow[], year: string): number {
  const deflator = rows.find((row) => row.year === year)?.deflator;
  if (!deflator) throw new Error(`No deflator of ${year}`);
  return deflator;
}

/** The change from one number to another, in per cent of the first, unrounded. Negative for a fall. */
export function percentChange(from: number, to: number): number {
  return ((to - from) / from) * 100;
}

/** A sum divided by the number of years that it covers. */
export function perYear(sum: { readonly amount: number; readonly years: number }): number {
  return sum.amount / sum.years;
}

const MILLION = { 'GBP million': 1, 'GBP billion': 1000 } as const;

/**
 * A published amount, in £ million.
 *
 * @throws {Error} when the claim is not about money or has no number.
 */
export function inMillions(claim: {
  readonly id: string;
  readonly value: number | null;
  readonly unit: string;
}): number {
  const factor = MILLION[claim.unit as keyof typeof MILLION];
  if (!factor || claim.value === null) throw new Error(`Claim ${claim.id} is not an amount of money`);
  return claim.value * factor;
}

/**
 * Late intervention spending of a year, in £ million of the day: looked-after children, safeguarding, and youth justice.
 *
 * The grouping is that of the charities' yearly spending reports; sums of the official rows meet the figures they printed.
 */
export function lateSpending(row: ServicesSpendingRow): number {
  return row.looked_after + row.safeguarding + row.youth_justice;
}

/** A part in per cent of a whole, unrounded. */
export function percentOf(part: number, whole: number): number {
  return (part / whole) * 100;
}
