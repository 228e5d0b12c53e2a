import { inWords } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';
import { capitalised } from '../../words/typeset.ts';
import type { Observation, Dataset } from '../dataset.ts';
import { truncate, LISTED, LONGEST, shown } from './names.ts';
import { placeName } from './category-names.ts';

/** Which figure it is: `Leeds`, or where there are several series, `Leeds, boys`. */
export function figureName({ place, series }: Observation, figures: Dataset): string {
  return [placeName(place, figures), ...(series === null ? [] : [shown(series)])].join(', ');
}

/** The same where commas come next: `Leeds (boys)`. */
export function bracketedName({ place, series }: Observation, figures: Dataset, longest = LONGEST): string {
  const name = truncate(placeName(place, figures), longest);
  return series === null ? name : `${name} (${truncate(series, Math.ceil(longest / 2))})`;
}

/** What there is no figure for, in a sentence, if there is a gap. */
export function gapsSaid(figures: Dataset): string[] {
  const gaps = figures.all.filter(({ value }) => value === null).map((figure) => bracketedName(figure, figures));
  if (gaps.length > LISTED)
    return [`${capitalised(inWords(gaps.length))} of the ${inWords(figures.all.length)} figures are missing.`];
  return gaps.length ? [`There is no figure for ${joined(gaps)}.`] : [];
}
