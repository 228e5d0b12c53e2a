import { FiguresError, type Kind } from '../dataset.ts';
import type { SourceColumn } from './columns.ts';
import { type GridRow, isBlank } from './grid.ts';
import { kindFrom, kindWords } from './kinds.ts';
import { at, listed, quoted, rowsNamed } from './messages.ts';

/** The kinds that a column names, row by row. */
export interface KindsRead {
  /** `null` where the cell is empty. */
  readonly all: readonly (Kind | null)[];
  readonly remarks: readonly string[];
}

/**
 * Reads the column that says of which kind each figure is.
 *
 * @throws {FiguresError} at the first word that names no kind.
 */
export function kindsIn(column: SourceColumn, rows: readonly GridRow[]): KindsRead {
  const provisional: number[] = [];
  const all = rows.map(({ line, cells }) => {
    const cell = cells[column.index] ?? '';
    if (isBlank(cell)) return null;
    const kind = kindFrom(cell);
    if (!kind)
      throw new FiguresError(
        `${at(line, column.name)}: ${quoted(cell)} is not a recognised kind. The kinds are ${listed(kindWords)}.`,
      );
    if (/^provisional$/i.test(cell.trim())) provisional.push(line);
    return kind;
  });
  const empty = rows.filter((_, index) => !all[index]).map(({ line }) => line);
  return {
    all,
    remarks: [
      ...(provisional.length ? [`${rowsNamed(provisional)}: provisional is shown as estimate.`] : []),
      ...(empty.length ? [`${rowsNamed(empty)}: column ${column.name} is empty, which is read as actual.`] : []),
    ],
  };
}
