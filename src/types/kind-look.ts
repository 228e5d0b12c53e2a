import { colour } from '../theme/tokens.ts';

/** What a figure is, where it is not simply counted: each kind has a mark of its own. */
export type OtherKind = 'estimate' | 'projection' | 'commitment' | 'call';

/** How a kind is drawn, beside what is counted: solid lines, filled points and bars. */
export interface KindLook {
  /** Dashes of a line to it and of a bar's edge; none for a solid one. */
  readonly dash: number[] | null;
  /** Shape of its point, which is open. */
  readonly shape: 'circle' | 'square' | 'diamond';
  /** Colour of its edge where one line or one row of bars is all there is. */
  readonly edge: string;
}

/** The look of each kind. */
export const KIND_LOOKS: Readonly<Record<OtherKind, KindLook>> = {
  estimate: { dash: null, shape: 'circle', edge: colour('series-1') },
  projection: { dash: [2, 5], shape: 'circle', edge: colour('series-2') },
  commitment: { dash: [9, 5], shape: 'square', edge: colour('series-2') },
  call: { dash: [9, 4, 2, 4], shape: 'diamond', edge: colour('series-2') },
};

/** Whether a line to a figure of this kind goes on from what was counted before. A sum that is promised or called for does not. */
export function goesOn(kind: OtherKind | undefined): boolean {
  return kind !== 'commitment' && kind !== 'call';
}
