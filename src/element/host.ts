import type { ReactiveControllerHost } from 'lit';
import type { ChartView, Choice, DrawnSeries } from '../artifact.ts';

/**
 * What the parts of a figure know of their chart, and what they tell it.
 *
 * The chart makes it of private members and hands it to its observer, views, panels, points and sound.
 */
export interface ChartHost {
  /** The chart's tag. `requestUpdate()` of a property acts as if the author had set it. */
  readonly element: HTMLElement &
    ReactiveControllerHost & { readonly view: Choice; requestUpdate(property?: string): void };
  /** The element around the drawing, which takes the focus as one tab stop; `null` before the first paint. */
  plot(): HTMLElement | null;
  /** The view shown; `undefined` before the first. */
  shown(): ChartView | undefined;
  /** The series of the drawing; `undefined` where it has one. */
  series(): DrawnSeries | undefined;
  /** What the author set a property to. */
  authored(property: string): unknown;
  /** The chart comes near the viewport, or the page is about to be printed. */
  nearViewport(): void;
  /** The chart may have another width. */
  resized(width?: number): void;
  /** A part could not be loaded: fires care-error. The author is told by the console, where `what` names it: `points`. */
  loadFailed(error: unknown, what?: string): void;
  /** Shows ring and tooltip of a row, once there are points; −1 hides both. */
  showPoint(row: number): void;
  /** The reader chose the point of a row. */
  select(row: number): void;
}
