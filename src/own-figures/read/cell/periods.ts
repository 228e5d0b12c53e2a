import type { Kind } from '../../dataset.ts';
import { splitKind } from './kinds.ts';
import { withoutMarks } from './numbers.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMES = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;

/** A date, as precise as it is known; or why a text that looks like a date is not valid. */
export type DateRead = { readonly iso: string } | { readonly fault: string };

const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?$/;
const YEAR_SLASHED = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/;
const SLASHED = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const WORDED = new RegExp(
  String.raw`^(?:[a-z]+day,?\s+|[a-z]{3},?\s+)?${DAY}[\s-]+${NAMES},?[\s-]+(\d{4}|\d{2})$`,
  'i',
);
const AMERICAN = new RegExp(String.raw`^${NAMES}\s+${DAY},?\s+(\d{4})$`, 'i');
const MONTH = new RegExp(String.raw`^${NAMES},?[\s-]+(\d{4}|\d{2})$`, 'i');

/** The date in a text: `2022-05-23`, `23/05/2022` (day first), `23 May 2022`, `May 2022`; `null` if the text does not look like a date. A quarter is not a date. */
export function dateFrom(text: string): DateRead | null {
  const words = text.replace(/^(?:as )?(?:at|on)\s+/i, '');
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
  return found ? checked(found[2], monthFrom(found[1])) : null;
}

function monthFrom(name = ''): number {
  return MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1;
}

function checked(year = '', month: number, day?: string): DateRead {
  const full = Number(year.length === 2 ? `20${year}` : year);
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

/** A year, financial year or date in a cell. */
export interface Period {
  readonly is: 'year' | 'financial year' | 'date';
  readonly name: string;
  readonly time: number;
  /** The month that a financial year such as `2010-11` would be if the cells beside it are months. */
  readonly month?: string;
  /** The kind written next to it: `2025 (forecast)`. */
  readonly kind: Kind | null;
  readonly marks: readonly string[];
}

/** Why a text that looks like a period is not valid. */
export interface InvalidPeriod {
  readonly fault: string;
}

const FINANCIAL =
  /^(?:(?:FY|AY|financial year|academic year)(?:\s*:)?\s*)?(\d{4})\s*(?:[/‐‑–—-]|\bto\b)\s*(\d{4}|\d{2})$/i;
/** A financial year in statistics of the Department for Education: 202122. Only where the heading names years. */
const CLOSED = /^(\d{4})(\d{2})$/;
const ENDING =
  /^(?:(?:the )?(?:financial )?year (?:ending|ended|to)|y\/?e)\s+(?:31(?:st)?\s+)?(mar(?:ch)?|dec(?:ember)?)\.?\s+(\d{4})$/i;

/**
 * The period in a cell, or `null`.
 *
 * A year ending in March is a financial year; a year ending in December is that year; other year ends are not periods.
 *
 * @param wide Whether years before 1990 count, as they do where a heading names years.
 */
export function periodFrom(cell: string, wide = false): Period | InvalidPeriod | null {
  const text = cell.trim().replace(/\s+/g, ' ');
  // Most cells are not periods: skip those without two digits.
  if (!/\d{2}/.test(text) || text.length > 60) return null;
  const direct = bare(text, wide);
  if (direct) return 'fault' in direct ? direct : { ...direct, kind: null, marks: [] };
  const { rest: unmarked, kind: named } = splitKind(text);
  const { rest, marks } = withoutMarks(unmarked);
  const found = rest === text ? null : bare(rest, wide);
  return !found || 'fault' in found ? found : { ...found, kind: named, marks };
}

type Bare = Omit<Period, 'kind' | 'marks'> | InvalidPeriod | null;

function bare(text: string, wide: boolean): Bare {
  // Data frames write years with a decimal when the column has empty cells.
  if (/^\d{4}(?:\.0)?$/.test(text)) {
    const year = Number(text);
    return year <= 2100 && year >= (wide ? 1700 : 1990) ? { is: 'year', name: String(year), time: year } : null;
  }
  const years = FINANCIAL.exec(text) ?? (wide ? CLOSED.exec(text) : null);
  if (years) {
    const [, from = '', to = ''] = years;
    const next = String(Number(from) + 1);
    if (to === next || to === next.slice(2)) {
      const name = `${from}/${next.slice(2)}`;
      const month = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
      return { is: 'financial year', name, time: Number(from), ...(month && { month: text }) };
    }
  }
  const ending = ENDING.exec(text);
  if (ending) {
    const year = Number(ending[2]);
    if (/^d/i.test(ending[1] ?? '')) return { is: 'year', name: String(year), time: year };
    return { is: 'financial year', name: `${year - 1}/${String(year).slice(2)}`, time: year - 1 };
  }
  const date = dateFrom(text);
  if (!date || 'fault' in date) return date;
  return { is: 'date', name: date.iso, time: yearsAt(date.iso) };
}
