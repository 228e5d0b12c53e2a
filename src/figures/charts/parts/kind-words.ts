import { inWords } from '../../../words/numbers.ts';
import { joined } from '../../../words/sources.ts';
import type { Figure, Kind } from '../../figures.ts';

/** What stands directly before a number that is not simply counted or measured. */
const BEFORE: Readonly<Record<Kind, string>> = {
  actual: '',
  estimate: 'estimated ',
  projection: 'projected ',
  commitment: 'commitment of ',
  call: 'call for ',
};

const NAMES: Readonly<Record<Kind, readonly [one: string, several: string]>> = {
  actual: ['an actual figure', 'actual figures'],
  estimate: ['an estimate', 'estimates'],
  projection: ['a projection', 'projections'],
  commitment: ['a commitment', 'commitments'],
  call: ['a call', 'calls'],
};

/** A number in words after the word for its kind: `projected £2.6bn`. */
export function ofKind(kind: Kind, number: string): string {
  return BEFORE[kind] + number;
}

/** The same in the middle of a sentence: `a projected £2.6bn`, `a call for £2.6bn`. */
export function aNumberOfKind(kind: Kind, number: string): string {
  const article = { actual: '', estimate: 'an ' }[String(kind)] ?? 'a ';
  return article + ofKind(kind, number);
}

/** How many figures are not actual, and what they are: `two are estimates, one is a projection`; `null` where all are actual. */
export function otherKinds(figures: readonly Figure[]): string | null {
  const known = figures.filter(({ value }) => value !== null);
  const kinds = [...new Set(known.map(({ kind }) => kind))].filter((kind) => kind !== 'actual');
  const counts = kinds.map((kind) => {
    const count = known.filter((figure) => figure.kind === kind).length;
    if (count === known.length) return count === 1 ? `it is ${NAMES[kind][0]}` : `all are ${NAMES[kind][1]}`;
    return `${inWords(count)} ${count === 1 ? `is ${NAMES[kind][0]}` : `are ${NAMES[kind][1]}`}`;
  });
  return counts.length ? joined(counts) : null;
}
