import { oneLine } from '../observations/categories.ts';
import type { GridRow } from '../source/grid.ts';
import { membersOf } from './choose-rows.ts';
import type { SourceColumn } from './columns.ts';

/** A column of names, and the rows that it stands in. */
export interface NamesJoined {
  readonly x: SourceColumn;
  readonly rows: readonly GridRow[];
}

/** Fewer members in one of two columns are series. */
const FEW = 3;

const FIRST = /^(?:first|fore|given|forename|forenames)$/;
const LAST = /^(?:last|sur|family|surname)$/;

const says = ({ words }: SourceColumn, pattern: RegExp): boolean => [...words].some((word) => pattern.test(word));

/**
 * The names in two columns as one, where neither names a row alone, and most pairs of theirs are no row: `Anna Smith` of
 * first and last names, `Springfield (Ohio)` of towns and states.
 *
 * @returns `null` where the columns are categories and series.
 */
export function joinedNames(one: SourceColumn, other: SourceColumn, rows: readonly GridRow[]): NamesJoined | null {
  if (one.is !== 'text' || other.is !== 'text') return null;
  const counts = [one, other].map((column) => membersOf(rows, column).length);
  const first = [one, other].find((column) => says(column, FIRST));
  const isPerson = first !== undefined && [one, other].some((column) => column !== first && says(column, LAST));
  const [fewest = 0, most = 0] = counts.toSorted((a, b) => a - b);
  if (!isPerson && (fewest <= FEW || fewest * most <= 2 * rows.length)) return null;
  // Of a place and what it is in, the place has more names.
  const leads = isPerson ? first === one : (counts[0] ?? 0) >= (counts[1] ?? 0);
  const [a, b] = leads ? [one, other] : [other, one];
  const join = ([left = '', right = '']: readonly string[]): string =>
    !left || !right ? left || right : isPerson ? `${left} ${right}` : `${left} (${right})`;
  const index = Math.max(...rows.map(({ cells }) => cells.length));
  return {
    x: { ...a, index, name: isPerson ? 'Name' : a.name },
    rows: rows.map((row) => {
      const name = join([a, b].map((column) => oneLine(row.cells[column.index] ?? '')));
      return { ...row, cells: [...row.cells, ...Array<string>(index - row.cells.length).fill(''), name] };
    }),
  };
}
