import type { OtherKind } from '../../layers/kind-style.ts';
import type { ValueAxis } from '../../layers/axis.ts';

/** A bar of a change chart. */
export interface ChangeBar {
  /** The period, below the bar. No two are the same. */
  readonly period: string;
  /** What stands below the bar instead, however long it is. */
  readonly name?: string;
  /** Zero for a gap, which has a mark all the same. */
  readonly value: number;
  /** What stands in a gap, if there is room. */
  readonly gap?: string;
  /** What stands above the bar, or its lines. A bar with a label is in full colour, one without is context. */
  readonly label?: string | readonly string[];
  /** Which of both it is, label or not. */
  readonly emphasis?: 'point' | 'context';
  /** What it is, if not simply counted: the bar is not filled then. */
  readonly kind?: OtherKind;
}

/** What a change chart shows. */
export interface Change {
  readonly bars: readonly ChangeBar[];
  /** Writes a number on the axis: a Vega expression of `datum.value`, or an axis written out, which may go below zero. */
  readonly axisText: string | ValueAxis;
  /** Breaks in the series: before which bars, and what the note beside the last of them says, longest wording first. */
  readonly seriesBreak?: { readonly before: readonly number[]; readonly wordings: readonly string[] };
}
