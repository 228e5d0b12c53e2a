import { type Fact, type KnownTable, plainly } from './known-table.ts';

/** Words of a name or heading, without its unit: `Spending (£m)` and `spending` are alike. */
function bare(name: string): string {
  return plainly(name)
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/(?:^n|_n)(?=_|[A-Z])/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const lowered = new Map<string, string>();

/** A name in lower case, with plain spaces and quotation marks. */
function lower(name: string): string {
  const known = lowered.get(name);
  if (known !== undefined) return known;
  if (lowered.size > 1000) lowered.clear();
  const text = plainly(name).toLowerCase();
  lowered.set(name, text);
  return text;
}

/** A day that a headline may tell by its month: `3 april 2009`. */
const DAY = /^\d{1,2} (?=[a-z]+ \d{4}$)/;

/** Whether a name that was said is a name in the table, whole or cut with an ellipsis; a day may be told by its month. */
export function isName(said: string, name: string): boolean {
  if (said === name) return true;
  const [one, other] = [lower(said), lower(name)];
  return (
    one === other ||
    (DAY.test(other) && one === other.replace(DAY, '')) ||
    (one.endsWith('…') && one.length > 8 && other.startsWith(one.slice(0, -1)))
  );
}

/** Whether a name that was said stands for a column: its heading, as a person writes it, perhaps without its unit. */
export function isHeading(said: string, heading: string): boolean {
  const words = (text: string): string[] =>
    bare(text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '))
      .replace(/^n (?=\p{L})/u, 'number of ')
      .split(' ')
      .filter((word) => !/^(?:gbp|pct|thousand|million)$/.test(word));
  return words(said).join(' ') === words(heading).join(' ');
}

/** Whether what a point is named by, after its category, names a fact. */
export function namesSeries(said: string | null, { series, measure }: Fact): boolean {
  if (series !== null) return said !== null && isName(said, series);
  return said === null || (measure !== null && isHeading(said, measure));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern for any of some names, the longest first; a long one may be cut with an ellipsis. */
export function anyOf(names: readonly string[]): string {
  const all = [...new Set(names.map(plainly))].toSorted((one, other) => other.length - one.length);
  const cut = all.filter(({ length }) => length > 20).map((name) => `${escaped(name.slice(0, 12))}[^:;,]*?…`);
  return all.length ? `(?:${[...all.map(escaped), ...cut].join('|')})` : '(?!)';
}

/** Categories, series and headings of a table. */
export function namesOf({ facts }: KnownTable): { categories: string[]; series: string[] } {
  return {
    categories: [...new Set(facts.map(({ category }) => category))],
    series: [...new Set(facts.flatMap(({ series }) => series ?? []))],
  };
}
