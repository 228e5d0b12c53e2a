import type { ChartHost } from '../host.ts';
import { lit } from '../lit.ts';
import type { Points } from './points.ts';
import { whenIdle } from '../when-idle.ts';

/** Events that load points.ts. */
const INTENT = new Set(['pointerenter', 'focusin', 'keydown']);

/** Loaded once for all charts of the page. */
let code: Promise<typeof import('./points.ts')> | undefined;

/** Handles the events of a plot: passes them to points.ts, which is loaded when the page is idle or at the first event of `INTENT`. Until then, keeps them. */
export class PlotEvents implements EventListenerObject {
  readonly #host: ChartHost;
  /** The events to pass on: each key, by itself, and the last event of every other type, by its type. */
  readonly #pending = new Map<unknown, Event>();
  #points: Points | undefined;
  #loading = false;

  constructor(host: ChartHost) {
    this.#host = host;
  }

  handleEvent(event: Event): void {
    if (this.#points) {
      this.#points.handleEvent(event);
      return;
    }
    const { key } = event as KeyboardEvent;
    const id = key ? event : event.type;
    this.#pending.delete(id);
    this.#pending.set(id, event);
    // The browser would scroll the page.
    if (/^(Arrow|Home|End)/.test(key)) event.preventDefault();
    if (INTENT.has(event.type)) void this.#load();
  }

  /** The figure was rendered for the first time: loads points.ts when the page is idle. */
  painted(): void {
    whenIdle(() => void this.#load());
  }

  /** The chart has another width. */
  resized(): void {
    this.#points?.reposition();
  }

  /** Shows ring and tooltip of a row, once there are points; −1 hides both. */
  showPoint(row: number): void {
    this.#points?.showPoint(row);
  }

  /** After every update: until there are points, makes the drawing one image, with headline and summary as name and description. */
  described(headline: string, summary: string): void {
    const svg = !this.#points && this.#host.plot()?.querySelector('svg');
    if (!svg) return;
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', headline);
    const description = svg.querySelector('desc');
    if (description) description.textContent = summary;
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      const { Points } = await (code ??= lit.loadPart(() => import('./points.ts')));
      this.#points = new Points(this.#host);
      this.#points.catchUp(this.#pending.values());
    } catch (error) {
      code = undefined;
      this.#loading = false;
      this.#host.loadFailed(error, 'points');
    }
    this.#pending.clear();
  }
}
