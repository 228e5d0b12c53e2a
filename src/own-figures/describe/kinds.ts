import { inWords } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';
import { capitalised } from '../../words/typeset.ts';
import type { OtherKind } from '../../layers/kind-style.ts';
import type { Observation, Dataset, Kind } from '../dataset.ts';
import { knownOf } from './known.ts';

/** What stands before a number of a kind. Alone, it is its noun. */
const BEFORE: Readonly<Record<OtherKind, string>> = {
  estimate: 'estimated',
  projection: 'projected',
  commitment: 'commitment of',
  call: 'call for',
};

/** The word before a number that is not simply counted: `projected`, `call for`. */
export function before(kind: OtherKind): string {
  return BEFORE[kind];
}

/** A number after the word for its kind: `projected £5bn`, `call for £5bn`. */
export function ofKind(kind: Kind, number: string): string {
  return kind === 'actual' ? number : `${BEFORE[kind]} ${number}`;
}

/** The same in the middle of a sentence: `a projected £5bn`. */
export function aNumberOfKind(kind: Kind, number: string): string {
  return kind === 'actual' ? number : `${kind === 'estimate' ? 'an' : 'a'} ${ofKind(kind, number)}`;
}

/** Kinds of figures besides what is counted, in the order they come. */
export function otherKinds(all: readonly Observation[]): OtherKind[] {
  return [...new Set(knownOf(all).flatMap(({ kind }) => (kind === 'actual' ? [] : [kind])))];
}

/** Whether a figure tells what was: a change is told between such figures, never from one to a projection. */
export function isMeasured({ kind }: Pick<Observation, 'kind'>): boolean {
  return kind === 'actual' || kind === 'estimate';
}

/** How many figures are not actual, in a sentence: `Of the figures, two are estimates and one is a projection.` */
export function kindSentences({ all }: Dataset): string[] {
  const known = knownOf(all);
  const kinds = otherKinds(all);
  const counts = kinds.map((kind) => {
    const there = known.filter((figure) => figure.kind === kind).length;
    if (there === known.length) return `all are ${kind}s`;
    return there === 1 ? `one is ${kind === 'estimate' ? 'an' : 'a'} ${kind}` : `${inWords(there)} are ${kind}s`;
  });
  // Of one figure alone, its number has said so.
  if (!counts.length || known.length === 1) return [];
  return [`${capitalised(counts[0]?.startsWith('all') ? joined(counts) : `of the figures, ${joined(counts)}`)}.`];
}
