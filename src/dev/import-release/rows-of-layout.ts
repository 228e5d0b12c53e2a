import { columnsOf, type Layout, type Part } from './layout.ts';
import type { PublisherFile, PublisherRow } from './publisher-file.ts';

/** Rows of a file that a layout reads, with what each gives. */
export interface RowsOfLayout {
  readonly rows: readonly ChosenRow[];
  /** Rows that were left out, counted by why. */
  readonly leftOut: Map<string, number>;
  /** Columns that the layout does not read. */
  readonly ignored: readonly string[];
}

interface ChosenRow {
  readonly row: PublisherRow;
  readonly parts: readonly Part[];
}

/**
 * Chooses the rows of a file that a layout reads: those with its values. Where a column that it does not know breaks them
 * down, those that are totals.
 */
export function rowsOfLayout({ columns, rows }: Pick<PublisherFile, 'columns' | 'rows'>, layout: Layout): RowsOfLayout {
  const read = new Set([...columnsOf(layout), ...(layout.area?.names ?? [])]);
  const ignored = columns.filter((column) => !read.has(column));
  const leftOut = new Map<string, number>();
  const keep = (chosen: ChosenRow, why: string | false | undefined): ChosenRow[] => {
    if (!why) return [chosen];
    leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
    return [];
  };
  const own = rows.flatMap((row) => {
    const other = otherValue(row, layout.where);
    const parts = layout.parts.filter((part) => !otherValue(row, part.where));
    return keep({ row, parts }, other ? `with another value of ${other}` : !parts.length && 'of other measures');
  });
  const breakdowns = ignored.filter((column) => own.some(({ row }) => row.cells[column] === 'Total'));
  const totals = own.flatMap((chosen) => {
    const part = breakdowns.find((column) => chosen.row.cells[column] !== 'Total');
    return keep(chosen, part && `with a ${part} that is not the total`);
  });
  return { rows: totals, leftOut, ignored };
}

/** The first column whose value is none of those that it may have. */
function otherValue({ cells }: PublisherRow, values: Layout['where'] = {}): string | undefined {
  return Object.entries(values).find(([column, allowed]) => !allowed.includes(cells[column] ?? ''))?.[0];
}
