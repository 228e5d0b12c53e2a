import { FiguresError, type Kind } from '../../dataset.ts';
import type { SourceColumn } from '../table/columns.ts';
import { type GridRow, isBlank } from '../source/grid.ts';
import { kindFrom, kindWords } from '../cell/kinds.ts';
import { cellLocation, quoted, rowsNamed } from '../messages.ts';
import { plainNames } from '../table/heading-words.ts';
import { oneLine } from './categories.ts';
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

/** The series of rows whose cell is blank, as official statistics leave it for all members together. */
export const ALL = 'All';

/** Reads the series in a column, one for each row. Blank cells are all members together. */
export function readSeriesColumn(column: SourceColumn, rows: readonly GridRow[]): readonly string[] {
  return plainNames(rows.map(({ cells }) => oneLine(cells[column.index] ?? ''))).map((name) => name || ALL);
}
