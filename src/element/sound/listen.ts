import type { ChartView } from '../../artifact.ts';
import type { ListenHost, PointPresenter } from './host.ts';
import { warnOnce } from '../warn-once.ts';

/** One serves every chart of the page, and every time that one is heard. */
let audio: AudioContext | undefined;

/**
 * The reader presses Listen, or Stop. What makes the sound comes with the first press, and only then.
 *
 * What goes wrong is told in the line below the buttons; a second press tries again.
 */
export async function listen(
  host: ListenHost,
  view: ChartView,
  teller: PointPresenter,
  button: HTMLElement,
): Promise<void> {
  const line = button.parentElement?.nextElementSibling as HTMLElement;
  line.hidden = false;
  try {
    // In the press itself: after a wait, some browsers would let it make no sound.
    audio ??= new AudioContext();
    await (await import('./player.ts')).toggle(host, view, teller, button, line, audio);
  } catch (error) {
    line.textContent = 'The sound could not be loaded. Press again, or open the table.';
    warnOnce('error', 'the sound of charts could not be loaded', error);
    host.viewLost(error);
  }
}
