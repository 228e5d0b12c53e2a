import { FiguresError } from '../../dataset.ts';
import { filled, type GridRow, isBlank, widthOf } from '../source/grid.ts';
import { isGap } from '../cell/gaps.ts';
import { readNumber } from '../cell/numbers.ts';
import { areYears, periodFrom } from '../cell/periods.ts';
import { deepHeader } from './deep-header.ts';
import { measureFrom } from '../cell/units.ts';

/** The sections of a table. */
export interface TableSections {
  readonly titles: readonly GridRow[];
  /** A row numbered 0 stands for a header that is missing. */
  readonly header: readonly GridRow[];
  readonly body: readonly GridRow[];
  /** Whether the upper of two header rows names groups of columns. A group's name stands only above its first column. */
  readonly grouped: boolean;
}

/** Whether all cells of a row hold the same text: a merged cell. */
export function isMerged(row: GridRow): boolean {
  const [first, ...others] = row.cells.filter((cell) => !isBlank(cell)).map((cell) => cell.trim());
  return others.length > 0 && others.every((cell) => cell === first) && !isValue(first ?? '');
}

function isNumber(cell: string): boolean {
  return Boolean(readNumber(cell, '.') ?? readNumber(cell, ','));
}

/** Whether a cell is a valid period. */
function isPeriod(cell: string): boolean {
  const period = periodFrom(cell);
  return period !== null && !('fault' in period);
}

/** Whether a cell is a value, a period or a gap. */
function isValue(cell: string): boolean {
  return !isBlank(cell) && (isNumber(cell) || isPeriod(cell) || isGap(cell));
}

/** Whether a cell could be a heading: text, a period, or blank. */
function isHeading(cell: string): boolean {
  return isBlank(cell) || isPeriod(cell) || !(isNumber(cell) || isGap(cell));
}

/** The most common width of rows with several cells; on a tie, the wider. */
function usualWidth(rows: readonly GridRow[]): number {
  const counts = new Map<number, number>();
  for (const row of rows.slice(0, 200))
    if (filled(row) > 1 && !isMerged(row)) counts.set(widthOf(row), (counts.get(widthOf(row)) ?? 0) + 1);
  return [...counts].toSorted(([a, many], [b, more]) => more - many || b - a)[0]?.[0] ?? 1;
}

/**
 * Finds the header: one row, or two when one of them names groups or units. Rows above it are titles.
 *
 * @param known Number of header rows if known, or `null`.
 * @throws {FiguresError} when the first row holds values, and those below are not like it.
 */
export function tableSections(rows: readonly GridRow[], known: number | null): TableSections {
  if (known !== null) {
    const above = rows.slice(0, known);
    // A title alone in its head leaves the headings to the first row of the body.
    const begins = known > 1 || rows[known]?.cells.every(isHeading);
    const titles = above.filter((row) => begins && (isMerged(row) || isBlank(row.cells.join(''))));
    const left = new Set(titles);
    const header = above.filter((row) => !left.has(row));
    const rest = rows.slice(known);
    if (!header.length && rest.length > 1) return { ...tableSections(rest, null), titles };
    return { titles, header, body: rows.slice(known), grouped: false };
  }
  const width = usualWidth(rows);
  let start = rows.findIndex((row, index) => !isTitle(row, rows[index + 1], width));
  if (start < 0) start = 0;
  const [first, second, ...others] = rows.slice(start);
  if (!first) return { titles: [], header: [], body: [], grouped: false };
  if (isFigures(first, width)) {
    if (start > 0 || !second || !isAlike(first, second, width))
      throw new FiguresError(
        `Row ${first.sourceRow} looks like values, not headings. Give each column a heading in the first row.`,
      );
    const header = [{ sourceRow: 0, cells: first.cells.map((_, index) => `Column ${index + 1}`) }];
    return { titles: [], header, body: rows, grouped: false };
  }
  const titles = rows.slice(0, start);
  const deep = deepHeader(rows.slice(start), isHeading, (cell) => isNumber(cell) && !isPeriod(cell));
  if (deep) return { titles, header: [deep.row], body: rows.slice(start + deep.rows), grouped: false };
  const grouped = second !== undefined && namesGroups(first, second, width);
  if (second && (grouped || namesUnits(first, second, others, width)))
    return { titles, header: [first, second], body: others, grouped };
  return { titles, header: [first], body: rows.slice(start + 1), grouped: false };
}

