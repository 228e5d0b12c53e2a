import type { TableCells } from '../figures/read/grid.ts';

/** Reads an HTML table. A cell that spans several columns or rows is read in each of them. */
export function tableCells(table: HTMLTableElement): TableCells {
  const rows = [...table.rows];
  const grid: string[][] = rows.map(() => []);
  for (const [y, row] of rows.entries())
    for (const cell of row.cells) {
      const line = grid[y] ?? [];
      let x = 0;
      while (line[x] !== undefined) x += 1;
      // A span of 0 reaches to the end of its group.
      const down = Math.min(cell.rowSpan || rows.length, rows.length - y);
      for (let dy = 0; dy < down; dy++)
        for (let dx = 0; dx < cell.colSpan; dx++) (grid[y + dy] ??= [])[x + dx] = cellText(cell);
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
