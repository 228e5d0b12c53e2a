import { decimal } from '../../words/numbers.ts';
import { digitsThatTell } from './digits-that-tell.ts';

/** The most decimals in a sentence. */
export const MOST_DECIMALS = 6;

/** Decimals for the values of a field: as many as the data have; for computed numbers, three digits of the largest, or as many more as tell neighbours apart. */
export function decimalsOf(values: readonly number[]): number {
  let had = 0;
  let largest = 0;
  for (const value of values) {
    largest = Math.max(largest, Math.abs(value));
    if (had < MOST_DECIMALS) had = Math.max(had, decimalsIn(value));
  }
  if (had <= 2) return had;
  const needed = largest > 0 ? 2 - Math.floor(Math.log10(largest)) : 0;
  const least = Math.min(had, Math.max(largest < 1000 ? 1 : 0, needed));
  return digitsThatTell(values, least, had, formatNumber);
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
  return powerOfTen(Number(size.toPrecision(3)).toExponential());
}

/** A number that is written with an exponent, as a power of ten: `1.2e+7` → `1.2 × 10^7`. */
export function powerOfTen(text: string): string {
  return text.replace(/(\d)e\+?([-−]?)(\d+)/, (_, digit: string, sign: string, exponent: string) => {
    return exponent === '0' ? digit : `${digit} × 10^${sign && '−'}${exponent}`;
  });
}

/** The decimals that a number has, without the noise of computed ones; at most `MOST_DECIMALS`. */
export function decimalsIn(value: number): number {
  const text = String(Number(value.toPrecision(12)));
  const [, after = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text) ?? [];
  return Math.max(0, Math.min(MOST_DECIMALS, after.length - Number(exponent)));
}
