import { joined } from '../../../words/sources.ts';
import { FiguresError } from '../../figures.ts';

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[-–](?=\d\d$)/, '/');

/** Most names that a message lists. */
const LISTED = 6;

/**
 * The index of what an author asked for among names, however it is cased; `null` where nothing was asked for.
 * @throws {FiguresError} when there is no such name.
 */
export function highlighted(wanted: string | null, names: readonly string[]): number | null {
  if (!wanted?.trim()) return null;
  const index = names.findIndex((name) => plain(name) === plain(wanted));
  if (index >= 0) return index;
  const some = names.length > LISTED ? [...names.slice(0, LISTED), `${names.length - LISTED} more`] : names;
  throw new FiguresError(`There is no “${wanted.trim()}” to highlight. There is: ${joined(some)}.`);
}
