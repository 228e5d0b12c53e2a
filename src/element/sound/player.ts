import type { ReactiveController } from 'lit';
import type { ChartView } from '../../artifact.ts';
import type { ListenHost, PointPresenter } from './host.ts';
import { score, type Step } from './score.ts';
import { seriesOf } from '../points/series.ts';
import { warnOnce } from '../warn-once.ts';
import { playTone } from './tone.ts';

/** How long a browser may take to let sound start, in milliseconds. */
const PATIENCE = 1000;

/** How long after a tone the sound card is let go, in milliseconds. */
const REST = 200;

let playing: Listening | undefined;
let resting = 0;

/** Suspends the AudioContext unless another tone follows. */
function rest(audio: AudioContext): void {
  clearTimeout(resting);
  resting = window.setTimeout(() => void audio.suspend(), REST);
}

/** Starts what is heard of a chart, or ends it where it is heard already. One chart is heard at a time. */
export async function toggle(
  host: ListenHost,
  view: ChartView,
  teller: PointPresenter,
  button: HTMLElement,
  line: HTMLElement,
  audio: AudioContext,
): Promise<void> {
  const again = playing?.host === host;
  playing?.stop();
  if (again) return;
  clearTimeout(resting);
  await Promise.race([audio.resume(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  playing?.stop();
  if (audio.state !== 'running') {
    line.textContent = 'This browser starts no sound. Press again, or open the table.';
    const error = new Error(`The browser keeps its sound ${audio.state}`);
    warnOnce('error', 'no sound could be started', error);
    host.viewLost(error);
  } else if (host.isConnected && host.points === view.points)
    playing = new Listening(host, view, teller, button, line, audio);
  else {
    line.hidden = true;
    rest(audio);
  }
}

/**
 * A chart that is heard: a tone for each row of each series, with its sentence in step.
 *
 * A screen reader must not talk over the tones. So what it speaks by itself, the line below the buttons, changes only
 * where there is no tone: it names a series before its first tone, and tells the lowest and the highest row after the
 * last. The sentence of each tone is shown beside its mark, for whoever looks; with reduced motion it stands in the
 * line instead, hidden from the screen reader. Whoever wants it spoken walks the points.
 *
 * The tones are the browser's own oscillators. The library chart2music was tried first (1.20.0): it makes no sound on
 * phones, and says nothing of it; it is played only by keys that are sent to an element; `cleanUp()` leaves what plays
 * playing; it opens an audio context that nobody can close; and it is 34 kB.
 */
class Listening implements ReactiveController {
  readonly host: ListenHost;
  readonly #teller: PointPresenter;
  readonly #button: HTMLElement;
  readonly #line: HTMLElement;
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
  #silence = (): void => {};

  constructor(
    host: ListenHost,
    view: ChartView,
    teller: PointPresenter,
    button: HTMLElement,
    line: HTMLElement,
    audio: AudioContext,
  ) {
    this.host = host;
    this.#teller = teller;
    this.#button = button;
    this.#line = line;
    this.#audio = audio;
    this.#svg = host.plot?.querySelector('svg') ?? null;
    this.#points = view.points;
    this.#steps = this.#svg ? score(seriesOf(host.drawnSeries, view.rows), view) : [];
    this.#shown.ariaHidden = 'true';
    this.#shown.style.display = 'block';
    host.addController(this);
    const { signal } = this.#listeners;
    line.parentElement?.addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
    // Whoever turns to the points walks them.
    host.plot?.addEventListener('focusin', () => this.stop(), { signal });
    // The button keeps its width, and what follows it its place.
    Object.assign(button.style, { minInlineSize: getComputedStyle(button).inlineSize, justifyContent: 'center' });
    button.textContent = 'Stop';
    line.hidden = false;
    line.style.minBlockSize = `${this.#highest()}px`;
    line.replaceChildren(this.#spoken, this.#shown);
    this.#step();
  }

  /** The chart is removed. */
  hostDisconnected(): void {
    this.stop();
  }

  /** After every update: another view or another drawing ends what is heard of the one before. */
  hostUpdated(): void {
    const { plot, points } = this.host;
    if (points !== this.#points || plot?.querySelector('svg') !== this.#svg) this.stop();
  }

  /** Ends it before its end, and takes the line away. */
  stop(): void {
    this.#line.hidden = true;
    this.#line.textContent = this.#line.style.minBlockSize = '';
    this.#end();
  }

  #end(): void {
    playing = undefined;
    clearTimeout(this.#timer);
    this.#listeners.abort();
    this.host.removeController(this);
    this.#silence();
    this.#tell(-1);
    this.#button.textContent = 'Listen';
    this.#button.style.minInlineSize = this.#button.style.justifyContent = '';
    rest(this.#audio);
  }

  #step(): void {
    const step = this.#steps[this.#next++];
    if (!step) {
      this.#end();
      return;
    }
    const { words, tone, lasts } = step;
    if (words) this.#spoken.textContent = words;
    if (tone) this.#silence = playTone(this.#audio, tone);
    this.#tell(tone?.row ?? -1);
    this.#timer = window.setTimeout(() => this.#step(), lasts);
  }

  #tell(row: number): void {
    if (this.#still) this.#shown.textContent = this.#points[row] ?? '';
    else this.#teller.tell(row);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.stop();
  }

  /** How high the line becomes at most: so high from the start, nothing below it moves while the reader listens. */
  #highest(): number {
    const trial = this.#line.cloneNode() as HTMLElement;
    trial.removeAttribute('role');
    trial.ariaHidden = 'true';
    trial.append(this.#spoken, this.#shown);
    this.#line.before(trial);
    let said = '';
    const heights = this.#steps.map(({ words, tone }) => {
      said = words ?? said;
      this.#spoken.textContent = said;
      this.#shown.textContent = (this.#still && tone && this.#points[tone.row]) || '';
      return Number.parseFloat(getComputedStyle(trial).blockSize);
    });
    trial.remove();
    this.#spoken.textContent = this.#shown.textContent = '';
    return Math.max(...heights, 0);
  }
}
