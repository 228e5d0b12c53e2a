import { dateInWords, isDate } from '../../words/dates.ts';
import type { Observation, Dataset, CategoryType } from '../dataset.ts';
import { truncate, shown } from './names.ts';

type Around = Pick<Dataset, 'place'>;

/** A place in words: `2010/11`, `23 May 2022`, `Leeds`. */
export function placeName(place: string, { place: { kind } }: Around): string {
  if (kind === 'date' && isDate(place)) return dateInWords(place);
  return shown(place) || 'No name';
}

/** A place as a sentence goes on with it: `in 2010/11`, `on 23 May 2022`; after words, in brackets. */
export function atPlace(place: string, around: Around): string {
  const { kind } = around.place;
  const name = truncate(placeName(place, around));
  if (kind === 'text') return `(${name})`;
  return kind === 'date' && place.length > 7 ? `on ${name}` : `in ${name}`;
}

/** What a column of places is called that has no heading, and what a step along them is called. */
export const PLACES: Readonly<Record<CategoryType, string>> = {
  year: 'Year',
  'financial year': 'Financial year',
  date: 'Date',
  text: 'Name',
};

/** Whether every figure of a series stands later than the one before it. */
function isSteady(all: readonly Observation[]): boolean {
  const last = new Map<string | null, number>();
  return all.every(({ series, at }) => {
    const before = last.get(series) ?? -Infinity;
    last.set(series, at ?? 0);
    return before <= (at ?? 0);
  });
}

const byTime = (all: readonly Observation[]): readonly Observation[] =>
  all.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));

/** Figures in the order of time, if they are not; those of words stay as they are. */
export function inOrder<Of extends Dataset>(figures: Of): Of {
  const { all, place } = figures;
  return place.kind === 'text' || isSteady(all) ? figures : { ...figures, all: byTime(all) };
}

/** From the first place to the last: `2010/11 to 2018/19`. */
export function period(all: readonly Observation[], around: Around): string {
  const sorted = byTime(all);
  const [first, last] = [sorted[0], sorted.at(-1)].map((figure) => placeName(figure?.place ?? '', around));
  return first === last ? (first ?? '') : `${first} to ${last}`;
}
