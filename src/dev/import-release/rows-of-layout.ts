import { columnsOf, type Layout, type Part } from './layout.ts';
import type { PublisherFile, PublisherRow } from './publisher-file.ts';

/** Rows of a file that a layout reads, with what each gives. */
export interface RowsOfLayout {
  readonly rows: readonly { readonly row: PublisherRow; readonly parts: readonly Part[] }[];
  /** Rows that were left out, counted by why. */
  readonly leftOut: Map<string, number>;
  /** Columns that the layout does not read. */
  readonly ignored: readonly string[];
}

/**
 * Chooses the rows of a file that a layout reads: those with its values. Where a column that it does not know has totals,
 * the totals alone.
 */
export function rowsOfLayout({ columns, rows }: Pick<PublisherFile, 'columns' | 'rows'>, layout: Layout): RowsOfLayout {
  const used = new Set([...columnsOf(layout), ...(layout.area?.names ?? [])]);
  const ignored = columns.filter((column) => !used.has(column));
  const breakdowns = ignored.filter((column) => rows.some(({ cells }) => cells[column] === 'Total'));
  const leftOut = new Map<string, number>();
  const chosen = rows.flatMap((row) => {
    const parts = layout.parts.filter((part) => !otherValue(row, part.where));
    const why = reason(row, layout, parts, breakdowns);
    if (why) leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
    return why ? [] : [{ row, parts }];
  });
  return { rows: chosen, leftOut, ignored };
}

/** Why a row is left out, if it is. */
function reason(
  row: PublisherRow,
  { where }: Layout,
  parts: readonly Part[],
  breakdowns: readonly string[],
): string | undefined {
  const other = otherValue(row, where);
  if (other) return `with another ${other}`;
  if (!parts.length) return 'of other measures';
  const part = breakdowns.find((column) => row.cells[column] !== 'Total');
  return part && `with a ${part} that is not the total`;
}

/** The first column whose value is none of those that it may have. */
function otherValue({ cells }: PublisherRow, values: Layout['where'] = {}): string | undefined {
  return Object.entries(values).find(([column, allowed]) => !allowed.includes(cells[column] ?? ''))?.[0];
}
