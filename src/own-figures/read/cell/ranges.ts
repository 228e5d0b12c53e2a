import { type Decimal, readNumber } from './numbers.ts';

/** A figure with its limits, each written as a cell. */
export interface LimitedCell {
  readonly value: string;
  readonly lower: string;
  readonly upper: string;
}

/** A sign of a margin: more or less. */
const MARGIN = /±|\+ ?\/ ?[-−–]|\+[-−–]/;
/** What may stand between the two ends of a range, and of an interval. */
const BETWEEN = /[‐‑‒–—−-]|\b(?:to|and|or)\b/gi;
const WITHIN = /[‐‑‒–—−-]|\bto\b|[,;]\s/gi;
/** Words before an interval. */
const INTERVAL = /^(?:\d\d ?%? )?(?:CI|CL|confidence intervals?|range)\b[:,]?/i;

/** Longer texts are no figures, and would take long to match. */
const LONGEST = 60;

/** The size of a number with its scale; `NaN` for other text. */
export function boundFrom(text: string, decimal: Decimal): number {
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

/** The two ends in a text, the lower first, at the first sign between them that leaves two numbers; `null` where there is none. */
function endsIn(text: string, between: RegExp, decimal: Decimal): [lower: string, upper: string] | null {
  for (const { index, 0: sign } of text.matchAll(between)) {
    const [lower, upper] = withShared(text.slice(0, index).trim(), text.slice(index + sign.length).trim());
    const [low, high] = [boundFrom(lower, decimal), boundFrom(upper, decimal)];
    if (low < high || (low === high && between === WITHIN)) return [lower, upper];
  }
  return null;
}

/** The range in a cell, `10-14`, `£1.2m to £1.4m`, `between 5 and 9`: at most its upper end, and not less than its lower; otherwise `null`. */
export function rangeFrom(cell: string, decimal: Decimal): LimitedCell | null {
  const text = cell.trim();
  // A zero before other digits is part of a code, and 1e-9 is a number.
  if (text.length > LONGEST || /(?:^|[^\d.,])0\d|\de[-+]/i.test(text)) return null;
  const ends = endsIn(text.replace(/^(?:from|between)\s/i, ''), BETWEEN, decimal);
  return ends && { value: `${ends[1]} or less`, lower: ends[0], upper: ends[1] };
}

/** A figure with its limits in one cell, `34.5 ± 2.1`, `34.5 (32.1–36.9)`; otherwise `null`. */
export function limitedFrom(cell: string, decimal: Decimal): LimitedCell | null {
  const text = cell.trim();
  if (text.length > LONGEST) return null;
  const sign = MARGIN.exec(text);
  if (sign) {
    const margin = text.slice(sign.index).replace(/[)\]]$/, '');
    return withMargins(text.slice(0, sign.index).trim().replace(/[([]$/, ''), margin, margin, decimal);
  }
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  if (open < 1 || !/[)\]]$/.test(text)) return null;
  const value = text.slice(0, open).trim();
  const ends = endsIn(
    text
      .slice(open + 1, -1)
      .trim()
      .replace(INTERVAL, ''),
    WITHIN,
    decimal,
  );
  const [lower, upper] = ends ?? ['', ''];
  const size = boundFrom(value, decimal);
  return boundFrom(lower, decimal) <= size && size <= boundFrom(upper, decimal) ? { value, lower, upper } : null;
}

/** A figure with margins below and above it; `null` where one of them is no number. */
export function withMargins(value: string, below: string, above: string, decimal: Decimal): LimitedCell | null {
  const read = readNumber(value, decimal);
  const plain = (margin: string): string =>
    margin
      .trim()
      .replace(/^(?:±|\+ ?\/ ?[-−–]|\+[-−–])/, '')
      .replace(/(?:pp|ppts?|percentage points|%)$/i, '')
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
