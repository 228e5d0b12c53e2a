import { withoutAtEnd } from '../../words/ends.ts';
import { inWords } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';
import { capitalised } from '../../words/typeset.ts';
import { dateInWords, isDate } from '../../words/dates.ts';
import type { Observation, Dataset, CategoryType } from '../dataset.ts';

/** Maximum length of a name in a sentence, in characters. */
export const LONGEST = 48;
/** Longer names are shortened in a headline. */
const BRIEF = 40;
/** Maximum length of a name in a headline, in characters. */
const MOST_BRIEF = 64;
/** The most names that a sentence lists. */
export const LISTED = 3;

/** A text with single spaces between its words. */
export function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** Maximum length of a name in a chart and its tooltips, in characters. No chart has room for more. */
const SHOWN = 300;

/** A name as it is displayed: a very long one ends in an ellipsis. The table shows it in full. */
export function shown(name: string): string {
  return truncate(name, SHOWN);
}

/** A name in a sentence: a long one ends in an ellipsis. */
export function truncate(name: string, longest = LONGEST): string {
  // A character may be two UTF-16 units.
  const letters = [...plain(name.slice(0, Math.max(10_000, longest * 4)))];
  if (letters.length <= longest) return letters.join('');
  const cut = letters.slice(0, longest - 1).join('');
  // A word that would be cut is dropped, unless it is most of the name.
  const word = cut.lastIndexOf(' ');
  return `${withoutAtEnd(cut.slice(0, word > longest / 2 ? word : undefined), /[\s,;:.(–—-]/)}…`;
}

/** A name in a headline: what a long one says in brackets at its end, or after a colon, is left to the subtitle. */
export function brief(name: string): string {
  const text = plain(name);
  if (text.length <= BRIEF) return text;
  const open = text.indexOf(' (', 3);
  const bare = text.endsWith(')') && open > 0 ? text.slice(0, open) : text;
  return truncate(bare.length <= BRIEF ? bare : (bare.split(/: | – | - /)[0] ?? bare), MOST_BRIEF);
}

/** A name at the start of a sentence: its first word is capitalised, unless it has a capital inside. */
export function leading(name: string): string {
  return /^\p{Ll}+(?=$|[\s,;:])/u.test(name) ? capitalised(name) : name;
}

/** Names in a sentence, or their number: `Leeds and York`, `five of them`. */
export function namesOrCount(names: readonly string[]): string {
  return names.length > LISTED ? `${inWords(names.length)} of them` : joined(names.map((name) => truncate(name)));
}

type CategoryColumn = { readonly category: Omit<Dataset['category'], 'title'> };

const precise = (category: string, { category: { byMonth } }: CategoryColumn): string =>
  byMonth ? category.slice(0, 7) : category;

/** A category in words: `2010/11`, `23 May 2022`, `Leeds`. */
export function categoryName(category: string, column: CategoryColumn): string {
  if (column.category.type === 'date' && isDate(category)) return dateInWords(precise(category, column));
  const { written } = column.category;
  return shown(written ? written(category) : category) || 'No name';
}

/** A category as the end of a phrase: `in 2010/11`, `on 23 May 2022`, `(Leeds)`. */
export function categoryPhrase(category: string, column: CategoryColumn): string {
  const { type } = column.category;
  const name = truncate(categoryName(category, column));
  if (type === 'text') return `(${name})`;
  return type === 'date' && precise(category, column).length > 7 ? `on ${name}` : `in ${name}`;
}

/** Headings for a column of categories that has none. */
export const PLACES: Readonly<Record<CategoryType, string>> = {
  year: 'Year',
  'financial year': 'Financial year',
  date: 'Date',
  period: 'Period',
  text: 'Name',
};

/** The name of an observation: `Leeds`, or with several series `Leeds, boys`. */
export function figureName({ category, series }: Observation, figures: Dataset): string {
  return [categoryName(category, figures), ...(series === null ? [] : [shown(series)])].join(', ');
}

/** The same for use between commas: `Leeds (boys)`. No name is cut so that it could be that of another series. */
export function bracketedName({ category, series }: Observation, figures: Dataset, longest = LONGEST): string {
  const name = truncate(categoryName(category, figures), longest);
  if (series === null) return name;
  const cut = (of: string): string => truncate(of, Math.ceil(longest * 0.8));
  const alike = figures.all.some(
    (other) => other.series !== null && other.series !== series && cut(other.series) === cut(series),
  );
  return `${name} (${alike ? shown(series) : cut(series)})`;
}
