import { inWords } from '../words/numbers.ts';
import { joined } from '../words/sources.ts';
import { capitalised } from '../words/typeset.ts';
import { assertTableSize } from '../own-figures/read/source/assert-limits.ts';
import type { TableCells } from '../own-figures/read/source/grid.ts';
import { cellText, type LeftOut, sightOf } from './shown-text.ts';

/**
 * The cells of an HTML table as a reader sees them: hidden rows, cells and texts are left out, and told as remarks.
 *
 * A cell that spans several columns or rows is repeated in each.
 *
 * @param signal Aborts the reading of a large table, in which the page has its turn.
 * @throws {FiguresError} where there are more rows or cells than the limit.
 */
export async function tableCells(table: HTMLTableElement, signal: AbortSignal): Promise<TableCells> {
  const leftOut: LeftOut = { rows: 0, cells: 0, texts: new Set() };
  assertTableSize(table.rows.length, 0);
  const pause = pauses(signal);
  const rows = await shownRows(table, leftOut, pause);
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
    await pause();
    const cells = grid[y] ?? [];
    let x = 0;
    for (const cell of row.cells) {
      const sight = sightOf(cell);
      if (sight === 'absent') {
        leftOut.cells += 1;
        continue;
      }
      const text = cellText(cell, leftOut, sight);
      while (cells[x] !== undefined) x += 1;
      for (let dy = 0; dy < down(cell, y); dy++)
        for (let dx = 0; dx < cell.colSpan; dx++) (grid[y + dy] ??= [])[x + dx] = text;
    }
  }
  const heads = rows.findIndex((row) => !isHeader(row));
  const first = heads < 0 ? rows.length : heads;
  const whole = grid.map((cells) => Array.from(cells, (text) => text ?? ''));
  const header = whole.slice(0, first);
  return {
    header,
    body: whole.slice(first).filter((cells, y) => !isRepeated(cells, header[0] ?? whole[0], y)),
    caption: table.caption?.textContent ?? null,
    remarks: remarksOn(leftOut),
  };
}

/** Whether a row of the body repeats the first row, as long tables do on each page. */
function isRepeated(cells: readonly string[], first: readonly string[] | undefined, y: number): boolean {
  const words = cells.filter((text) => /\p{L}/u.test(text));
  return y > 0 && words.length > 1 && words.length === cells.length && cells.join('\0') === first?.join('\0');
}

function isHeader(row: HTMLTableRowElement): boolean {
  return row.parentElement?.localName === 'thead' || [...row.cells].every((cell) => cell.localName === 'th');
}

/** How long a table is read before the page has its turn, in milliseconds. */
const SLICE = 40;

/** Gives a function that lets the page respond and paint, where it has not for a while. It throws once the signal is aborted. */
function pauses(signal: AbortSignal): () => Promise<void> | undefined {
  let start = performance.now();
  const yieldToPage = async (): Promise<void> => {
    // Not taken apart at once: Vite would look for the name in the file that it has become a part of.
    const queue = await import('../live/task-queue.ts');
    await queue.nextTask();
    signal.throwIfAborted();
    start = performance.now();
  };
  return () => (performance.now() - start < SLICE ? undefined : yieldToPage());
}

/** The rows that are displayed. Where no header is, as in tables that are lists on a phone, a hidden one names the columns. */
async function shownRows(
  table: HTMLTableElement,
  leftOut: LeftOut,
  pause: () => Promise<void> | undefined,
): Promise<HTMLTableRowElement[]> {
  const rows = [...table.rows];
  const sections = new Map<Element | null, boolean>();
  const gone = (element: Element) => sightOf(element) !== 'seen';
  const hidden = new Set<HTMLTableRowElement>();
  for (const row of rows) {
    await pause();
    const section = row.parentElement;
    if (section && section !== table && !sections.has(section)) sections.set(section, gone(section));
    if (sections.get(section) || gone(row)) hidden.add(row);
  }
  const named = rows.some((row) => isHeader(row) && !hidden.has(row));
  const shown = rows.filter((row) => !hidden.has(row) || (!named && isHeader(row)));
  leftOut.rows = rows.length - shown.length;
  return shown;
}

/** At most this many texts are quoted. */
const QUOTED = 4;

function remarksOn({ rows, cells, texts }: LeftOut): string[] {
  const remarks: string[] = [];
  const count = (number: number, noun: string) =>
    `${capitalised(inWords(number))} ${noun}${number === 1 ? ' that the page hides was' : 's that the page hides were'} left out.`;
  if (rows) remarks.push(count(rows, 'row'));
  if (cells) remarks.push(count(cells, 'cell'));
  const quotes = [...texts].slice(0, QUOTED).map((text) => `‘${text.length > 40 ? `${text.slice(0, 39)}…` : text}’`);
  if (texts.size > QUOTED) quotes.push(`${texts.size - QUOTED} more`);
  if (quotes.length)
    remarks.push(
      `Text in the table that the page hides, strikes through or sets as a footnote mark was left out: ${joined(quotes)}.`,
    );
  return remarks;
}
