import { inWords } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';
import { capitalised } from '../../words/typeset.ts';
import type { OtherKind } from '../../layers/kind-style.ts';
import type { Observation, Dataset } from '../dataset.ts';
import { knownOf } from './known.ts';

/** The word before a value of each kind. On its own it is a noun. */
const BEFORE: Readonly<Record<OtherKind, string>> = {
  estimate: 'estimated',
  projection: 'projected',
  commitment: 'commitment of',
  call: 'call for',
};

/** The word before a value that is not a count: `projected`, `call for`. */
export function before(kind: OtherKind): string {
  return BEFORE[kind];
}

/** What words say of a value besides its number: its kind, and whether it is exact. */
type Said = Pick<Observation, 'kind' | 'qualifier'>;

/** A value after the words for its kind and for how exact it is: `projected £5bn`, `call for £5bn`, `about 4,200`. */
export function ofKind({ kind, qualifier }: Said, number: string): string {
  return [kind === 'actual' ? '' : BEFORE[kind], qualifier ?? '', number].filter(Boolean).join(' ');
}

/** The same with an article: `a projected £5bn`. */
export function aNumberOfKind(figure: Said, number: string): string {
  const { kind } = figure;
  return kind === 'actual' ? ofKind(figure, number) : `${kind === 'estimate' ? 'an' : 'a'} ${ofKind(figure, number)}`;
}

/** The kinds other than actual that have values, in the order in which they first appear. */
export function otherKinds(all: readonly Observation[]): OtherKind[] {
  return [...new Set(knownOf(all).flatMap(({ kind }) => (kind === 'actual' ? [] : [kind])))];
}

/** Whether a value describes what has happened. Changes are computed between such values only, never up to a projection. */
export function isMeasured({ kind }: Pick<Observation, 'kind'>): boolean {
  return kind === 'actual' || kind === 'estimate';
}

/** How many values are not actual: `Of the figures, two are estimates and one is a projection.` */
export function kindSentences({ all }: Dataset): string[] {
  const known = knownOf(all);
  const kinds = otherKinds(all);
  const counts = kinds.map((kind) => {
    const there = known.filter((figure) => figure.kind === kind).length;
    if (there === known.length) return `all are ${kind}s`;
    return there === 1 ? `one is ${kind === 'estimate' ? 'an' : 'a'} ${kind}` : `${inWords(there)} are ${kind}s`;
  });
  // With a single value, the value itself already says so.
  if (!counts.length || known.length === 1) return [];
  return [`${capitalised(counts[0]?.startsWith('all') ? joined(counts) : `of the figures, ${joined(counts)}`)}.`];
}

/** What a chart says: a headline, and sentences. */
export interface Words {
  readonly headline: string;
  readonly summary: readonly string[];
}

/** Words in which figures that are all of one kind other than actual are said to be so once in each sentence, and a sentence that says it of all. */
export function kindSaidOnce(all: readonly Observation[], words: Words): Words {
  const known = knownOf(all);
  const [kind, other] = new Set(known.map((figure) => figure.kind));
  if (!kind || kind === 'actual' || other || known.length < 2) return words;
  const before = aNumberOfKind({ kind }, '');
  const once = (text: string): string => {
    const [start = '', ...rest] = text.split(`${before} `);
    return rest.length ? `${start}${before} ${rest.join('')}` : text;
  };
  return { headline: once(words.headline), summary: [...words.summary.map(once), `All are ${kind}s.`] };
}
