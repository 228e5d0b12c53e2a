import type { ChartView } from '../../artifact.ts';
import type { ChartHost } from '../host.ts';
import { lit } from '../lit.ts';

/** One serves all charts of the page. */
let audio: AudioContext | undefined;

/**
 * Plays a view as sound, or stops it. Called when the reader presses Listen or Stop. Loads player.ts at the first press.
 *
 * Where that fails, the status line below the buttons says so, and the next press tries again.
 * @param button The button. The status line follows its parent.
 */
export async function listen(host: ChartHost, view: ChartView, button: HTMLElement): Promise<void> {
  const status = button.parentElement?.nextElementSibling as HTMLElement;
  status.hidden = false;
  try {
    // During the event: some browsers start no AudioContext later.
    audio ??= new AudioContext();
    await (await lit.loadPart(() => import('./player.ts'))).toggle(host, view, button, status, audio);
  } catch (error) {
    status.textContent = 'The sound could not be loaded. Press again, or open the table.';
    host.loadFailed(error, 'sound');
  }
}
