import { type Decimal, readNumber } from './numbers.ts';

/** A figure with its limits, each written as a cell. */
export interface LimitedCell {
  readonly value: string;
  readonly lower: string;
  readonly upper: string;
}

/** Signs of a margin: more or less. */
const MARGIN_SIGN = String.raw`(?:±|\+\s?\/\s?[-−–]|\+[-−–])`;
const BETWEEN = String.raw`\s*(?:[‐‑‒–—−-]|\bto\b)\s*`;
const RANGE = new RegExp(
  String.raw`^(?:(?:from|between)\s)?\s*(.*?\d.*?)(?:${BETWEEN}|\s+(?:and|or)\s+)(\D{0,3}\d.*)$`,
  'i',
);
const MARGIN = new RegExp(String.raw`^(.*?\d.*?)\s*[([]?\s*${MARGIN_SIGN}\s*(.*?\d.*?)\s*[)\]]?$`);
const INTERVAL = String.raw`(?:(?:\d\d\s?%\s*)?(?:CI|CL|confidence intervals?|range)\b[:,\s]*)?`;
const WITHIN = new RegExp(
  String.raw`^(.*?\d[^\d([]*)\s*[([]\s*${INTERVAL}(.*?\d.*?)(?:${BETWEEN}|[,;]\s+)(\D{0,3}\d.*?)\s*[)\]]$`,
  'i',
);

/** Longer texts are no figures, and would take long to match. */
const LONGEST = 60;

/** The size of a number with its scale; `NaN` for other text. */
export function sizeOf(text: string, decimal: Decimal): number {
  const read = readNumber(text, decimal);
  return read && !read.qualifier ? Number(`${read.digits}e${read.scale ?? 0}`) : NaN;
}

/** What stands after the last digit of a number: its scale, its sign, its word. */
const tailOf = (text: string): string => text.replace(/^.*\d/s, '');

/** Two ends of a range, the currency and the scale of one given to the other: `£1.2–1.4m`. */
function withShared(from: string, to: string): [string, string] {
  const [currency = ''] = /^[£$€¥]/.exec(from) ?? [];
  return [tailOf(from) ? from : from + tailOf(to), /^\d/.test(to) ? currency + to : to];
}

/** The range in a cell, `10-14`, `£1.2m to £1.4m`, `between 5 and 9`: at most its upper end, and not less than its lower; otherwise `null`. */
export function rangeFrom(cell: string, decimal: Decimal): LimitedCell | null {
  const [, from = '', to = ''] = RANGE.exec(cell.slice(0, LONGEST).trim()) ?? [];
  // A zero before other digits is part of a code, and 1e-9 is a number.
  if (!from || /(?:^|[^\d.,])0\d|\de[-+]/i.test(cell)) return null;
  const [lower, upper] = withShared(from.trim(), to.trim());
  return sizeOf(lower, decimal) < sizeOf(upper, decimal) ? { value: `${upper} or less`, lower, upper } : null;
}

/** A figure with its limits in one cell, `34.5 ± 2.1`, `34.5 (32.1–36.9)`; otherwise `null`. */
export function limitedFrom(cell: string, decimal: Decimal): LimitedCell | null {
  const [, value = '', margin = ''] = MARGIN.exec(cell.slice(0, LONGEST).trim()) ?? [];
  if (value) return withMargins(value, margin, margin, decimal);
  const [, figure = '', from = '', to = ''] = WITHIN.exec(cell.slice(0, LONGEST).trim()) ?? [];
  const [lower, upper] = withShared(from.trim(), to.trim());
  const [least, size, most] = [lower, figure.trim(), upper].map((text) => sizeOf(text, decimal));
  return least !== undefined &&
    size !== undefined &&
    most !== undefined &&
    least <= size &&
    size <= most &&
    least < most
    ? { value: figure.trim(), lower, upper }
    : null;
}

/** A figure with margins below and above it; `null` where one of them is no number. */
export function withMargins(value: string, below: string, above: string, decimal: Decimal): LimitedCell | null {
  const read = readNumber(value, decimal);
  const plain = (margin: string): string =>
    margin
      .replace(new RegExp(`^\\s*${MARGIN_SIGN}`), '')
      .replace(/\s*(?:pp|ppts?|percentage points|%)$/i, '')
      .trim();
  const margins = [below, above].map((margin) => readNumber(plain(margin), decimal));
  const [less, more] = margins;
  if (!read || !less || !more || margins.some((margin) => (margin?.scale ?? read.scale) !== read.scale)) return null;
  const places = Math.max(...[read, less, more].map(({ digits }) => /\.(\d+)/.exec(digits)?.[1]?.length ?? 0));
  const written = (by: number): string => {
    const number = (Number(read.digits) + by).toFixed(places).replace('.', decimal);
    const bare = number.replace('-', '');
    const tail = tailOf(value).replace(/[)\]*†‡§#]/g, '');
    return `${bare === number ? '' : '-'}${/[£$€¥]/.exec(value)?.[0] ?? ''}${bare}${tail}`;
  };
  return {
    value: value.trim(),
    lower: written(-Math.abs(Number(less.digits))),
    upper: written(Math.abs(Number(more.digits))),
  };
}
