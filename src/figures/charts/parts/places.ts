import { capitalised } from '../../../words/typeset.ts';
import { dateInWords } from '../../../words/dates.ts';
import { inWords } from '../../../words/numbers.ts';
import { joined } from '../../../words/sources.ts';
import type { Figure, Figures, PlaceKind } from '../../figures.ts';

/** A place in words: `2010/11`, `23 May 2022`. */
export function placeName(place: string, kind: PlaceKind): string {
  return kind === 'date' ? dateInWords(place) : place;
}

/** A place as a sentence goes on with it: `in 2010/11`, `on 23 May 2022`; after words, in brackets. */
export function atPlace(place: string, kind: PlaceKind): string {
  const name = placeName(place, kind);
  if (kind === 'text') return `(${name})`;
  return kind === 'date' && place.split('-').length === 3 ? `on ${name}` : `in ${name}`;
}

/** What places are called: one, and more of them. */
const NOUNS: Readonly<Record<PlaceKind, readonly [string, string]>> = {
  year: ['year', 'years'],
  'financial year': ['financial year', 'financial years'],
  date: ['date', 'dates'],
  text: ['place', 'places'],
};

/** What a step along is called. */
export function placeNoun(kind: PlaceKind, count = 1): string {
  return NOUNS[kind][count === 1 ? 0 : 1];
}

/** Figures in the order of time, if they are not; those of words stay as they are. */
export function inOrder({ all, place }: Figures): readonly Figure[] {
  if (place.kind === 'text') return all;
  const steady = [...groupsOf(all).values()].every((own) =>
    own.every((figure, index) => (own[index - 1]?.at ?? -Infinity) <= (figure.at ?? 0)),
  );
  return steady ? all : all.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

/** Figures by their series, in the order in which these come first. */
export function groupsOf(all: readonly Figure[]): Map<string | null, Figure[]> {
  const groups = new Map<string | null, Figure[]>();
  for (const figure of all) {
    const own = groups.get(figure.series);
    if (own) own.push(figure);
    else groups.set(figure.series, [figure]);
  }
  return groups;
}

/** Most places that a sentence lists. */
const LISTED = 3;

/** Where figures are missing, in a sentence; `null` where none is. */
export function gapsSaid(all: readonly Figure[], kind: PlaceKind): string | null {
  const gaps = all.filter(({ value }) => value === null);
  if (!gaps.length) return null;
  const names = gaps.map(({ place, series }) =>
    [placeName(place, kind), series && `(${series})`].filter(Boolean).join(' '),
  );
  if (gaps.length <= LISTED) return `There is no figure for ${joined(names)}.`;
  return `${capitalised(inWords(gaps.length))} of the ${inWords(all.length)} figures are missing.`;
}
