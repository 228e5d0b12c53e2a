import { isBlank } from '../source/grid.ts';
import { kindFrom } from '../cell/kinds.ts';
import { type Decimal, isGap, readNumber } from '../cell/numbers.ts';
import { periodFrom } from '../cell/periods.ts';
import type { Heading, Table } from './table.ts';
import { headingFrom, type Measure } from '../cell/units.ts';

/** What the cells of a column are. */
export type ColumnIs = 'period' | 'number' | 'kind' | 'text' | 'code' | 'empty';

/** A column, with what its heading and cells say about it. */
export interface SourceColumn extends Heading {
  readonly is: ColumnIs;
  /** The heading without its unit. */
  readonly title: string;
  /** The unit in the heading, or `null`. */
  readonly measure: Measure | null;
  /** Whether the heading is a year, financial year or date. */
  readonly headed: boolean;
}

const YEARS = /\b(?:years?|date|dates|period|month|quarter|when|time|as at|yr)\b|time_?period/i;
const CODES = /\b(?:code|codes|id|ons|gss|urn|ukprn)\b/i;

/** Cells that are enough to classify a column. Errors in later cells are found when they are read. */
const ENOUGH = 300;

/** Classifies each column of a table by its heading and cells. */
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

/** Whether a heading names years or dates. */
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

/** Whether cells are periods. One in five may be invalid: that is reported later as an error, rather than making the column text. */
function arePeriods(name: string, cells: readonly string[], first: boolean): boolean {
  const wide = namesYears(name);
  const found = cells.map((cell) => periodFrom(cell, wide));
  const count = found.filter((period) => period !== null).length;
  const others = cells.length - count;
  if (!count || (others > 0 && (count < 2 || others > Math.max(1, cells.length / 5)))) return false;
  const numbers = found.every((period) => !period || ('is' in period && period.is === 'year' && !period.kind));
  // Numbers between 1990 and 2100 may also be values.
  return !numbers || wide || first;
}
