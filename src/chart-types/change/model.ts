import type { OtherKind } from '../../layers/kind-style.ts';
import type { ValueAxis } from '../../layers/axis.ts';

/** A bar of a change chart. */
export interface ChangeBar {
  /** The period. Each bar has another. It stands below the bar, unless `name` does. */
  readonly period: string;
  /** Text below the bar, of any length. Only on a written-out axis (`ValueAxis`). */
  readonly name?: string;
  /** The highest value that it may have: its label stands above it. Only on a written-out axis. */
  readonly top?: number;
  /** 0 for a gap, which has a mark for its row, too. */
  readonly value: number;
  /** Text in place of a bar that has no value; left out where there is no room. */
  readonly gap?: string;
  /** Text beyond the end of the bar, or its lines. A bar with a label is drawn in full colour, one without as context. */
  readonly label?: string | readonly string[];
  /** Full colour (`point`) or not, whether it has a label or not. */
  readonly emphasis?: 'point' | 'context';
  /** Its kind, if it is not an actual figure: the bar is then outlined or hatched. */
  readonly kind?: OtherKind;
}

/** What a change chart shows. */
export interface Change {
  readonly bars: readonly ChangeBar[];
  /** Texts of the axis: a Vega expression of `datum.value`, on an axis from zero; or a written-out axis, which may go below zero. */
  readonly axisText: string | ValueAxis;
}
