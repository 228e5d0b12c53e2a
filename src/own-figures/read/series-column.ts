import { FiguresError } from '../dataset.ts';
import type { SourceColumn } from './columns.ts';
import type { GridRow } from './grid.ts';
import { isTotal, oneLine } from './categories.ts';
import { at, listed, quoted } from './messages.ts';

/**
 * The series that a column names, row by row.
 *
 * @throws {FiguresError} when a cell is empty.
 */
export function namesIn(column: SourceColumn, rows: readonly GridRow[]): string[] {
  return rows.map(({ line, cells }) => {
    const name = oneLine(cells[column.index] ?? '');
    if (!name) throw new FiguresError(`${at(line, column.name)}: the cell is empty.`);
    return name;
  });
}

/** Totals are kept, because a table that compares with one is as usual as one that sums up; who reads it should know. */
export function totalsIn(names: readonly string[]): string[] {
  const totals = [...new Set(names.filter(isTotal))];
  const are = totals.length === 1 ? 'is' : 'are';
  return totals.length
    ? [`${listed(totals.map((name) => quoted(name)))} ${are} shown like the others. Leave out what is their sum.`]
    : [];
}
