import { FiguresError, type Kind } from '../../dataset.ts';
import type { SourceColumn } from '../table/columns.ts';
import { type GridRow, isBlank } from '../source/grid.ts';
import { kindFrom, kindWords } from '../cell/kinds.ts';
import { cellLocation, quoted, rowsNamed } from '../messages.ts';
import { isTotal, oneLine } from './categories.ts';
import { joined } from '../../../words/sources.ts';

/** The kinds in a column, one for each row. */
export interface KindsRead {
  /** `null` for an empty cell. */
  readonly all: readonly (Kind | null)[];
  readonly remarks: readonly string[];
}

/**
 * Reads the column that states the kind of each value.
 *
 * @throws {FiguresError} at the first word that is not a kind.
 */
export function readKindColumn(column: SourceColumn, rows: readonly GridRow[]): KindsRead {
  const provisional: number[] = [];
  const all = rows.map(({ sourceRow, cells }) => {
    const cell = cells[column.index] ?? '';
    if (isBlank(cell)) return null;
    const kind = kindFrom(cell);
    if (!kind)
      throw new FiguresError(
        `${cellLocation(sourceRow, column.name)}: ${quoted(cell)} is not a recognised kind. The kinds are ${joined(kindWords)}.`,
      );
    if (/^provisional$/i.test(cell.trim())) provisional.push(sourceRow);
    return kind;
  });
  const empty = rows.filter((_, index) => !all[index]).map(({ sourceRow }) => sourceRow);
  return {
    all,
    remarks: [
      ...(provisional.length ? [`${rowsNamed(provisional)}: provisional is shown as estimate.`] : []),
      ...(empty.length ? [`${rowsNamed(empty)}: column ${column.name} is empty, which is read as actual.`] : []),
    ],
  };
}

/**
 * Reads the series in a column, one for each row.
 *
 * @throws {FiguresError} when a cell is empty.
 */
export function readSeriesColumn(column: SourceColumn, rows: readonly GridRow[]): string[] {
  return rows.map(({ sourceRow, cells }) => {
    const name = oneLine(cells[column.index] ?? '');
    if (!name) throw new FiguresError(`${cellLocation(sourceRow, column.name)}: the cell is empty.`);
    return name;
  });
}

/** A remark on totals among names. They are kept, because a total may be there for comparison. */
export function totalRemarks(names: readonly string[]): string[] {
  const totals = [...new Set(names.filter(isTotal))];
  const are = totals.length === 1 ? 'is' : 'are';
  return totals.length
    ? [
        `${joined(totals.map((name) => quoted(name)))} ${are} shown like the others. Remove totals that should not be shown.`,
      ]
    : [];
}
