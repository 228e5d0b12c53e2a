const options = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const satisfies Intl.DateTimeFormatOptions[];

/** By the number of parts that they show: to create a format takes longer than to format a thousand dates. */
const formats: Intl.DateTimeFormat[] = [];

/**
 * A date in words, as exact as its source: `2022`, `May 2022`, `23 May 2022`.
 *
 * @param iso `2022`, `2022-05` or `2022-05-23`.
 * @param most The finest part to show, default the day.
 */
export function dateInWords(iso: string, most: 'year' | 'month' | 'day' = 'day'): string {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(iso)) throw new Error(`"${iso}" is not a date to put in words`);
  const parts = Math.min(iso.split('-').length, ['year', 'month', 'day'].indexOf(most) + 1);
  const format = (formats[parts] ??= new Intl.DateTimeFormat('en-GB', { ...options[parts - 1], timeZone: 'UTC' }));
  return format.format(new Date(iso));
}

/**
 * A date without its year, in short words: `23 Nov`, `Nov`; empty for a year.
 *
 * @param iso `2022`, `2022-11` or `2022-11-23`.
 */
export function dayInWords(iso: string): string {
  const words = dateInWords(iso).split(' ').slice(0, -1);
  return words.map((word) => word.slice(0, 3)).join(' ');
}

/** Number of years between two financial years: `2010/11`, `2018/19` → 8. */
export function yearsBetween(from: string, to: string): number {
  return Number.parseInt(to, 10) - Number.parseInt(from, 10);
}

/** Number of whole months between two dates. If one has no day, days are ignored. */
export function monthsBetween(from: string, to: string): number {
  const month = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7) || 1);
  const unfinished = from.length > 7 && to.length > 7 && to.slice(8) < from.slice(8);
  return month(to) - month(from) - Number(unfinished);
}

/**
 * Whether a date is in a range, including both ends: `2022` as an end is 31 December.
 *
 * A date without a day counts as the first of its month.
 * @param from The first date, or empty.
 * @param to The last date, or empty.
 */
export function isWithin(iso: string, from: string, to: string): boolean {
  return iso >= from && iso.slice(0, to.length) <= to;
}

/** Whether a text is a date of the calendar: `2022`, `2022-05` or `2022-05-23`. */
export function isDate(text: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && JSON.stringify(new Date(text)).startsWith(`"${text}`);
}
