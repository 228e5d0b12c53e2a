import { FiguresError } from '../figures.ts';
import type { OwnType } from '../own-chart.ts';
import { headingFrom } from './units.ts';
import { listed } from './said.ts';

/** What an author says of the columns where guessing is not to be trusted: names of columns, as the header has them. */
export interface Overrides {
  /** The column of the places: years, dates, names. */
  readonly x?: string | null;
  /** The column of the numbers, or several separated by commas; for a timeline the column of what happened. */
  readonly y?: string | null;
  /** The column that tells series apart; for a timeline its tracks. */
  readonly series?: string | null;
  /** The column that says which figures are actual, estimated or projected. */
  readonly kind?: string | null;
  /** The unit that figures are shown in: `£bn`, `%`, `children`. */
  readonly unit?: string | null;
  /** What they are to be drawn as. */
  readonly type?: OwnType | null;
}

interface Named {
  readonly name: string;
}

const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();

function find<C extends Named>(name: string, columns: readonly C[]): C | undefined {
  const wanted = plain(name);
  return (
    columns.find((column) => plain(column.name) === wanted) ??
    columns.find((column) => plain(headingFrom(column.name).title) === wanted)
  );
}

/**
 * The column of a name, without regard to case, to space around it, or to the unit in its heading.
 *
 * @throws {FiguresError} when there is none, with those there are.
 */
export function columnNamed<C extends Named>(name: string, columns: readonly C[], role: string): C {
  const found = find(name, columns);
  if (found) return found;
  const names = columns.map((column) => column.name);
  const more = names.length > 12 ? [...names.slice(0, 12), `${names.length - 12} more`] : names;
  throw new FiguresError(`There is no column ${name.trim()}, which ${role} names. The columns are ${listed(more)}.`);
}

/** The columns of several names with commas between them, any of which may be part of a name. */
export function columnsNamed<C extends Named>(names: string, columns: readonly C[], role: string): C[] {
  const pieces = names.split(',');
  const found: C[] = [];
  for (let from = 0; from < pieces.length;) {
    const ends = pieces.map((_, index) => index + 1).filter((to) => to > from);
    const end = ends.findLast((to) => find(pieces.slice(from, to).join(','), columns)) ?? from + 1;
    const piece = pieces.slice(from, end).join(',');
    from = end;
    if (!piece.trim() && pieces.length > 1) continue;
    const column = columnNamed(piece, columns, role);
    if (!found.includes(column)) found.push(column);
  }
  return found;
}
