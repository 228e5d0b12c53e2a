import { decimal } from '../../words/numbers.ts';

/** The most decimals in a sentence. */
const MOST = 6;

/** Decimals for the values of a field: as many as the data have; for computed numbers, three digits of the largest. */
export function decimalsOf(values: readonly number[]): number {
  let had = 0;
  let largest = 0;
  for (const value of values) {
    largest = Math.max(largest, Math.abs(value));
    if (had < MOST) had = Math.max(had, decimals(value));
  }
  if (had <= 2) return had;
  const needed = largest > 0 ? 2 - Math.floor(Math.log10(largest)) : 0;
  return Math.min(had, MOST, Math.max(largest < 1000 ? 1 : 0, needed));
}

const faint = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });

/** A number with separators and a true minus sign. One that would be rounded to zero keeps two significant digits. */
export function formatNumber(value: number, decimals: number): string {
  const size = Math.abs(value);
  const least = 10 ** -decimals;
  const text =
    size >= 1e15 || (size > 0 && size < 1e-6)
      ? power(size)
      : size > 0 && size < least
        ? faint.format(size)
        : decimal(size, decimals);
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

function power(size: number): string {
  const [digits = '', exponent = ''] = size.toExponential(2).split('e');
  return `${Number(digits)} × 10^${exponent.replace('+', '').replace('-', '−')}`;
}

function decimals(value: number): number {
  const text = String(Number(value.toPrecision(12)));
  const [, after = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text) ?? [];
  return Math.max(0, Math.min(MOST, after.length - Number(exponent)));
}
