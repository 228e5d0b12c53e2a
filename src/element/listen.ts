import type { ReactiveController } from 'lit';
import type { ChartView, DrawnSeries } from '../artifact.ts';
import { sayOnce } from './say.ts';

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
export interface Teller {
  /** Shows it, or none for −1, without moving the focus. */
  tell(row: number): void;
}

/** One serves every chart of the page, and every time that one is heard. */
let audio: AudioContext | undefined;

/**
 * The reader presses Listen, or Stop. What makes the sound comes with the first press, and only then.
 *
 * What goes wrong is told in the line below the buttons; a second press tries again.
 */
export async function listen(host: ListenHost, view: ChartView, teller: Teller, button: HTMLElement): Promise<void> {
  const line = button.parentElement?.nextElementSibling as HTMLElement;
  line.hidden = false;
  try {
    // In the press itself: after a wait, some browsers would let it make no sound.
    audio ??= new AudioContext();
    await (await import('./listening.ts')).toggle(host, view, teller, button, line, audio);
  } catch (error) {
    line.textContent = 'The sound could not be loaded. Press again, or open the table.';
    sayOnce('error', 'the sound of charts could not be loaded', error);
    host.viewLost(error);
  }
}
