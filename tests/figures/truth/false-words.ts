import { CHANGES } from './change-claims.ts';
import { type Ground, patternsFor } from './claims.ts';
import { readPoints } from './drawn.ts';
import { GAPS_SAID } from './gap-claims.ts';
import { anyOf } from './names.ts';
import { LINES } from './line-claims.ts';
import { STORIES } from './story-claims.ts';
import { type KnownTable, plainly, type Said } from './known-table.ts';
import { RANKS } from './rank-claims.ts';

const FORMS = [...GAPS_SAID, ...LINES, ...STORIES, ...CHANGES, ...RANKS];

/** Words that claim something. Left in a text when all forms are read, they are not understood. */
const CLAIMS =
  /\d|\b(?:highest|lowest|largest|smallest|rose|fell|rise|fall|stood|stayed|changed|doubled|halved|most|least|above|below|shares|peaked|overtook|median|none)\b/i;

/** A text as sentences. */
function sentences(text: string): string[] {
  return plainly(text).split(/(?<=\.) (?=[A-Z0-9£$€%"-])/);
}

/** What is wrong with a sentence: each claim in it is checked, and what is left must claim nothing. */
function faultsIn(sentence: string, ground: Ground, patternOf: ReturnType<typeof patternsFor>): string[] {
  const faults: string[] = [];
  let rest = sentence;
  for (const claim of FORMS.filter(({ words }) => words.test(sentence)))
    for (const found of [...rest.matchAll(patternOf(claim))].toReversed()) {
      faults.push(
        ...claim
          .faults(found.groups ?? {}, ground, { sentence, before: rest.slice(0, found.index) })
          .map((fault) => `“${sentence}”: ${fault}.`),
      );
      rest = `${rest.slice(0, found.index)} \u0000 ${rest.slice(found.index + found[0].length)}`;
    }
  const names = ground.drawn.flatMap(({ name, category, measure }) => [name ?? [], category, measure ?? []].flat());
  const headings = ground.table.facts.flatMap(({ measure }) => measure ?? []);
  rest = rest.replaceAll(new RegExp(anyOf([...names, ...headings]), 'gi'), ' ');
  if (CLAIMS.test(rest.replace(/per 10,000/i, '')))
    faults.push(`“${sentence}” is not understood (${rest.replaceAll('\u0000', '…').trim()}).`);
  return faults;
}

/**
 * What a chart says that its table does not: from the cells and the words alone, without the code that made the words.
 *
 * @returns Nothing where all that is said is true.
 */
export function falseWords(said: Said, table: KnownTable): string[] {
  const { drawn, faults } = readPoints(said, table);
  if (faults.length) return [...faults];
  const withoutTotals = drawn.filter(({ total }) => !total);
  const ground: Ground = {
    table,
    drawn,
    parts: withoutTotals.length ? withoutTotals : drawn,
    percent: drawn.some(({ measure }) => table.percentages.has(measure)),
  };
  const patternOf = patternsFor(ground);
  return [said.headline, ...sentences(said.summary)].flatMap((sentence) =>
    // Names that read as words stand in quotation marks.
    faultsIn(plainly(sentence).replaceAll('"', ''), ground, patternOf),
  );
}
