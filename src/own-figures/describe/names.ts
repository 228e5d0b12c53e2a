import { withoutAtEnd } from '../../words/ends.ts';
import { inWords } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';
import { capitalised } from '../../words/typeset.ts';
import { dateInWords, isDate } from '../../words/dates.ts';
import type { Observation, Dataset, CategoryType } from '../dataset.ts';

/** The longest that a name may be in a sentence, in letters. */
export const LONGEST = 48;
/** Most names that a sentence lists. */
export const LISTED = 3;

/** A text with nothing but single spaces between its words. */
export function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** The longest that a name may be in a picture and beside its points, in letters: more than any picture has room for. */
const SHOWN = 300;

/** A name as it is shown: an endless one ends in an ellipsis. The table has it whole. */
export function shown(name: string): string {
  return truncate(name, SHOWN);
}

/** A name in a sentence: a very long one ends in an ellipsis. */
export function truncate(name: string, longest = LONGEST): string {
  // A letter may be two units long.
  const letters = [...plain(name.slice(0, Math.max(10_000, longest * 4)))];
  if (letters.length <= longest) return letters.join('');
  const cut = letters.slice(0, longest - 1).join('');
  // A last word that was cut goes as a whole, if that is not most of the name.
  const word = cut.lastIndexOf(' ');
  return `${withoutAtEnd(cut.slice(0, word > longest / 2 ? word : undefined), /[\s,;:.(–—-]/)}…`;
}

/** A name that begins a sentence: its first word gets a capital, unless it has one of its own inside. */
export function leading(name: string): string {
  return /^\p{Ll}+(?=$|[\s,;:])/u.test(name) ? capitalised(name) : name;
}

/** Some names in a sentence, or how many there are: `Leeds and York`, `five of them`. */
export function namesOrCount(names: readonly string[]): string {
  return names.length > LISTED ? `${inWords(names.length)} of them` : joined(names.map((name) => truncate(name)));
}

type CategoryColumn = Pick<Dataset, 'category'>;

/** A category in words: `2010/11`, `23 May 2022`, `Leeds`. */
export function categoryName(category: string, { category: { type } }: CategoryColumn): string {
  if (type === 'date' && isDate(category)) return dateInWords(category);
  return shown(category) || 'No name';
}

/** A category as a sentence goes on with it: `in 2010/11`, `on 23 May 2022`; after words, in brackets. */
export function categoryPhrase(category: string, column: CategoryColumn): string {
  const { type } = column.category;
  const name = truncate(categoryName(category, column));
  if (type === 'text') return `(${name})`;
  return type === 'date' && category.length > 7 ? `on ${name}` : `in ${name}`;
}

/** What a column of places is called that has no heading, and what a step along them is called. */
export const PLACES: Readonly<Record<CategoryType, string>> = {
  year: 'Year',
  'financial year': 'Financial year',
  date: 'Date',
  text: 'Name',
};

/** Which figure it is: `Leeds`, or where there are several series, `Leeds, boys`. */
export function figureName({ category, series }: Observation, figures: Dataset): string {
  return [categoryName(category, figures), ...(series === null ? [] : [shown(series)])].join(', ');
}

/** The same where commas come next: `Leeds (boys)`. */
export function bracketedName({ category, series }: Observation, figures: Dataset, longest = LONGEST): string {
  const name = truncate(categoryName(category, figures), longest);
  return series === null ? name : `${name} (${truncate(series, Math.ceil(longest / 2))})`;
}
