import { FiguresError } from '../../dataset.ts';
import type { OwnType } from '../../own-types.ts';
import { headingFrom } from '../cell/units.ts';
import { columnsListed, shorten } from '../messages.ts';

/** The author's options for columns and unit. Columns are named as in the header. */
export interface Overrides {
  /** The column of categories: years, dates, names. */
  readonly x?: string | null | undefined;
  /** The columns of numbers, separated by commas; for a timeline the column of what happened. */
  readonly y?: string | null | undefined;
  /** The column that separates series; for a timeline its tracks. */
  readonly series?: string | null | undefined;
  /** The column that states the kind of each value. */
  readonly kind?: string | null | undefined;
  /** The rows to keep: `Age: 18; Region: England`. */
  readonly only?: string | null | undefined;
  /** The columns of which a reader may choose the member shown, each with the one shown or without: `Region: England; Age`. */
  readonly choose?: string | null | undefined;
  /** Whether only the newest period is shown. */
  readonly latest?: boolean | undefined;
  /** The columns over which figures are added, separated by commas. */
  readonly sum?: string | null | undefined;
  /** The columns over which figures are averaged. */
  readonly mean?: string | null | undefined;
  /** The unit of the values: `£bn`, `%`, `children`. */
  readonly unit?: string | null | undefined;
  /** The chart type. */
  readonly type?: OwnType | null | undefined;
}

interface Named {
  readonly name: string;
}

/** A name in quotation marks, between the signs that separate names. A quotation mark in it is doubled. */
const QUOTED = /(^|[,;:=|])\s*"((?:[^"]|"")*)"\s*(?=[,;:=|]|$)/g;
/** Where the code points of separators in quoted names are kept while a list is split. */
const KEPT = 0xe000;

/**
 * Splits what an author wrote at a sign, but not inside of quotation marks: `"A, B", C` at a comma is `A, B` and `C`.
 *
 * What it gives may be split again at another sign; `nameOf` gives a name as it was written.
 */
export function splitAt(text: string, sign: string): string[] {
  return text
    .replace(
      QUOTED,
      (_, before: string, name: string) =>
        before +
        name.replaceAll('""', '"').replace(/[,;:=|"]/g, (kept) => String.fromCharCode(KEPT + kept.charCodeAt(0))),
    )
    .split(sign);
}

/** A name that `splitAt` gave, as it was written. */
export function nameOf(piece: string): string {
  return piece.replace(/[\ue022-\ue07c]/g, (kept) => String.fromCharCode(kept.charCodeAt(0) - KEPT)).trim();
}

/** A name as it is written in a list: in quotation marks where it holds a sign that separates names. */
export function listable(name: string): string {
  return /[,;:=|"]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}

const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** Finds a column by its name, or by its heading without the unit. */
function finder<C extends Named>(columns: readonly C[]): (name: string) => C | undefined {
  const byName = new Map<string, C>();
  const titles = columns.map((column) => [plain(headingFrom(column.name).title), column] as const);
  for (const [name, column] of [...columns.map((column) => [plain(column.name), column] as const), ...titles])
    if (!byName.has(name)) byName.set(name, column);
  return (name) => byName.get(plain(name));
}

/**
 * The column with a name. Case, white space and the unit in its heading are ignored.
 *
 * @throws {FiguresError} when there is none, listing those that exist.
 */
export function columnNamed<C extends Named>(name: string, columns: readonly C[], role: string): C {
  const found = finder(columns)(name);
  if (found) return found;
  throw new FiguresError(
    `There is no column ${shorten(name.trim())}, which is named by ${role}. The columns are ${columnsListed(columns)}.`,
  );
}

/** The most commas in the name of a column in a list of names. */
const COMMAS = 20;

/** The columns in a comma-separated list of names. A name may itself contain commas. */
export function columnsNamed<C extends Named>(names: string, columns: readonly C[], role: string): C[] {
  const find = finder(columns);
  const whole = find(names);
  if (whole) return [whole];
  const pieces = splitAt(names, ',');
  const found = new Set<C>();
  for (let from = 0; from < pieces.length;) {
    let end = Math.min(from + 1 + COMMAS, pieces.length);
    while (end > from + 1 && !find(nameOf(pieces.slice(from, end).join(',')))) end--;
    const piece = nameOf(pieces.slice(from, end).join(','));
    from = end;
    if (!piece && pieces.length > 1) continue;
    found.add(find(piece) ?? columnNamed(piece, columns, role));
  }
  return [...found];
}
