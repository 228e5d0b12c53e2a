import type { Dataset } from '../dataset.ts';
import { capitalised } from '../../words/typeset.ts';

/** Words that are small inside a name. */
const SMALL = /^(?:and|at|by|for|from|in|of|on|the|to|under|upon|with)$/i;

/** A name of capitals as a person writes it: `MATHEMATICS AND COMPUTER SCIENCE` is `Mathematics and Computer Science`. Short words such as `NHS` stay. */
function written(name: string): string {
  return name.replace(/\p{Lu}+/gu, (word, at: number) => {
    if (at && SMALL.test(word)) return word.toLowerCase();
    return word.length > 3 ? capitalised(word.toLowerCase()) : word;
  });
}

/** The dataset with names that are all in capitals written as a person writes them; the table keeps them. One where most are short may hold abbreviations, and stays. */
export function withoutCapitals<Of extends Dataset>(figures: Of): Of {
  const names = figures.all.map(({ category }) => category);
  const long = names.filter((name) => /\p{Lu}{5}/u.test(name));
  if (long.length * 2 < names.length || names.some((name) => /\p{Ll}/u.test(name))) return figures;
  return { ...figures, category: { ...figures.category, written } };
}
