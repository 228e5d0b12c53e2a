import type { Figure, Kind } from '../../figures.ts';

/** How each kind of figure is told. */
const WORDS: Readonly<
  Record<Exclude<Kind, 'actual'>, { label: string; article: string; many: string; drawn: string }>
> = {
  estimate: {
    label: 'estimated',
    article: 'an estimated',
    many: 'Estimates',
    drawn: 'Estimates are drawn open.',
  },
  projection: {
    label: 'projected',
    article: 'a projected',
    many: 'Projections',
    drawn: 'Projections are drawn open and dashed, and are no part of the change that is told.',
  },
  commitment: {
    label: 'committed',
    article: 'a committed',
    many: 'Commitments',
    drawn: 'Commitments are drawn open and dashed, and are no part of the change that is told.',
  },
  call: {
    label: 'called for',
    article: 'a call for',
    many: 'Calls',
    drawn: 'Sums called for are drawn open and dashed, and are no part of the change that is told.',
  },
};

/** What a label says before a number: `projected £5bn`. */
export function labelled(kind: Kind, number: string): string {
  return kind === 'actual' ? number : `${WORDS[kind].label} ${number}`;
}

/** What a sentence says before a number: `an estimated £5bn`. */
export function said(kind: Kind, number: string): string {
  return kind === 'actual' ? number : `${WORDS[kind].article} ${number}`;
}

/** What a key calls figures of a kind: `estimated`. */
export function kindName(kind: Exclude<Kind, 'actual'>): string {
  return WORDS[kind].label;
}

/** How figures of a kind are drawn, in a sentence. */
export function drawnAs(kind: Exclude<Kind, 'actual'>): string {
  return WORDS[kind].drawn;
}

/** Kinds of figures besides what is counted, in the order they come. */
export function otherKinds(all: readonly Figure[]): Exclude<Kind, 'actual'>[] {
  const kinds = all.flatMap(({ kind, value }) => (kind === 'actual' || value === null ? [] : [kind]));
  return [...new Set(kinds)];
}

/** Whether a figure tells what was: a change is told between such figures, never from one to a projection. */
export function isMeasured({ kind }: Figure): boolean {
  return kind === 'actual' || kind === 'estimate';
}
