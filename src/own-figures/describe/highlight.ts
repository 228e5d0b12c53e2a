import { joined } from '../../words/sources.ts';
import { shown } from './names.ts';

/** Most names that a warning lists. */
const LISTED = 6;

const normal = (name: string): string =>
  shown(name)
    .toLowerCase()
    .replace(/[-–](?=\d\d$)/, '/');

/** Whether an author meant this name, however it is cased: `2010-11` is `2010/11`. */
export function isMeant(name: string | null, highlight: string | null): boolean {
  return !!name && !!highlight && normal(name) === normal(highlight);
}

/** A warning where nothing has the name that an author wants highlighted, with the names that there are. */
export function notMeant(highlight: string | null, names: readonly string[]): string[] {
  if (!highlight?.trim() || names.some((name) => isMeant(name, highlight))) return [];
  const all = [...new Set(names)];
  const some = all.length > LISTED ? [...all.slice(0, LISTED), `${all.length - LISTED} more`] : all;
  return [
    `highlight="${highlight}" is not known; leaving it out. ${some.length ? `There is: ${joined(some)}.` : 'This chart has nothing to highlight.'}`,
  ];
}
