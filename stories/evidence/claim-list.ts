import { computedFigures } from '../../src/data/computed.ts';
import { find } from '../../src/data/find.ts';
import type { Resource } from '../../src/data/schema.ts';
import { claimValue } from '../../src/words/claims.ts';
import { computedValue } from '../../src/words/computed.ts';
import { dateInWords } from '../../src/words/dates.ts';
import { capitalised, typeset } from '../../src/words/typeset.ts';
import { type Outcome, outcomeInWords, outcomeOf } from './outcome.ts';
import { type Cited, cited, type EvidenceInWords, rowsInWords, type ToldEvidence } from './rows-in-words.ts';

/** A claim as the page shows it: everything in words. */
export interface ClaimEntry {
  readonly id: string;
  readonly value: string;
  readonly what: string;
  readonly when: string;
  readonly place: string;
  readonly claimant: string;
  /** Date of publication, as `2022-05-23`; empty where the text has none. */
  readonly published: string;
  readonly date: string;
  /** Titles of the texts that make it. */
  readonly readIn: readonly Cited[];
  readonly outcome: Outcome;
  /** The outcome in a few words. */
  readonly check: string;
  readonly note: string;
  /** Figures that were computed to check it. */
  readonly computed: readonly string[];
  readonly rows: readonly EvidenceInWords[];
}

/** Every claim of the package in words. */
export function claimList(evidence: ToldEvidence, resources: readonly Resource[]): ClaimEntry[] {
  return evidence.claims.map((claim) => {
    const source = find(evidence.sources, 'id', claim.source);
    const also = claim.source_also ? [find(evidence.sources, 'id', claim.source_also)] : [];
    return {
      id: claim.id,
      value: typeset(capitalised(claimValue(claim))),
      what: typeset(claim.what),
      when: typeset(claim.period),
      place: typeset(claim.geography),
      claimant: typeset(claim.claimant),
      published: source.date ?? '',
      date: source.date ? dateInWords(source.date) : 'no date printed',
      readIn: [source, ...also].map((text) => ({ ...cited(text), text: typeset(text.title) })),
      outcome: outcomeOf(claim),
      check: outcomeInWords(claim),
      note: typeset(capitalised(claim.check_note)),
      computed: computedFigures
        .filter((figure) => figure.claims.includes(claim.id))
        .map((figure) => typeset(`${computedValue(figure, evidence, 1)}: ${figure.what}, ${figure.period}`)),
      rows: rowsInWords(claim.evidence, evidence, resources),
    };
  });
}

/** Columns that claims can be sorted by. */
export type SortKey = 'id' | 'claimant' | 'published' | 'check';

/** Order of outcomes: those that contradict a claim first. */
const ORDER: readonly Outcome[] = ['conflicts', 'overtaken', 'agrees with caveat', 'not verifiable', 'agrees'];

/** Claims sorted by a column, then by id. Claims without a date are last in both directions. */
export function sorted(entries: readonly ClaimEntry[], by: SortKey, descending = false): ClaimEntry[] {
  const order = (entry: ClaimEntry): string => (by === 'check' ? String(ORDER.indexOf(entry.outcome)) : entry[by]);
  const sign = descending ? -1 : 1;
  return entries.toSorted((a, b) => {
    if (!order(a) !== !order(b)) return order(a) ? -1 : 1;
    return sign * order(a).localeCompare(order(b), 'en-GB') || a.id.localeCompare(b.id);
  });
}

const plain = (text: string): string => text.normalize('NFKD').replace(/[’‘]/g, "'").toLowerCase();

/** Claims in which every word of a search is found, anywhere. */
export function matching(entries: readonly ClaimEntry[], search: string): ClaimEntry[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const text = plain(JSON.stringify(Object.values(entry)));
    return words.every((word) => text.includes(word));
  });
}
