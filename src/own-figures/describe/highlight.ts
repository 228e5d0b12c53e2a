import { joined } from '../../words/sources.ts';
import { shown } from './names.ts';

/** The most names that a warning lists. */
const LISTED = 6;

const normal = (name: string): string =>
  shown(name)
    .toLowerCase()
    .replace(/_/g, ' ')
    .replace(/[-–](?=\d\d$)/, '/');

/** Whether a name is the one the author highlights. Case is ignored, `2010-11` is `2010/11`, and `10` is `Decile 10`. */
export function isMeant(name: string | null, highlight: string | null): boolean {
  if (!name || !highlight) return false;
  const [one, wanted] = [normal(name), normal(highlight)];
  return one === wanted || (/^\d+$/.test(wanted) && one.endsWith(` ${wanted}`));
}

/** A warning when nothing has the highlighted name, listing the names that exist. */
export function notMeant(highlight: string | null, names: readonly string[]): string[] {
  if (!highlight?.trim() || names.some((name) => isMeant(name, highlight))) return [];
  const all = [...new Set(names)];
  const some = all.length > LISTED ? [...all.slice(0, LISTED), `${all.length - LISTED} more`] : all;
  return [
    `highlight="${highlight}" is not known; leaving it out. ${some.length ? `The names are ${joined(some)}.` : 'This chart has nothing to highlight.'}`,
  ];
}
