import type { Points, PointsHost } from './points.ts';
import { warnOnce } from '../warn-once.ts';
import { whenIdle } from '../when-idle.ts';

/** What the plot of a figure needs of it until its points are here. */
export interface PlotHost extends PointsHost {
  readonly localName: string;
  /** The sentence of the whole. */
  readonly summary: string;
  /** The code of the points could not be loaded. */
  viewLost(error: unknown): void;
}

/** Events that load points.ts. */
const INTENT = new Set(['pointerenter', 'focusin', 'keydown']);

/** One load serves every chart of a page. */
let code: Promise<typeof import('./points.ts')> | undefined;

/** What a reader does in a plot: the points act on it. Their code comes when the page is idle or a reader turns to a plot; what is done until then is kept for them. */
export class PlotEvents implements EventListenerObject {
  readonly #host: PlotHost;
  /** Every key, and the last event of each other type. */
  readonly #kept = new Map<unknown, Event>();
  #points: Points | undefined;
  #asked = false;

  constructor(host: PlotHost) {
    this.#host = host;
  }

  handleEvent(event: Event): void {
    if (this.#points) {
      this.#points.handleEvent(event);
      return;
    }
    const { key } = event as KeyboardEvent;
    const kept = key ? event : event.type;
    this.#kept.delete(kept);
    this.#kept.set(kept, event);
    // These would scroll the page.
    if (/^(Arrow|Home|End)/.test(key)) event.preventDefault();
    if (INTENT.has(event.type)) void this.#load();
  }

  /** The picture stands for the first time. */
  painted(): void {
    whenIdle(() => void this.#load());
  }

  /** The figure has another width. */
  resized(): void {
    this.#points?.follow();
  }

  /** Rings the mark of a row and shows its sentence, once there are points; −1 takes both away. */
  tell(row: number): void {
    this.#points?.tell(row);
  }

  /** After every update: until it has points a drawing is one image, which says what the view shown says. */
  described(headline: string): void {
    const { plot, summary } = this.#host;
    const svg = !this.#points && plot?.querySelector('svg');
    if (!svg) return;
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', headline);
    const description = svg.querySelector('desc');
    if (description) description.textContent = summary;
  }

  async #load(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    try {
      const { Points } = await (code ??= import('./points.ts'));
      this.#points = new Points(this.#host);
      this.#points.catchUp(this.#kept.values());
    } catch (error) {
      code = undefined;
      this.#asked = false;
      warnOnce('error', 'the points of charts could not be loaded', error);
      this.#host.viewLost(error);
    }
    this.#kept.clear();
  }
}
