import type { Kind } from '../dataset.ts';
import { dateFrom, yearsAt } from './dates.ts';
import { splitKind } from './kinds.ts';
import { withoutMarks } from './numbers.ts';

/** A year, a financial year or a date as a cell writes it. */
export interface Period {
  readonly is: 'year' | 'financial year' | 'date';
  readonly place: string;
  readonly at: number;
  /** The month that a financial year such as `2010-11` would be, if the cells beside it were months. */
  readonly month?: string;
  /** The kind that is written beside it: `2025 (forecast)`. */
  readonly kind: Kind | null;
  readonly marks: readonly string[];
}

/** A text that looks like a period and is not a valid one, and why. */
export interface InvalidPeriod {
  readonly fault: string;
}

const FINANCIAL =
  /^(?:(?:FY|AY|financial year|academic year)(?:\s*:)?\s*)?(\d{4})\s*(?:[/‐‑–—-]|\bto\b)\s*(\d{4}|\d{2})$/i;
/** As statistics of the Department for Education write it: 202122. Only where a heading says that years stand here. */
const CLOSED = /^(\d{4})(\d{2})$/;
const ENDING =
  /^(?:(?:the )?(?:financial )?year (?:ending|ended|to)|y\/?e)\s+(?:31(?:st)?\s+)?(mar(?:ch)?|dec(?:ember)?)\.?\s+(\d{4})$/i;

/**
 * The period that a text names, or `null`.
 *
 * A year that ends on 31 March is the financial year; one that ends with December is that year; one that ends otherwise is words.
 * @param wide Whether years before 1990 count, as they do where a heading says that years stand here.
 */
export function periodFrom(cell: string, wide = false): Period | InvalidPeriod | null {
  const text = cell.trim().replace(/\s+/g, ' ');
  // Most cells are no period: do not look further at what has no year or date in it.
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
  // Where cells were empty, data frames write years with a decimal.
  if (/^\d{4}(?:\.0)?$/.test(text)) {
    const at = Number(text);
    return at <= 2100 && at >= (wide ? 1700 : 1990) ? { is: 'year', place: String(at), at } : null;
  }
  const years = FINANCIAL.exec(text) ?? (wide ? CLOSED.exec(text) : null);
  if (years) {
    const [, from = '', to = ''] = years;
    const next = String(Number(from) + 1);
    if (to === next || to === next.slice(2)) {
      const place = `${from}/${next.slice(2)}`;
      const month = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
      return { is: 'financial year', place, at: Number(from), ...(month && { month: text }) };
    }
  }
  const ending = ENDING.exec(text);
  if (ending) {
    const year = Number(ending[2]);
    if (/^d/i.test(ending[1] ?? '')) return { is: 'year', place: String(year), at: year };
    return { is: 'financial year', place: `${year - 1}/${String(year).slice(2)}`, at: year - 1 };
  }
  const date = dateFrom(text);
  if (!date || 'fault' in date) return date;
  return { is: 'date', place: date.iso, at: yearsAt(date.iso) };
}
