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
export interface LiveHost {
  readonly element: ReactiveControllerHost & {
    readonly isConnected: boolean;
    /** The view shown. */
    readonly view: Choice;
  };
  /** The element around the drawing. */
  plot(): HTMLElement | null;
  /** A drawing could not be made again. */
  loadFailed(error: unknown): void;
}

/** A view that is made, and its drawing while there is one. */
interface Made {
  readonly live: LiveView;
  drawing?: LiveDrawing | undefined;
}

/** The views of one figure that no build drew: each is made and drawn when it is first asked for, fitted to the figure, and ended when that is removed. */
export class LiveViews implements ReactiveController {
  readonly #host: LiveHost;
  readonly #artifact: ChartArtifact;
  readonly #chart: LiveChart;
  readonly #choices: ReadonlyMap<string, Choice>;
  readonly #made = new Map<string, Made>();

  constructor(host: LiveHost, artifact: ChartArtifact, chart: LiveChart) {
    this.#host = host;
    this.#artifact = artifact;
    this.#chart = chart;
    const { options } = artifact;
    this.#choices = new Map(choices(options).map((choice) => [viewKey(options, choice), choice]));
    host.element.addController(this);
  }

  /** A view by its key, drawn. One that does not change with what was asked for is the one that the build drew. */
  async views(key: string): Promise<ChartView> {
    const choice = this.#choices.get(key) ?? {};
    const { view, views } = this.#artifact;
    const drawn = this.#drawn(choice);
    if (drawn !== null) return (await views[drawn]?.())?.default ?? view;
    const made: Made = { live: this.#chart(choice) };
    await this.#draw(made);
    this.#made.set(key, made);
    return made.live.view;
  }

  /** What the panels of a view tell, by its key. */
  async details(key: string): Promise<ViewDetails> {
    return this.#chart(this.#choices.get(key) ?? {}).details;
  }

  /** What holds the drawing of the view shown, if it is one of these. A figure that has come back is drawn anew. */
  drawing(): HTMLElement | undefined {
    const made = this.#shown;
    if (made && !made.drawing)
      this.#draw(made).then(
        () => this.#host.element.requestUpdate(),
        (error: unknown) => this.#host.loadFailed(error),
      );
    return made?.drawing?.box;
  }

  /** The series of the view shown, if it is one of these and has more than one. */
  series(): DrawnSeries | undefined {
    return this.#shown?.live.series(drawnWidth(this.#width));
  }

  /** The figure has another width. */
  fit(): void {
    const width = this.#width;
    if (!width) return;
    const drawings = [...this.#made.values()].map(({ drawing }) => drawing?.fit(width));
    void Promise.all(drawings).then(() => this.#host.element.requestUpdate());
  }

  hostDisconnected(): void {
    for (const made of this.#made.values()) {
      made.drawing?.finalize();
      made.drawing = undefined;
    }
  }

  async #draw(made: Made): Promise<void> {
    const drawing = await mountDrawing(made.live, this.#width);
    if (this.#host.element.isConnected && !made.drawing) made.drawing = drawing;
    else drawing.finalize();
  }

  /** The key of the view that the build drew for a choice; `null` where it changes with a value that it did not draw. */
  #drawn(choice: Choice): string | null {
    const { options } = this.#artifact;
    const asked = options.filter(
      ({ name, values, affectedViews }) => affectedViews && choice[name] !== values[0]?.value,
    );
    const drawn = { ...choice, ...Object.fromEntries(asked.map(({ name, values }) => [name, values[0]?.value ?? ''])) };
    return asked.some(({ affectedViews }) => affectedViews?.includes(`${Object.values(drawn)}`))
      ? null
      : viewKey(options, drawn);
  }

  get #shown(): Made | undefined {
    return this.#made.get(viewKey(this.#artifact.options, this.#host.element.view));
  }

  get #width(): number {
    return this.#host.plot()?.clientWidth ?? 0;
  }
}
