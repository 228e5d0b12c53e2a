import { filled, type GridRow, isBlank } from '../source/grid.ts';
import { isMerged } from './header.ts';
import { readNumber } from '../cell/numbers.ts';
import { periodFrom } from '../cell/periods.ts';

/** How a row begins that is clearly a note or source. */
const NOTE = /^(?:(?:data )?sources?\s*(?:[:.–-]|$)|(?:foot)?notes?\s*(?:(?:\d+\s*)?[:.)–-]|\d*$))/i;

/** How a row begins that is a note only when it is below the last value and alone in its row. */
const BELOW =
  /^(?:\(?\d{1,2}[.)]\s+\D|\[(?:note\s*\d+|[a-z]{1,3})\]\s*\S|[*†‡§¹²³]+\s*\S|[a-z]\s=\s\S|(?:©|crown copyright|contact|published|last updated|download)\b)/i;

/** Rows of values, and the notes among and below them. */
export interface RowsAndNotes {
  readonly rows: readonly GridRow[];
  readonly notes: readonly GridRow[];
}

/** Rows on the figures between header and figures, as downloads of time series have them; then the rest, all of periods. */
export function withoutPreamble(rows: readonly GridRow[]): { preamble: readonly GridRow[]; body: readonly GridRow[] } {
  const isTime = ({ cells }: GridRow): boolean => isPeriod(cells[0] ?? '', true);
  const begins = rows.findIndex(isTime);
  const body = rows.slice(begins);
  const words = rows.slice(0, Math.max(begins, 0)).every(({ cells }) => !/^\s*\d/.test(cells[0] ?? ''));
  const whole = words && begins > 1 && body.length > 2 && body.every((row) => isTime(row) || filled(row) < 2);
  return whole ? { preamble: rows.slice(0, begins), body } : { preamble: [], body: rows };
}

/**
 * Separates notes from rows: rows that begin like a note, merged rows, and text alone in its row.
 *
 * A period alone in its row is a gap, not a note. In a table of two columns, so is any category.
 *
 * @param after Numbers of the rows that follow a blank one.
 */
export function withoutNotes(rows: readonly GridRow[], width: number, after: ReadonlySet<number>): RowsAndNotes {
  const some = rows.slice(0, 300);
  const periods = some.filter(({ cells }) => isPeriod(cells[0] ?? '')).length * 2 > some.length;
  const last = rows.findLastIndex(({ cells }) =>
    cells.slice(width === 2 ? 0 : 1).some((cell) => readNumber(cell, '.') ?? readNumber(cell, ',')),
  );
  const kept: GridRow[] = [];
  const notes: GridRow[] = [];
  let ended = false;
  for (const [index, row] of rows.entries()) {
    const text = row.cells.find((cell) => !isBlank(cell))?.trim() ?? '';
    const below = index > last && filled(row) === 1 && BELOW.test(text);
    const says = below || (NOTE.test(text) && (width > 1 || index > last));
    if (says && index > last) ended = true;
    const first = !isBlank(row.cells[0]);
    const alone =
      width > 1 && filled(row) === 1 && (first ? isAloneNote(text) : !isNumber(text) && !isPeriod(text) && !isNamed());
    if (isMerged(row) || says || alone || (ended && index > last)) notes.push(row);
    else kept.push(row);

    /** Whether it may be the name of a row without a value, in the second of two columns. */
    function isNamed(): boolean {
      return width === 2 && text.length <= 40 && !(index > last && after.has(row.sourceRow));
    }

    function isAloneNote(text: string): boolean {
      if (periods || width === 2)
        return !isTime(text) && (periods || text.length > 40 || (index > last && after.has(row.sourceRow)));
      return !isTime(text);
    }
  }
  return { rows: kept, notes };
}

function isNumber(cell: string): boolean {
  return Boolean(readNumber(cell, '.') ?? readNumber(cell, ','));
}

/** Whether a text may be a period among others: years of a school, or three years. */
function isTime(text: string): boolean {
  return isPeriod(text) || /^\d{4}(?:\D?\d{2,4})?$/.test(text);
}

function isPeriod(cell: string, wide = false): boolean {
  const period = periodFrom(cell, wide);
  return period !== null && !('fault' in period);
}
