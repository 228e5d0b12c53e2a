const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A month's name, in full or in three letters, as a group. */
export const MONTH_NAME = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;

/** A date, as precise as it is known; or why a text that looks like a date is not valid. */
export type DateRead = { readonly iso: string } | { readonly fault: string };

const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?$/;
const YEAR_SLASHED = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/;
const SLASHED = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const WORDED = new RegExp(
  String.raw`^(?:[a-z]+day,?\s+|[a-z]{3},?\s+)?${DAY}[\s-]+${MONTH_NAME},?[\s-]+(\d{4}|\d{2})$`,
  'i',
);
const AMERICAN = new RegExp(String.raw`^${MONTH_NAME}\s+${DAY},?\s+(\d{4})$`, 'i');
const MONTH = new RegExp(String.raw`^${MONTH_NAME},?[\s-]+(\d{4}|\d{2})$`, 'i');
const YEAR_MONTH = new RegExp(String.raw`^(\d{4})[\s-]+${MONTH_NAME}$`, 'i');

/** The date in a text: `2022-05-23`, `23/05/2022` (day first), `23 May 2022`, `May 2022`, `2022 MAY`; `null` if the text does not look like a date. A quarter is not a date. */
export function dateFrom(text: string): DateRead | null {
  const words = text.replace(/^(?:as )?(?:at|on)\s+/i, '').replace(/\s\(q[1-4]\)$/i, '');
  let found = ISO.exec(words) ?? YEAR_SLASHED.exec(words);
  if (found) return checked(found[1], Number(found[2]), found[3]);
  found = SLASHED.exec(words);
  if (found) {
    const [, day, sign, month, year] = found;
    if (Number(month) > 12 && Number(day) <= 12)
      return {
        fault: `has no month ${month}. Write the day first (${month}${sign}${day}${sign}${year}), or the date as 2022-05-23.`,
      };
    return checked(year, Number(month), day);
  }
  found = WORDED.exec(words);
  if (found) return checked(found[3], monthFrom(found[2]), found[1]);
  found = AMERICAN.exec(words);
  if (found) return checked(found[3], monthFrom(found[1]), found[2]);
  found = MONTH.exec(words);
  if (found) return checked(found[2], monthFrom(found[1]));
  found = YEAR_MONTH.exec(words);
  return found ? checked(found[1], monthFrom(found[2])) : null;
}

/** The number of a month, 1 to 12, by its name; 0 for any other word. */
export function monthFrom(name = ''): number {
  return MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1;
}

function checked(year = '', month: number, day?: string): DateRead {
  const full = Number(year.length === 2 ? `${Number(year) > 49 ? 19 : 20}${year}` : year);
  const last = new Date(Date.UTC(full, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || (day !== undefined && (Number(day) < 1 || Number(day) > last)))
    return { fault: 'is not a date of the calendar.' };
  const two = (part: number) => String(part).padStart(2, '0');
  return { iso: [full, two(month), ...(day === undefined ? [] : [two(Number(day))])].join('-') };
}

/** A date as decimal years: July 2022 is 2022.5. */
export function yearsAt(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year + (month - 1 + (day - 1) / days) / 12;
}
