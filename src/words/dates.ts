const formats = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const satisfies Intl.DateTimeFormatOptions[];

/**
 * A date in words, as exactly as it is known: `2022`, `May 2022`, `23 May 2022`.
 *
 * @param iso `2022`, `2022-05` or `2022-05-23`.
 * @param most The finest part to show, default the day.
 */
export function dateInWords(iso: string, most: 'year' | 'month' | 'day' = 'day'): string {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(iso)) throw new Error(`"${iso}" is not a date to put in words`);
  const parts = Math.min(iso.split('-').length, ['year', 'month', 'day'].indexOf(most) + 1);
  return new Intl.DateTimeFormat('en-GB', { ...formats[parts - 1], timeZone: 'UTC' }).format(new Date(iso));
}

/**
 * A date in short words beside or below the name of its year, as exactly as it is known: `23 Nov`, `Nov`, nothing for a
 * year alone.
 *
 * @param iso `2022`, `2022-11` or `2022-11-23`.
 */
export function dayInWords(iso: string): string {
  const words = dateInWords(iso).split(' ').slice(0, -1);
  return words.map((word) => word.slice(0, 3)).join(' ');
}

/** How many years lie between two financial years: `2010/11`, `2018/19` → 8. */
export function yearsBetween(from: string, to: string): number {
  return Number.parseInt(to, 10) - Number.parseInt(from, 10);
}

/** How many whole months lie between two dates. Where only the month of one is known, days do not count. */
export function monthsBetween(from: string, to: string): number {
  const month = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7) || 1);
  const unfinished = from.length > 7 && to.length > 7 && to.slice(8) < from.slice(8);
  return month(to) - month(from) - Number(unfinished);
}

/**
 * Whether a date lies in a range that takes in both its ends: `2022` goes on to the end of that year.
 *
 * Of a date whose day is not known, the beginning of the month counts.
 * @param from The first date, or empty.
 * @param to The last date, or empty.
 */
export function isWithin(iso: string, from: string, to: string): boolean {
  return iso >= from && iso.slice(0, to.length) <= to;
}

/** Whether a text is a date of the calendar, as exactly as it is known: `2022`, `2022-05` or `2022-05-23`. */
export function isDate(text: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && JSON.stringify(new Date(text)).startsWith(`"${text}`);
}
