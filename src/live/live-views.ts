import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  type ChartArtifact,
  type ChartView,
  type Choice,
  choices,
  type DrawnSeries,
  type ViewDetails,
  viewKey,
} from '../artifact.ts';
import type { LiveChart, LiveView } from '../definition/live-chart.ts';
import { drawnWidth } from '../layers/poster-widths.ts';
import { mountDrawing, type LiveDrawing } from './live-drawing.ts';

/** What is drawn in the browser needs this of its figure. */
export interface LiveHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  /** The view shown. */
  readonly view: Choice;
  /** The element around the drawing. */
  readonly plot: HTMLElement | null;
  /** A drawing could not be made again. */
  viewLost(error: unknown): void;
}

/** A view that is made, and its drawing while there is one. */
interface DrawnView {
  readonly live: LiveView;
  drawing?: LiveDrawing | undefined;
}

/** The views of one figure that no build drew: each is made and drawn when it is first asked for, fitted to the figure, and ended when that is removed. */
export class LiveViews implements ReactiveController {
  readonly #host: LiveHost;
  readonly #artifact: ChartArtifact;
  readonly #chart: LiveChart;
  readonly #choices: ReadonlyMap<string, Choice>;
  readonly #views = new Map<string, DrawnView>();

  constructor(host: LiveHost, artifact: ChartArtifact, chart: LiveChart) {
    this.#host = host;
    this.#artifact = artifact;
    this.#chart = chart;
    const { options } = artifact;
    this.#choices = new Map(choices(options).map((choice) => [viewKey(options, choice), choice]));
    host.addController(this);
  }

  /** A view by its key, drawn. One that does not change with what was asked for is the one that the build drew. */
  async views(key: string): Promise<ChartView> {
    const choice = this.#choices.get(key) ?? {};
    const { view, views } = this.#artifact;
    const prebuilt = this.#prebuiltKey(choice);
    if (prebuilt !== null) return (await views[prebuilt]?.())?.default ?? view;
    const drawn: DrawnView = { live: this.#chart(choice) };
    await this.#draw(drawn);
    this.#views.set(key, drawn);
    return drawn.live.view;
  }

  /** What the panels of a view tell, by its key. */
  async details(key: string): Promise<ViewDetails> {
    return this.#chart(this.#choices.get(key) ?? {}).details;
  }

  /** What holds the drawing of the view shown, if it is one of these. A figure that has come back is drawn anew. */
  drawing(): HTMLElement | undefined {
    const drawn = this.#shown;
    if (drawn && !drawn.drawing)
      this.#draw(drawn).then(
        () => this.#host.requestUpdate(),
        (error: unknown) => this.#host.viewLost(error),
      );
    return drawn?.drawing?.box;
  }

  /** The series of the view shown, if it is one of these and has more than one. */
  series(): DrawnSeries | undefined {
    return this.#shown?.live.series(drawnWidth(this.#width));
  }

  /** The figure has another width. */
  fit(): void {
    const width = this.#width;
    if (!width) return;
    const drawings = [...this.#views.values()].map(({ drawing }) => drawing?.fit(width));
    void Promise.all(drawings).then(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    for (const drawn of this.#views.values()) {
      drawn.drawing?.finalize();
      drawn.drawing = undefined;
    }
  }

  async #draw(drawn: DrawnView): Promise<void> {
    const drawing = await mountDrawing(drawn.live, this.#width);
    if (this.#host.isConnected && !drawn.drawing) drawn.drawing = drawing;
    else drawing.finalize();
  }

  /** The key of the view that the build drew for a choice; `null` where it changes with a value that it did not draw. */
  #prebuiltKey(choice: Choice): string | null {
    const { options } = this.#artifact;
    const asked = options.filter(({ name, values, changes }) => changes && choice[name] !== values[0]?.value);
    const drawn = { ...choice, ...Object.fromEntries(asked.map(({ name, values }) => [name, values[0]?.value ?? ''])) };
    return asked.some(({ changes }) => changes?.includes(`${Object.values(drawn)}`)) ? null : viewKey(options, drawn);
  }

  get #shown(): DrawnView | undefined {
    return this.#views.get(viewKey(this.#artifact.options, this.#host.view));
  }

  get #width(): number {
    return this.#host.plot?.clientWidth ?? 0;
  }
}
