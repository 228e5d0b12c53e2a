import type { TableCells } from '../own-figures/read/source/grid.ts';
import { assertTableSize } from '../own-figures/read/source/assert-limits.ts';

/**
 * The cells of an HTML table as text. A cell that spans several columns or rows is repeated in each.
 *
 * @throws {FiguresError} where there are more rows or cells than the limit.
 */
export function tableCells(table: HTMLTableElement): TableCells {
  const rows = [...table.rows];
  // A `rowspan` of 0 spans to the end of the row group.
  const down = (cell: HTMLTableCellElement, y: number) => Math.min(cell.rowSpan || rows.length, rows.length - y);
  const spread = (row: HTMLTableRowElement, y: number) =>
    [...row.cells].reduce((sum, cell) => sum + cell.colSpan * down(cell, y), 0);
  assertTableSize(
    rows.length,
    rows.reduce((sum, row, y) => sum + spread(row, y), 0),
  );
  const grid: string[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    const cells = grid[y] ?? [];
    let x = 0;
    for (const cell of row.cells) {
      const text = cellText(cell);
      while (cells[x] !== undefined) x += 1;
      for (let dy = 0; dy < down(cell, y); dy++)
        for (let dx = 0; dx < cell.colSpan; dx++) (grid[y + dy] ??= [])[x + dx] = text;
    }
  }
  const heads = rows.findIndex(
    (row) => row.parentElement?.localName !== 'thead' && [...row.cells].some((cell) => cell.localName !== 'th'),
  );
  const first = heads < 0 ? rows.length : heads;
  const whole = grid.map((cells) => Array.from(cells, (text) => text ?? ''));
  return { header: whole.slice(0, first), body: whole.slice(first), caption: table.caption?.textContent ?? null };
}

/** The text of a cell, on one line. */
function cellText(cell: HTMLTableCellElement): string {
  return (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
}
