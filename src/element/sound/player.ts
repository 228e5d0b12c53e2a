import type { ReactiveController } from 'lit';
import type { ChartView } from '../../artifact.ts';
import type { ChartHost } from '../host.ts';
import { score, type Step } from './score.ts';
import { seriesOf } from '../points/series.ts';
import { warnOnce } from '../warn.ts';
import { playTone } from './tone.ts';

/** How long a browser may take to start the sound, in milliseconds. */
const PATIENCE = 1000;

/** How long after the last tone the AudioContext is suspended, in milliseconds. */
const REST = 200;

/** The chart that plays now: one at a time on a page. */
let playing: Playback | undefined;
/** The timer of `suspendLater`. */
let suspending = 0;

/** Suspends the AudioContext unless another chart plays before. */
function suspendLater(audio: AudioContext): void {
  clearTimeout(suspending);
  suspending = window.setTimeout(() => void audio.suspend(), REST);
}

/**
 * Plays a view, or stops it where its chart plays already. Stops any other chart.
 *
 * @param status The status line below the buttons, a live region.
 */
export async function toggle(
  host: ChartHost,
  view: ChartView,
  button: HTMLElement,
  status: HTMLElement,
  audio: AudioContext,
): Promise<void> {
  const again = playing?.host === host;
  playing?.stop();
  if (again) return;
  clearTimeout(suspending);
  await Promise.race([audio.resume(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  playing?.stop();
  if (audio.state !== 'running') {
    status.textContent = 'This browser did not start the sound. Press again, or open the table.';
    const error = new Error(`The AudioContext is still ${audio.state}`);
    warnOnce('error', 'no sound could be started', error);
    host.loadFailed(error);
  } else if (host.element.isConnected && host.shown()?.points === view.points)
    playing = new Playback(host, view, button, status, audio);
  else {
    status.hidden = true;
    suspendLater(audio);
  }
}

/**
 * A view that is played: a tone for each row of each series, and the row's sentence at the same time.
 *
 * A screen reader must not speak over the tones. So the live region below the buttons changes only where there is no tone:
 * it has the words of a series before its first tone, and the lowest and the highest row after the last. The sentence of a
 * tone is shown in the tooltip; with reduced motion it is shown in the status line instead, hidden from screen readers.
 *
 * CONTRIBUTING.md (Decisions) says why this is not the library chart2music.
 */
class Playback implements ReactiveController {
  readonly host: ChartHost;
  readonly #button: HTMLElement;
  readonly #status: HTMLElement;
  readonly #audio: AudioContext;
  readonly #svg: SVGSVGElement | null;
  readonly #points: readonly string[];
  readonly #steps: readonly Step[];
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  readonly #spoken = document.createElement('span');
  readonly #shown = document.createElement('span');
  readonly #listeners = new AbortController();
  #next = 0;
  #timer = 0;
  #endTone = (): void => {};

  constructor(host: ChartHost, view: ChartView, button: HTMLElement, status: HTMLElement, audio: AudioContext) {
    this.host = host;
    this.#button = button;
    this.#status = status;
    this.#audio = audio;
    this.#svg = host.plot()?.querySelector('svg') ?? null;
    this.#points = view.points;
    this.#steps = this.#svg ? score(seriesOf(host.series(), view.rows), view) : [];
    this.#shown.ariaHidden = 'true';
    this.#shown.style.display = 'block';
    host.element.addController(this);
    const { signal } = this.#listeners;
    status.parentElement?.addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
    // The reader turns to the points.
    host.plot()?.addEventListener('focusin', () => this.stop(), { signal });
    // “Stop” is shorter than “Listen”: nothing beside the button may move.
    Object.assign(button.style, { minInlineSize: getComputedStyle(button).inlineSize, justifyContent: 'center' });
    button.textContent = 'Stop';
    status.hidden = false;
    status.style.minBlockSize = `${this.#largestHeight()}px`;
    status.replaceChildren(this.#spoken, this.#shown);
    this.#step();
  }

  /** The chart is removed. */
  hostDisconnected(): void {
    this.stop();
  }

  /** After every update: stops where the view or the drawing has changed. */
  hostUpdated(): void {
    const svg = this.host.plot()?.querySelector('svg');
    if (this.host.shown()?.points !== this.#points || svg !== this.#svg) this.stop();
  }

  /** Stops before the end, and hides the status line. */
  stop(): void {
    this.#status.hidden = true;
    this.#status.textContent = this.#status.style.minBlockSize = '';
    this.#end();
  }

  #end(): void {
    playing = undefined;
    clearTimeout(this.#timer);
    this.#listeners.abort();
    this.host.element.removeController(this);
    this.#endTone();
    this.#show(-1);
    this.#button.textContent = 'Listen';
    this.#button.style.minInlineSize = this.#button.style.justifyContent = '';
    suspendLater(this.#audio);
  }

  #step(): void {
    const step = this.#steps[this.#next++];
    if (!step) {
      this.#end();
      return;
    }
    const { words, tone, lasts } = step;
    if (words) this.#spoken.textContent = words;
    if (tone) this.#endTone = playTone(this.#audio, tone);
    this.#show(tone?.row ?? -1);
    this.#timer = window.setTimeout(() => this.#step(), lasts);
  }

  #show(row: number): void {
    if (this.#still) this.#shown.textContent = this.#points[row] ?? '';
    else this.host.showPoint(row);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.stop();
  }

  /** The largest height that the status line will have, in CSS pixels. Set from the start, so that nothing below it moves. */
  #largestHeight(): number {
    const trial = this.#status.cloneNode() as HTMLElement;
    trial.removeAttribute('role');
    trial.ariaHidden = 'true';
    trial.append(this.#spoken, this.#shown);
    this.#status.before(trial);
    let spoken = '';
    const heights = this.#steps.map(({ words, tone }) => {
      spoken = words ?? spoken;
      this.#spoken.textContent = spoken;
      this.#shown.textContent = (this.#still && tone && this.#points[tone.row]) || '';
      return Number.parseFloat(getComputedStyle(trial).blockSize);
    });
    trial.remove();
    this.#spoken.textContent = this.#shown.textContent = '';
    return Math.max(...heights, 0);
  }
}
