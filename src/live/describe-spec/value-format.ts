import type { LocaleFormatters } from 'vega';
import type { Cell } from '../../data/schema.ts';
import { authorFormat } from './author-format.ts';
import type { ChannelField } from './field.ts';
import { isJson, onOneLine } from './json.ts';
import { decimalsOf, formatNumber } from './number-format.ts';
import { moment, timeFormat } from './time-format.ts';

/** How the values of a field are formatted. */
export interface ValueFormat {
  /** For the table and the CSV file. */
  cell(value: unknown): Cell;
  /** For sentences. */
  say(value: unknown): string;
  /** Whether the value is unclear without the field's title: a number, yes or no. */
  bare(value: unknown): boolean;
  /** Decimals of numbers in the table; `null` for text and years. */
  readonly decimals: number | null;
  readonly date: boolean;
  /** The value as a number for comparison; `null` if it is neither a number nor a time. */
  size(value: unknown): number | null;
}

/**
 * The format of a field, inferred from all its values.
 *
 * @param years Whether its numbers are years.
 */
export function valueFormat(
  field: ChannelField,
  values: readonly unknown[],
  years: boolean,
  locale: LocaleFormatters,
): ValueFormat {
  const known = values.filter((value) => value !== null && value !== undefined && value !== '');
  const numbers = known.filter((value) => typeof value === 'number').filter(Number.isFinite);
  if (known.some((value) => moment(value) !== null) && (field.time || known.every(isDate))) {
    const times = timeFormat(known, field, locale);
    return { cell: times.cell, say: times.say, bare: () => false, decimals: null, date: times.iso, size: moment };
  }
  const numeric = numbers.length > 0 && (field.numeric || known.every((value) => typeof value === 'number'));
  if (!numeric || (field.name && /^id$/i.test(field.name)))
    return {
      cell: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : value === '' ? '' : text(value)),
      say: (value) => text(value) ?? missing(field),
      bare: (value) => typeof value !== 'string',
      decimals: null,
      date: false,
      size: known.every(isYear) ? (value) => Number.parseInt(String(value), 10) : size,
    };
  const decimals = decimalsOf(numbers);
  const own = authorFormat(field.format, numbers, locale);
  const say = (value: unknown): string => {
    const number = size(value);
    if (number === null) return text(value) ?? missing(field);
    return own?.(number) ?? (years ? String(number) : formatNumber(number, decimals));
  };
  return {
    cell: size,
    say,
    bare: (value) => !years || size(value) === null,
    decimals: years ? null : decimals,
    date: false,
    size,
  };
}

/** Whether a text is a year, or begins with one: `2019`, `2019/20`. */
const isYear = (value: unknown): boolean => typeof value === 'string' && /^(19|20)\d\d([/–-]\d\d(\d\d)?)?$/.test(value);

/** Whether a value is a date as a program writes it: `2020-03-31`. It may be a name on its axis, and is said as a date all the same. */
const isDate = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$/.test(value);

const size = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);

const missing = ({ role }: ChannelField): string => (role === 'measure' ? 'no figure' : 'not given');

/** A value as text; `null` if it has none. */
function text(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return onOneLine(value) || '(blank)';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value).replace(/^-/, '−') : null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  const parts = Array.isArray(value) ? value : isJson(value) ? Object.values(value) : [];
  const plain = parts
    .slice(0, 10)
    .filter((part) => !isJson(part) && !Array.isArray(part))
    .map(text)
    .filter((part) => part !== null);
  return plain.length ? onOneLine(plain.join(', ')) : null;
}
