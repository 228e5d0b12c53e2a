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

/** How many years lie between two financial years: `2010/11`, `2018/19` → 8. */
export function yearsBetween(from: string, to: string): number {
  return Number.parseInt(to, 10) - Number.parseInt(from, 10);
}
