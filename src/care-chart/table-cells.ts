import type { TableCells } from '../own-figures/read/source/grid.ts';
import { assertTableSize } from '../own-figures/read/source/assert-limits.ts';

/**
 * Reads an HTML table. A cell that spans several columns or rows is read in each of them.
 *
 * @throws {FiguresError} where that are more than are read.
 */
export function tableCells(table: HTMLTableElement): TableCells {
  const rows = [...table.rows];
  // A span of 0 reaches to the end of its group.
  const down = (cell: HTMLTableCellElement, y: number) => Math.min(cell.rowSpan || rows.length, rows.length - y);
  const spread = (row: HTMLTableRowElement, y: number) =>
    [...row.cells].reduce((sum, cell) => sum + cell.colSpan * down(cell, y), 0);
  assertTableSize(
    rows.length,
    rows.reduce((sum, row, y) => sum + spread(row, y), 0),
  );
  const grid: string[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    const line = grid[y] ?? [];
    let x = 0;
    for (const cell of row.cells) {
      const text = cellText(cell);
      while (line[x] !== undefined) x += 1;
      for (let dy = 0; dy < down(cell, y); dy++)
        for (let dx = 0; dx < cell.colSpan; dx++) (grid[y + dy] ??= [])[x + dx] = text;
    }
  }
  const heads = rows.findIndex(
    (row) => row.parentElement?.localName !== 'thead' && [...row.cells].some((cell) => cell.localName !== 'th'),
  );
  const first = heads < 0 ? rows.length : heads;
  const whole = grid.map((line) => Array.from(line, (text) => text ?? ''));
  return { header: whole.slice(0, first), body: whole.slice(first), caption: table.caption?.textContent ?? null };
}

/** What a cell says, on one line. */
function cellText(cell: HTMLTableCellElement): string {
  return (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
}
