import type { SourceRow } from '../data/rows.generated.ts';
import { dateInWords } from './dates.ts';

const list = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/** A list in words: `a, b and c`. */
export function joined(words: readonly string[]): string {
  return list.format(words);
}

/** Names of licences by their SPDX identifiers. */
const LICENCES: Readonly<Record<string, string>> = {
  'OGL-UK-3.0': 'Open Government Licence v3.0',
  MIT: 'MIT licence',
};

/** The name of a source's licence, or `null` where it states none. */
export function licenceName(source: SourceRow): string | null {
  return source.licence && (LICENCES[source.licence] ?? source.licence);
}

/** A source as a reference: `Action for Children, “The Care Review launch”, 15 January 2021`. */
export function citation(source: SourceRow): string {
  return [source.publisher, `“${source.title}”`, source.date && dateInWords(source.date)].filter(Boolean).join(', ');
}

/** Publishers of some sources, with the years they published in where all are known: `Action for Children (2021)`. */
export function credits(sources: readonly SourceRow[]): string {
  const publishers = [...new Set(sources.map((source) => source.publisher))];
  return publishers
    .map((publisher) => {
      const years = sources
        .filter((source) => source.publisher === publisher)
        .map((source) => source.date?.slice(0, 4));
      const known = years.filter((year) => year !== undefined).toSorted();
      const [first, last] = [known[0], known.at(-1)];
      if (known.length < years.length) return publisher;
      return `${publisher} (${first === last ? first : `${first} to ${last}`})`;
    })
    .join('; ');
}
