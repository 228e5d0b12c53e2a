import { FiguresError } from '../../dataset.ts';
import { countInWords, LIMITS } from '../../limits.ts';
import { cellLocation } from '../messages.ts';

/**
 * Refuses a table that is too large.
 *
 * @throws {FiguresError} with the count and the limit.
 */
export function assertTableSize(rows: number, cells: number): void {
  if (rows > LIMITS.rows)
    throw new FiguresError(
      `There are ${countInWords(rows)} rows, but at most ${countInWords(LIMITS.rows)} can be read.`,
    );
  if (cells > LIMITS.cells)
    throw new FiguresError(
      `There are ${countInWords(cells)} cells (a cell that spans several counts as several), but at most ${countInWords(LIMITS.cells)} can be read.`,
    );
}

/**
 * Refuses too many observations. A table can have more of them than rows: one for each column of numbers.
 *
 * @throws {FiguresError} with the count and the limit.
 */
export function assertObservations(figures: number): void {
  if (figures > LIMITS.rows)
    throw new FiguresError(
      `There are ${countInWords(figures)} figures, but at most ${countInWords(LIMITS.rows)} can be read. Leave out rows or columns, or choose columns with y.`,
    );
}

/**
 * Refuses a cell that is too long.
 *
 * @throws {FiguresError} naming the cell.
 */
export function assertLength(text: string, sourceRow: number, column: number): void {
  if (text.length > LIMITS.letters)
    throw new FiguresError(
      `${cellLocation(sourceRow, `Column ${column}`)}: the cell has ${countInWords(text.length)} letters, but at most ${countInWords(LIMITS.letters)} can be read.`,
    );
}
