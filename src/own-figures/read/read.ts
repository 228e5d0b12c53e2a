import type { Dataset } from '../dataset.ts';
import { datasetFrom } from './dataset-from.ts';
import { gridOfTable, type TableCells } from './grid.ts';
import { gridOfRows } from './json.ts';
import type { Overrides } from './column-options.ts';
import { type GivenText, gridOfText } from './text.ts';

/** Rows as a script holds them: objects, lists of which the first is the header, or an object of columns. */
export interface GivenRows {
  readonly rows: unknown;
}

/** The texts of a `<table>`. */
export interface GivenTable {
  readonly table: TableCells;
}

/** What an author gives to be read. */
export type RawInput = GivenText | GivenRows | GivenTable;

/**
 * Reads figures from whatever an author gave.
 *
 * @throws {FiguresError} when it cannot be read, with a sentence that names row and column where there are any.
 */
export function readDataset(given: RawInput, overrides: Overrides = {}): Dataset {
  const grid =
    'text' in given ? gridOfText(given) : 'rows' in given ? gridOfRows(given.rows) : gridOfTable(given.table);
  return datasetFrom(grid, overrides);
}
