import { isBlank } from '../source/grid.ts';
import { kindFrom } from '../cell/kinds.ts';
import { type Decimal, isGap, readNumber } from '../cell/numbers.ts';
import { periodFrom } from '../cell/periods.ts';
import type { Heading, Table } from './table.ts';
import { headingFrom, type Measure } from '../cell/units.ts';

/** What the cells of a column seem to be. */
export type ColumnIs = 'period' | 'number' | 'kind' | 'text' | 'code' | 'empty';

/** A column, and what its heading and its cells say. */
export interface SourceColumn extends Heading {
  readonly is: ColumnIs;
  /** The heading without the unit. */
  readonly title: string;
  /** The unit that the heading names, or `null`. */
  readonly measure: Measure | null;
  /** Whether its heading is a year, a financial year or a date. */
  readonly headed: boolean;
}

const YEARS = /\b(?:years?|date|dates|period|month|quarter|when|time|as at|yr)\b|time_?period/i;
const CODES = /\b(?:code|codes|id|ons|gss|urn|ukprn)\b/i;

/** How many cells tell what a column is: the rest is read when it is used, and faults are told then. */
const ENOUGH = 300;

/** What each column of a table is, guessed from its heading and its cells. */
export function readColumns({ columns, rows }: Table, decimal: Decimal): SourceColumn[] {
  let first = true;
  return columns.map((heading) => {
    const cells: string[] = [];
    for (const row of rows) {
      const cell = row.cells[heading.index];
      if (cell !== undefined && !isGap(cell)) cells.push(cell);
      if (cells.length === ENOUGH) break;
    }
    const is = columnIs(heading.name, cells, decimal, first);
    if (is !== 'empty') first = false;
    const period = periodFrom(heading.own);
    return { ...heading, ...headingFrom(heading.name), is, headed: period !== null && !('fault' in period) };
  });
}

/** Whether a heading says that years stand below it. */
export function namesYears(heading: string): boolean {
  return YEARS.test(heading);
}

function columnIs(name: string, cells: readonly string[], decimal: Decimal, first: boolean): ColumnIs {
  const full = cells.filter((cell) => !isBlank(cell));
  if (!full.length) return /^kind$/i.test(name) ? 'kind' : 'empty';
  if (/^kind$/i.test(name) || full.every((cell) => kindFrom(cell))) return 'kind';
  if (arePeriods(name, full, first)) return 'period';
  if (CODES.test(name)) return 'code';
  const numbers = full.filter((cell) => readNumber(cell, decimal)).length;
  return numbers * 2 >= full.length ? 'number' : 'text';
}

/** Most cells have to be periods: one that is not is a slip of the pen, to be told rather than taken for a word. */
function arePeriods(name: string, cells: readonly string[], first: boolean): boolean {
  const wide = namesYears(name);
  const found = cells.map((cell) => periodFrom(cell, wide));
  const count = found.filter((period) => period !== null).length;
  const others = cells.length - count;
  if (!count || (others > 0 && (count < 2 || others > Math.max(1, cells.length / 5)))) return false;
  const numbers = found.every((period) => !period || ('is' in period && period.is === 'year' && !period.kind));
  // Figures may well lie between 1990 and 2100.
  return !numbers || wide || first;
}
