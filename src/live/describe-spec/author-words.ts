import type { Columns } from './columns.ts';
import type { DrawnRow } from './drawn-spec.ts';
import { isJson, type Json, getOwn, words } from './json.ts';
import type { UnitSpec } from './unit-specs.ts';

/** What an author’s text says of a datum: all that its mark shows, a remark beside that, or only what it is called. */
export type AuthorText = 'whole' | 'remark' | 'name' | '';

/** The author's description or tooltip of a datum, if it is text; otherwise empty. */
export function authorText({ definition, encoding }: UnitSpec, item: Json): string {
  for (const name of ['description', 'tooltip']) {
    const channel = getOwn(encoding, name) ?? getOwn(definition, name);
    const isAuthored =
      isJson(channel) &&
      !getOwn(channel, 'timeUnit') &&
      !/^(quantitative|temporal)$/.test(words(getOwn(channel, 'type')));
    const text = isAuthored ? words(getOwn(item, name)) : '';
    if (text) return text;
  }
  return '';
}

/** What the author's text of a row says. It is the whole only if it says every value that the mark shows. */
export function authorTextOf(row: DrawnRow, columns: Columns): AuthorText {
  const text = row.authorText;
  if (!text) return '';
  if (text.split(' ').length > 2 && saysAll(text, row, columns)) return 'whole';
  return isRemark(text) ? 'remark' : 'name';
}

/** Whether a text says more than a name does: it ends as a sentence, or has a colon, a share or money. */
export const isRemark = (text: string): boolean => /[.!?…]$|[:%£$€]/.test(text);

/** Whether a text has every value that the mark of a row shows: names and times by their words, numbers to the digits that the text gives. */
function saysAll(text: string, row: DrawnRow, columns: Columns): boolean {
  const numbers = numbersIn(text);
  const shown = columns.fields
    .filter(({ aside, fallbackOnly }) => !aside && !fallbackOnly)
    .flatMap((one) => (one.until ? [one, one.until] : [one]))
    .filter(({ key }) => row.values.has(key));
  return shown.every(({ key }) => {
    const value = row.values.get(key);
    const format = columns.formatOf(key);
    if (value === null || value === undefined || typeof value === 'boolean') return true;
    if (typeof value === 'number' && format?.decimals !== null)
      return numbers.some(
        ({ number, half }) => Math.abs(number - value) <= half * (1 + 1e-9) && (number === 0) === (value === 0),
      );
    const wanted = (format?.say(value) ?? '').match(/\p{L}+|\d+/gu) ?? [];
    return wanted.every((word) => hasWord(text, word));
  });
}

/** Whether a text has a word. Of names of months and days, three letters are enough. */
export function hasWord(text: string, word: string): boolean {
  const month = /^(jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\w*$/i.test(word);
  const wanted = (month ? word.slice(0, 3) : word).toLocaleLowerCase();
  const all = text.toLocaleLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  return all.some((one) => (month ? one.startsWith(wanted) : one === wanted || Number(one) === Number(wanted)));
}

/** Words after a number by which it is multiplied. */
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^ ?(%|per ?cent)/i, 0.01],
  [/^ ?(k\b|thousand)/i, 1e3],
  [/^ ?(m\b|million)/i, 1e6],
  [/^ ?(bn\b|billion|G\b)/i, 1e9],
];

/** The numbers in a text, each with half of its last digit: `12.3%` is 0.123, give or take 0.0005. A percentage may also be meant as it stands. */
function numbersIn(text: string): { readonly number: number; readonly half: number }[] {
  return [...text.matchAll(/[-−]?\d+(?:[,  ]\d{3})*(?:\.\d+)?/g)].flatMap(([found], index, all) => {
    const plain = found.replace('−', '-').replace(/[,  ]/g, '');
    const half = 0.5 * 10 ** -(plain.split('.')[1]?.length ?? 0);
    const after = text.slice((all[index]?.index ?? 0) + found.length);
    const times = TIMES.find(([word]) => word.test(after))?.[1] ?? 1;
    return [1, times].map((by) => ({ number: Number(plain) * by, half: half * by }));
  });
}
