import { type GridRow, isBlank } from '../source/grid.ts';
import { isGap } from '../cell/gaps.ts';
import { readNumber } from '../cell/numbers.ts';
import { periodFrom } from '../cell/periods.ts';

/** Names are carried down where at least this share of rows has none: in a group of two, every other row. */
const SHARE = 1 / 3;

/**
 * Fills the names of groups that stand only in the first row of each, as sheets with merged cells have them.
 *
 * A row gets the cells above it, from its first up to its own first name. The names of groups stand once each; where they
 * come again, a blank cell may mean all of them.
 *
 * @returns The rows, and the numbers of those that were filled.
 */
export function carriedDown(rows: readonly GridRow[]): {
  readonly rows: readonly GridRow[];
  readonly carried: readonly number[];
} {
  const names = rows.flatMap(({ cells: [first = ''] }) => (isBlank(first) ? [] : [first]));
  const carried = rows.filter((row) => ownName(row) > 0);
  if (
    !carried.length ||
    carried.length < rows.length * SHARE ||
    new Set(names).size < names.length ||
    isBlank(rows[0]?.cells[0])
  )
    return { rows, carried: [] };
  let above: readonly string[] = [];
  const filled = rows.map((row) => {
    const from = Math.max(ownName(row), 0);
    above = [...above.slice(0, from), ...row.cells.slice(from)];
    return from ? { ...row, cells: above } : row;
  });
  return { rows: filled, carried: carried.map(({ sourceRow }) => sourceRow) };
}

/** The index of the first cell of a row, if it is a name or period; otherwise −1. */
function ownName({ cells }: GridRow): number {
  const index = cells.findIndex((cell) => !isBlank(cell));
  const cell = cells[index] ?? '';
  const period = periodFrom(cell, true);
  return isGap(cell) || (readNumber(cell, '.') && !(period && 'is' in period)) ? -1 : index;
}
