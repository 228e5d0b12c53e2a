import { FiguresError } from '../../dataset.ts';
import type { OwnType } from '../../own-types.ts';
import { headingFrom } from '../cell/units.ts';
import { columnsListed, shorten } from '../messages.ts';

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

/** Columns by their names, and by their headings without a unit. */
function finder<C extends Named>(columns: readonly C[]): (name: string) => C | undefined {
  const byName = new Map<string, C>();
  const titles = columns.map((column) => [plain(headingFrom(column.name).title), column] as const);
  for (const [name, column] of [...columns.map((column) => [plain(column.name), column] as const), ...titles])
    if (!byName.has(name)) byName.set(name, column);
  return (name) => byName.get(plain(name));
}

/**
 * The column of a name, without regard to case, to space around it, or to the unit in its heading.
 *
 * @throws {FiguresError} when there is none, with those there are.
 */
export function columnNamed<C extends Named>(name: string, columns: readonly C[], role: string): C {
  const found = finder(columns)(name);
  if (found) return found;
  throw new FiguresError(
    `There is no column ${shorten(name.trim())}, which ${role} names. The columns are ${columnsListed(columns)}.`,
  );
}

/** Most commas in the name of a column that stands among other names. */
const COMMAS = 20;

/** The columns of several names with commas between them, any of which may be part of a name. */
export function columnsNamed<C extends Named>(names: string, columns: readonly C[], role: string): C[] {
  const find = finder(columns);
  const whole = find(names);
  if (whole) return [whole];
  const pieces = names.split(',');
  const found = new Set<C>();
  for (let from = 0; from < pieces.length;) {
    let end = Math.min(from + 1 + COMMAS, pieces.length);
    while (end > from + 1 && !find(pieces.slice(from, end).join(','))) end--;
    const piece = pieces.slice(from, end).join(',');
    from = end;
    if (!piece.trim() && pieces.length > 1) continue;
    found.add(find(piece) ?? columnNamed(piece, columns, role));
  }
  return [...found];
}
