import type { Kind } from '../../dataset.ts';
import { dateFrom, yearsAt } from './dates.ts';
import { splitKind } from './kinds.ts';
import { withoutMarks } from './numbers.ts';
import { rollingYears, spanFrom } from './spans.ts';

/** A year, financial year, date, or other period in a cell. */
export interface Period {
  readonly is: 'year' | 'financial year' | 'date' | 'span';
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
    return year <= 2100 && year >= (wide ? 1000 : 1990) ? { is: 'year', name: String(year), time: year } : null;
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
  const span = spanFrom(text);
  if (span) return { is: 'span', ...span };
  const date = dateFrom(text);
  if (!date || 'fault' in date) return date;
  return { is: 'date', name: date.iso, time: yearsAt(date.iso) };
}

/**
 * The periods in the cells of a column, read together: `2008-10` beside `2009-11` is no month, and dates that are all first
 * days are months or quarters.
 *
 * @param heading Words of the heading, in lower case.
 */
export function periodsFrom(
  cells: readonly string[],
  wide: boolean,
  heading: ReadonlySet<string>,
): (Period | InvalidPeriod | null)[] {
  const rolling = rollingYears(cells);
  if (rolling) return rolling.map((span) => ({ is: 'span', ...span, kind: null, marks: [] }));
  const found = cells.map((cell) => periodFrom(cell, wide));
  const dates = found.flatMap((period) => (period && 'is' in period && period.is === 'date' ? [period.name] : []));
  const firstDays =
    dates.length > 2 &&
    dates.length === found.length &&
    dates.every((date) => date.endsWith('-01') && date.length === 10);
  if (!firstDays || new Set(dates).size < 3) return found;
  const quarters = heading.has('quarter') && dates.every((date) => /-(?:01|04|07|10)-/.test(date));
  return found.map((period) => {
    if (!period || 'fault' in period) return period;
    const [year = '', month = ''] = period.name.split('-');
    if (!quarters) return { ...period, name: `${year}-${month}` };
    return { ...period, is: 'span', name: `Q${(Number(month) + 2) / 3} ${year}` };
  });
}

/** The periods among the headings of a table, read together; `null` for other headings. */
export function headingPeriods(headings: readonly string[]): (Period | null)[] {
  const wide = areYears(headings);
  const dated = [...new Set(headings)].filter(
    (heading) => periodFrom(heading, wide) || rollingYears([heading, '1000-02']),
  );
  const read = new Map(periodsFrom(dated, wide, new Set()).map((period, index) => [dated[index], period]));
  return headings.map((heading) => {
    const period = read.get(heading);
    return period && 'is' in period ? period : null;
  });
}

/** Whether some headings are years in order, also before 1990: `1960`, `1970`, `1980`. */
export function areYears(headings: readonly string[]): boolean {
  const years = headings.filter((text) => /^\d{4}$/.test(text.trim())).map(Number);
  const rising = years.every(
    (year, index) => year >= 1000 && year <= 2100 && (!index || year > (years[index - 1] ?? 0)),
  );
  const falling = years.every(
    (year, index) => year >= 1000 && year <= 2100 && (!index || year < (years[index - 1] ?? 0)),
  );
  return years.length > 2 && (rising || falling);
}
