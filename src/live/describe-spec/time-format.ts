import type { LocaleFormatters } from 'vega';

/** How the times of one field are formatted. */
export interface TimeFormat {
  /** For the table: an ISO date as precise as it is known, or words. */
  cell(value: unknown): string | null;
  say(value: unknown): string;
  /** Whether cells are ISO dates. */
  readonly iso: boolean;
}

const DAY = 86_400_000;

/** A time in milliseconds, or `null` if a value is not a time. */
export function moment(value: unknown): number | null {
  if (value === null || value === undefined || value === '' || typeof value === 'boolean') return null;
  const time = value instanceof Date ? value.getTime() : typeof value === 'number' ? value : Date.parse(String(value));
  return Number.isFinite(time) && Math.abs(time) < 8.64e15 ? time : null;
}

/**
 * The format of a field's times: by its time unit, the author's format, or as precisely as the values differ.
 *
 * Dates without a time are read as UTC and drawn in local time; they are described as they were written.
 */
export function timeFormat(
  values: readonly unknown[],
  { timeUnit, format }: { readonly timeUnit: string; readonly format: string },
  locale: LocaleFormatters,
): TimeFormat {
  const moments = values.map(moment).filter((time) => time !== null);
  const midnight = (utc: boolean) => moments.every((time) => (time - (utc ? 0 : offset(time))) % DAY === 0);
  const utc = /^(binned)?utc/.test(timeUnit) || (!timeUnit && !midnight(false) && midnight(true));
  const parts = (time: number): readonly [number, number, number] => {
    const date = new Date(time - (utc ? 0 : offset(time)));
    return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  };
  const unit = timeUnit.replace(/^(binned)?(utc)?/, '');
  const dated = ['year', 'yearmonth', 'yearmonthdate'].includes(unit);
  const authorFormat = format ? (utc ? locale.utcFormat : locale.timeFormat)(format) : null;
  // The format of an axis may not tell its points apart.
  const distinctTexts = (write: (date: Date) => string) => new Set(moments.map((time) => write(new Date(time)))).size;
  const own = authorFormat && distinctTexts(authorFormat) === new Set(moments).size ? authorFormat : null;
  const exactness = dated ? ['year', 'yearmonth', 'yearmonthdate'].indexOf(unit) + 1 : exact(moments.map(parts));
  const iso = (dated || (!unit && midnight(utc))) && moments.every((time) => /^\d{4}$/.test(String(parts(time)[0])));
  const asISO = (time: number) =>
    parts(time)
      .slice(0, exactness)
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  const inWords = (time: number) =>
    unitInWords(time, iso ? (['year', 'yearmonth', 'yearmonthdate'][exactness - 1] ?? '') : unit, utc);
  const formatted = (value: unknown, write: (time: number) => string): string | null => {
    const time = moment(value);
    return time === null ? null : write(time);
  };
  return {
    iso,
    cell: (value) => formatted(value, iso ? asISO : inWords),
    say: (value) => formatted(value, (time) => (own ? own(new Date(time)) : inWords(time))) ?? 'no date',
  };
}

const offset = (time: number): number => new Date(time).getTimezoneOffset() * 60_000;

/** How many of year, month and day tell some dates apart: all three for a single date. */
function exact(dates: readonly (readonly [number, number, number])[]): number {
  if (dates.length < 2 || dates.some(([, , day]) => day !== 1)) return 3;
  if (new Set(dates.map(String)).size < 2) return 3;
  return dates.some(([, month]) => month !== 1) ? 2 : 1;
}

/** The parts of a time that each Vega-Lite time unit shows. */
const SHOWN: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  yearmonth: { year: 'numeric', month: 'long' },
  yearmonthdate: { year: 'numeric', month: 'long', day: 'numeric' },
  yearmonthdatehours: { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' },
  yearmonthdatehoursminutes: { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' },
  month: { month: 'long' },
  monthdate: { month: 'long', day: 'numeric' },
  day: { weekday: 'long' },
  date: { day: 'numeric' },
  hours: { hour: '2-digit', minute: '2-digit' },
  hoursminutes: { hour: '2-digit', minute: '2-digit' },
  hoursminutesseconds: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
  minutes: { minute: 'numeric' },
  seconds: { second: 'numeric' },
};

const MOMENT: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
};

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A time in words by its time unit: `March 2020`, `Monday`, `14:00`, `Q1 2020`; date and time without one.
 *
 * @param unit `yearmonth`; empty for none.
 */
export function unitInWords(time: number, unit: string, utc: boolean): string {
  const quarter = /^(year)?quarter$/.exec(unit);
  if (quarter) {
    const month = Number(formatMoment(time, { month: 'numeric' }, utc));
    return `Q${Math.ceil(month / 3)}${quarter[1] ? ` ${formatMoment(time, { year: 'numeric' }, utc)}` : ''}`;
  }
  if (/^(year)?week$/.test(unit))
    return `week of ${formatMoment(time, { day: 'numeric', month: 'long', ...(unit === 'week' ? {} : { year: 'numeric' }) }, utc)}`;
  if (/^(year)?dayofyear$/.test(unit))
    return formatMoment(
      time,
      { day: 'numeric', month: 'long', ...(unit === 'dayofyear' ? {} : { year: 'numeric' }) },
      utc,
    );
  return formatMoment(time, SHOWN[unit] ?? MOMENT, utc).replace(' at ', ', ');
}

function formatMoment(time: number, shown: Intl.DateTimeFormatOptions, utc: boolean): string {
  const key = JSON.stringify([shown, utc]);
  let format = formats.get(key);
  if (!format)
    formats.set(key, (format = new Intl.DateTimeFormat('en-GB', { ...shown, ...(utc ? { timeZone: 'UTC' } : {}) })));
  return format.format(time);
}
