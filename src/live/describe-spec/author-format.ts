import { formatSpecifier } from 'd3-format';
import type { LocaleFormatters } from 'vega';
import { digitsThatTell } from './digits-that-tell.ts';
import { onOneLine } from './json.ts';
import { decimalsIn, decimalsOf, formatNumber, MOST_DECIMALS, powerOfTen } from './number-format.ts';

/** A d3 format specifier, as its parser returns it. */
type Specifier = ReturnType<typeof formatSpecifier>;

/** Formats that round to decimals. All others round to significant digits. */
const FIXED = /^[f%d]?$/;

/** Formats of whole numbers in another base, and of characters. */
const CODES = /^[boxXc]$/;

/**
 * Formats the values of a field as its author asked: signs, units, separators of the locale.
 *
 * Digits are the author’s where these tell neighbouring values apart, otherwise as many more as do. Where the author left them out, three digits of the largest value, or as many more. Whole numbers have no decimals, and what is not 0 never reads 0.
 *
 * @param format A d3 format, such as `.0%`.
 * @returns `null` if there is no format, or none that is valid.
 */
export function authorFormat(
  format: string,
  values: readonly number[],
  locale: LocaleFormatters,
): ((value: number) => string) | null {
  const asked = format ? specifierOf(format) : null;
  if (!asked) return null;
  if (CODES.test(asked.type)) return (value) => onOneLine(locale.format(format)(value));
  const percent = /[%p]/.test(asked.type);
  const fixed = FIXED.test(asked.type) && !(asked.type === '' && asked.precision !== undefined);
  const free = asked.precision === undefined || asked.type === 'd';
  const scaled = percent ? values.map((value) => value * 100) : values;
  const written = (writer: Specifier, value: number, precision: number, trim: boolean): string => {
    const format = Object.assign(formatSpecifier(String(writer)), { precision, trim: trim || writer.trim });
    return powerOfTen(onOneLine(locale.format(String(format))(value)));
  };
  const exponentOf = (value: number): number =>
    value === 0 ? 0 : Math.floor(Math.log10(Math.abs(percent ? value * 100 : value)));
  const write = (value: number, digits: number, trim = !fixed || free): string => {
    if (fixed) return written(asFixed(asked), value, digits, trim);
    // The writer of exponents counts the digits after the first. Without a prefix or exponent, only decimals are rounded.
    const precision = { e: digits - 1, s: digits }[asked.type] ?? Math.max(digits, exponentOf(value) + 1);
    return written(asSignificant(asked), value, precision, trim);
  };
  const digits = fixed
    ? decimals(free ? undefined : asked.precision, scaled, values, write)
    : significant(asked, values, write);
  return (value) => {
    const exponent = exponentOf(value);
    // Prefixes of parts, such as m for a thousandth, would be taken for others.
    if (asked.type === 's' && exponent < 0 && exponent > -20)
      return written(asFixed(asked), value, Math.min(20, digits - 1 - exponent), true);
    const text = write(value, digits);
    if (value === 0 || text !== write(0, digits)) return text;
    const closer = exponent > -20 ? write(value, Math.min(20, 1 - exponent), true) : '';
    return closer === write(0, 0) || !closer ? formatNumber(value, 0) : closer;
  };
}

function specifierOf(format: string): Specifier | null {
  try {
    return formatSpecifier(format);
  } catch {
    return null;
  }
}

function decimals(
  own: number | undefined,
  scaled: readonly number[],
  values: readonly number[],
  write: (value: number, digits: number) => string,
): number {
  const had = scaled.reduce((most, value) => (most < MOST_DECIMALS ? Math.max(most, decimalsIn(value)) : most), 0);
  if (had === 0) return 0;
  return own === undefined ? decimalsOf(scaled) : digitsThatTell(values, own, Math.max(own, had), write);
}

/** The most significant digits that tell values apart. */
const MOST_DIGITS = 12;

function significant(
  { type, precision }: Specifier,
  values: readonly number[],
  write: (value: number, digits: number) => string,
): number {
  const own = precision === undefined ? 3 : Math.max(1, type === 'e' ? precision + 1 : precision);
  return digitsThatTell(values, own, Math.max(own, MOST_DIGITS), write);
}

/** Of whole numbers and of those without a type, decimals are chosen too. Negative values have a minus sign, not brackets. */
function asFixed(asked: Specifier): Specifier {
  const type = asked.type === '%' ? '%' : 'f';
  return Object.assign(specifier(asked), { type });
}

/** Numbers in general form are written out, with separators, rather than with exponents. */
function asSignificant(asked: Specifier): Specifier {
  const general = /^[gn]?$/.test(asked.type);
  return Object.assign(specifier(asked), general ? { type: 'r', comma: true } : {});
}

function specifier(asked: Specifier): Specifier {
  return Object.assign(formatSpecifier(String(asked)), { sign: asked.sign === '(' ? '-' : asked.sign });
}
