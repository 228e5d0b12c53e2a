import type { OwnType } from '../../src/own-figures/own-types.ts';
import { type Awkward, awkward, awkwardBars, awkwardLines, awkwardWords } from './awkward-over-time.ts';
import { awkwardMoments } from './awkward-moments.ts';
import { awkwardPlaces } from './awkward-places.ts';

/** Figures that are hard to tell and to draw, and as what. */
export interface Sample extends Awkward {
  readonly name: string;
  readonly type: OwnType;
}

const as = (type: OwnType, figures: Readonly<Record<string, Awkward>>): Sample[] =>
  Object.entries(figures).map(([name, sample]) => ({ name, type, ...sample }));

/** Every awkward chart of every type. */
export const samples: readonly Sample[] = [
  ...as('change', { ...awkward, ...awkwardBars, ...awkwardWords }),
  ...as('trend', { ...awkward, ...awkwardLines, ...awkwardWords }),
  ...as('projection', awkward).filter(({ name }) => name === 'a projection'),
  ...as('slope', awkwardMoments),
  ...as('small-multiples', { ...awkwardLines, ...awkwardMoments }),
  ...Object.entries(awkwardPlaces).map(([name, sample]) => ({ name, ...sample })),
];