function isTitle(row: GridRow, next: GridRow | undefined, width: number): boolean {
  if (width < 2 || !next) return false;
  if (isMerged(row)) return true;
  const first = !isBlank(row.cells[0]);
  if (filled(row) === 1) return first || (width > 2 && (filled(next) === 1 || next.cells.every(isHeading)));
  return first && filled(row) < width - 1 && !namesGroups(row, next, width);
}

/** Whether a row names groups of the columns in the row below. */
function namesGroups(row: GridRow, next: GridRow, width: number): boolean {
  const columns = Array.from({ length: width }, (_, index) => index);
  const open = columns.slice(1).filter((index) => isBlank(row.cells[index]));
  const [corner, below] = [row.cells[0]?.trim() ?? '', next.cells[0]?.trim() ?? ''];
  return (
    open.length > 0 &&
    open.every((index) => !isBlank(next.cells[index])) &&
    [row, next].every(({ cells }) => cells.every(isHeading)) &&
    (!corner || !below || corner === below)
  );
}

/** A number with more behind it, which is a value: `10–14`, `£1.2m to £1.4m`, `64 (58 to 69)`, `5 out of 10`. */
const RANGE = /^[£$€+−-]?\d[\d.,]*[%kmbn]{0,2} ?(?:[-–—±(/]|to\b|out of\b|in\b) ?[£$€+−-]?\d/;

/** Whether the second row adds to the headings above it: units, or words in brackets. */
function namesUnits(row: GridRow, next: GridRow, body: readonly GridRow[], width: number): boolean {
  const texts = next.cells.flatMap((cell, index) => (isBlank(cell) ? [] : [{ text: cell.trim(), index }]));
  const further = texts.filter(({ index }) => index > 0);
  if (!further.length || further.some(({ text }) => isValue(text) || RANGE.test(text))) return false;
  // A name that stands below again is one of the rows.
  if (further.some(({ text, index }) => body.some(({ cells }) => cells[index]?.trim() === text))) return false;
  const bracketed = texts.every(({ text }) => /^\(.*\)$/.test(text) || measureFrom(text) !== null);
  const numbers = body.slice(0, 50).some(({ cells }) => further.some(({ index }) => isNumber(cells[index] ?? '')));
  const most = isBlank(next.cells[0]) && further.length * 2 >= width - 1 && filled(row) >= width - 1;
  return numbers && (bracketed || most);
}

/** Whether a first row holds figures or a period, as that of a table without a header does. */
function isFigures({ cells: [first = '', ...others] }: GridRow, width: number): boolean {
  if (width < 2 || isBlank(first)) return false;
  // A heading may be an amount: `under £10k`.
  const figures = others.filter((cell) => readNumber(cell, '.')?.qualifier === null && !isPeriod(cell)).length;
  return isPeriod(first) || (figures * 2 > filled({ sourceRow: 0, cells: others }) && !areYears([first, ...others]));
}

/** Whether two rows hold the same sorts of cells, so that the first is no header. */
function isAlike(one: GridRow, other: GridRow, width: number): boolean {
  const sort = (cell = ''): string =>
    isPeriod(cell) ? 'period' : isNumber(cell) ? 'number' : isGap(cell) ? '' : 'text';
  return Array.from({ length: width }, (_, index) => [sort(one.cells[index]), sort(other.cells[index])]).every(
    ([above, below]) => above === below || !above || !below,
  );
}
