import type { ReactiveController } from 'lit';
import type { DrawnSeries } from '../../artifact.ts';

/** What listening needs of the figure that is heard. */
export interface ListenHost {
  /** A sentence for each row. */
  readonly points: readonly string[];
  /** The element around the drawing. */
  readonly plot: HTMLElement | null;
  /** The series of the drawing, where it has more than one. */
  readonly drawnSeries: DrawnSeries | undefined;
  readonly isConnected: boolean;
  /** The sound could not be loaded, or the browser lets none start. */
  viewLost(error: unknown): void;
  addController(controller: ReactiveController): void;
  removeController(controller: ReactiveController): void;
}

/** What shows the sentence of a row. */
export interface PointPresenter {
  /** Shows it, or none for −1, without moving the focus. */
  tell(row: number): void;
}
