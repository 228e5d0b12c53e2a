import { colour } from '../theme/tokens.ts';
import type { BarLook } from './bars.ts';

/** What a figure is, where it is not simply counted: each kind has a mark of its own. */
export type OtherKind = 'estimate' | 'projection' | 'commitment' | 'call';

/** How a kind is drawn, beside what is counted: solid lines, filled points and bars. */
export interface KindLook {
  /** How its bar is filled and outlined. */
  readonly bar: BarLook;
  /** Dashes of a line to it; none for a solid one. */
  readonly dash: number[] | null;
  /** Shape of its point, which is open. */
  readonly shape: 'circle' | 'square' | 'diamond';
  /** Colour of its edge where one line is all there is. */
  readonly edge: string;
}

/** The look of each kind. */
export const KIND_LOOKS: Readonly<Record<OtherKind, KindLook>> = {
  estimate: { bar: 'hatched', dash: null, shape: 'circle', edge: colour('series-1') },
  projection: { bar: 'dashed', dash: [2, 5], shape: 'circle', edge: colour('series-2') },
  commitment: { bar: 'hollow', dash: [9, 5], shape: 'square', edge: colour('series-2') },
  call: { bar: 'hatched and dashed', dash: [9, 4, 2, 4], shape: 'diamond', edge: colour('series-2') },
};

/** How a bar of a kind is filled and outlined; a figure that is counted has none. */
export function barLook(kind: OtherKind | 'actual' | undefined): BarLook {
  return kind === undefined || kind === 'actual' ? 'filled' : KIND_LOOKS[kind].bar;
}

/** True for estimates and projections: a line to them continues from the actual figures before. A commitment or a call has no line. */
export function continuesFromActual(kind: OtherKind | undefined): boolean {
  return kind !== 'commitment' && kind !== 'call';
}
