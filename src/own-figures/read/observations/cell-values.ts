import { FiguresError } from '../../dataset.ts';
import type { SourceColumn } from '../table/columns.ts';
import type { GridRow } from '../source/grid.ts';
import { kindOfMark } from '../cell/kinds.ts';
import { type Decimal, type NumberRead, readNumber } from '../cell/numbers.ts';
import { gapFrom, isGap } from '../cell/gaps.ts';
import { cellLocation, columnsListed, quoted } from '../messages.ts';
import { assertObservations } from '../source/assert-limits.ts';

const QUALIFIED =
  /^(?:[~≈]|(?:c|ca|circa|about|approx|approximately|around|roughly|almost|nearly|approaching)\b\.?)\s*[£$€]?\d/i;
const QUALIFIER = /(?:or (?:more|less|fewer)|approx\.?|\+)$/i;

const ADVICE =
  ' A qualified number cannot be shown as exact. Give the exact figure, or leave the cell empty and explain it in a note.';

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
 * Reads the cells of columns of numbers.
 *
 * @throws {FiguresError} at the first cell that is neither a number nor a gap, or when there are too many values.
 */
export function readValues(columns: readonly SourceColumn[], rows: readonly GridRow[], decimal: Decimal): Values {
  assertObservations(columns.length * rows.length);
  const numbers = new Map<SourceColumn, (NumberRead | null)[]>(columns.map((column) => [column, []]));
  const meanings = new Map<SourceColumn, (string | null)[]>(columns.map((column) => [column, []]));
  const gaps = new Map<string, Group>();
  const marks = new Map<string, Group>();
  for (const { sourceRow, cells } of rows)
    for (const column of columns) {
      const cell = cells[column.index] ?? '';
      const gap = gapFrom(cell);
      const number = gap ? null : readNumber(cell, decimal);
      meanings.get(column)?.push(gap?.meaning ?? null);
      const where = () => cellLocation(sourceRow, column.name);
      if (gap) add(gaps, cell.trim(), where);
      else if (!number)
        throw new FiguresError(
          `${where()}: ${quoted(cell)} is not a number.${cell.length < 60 && isQualified(cell.trim()) ? ADVICE : ''}`,
        );
      for (const mark of number?.marks ?? []) add(marks, mark, where);
      numbers.get(column)?.push(number);
    }
  return { numbers, meanings, gaps: remarksOn(gaps, gapWords), marks: remarksOn(marks, markWords) };
}

/** Of columns that no author named, those that can be read; and remarks on the others. The first is kept where none can. */
export function readableColumns(
  columns: readonly SourceColumn[],
  rows: readonly GridRow[],
  decimal: Decimal,
): { readonly good: readonly SourceColumn[]; readonly bad: readonly string[] } {
  const bad: string[] = [];
  const good = columns.filter((column) => {
    const fault = rows.find(({ cells }) => {
      const cell = cells[column.index] ?? '';
      return !isGap(cell) && !readNumber(cell, decimal);
    });
    if (fault)
      bad.push(
        `Column ${columnsListed([column])} is not shown: ${quoted(fault.cells[column.index] ?? '')} in row ${fault.sourceRow} is not a number.`,
      );
    return !fault;
  });
  return good.length ? { good, bad } : { good: columns.slice(0, 1), bad: [] };
}

/** Whether a number is qualified by a word before or after it: `about 5`, `5 or more`. */
function isQualified(cell: string): boolean {
  if (QUALIFIED.test(cell)) return true;
  const { index } = QUALIFIER.exec(cell) ?? {};
  const before = cell.slice(0, index).trim().split(/\s/).at(-1) ?? '';
  return index !== undefined && /\d/.test(before);
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

function gapWords(sign: string): RemarkWords {
  const meaning = gapFrom(sign)?.meaning;
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
