import { type GridRow, isBlank } from '../source/grid.ts';
import { isGap } from '../cell/gaps.ts';
import { readNumber } from '../cell/numbers.ts';
import { periodFrom } from '../cell/periods.ts';
import { namesNotes, namesYears } from './column-rules.ts';

/** Names are carried down where at least this share of rows has none: in a group of two, every other row. */
const SHARE = 1 / 3;

/** Shorter texts are marks. */
const SHORT = 2;

/**
 * Fills the names of groups that stand only in the first row of each, as sheets with merged cells have them.
 *
 * A row gets the cells above it, from its first up to its own first name. The names of groups stand once each; where they
 * come again, a blank cell may mean all of them.
 *
 * @param heading The heading of the first column.
 * @returns The rows, and the numbers of those that were filled.
 */
export function carriedDown(
  rows: readonly GridRow[],
  heading: string,
): {
  readonly rows: readonly GridRow[];
  readonly carried: readonly number[];
} {
  const groups = rows.filter(({ cells: [first] }) => !isBlank(first));
  const years = namesYears(heading);
  const carried = rows.filter((row) => ownName(row, true) > 0);
  const areGroups =
    groups[0] === rows[0] &&
    carried.length >= Math.max(1, rows.length * SHARE) &&
    groups.every((row) => ownName(row, years) === 0 && (row.cells[0] ?? '').trim().length > SHORT) &&
    new Set(groups.map(({ cells: [first] }) => first)).size === groups.length;
  if (!areGroups || namesNotes(heading)) return { rows, carried: [] };
  let above: readonly string[] = [];
  const filled = rows.map((row) => {
    const from = Math.max(ownName(row, true), 0);
    above = [...above.slice(0, from), ...row.cells.slice(from)];
    return from ? { ...row, cells: above } : row;
  });
  return { rows: filled, carried: carried.map(({ sourceRow }) => sourceRow) };
}

/**
 * The index of the first cell of a row, if it is a name or period; otherwise −1.
 *
 * @param years Whether a bare year is a period, and not a figure.
 */
function ownName({ cells }: GridRow, years: boolean): number {
  const index = cells.findIndex((cell) => !isBlank(cell));
  const cell = (cells[index] ?? '').trim();
  const period = periodFrom(cell, true);
  const isFigure = /^[£$€+−-]?[\d.]/.test(cell) || readNumber(cell, '.');
  const isPeriod = period && 'is' in period && (years || !/^\d+$/.test(cell));
  return isGap(cell) || (isFigure && !isPeriod) ? -1 : index;
}
