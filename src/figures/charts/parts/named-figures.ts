import { dateInWords, isDate } from '../../../words/dates.ts';
import { joined } from '../../../words/sources.ts';
import type { Figure, Figures } from '../../figures.ts';

/** The longest that a name may be in a sentence, in letters. */
const LONGEST = 48;

/** A place as a reader sees it: dates in words, all else as it was given. */
export function placeName({ place }: Figure, { place: { kind } }: Figures): string {
  return kind === 'date' && isDate(place) ? dateInWords(place) : plain(place) || 'No name';
}

/** Which figure it is: `Leeds`, or where there are several series, `Leeds, boys`. */
export function fullName(figure: Figure, figures: Figures): string {
  return [placeName(figure, figures), ...(figure.series === null ? [] : [figure.series])].join(', ');
}

/** The same where commas come next: `Leeds (boys)`. */
export function bracketedName(figure: Figure, figures: Figures, longest = LONGEST): string {
  const place = briefly(placeName(figure, figures), longest);
  return figure.series === null ? place : `${place} (${briefly(figure.series, Math.ceil(longest / 2))})`;
}

/** A text with nothing but single spaces between its words. */
export function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** A name in a sentence: a very long one ends in an ellipsis. */
export function briefly(name: string, longest = LONGEST): string {
  const letters = [...name];
  if (letters.length <= longest) return name;
  const cut = letters.slice(0, longest - 1).join('');
  // A last word that was cut goes as a whole, if that is not most of the name.
  const word = cut.lastIndexOf(' ');
  return `${cut.slice(0, word > longest / 2 ? word : undefined).replace(/[\s,;:.(–—-]+$/, '')}…`;
}

/** Some names in a sentence, or how many there are: `Leeds and York`, `five of them`. */
export function namesOrCount(names: readonly string[]): string {
  return names.length <= 3 ? joined(names.map((name) => briefly(name))) : `${names.length} of them`;
}

/** Whether an author meant this name. */
export function isMeant(name: string | null, highlight: string | null): boolean {
  return name !== null && highlight !== null && plain(name).toLowerCase() === plain(highlight).toLowerCase();
}
