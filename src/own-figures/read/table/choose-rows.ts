import { isTotal, wholeAmong } from '../observations/totals.ts';
import { oneLine } from '../observations/categories.ts';
import { periodFrom } from '../cell/periods.ts';
import { quoted, shorten } from '../messages.ts';
import type { GridRow } from '../source/grid.ts';
import { listable, type Overrides } from './column-options.ts';
import { type SourceColumn, usesOf } from './columns.ts';
import type { ColumnUses } from '../../table-reading.ts';

/** Some rows of a table, and what was said about the choice. */
export interface RowsChosen {
  readonly rows: readonly GridRow[];
  /** The columns that the choice was made by. */
  readonly uses: ColumnUses;
  /** The members that all these rows have, as a subtitle says them: `England`, `Sex: Total`. */
  readonly told: readonly string[];
  readonly warnings: readonly string[];
}

/** All rows. */
export const allOf = (rows: readonly GridRow[]): RowsChosen => ({ rows, uses: [], told: [], warnings: [] });

export const cellOf = ({ cells }: GridRow, { index }: SourceColumn): string => oneLine(cells[index] ?? '');

/** The members of a column, each once, in the order of the rows. */
export const membersOf = (rows: readonly GridRow[], column: SourceColumn): string[] => [
  ...new Set(rows.map((row) => cellOf(row, column))),
];

/** A member as a subtitle says it: with its column where it says little without. */
export function tellMember({ name }: SourceColumn, member: string): string[] {
  if (!member) return [];
  return [isTotal(member) || /^[\d\W]*$|^.{1,2}$/.test(member) ? `${name}: ${member}` : member];
}

/**
 * Keeps one member of each column by which rows of one category and series still differ: its total, its newest period, or else its first.
 *
 * @param apart The columns that already separate rows: categories and series.
 */
export function oneMemberEach(
  rows: readonly GridRow[],
  apart: readonly SourceColumn[],
  others: readonly SourceColumn[],
): RowsChosen {
  const warnings: string[] = [];
  const used: SourceColumn[] = [];
  const told: string[] = [];
  let kept = rows;
  const key = (row: GridRow): string => apart.map((column) => cellOf(row, column)).join('\0');
  const isUnique = (): boolean => new Set(kept.map(key)).size === kept.length;
  for (const column of others) {
    if (isUnique()) break;
    const members = membersOf(kept, column);
    if (members.length < 2 || members.length * 2 > kept.length) continue;
    const member = memberFor(column, members) ?? members[0] ?? '';
    const name = listable(shorten(column.name));
    kept = kept.filter((row) => cellOf(row, column) === member);
    used.push(column);
    told.push(...tellMember(column, member));
    warnings.push(
      `Of column ${column.name}, the rows ${member ? `with ${quoted(member)}` : 'that are blank'} are shown. To show others, write only="${name}: ${listable(shorten(members.find((name) => name && name !== member) ?? ''))}".`,
    );
  }
  return { rows: kept, uses: usesOf({ only: used }), told, warnings };
}

/** The member that stands for all, or the newest period; `undefined` where there is neither. */
export function memberFor(column: SourceColumn, members: readonly string[]): string | undefined {
  const total = members.find(isTotal) ?? members.find((name) => name === '') ?? wholeAmong(members);
  return total === undefined && column.is === 'period' ? newestOf(members) : total;
}

/** The newest of some periods. */
export function newestOf(members: readonly string[]): string | undefined {
  const times = members.map((name) => {
    const period = periodFrom(name, true);
    return { name, time: period && 'is' in period ? period.time : -Infinity };
  });
  return times.toSorted((one, other) => other.time - one.time)[0]?.name;
}

/** The columns, without the measures among those of which one member was chosen: an age of 18 in every row is no figure. */
export function withoutSettled(
  columns: readonly SourceColumn[],
  { rows, uses }: RowsChosen,
  { x, y, series }: Overrides,
): readonly SourceColumn[] {
  const isSettled = ({ index, is }: SourceColumn): boolean =>
    is === 'number' &&
    uses.some(([used]) => used === index) &&
    new Set(rows.map(({ cells }) => cells[index])).size === 1;
  return x || y || series ? columns : columns.map((column) => (isSettled(column) ? { ...column, is: 'note' } : column));
}
