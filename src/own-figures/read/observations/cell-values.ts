import { FiguresError } from '../../dataset.ts';
import type { SourceColumn } from '../table/columns.ts';
import type { GridRow } from '../source/grid.ts';
import { kindOfMark } from '../cell/kinds.ts';
import { type Decimal, type NumberRead, readNumber } from '../cell/numbers.ts';
import { type Gap, gapFrom } from '../cell/gaps.ts';
import { cellLocation, columnsListed, quoted } from '../messages.ts';
import { assertObservations } from '../source/assert-limits.ts';

/** The cells of some columns as numbers: for each column a list, with `null` for gaps. */
export interface Values {
  readonly numbers: ReadonlyMap<SourceColumn, readonly (NumberRead | null)[]>;
  /** For each column and row, why there is no value, where the cell says it. */
  readonly meanings: ReadonlyMap<SourceColumn, readonly (string | null)[]>;
  /** Remarks on gaps, and on marks after values. */
  readonly gaps: readonly string[];
  readonly marks: readonly string[];
}

/** Cells with the same sign: the location of the first, and their number. */
interface Group {
  readonly first: string;
  count: number;
}

/**
 * Reads the cells of columns of numbers. Where nearly all cells of a column are numbers, another one is a gap.
 *
 * @throws {FiguresError} at the first other cell that is neither a number nor a gap, or when there are too many values.
 */
export function readValues(columns: readonly SourceColumn[], rows: readonly GridRow[], decimal: Decimal): Values {
  assertObservations(columns.length * rows.length);
  const numbers = new Map<SourceColumn, (NumberRead | null)[]>();
  const meanings = new Map<SourceColumn, (string | null)[]>();
  const gaps = new Map<string, Group>();
  const marks = new Map<string, Group>();
  const unread: string[] = [];
  for (const column of columns) {
    const read = cellsOf(column, rows, decimal);
    const bad = read.find(({ gap, number }) => !gap && !number);
    if (bad && !areNumbers(read))
      throw new FiguresError(`${cellLocation(bad.sourceRow, column.name)}: ${quoted(bad.cell)} is not a number.`);
    numbers.set(
      column,
      read.map(({ number }) => number),
    );
    meanings.set(
      column,
      read.map(({ gap }) => gap?.meaning ?? null),
    );
  }
  for (const [index, { sourceRow, cells }] of rows.entries())
    for (const column of columns) {
      const cell = cells[column.index] ?? '';
      const where = () => cellLocation(sourceRow, column.name);
      const number = numbers.get(column)?.[index];
      if (gapFrom(cell)) add(gaps, cell.trim(), where);
      else if (!number) unread.push(`${where()}: ${quoted(cell)} is not a number, and is shown as a gap.`);
      for (const mark of number?.marks ?? []) add(marks, mark, where);
    }
  return { numbers, meanings, gaps: [...unread, ...remarksOn(gaps, gapWords)], marks: remarksOn(marks, markWords) };
}

/** A cell, and what was read in it. */
interface CellRead {
  readonly sourceRow: number;
  readonly cell: string;
  readonly gap: Gap | null;
  readonly number: NumberRead | null;
}

function cellsOf({ index }: SourceColumn, rows: readonly GridRow[], decimal: Decimal): CellRead[] {
  return rows.map(({ sourceRow, cells }) => {
    const cell = cells[index] ?? '';
    const gap = gapFrom(cell);
    return { sourceRow, cell, gap, number: gap ? null : readNumber(cell, decimal) };
  });
}

/** Whether a column is clearly one of numbers: four of them for each cell that is none. */
function areNumbers(read: readonly CellRead[]): boolean {
  const numbers = read.filter(({ number }) => number).length;
  const bad = read.filter(({ gap, number }) => !gap && !number).length;
  return bad * 4 <= numbers;
}

/** Of columns that no author named, those that can be read; and remarks on the others. The first is kept where none can. */
export function readableColumns(
  columns: readonly SourceColumn[],
  rows: readonly GridRow[],
  decimal: Decimal,
): { readonly good: readonly SourceColumn[]; readonly bad: readonly string[] } {
  const bad: string[] = [];
  const good = columns.filter((column) => {
    const read = cellsOf(column, rows, decimal);
    const fault = areNumbers(read) ? undefined : read.find(({ gap, number }) => !gap && !number);
    if (fault)
      bad.push(
        `Column ${columnsListed([column])} is not shown: ${quoted(fault.cell)} in row ${fault.sourceRow} is not a number.`,
      );
    return !fault;
  });
  return good.length ? { good, bad } : { good: columns.slice(0, 1), bad: [] };
}

function add(groups: Map<string, Group>, sign: string, first: () => string): void {
  const group = groups.get(sign);
  if (group) group.count++;
  else groups.set(sign, { first: first(), count: 1 });
}

function remarksOn(groups: ReadonlyMap<string, Group>, words: (sign: string) => RemarkWords): string[] {
  return [...groups].map(([sign, { first, count }]) => {
    const { cells, one, many } = words(sign);
    if (count === 1) return `${first}: ${one}.`;
    return `${count.toLocaleString('en-GB')} ${cells} ${many}; the first is ${first.replace('Row', 'row')}.`;
  });
}

interface RemarkWords {
  readonly cells: string;
  readonly one: string;
  readonly many: string;
}

function gapWords(text: string): RemarkWords {
  const meaning = gapFrom(text)?.meaning;
  // The meaning may stand behind the sign.
  const [sign = ''] = text.split(' = ');
  const why = meaning ? ` (${meaning})` : '';
  const one = sign ? `${quoted(sign)} is shown as a gap${why}` : 'the cell is empty, a gap';
  return { cells: sign ? `cells with ${quoted(sign)}` : 'empty cells', one, many: `are shown as gaps${why}` };
}

function markWords(sign: string): RemarkWords {
  const kind = kindOfMark(sign);
  const read = kind ? `read as ${kind}` : 'left out as a footnote mark';
  const one = kind ? `${quoted(sign)} is ${read}` : `${quoted(sign)} was ${read}`;
  return { cells: `cells with ${quoted(sign)}`, one, many: kind ? `are ${read}` : `had it ${read}` };
}
