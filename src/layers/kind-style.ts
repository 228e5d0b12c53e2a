import { colour } from '../theme/tokens.ts';
import type { BarLook } from './bars.ts';

/** The kind of a figure that is not an actual count. Each has its own mark. */
export type OtherKind = 'estimate' | 'projection' | 'commitment' | 'call';

/** How a kind is drawn. Actual figures have solid lines, filled points and filled bars. */
export interface KindLook {
  /** How its bar is filled and outlined. */
  readonly bar: BarLook;
  /** Dashes and gaps, in pixels, of a line that leads to it; `null` for a solid line. */
  readonly dash: number[] | null;
  /** Shape of its point, which is not filled. */
  readonly shape: 'circle' | 'square' | 'diamond';
  /** Colour of its outline in a chart of one line. */
  readonly edge: string;
}

/** The look of each kind. */
export const KIND_LOOKS: Readonly<Record<OtherKind, KindLook>> = {
  estimate: { bar: 'hatched', dash: null, shape: 'circle', edge: colour('series-1') },
  projection: { bar: 'dashed', dash: [2, 5], shape: 'circle', edge: colour('series-2') },
  commitment: { bar: 'hollow', dash: [9, 5], shape: 'square', edge: colour('series-2') },
  call: { bar: 'hatched and dashed', dash: [9, 4, 2, 4], shape: 'diamond', edge: colour('series-2') },
};

/** How a bar of a kind is filled and outlined. */
export function barLook(kind: OtherKind | 'actual' | undefined): BarLook {
  return kind === undefined || kind === 'actual' ? 'filled' : KIND_LOOKS[kind].bar;
}

/** True for estimates and projections: a line to them continues from the actual figures before. A commitment or a call has no line. */
export function continuesFromActual(kind: OtherKind | undefined): boolean {
  return kind !== 'commitment' && kind !== 'call';
}
