import { findArea, knownCodes, knownNames, nearAreas, plainName } from '../data/find-area.ts';
import type { AreaIndex, IndexedArea } from './area-index.ts';
import { areaLabel } from './area-words.ts';

/** An area that a text which is being typed may mean. */
export interface AreaMatch {
  readonly area: IndexedArea;
  /** The name or code by which it was found, where its label does not show why. */
  readonly by: string | null;
}

/** How many areas are offered for a text that none has. */
const MOST_NEAR = 5;
/** Signs of a code that are typed before codes are looked at: every code begins with E. */
const CODE_FROM = 3;

/**
 * Areas that a text begins to name: first the one that it means, then those with a name that begins with it, then those
 * with a word that does; those that came after one that ended with it.
 *
 * @param text What has been typed. Empty: every area.
 * @returns In the order of the index within each.
 */
export function matchingAreas(index: AreaIndex, text: string): AreaMatch[] {
  const typed = plainName(text);
  if (!typed) return index.map((area) => ({ area, by: null }));
  const meant = findArea(index, text);
  const found = index.flatMap((area) => {
    const label = areaLabel(area);
    const begins = knownNames(area).find((name) => plainName(name).startsWith(typed));
    const by =
      begins ?? knownNames(area).find((name) => ` ${plainName(name)}`.includes(` ${typed}`)) ?? codeOf(area, typed);
    if (!by && area !== meant) return [];
    return [{ area, by: !by || hasWord(label, typed) ? null : by, rank: area === meant ? 0 : begins ? 1 : 2 }];
  });
  const after = new Set(found.flatMap(({ area }) => area.successors?.split(' ') ?? []));
  for (const { area } of found) after.delete(area.code);
  return [
    ...found.toSorted((a, b) => a.rank - b.rank).map(({ area, by }) => ({ area, by })),
    ...index.filter(({ code }) => after.has(code)).map((area) => ({ area, by: null })),
  ];
}

/** Areas with a name near to a text that none has. */
export function areasNear(index: AreaIndex, text: string): AreaMatch[] {
  return nearAreas(index, text, MOST_NEAR).map((area) => ({ area, by: null }));
}

const hasWord = (name: string, typed: string): boolean => ` ${plainName(name)}`.includes(` ${typed}`);

function codeOf(area: IndexedArea, typed: string): string | undefined {
  return typed.length < CODE_FROM ? undefined : knownCodes(area).find((code) => plainName(code).startsWith(typed));
}
