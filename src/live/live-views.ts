import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  type ChartArtifact,
  type ChartView,
  type Choice,
  choices,
  type DrawnSeries,
  prebuiltKey,
  type ViewDetails,
  viewKey,
} from '../artifact.ts';
import type { LiveChart, LiveView } from '../definition/live-chart.ts';
import { drawnWidth } from '../layers/poster-widths.ts';
import { mountDrawing, type LiveDrawing } from './live-drawing.ts';

/** The figure that shows live views. */
export interface LiveHost {
  readonly element: ReactiveControllerHost & {
    readonly isConnected: boolean;
    /** The current view. */
    readonly view: Choice;
  };
  /** The element around the drawing. */
  plot(): HTMLElement | null;
  /** Called when a drawing could not be made again. */
  loadFailed(error: unknown): void;
}

type LoadView = <Module>(load: () => Promise<Module>) => Promise<Module>;

/** A view, and its drawing while the figure is on the page. */
interface DrawnView {
  readonly live: LiveView;
  drawing?: LiveDrawing | undefined;
}

/** The views of one figure that are not prebuilt. Each is drawn when it is first asked for, fitted to the figure, and finalised when the figure is removed. */
export class LiveViews implements ReactiveController {
  readonly #host: LiveHost;
  readonly #artifact: ChartArtifact;
  readonly #chart: LiveChart;
  readonly #load: LoadView;
  readonly #views = new Map<string, DrawnView>();

  /** @param load Loads a part of the code. */
  constructor(host: LiveHost, artifact: ChartArtifact, chart: LiveChart, load: LoadView) {
    this.#load = load;
    this.#host = host;
    this.#artifact = artifact;
    this.#chart = chart;
    host.element.addController(this);
  }

  /** A view by its key, drawn if it is not prebuilt. */
  async views(key: string): Promise<ChartView> {
    const choice = this.#choiceOf(key);
    const { options, view, views } = this.#artifact;
    const prebuilt = prebuiltKey(options, choice);
    const load = prebuilt === null ? undefined : views[prebuilt];
    if (load) return (await this.#load(load)).default;
    if (prebuilt !== null) return view;
    const drawn: DrawnView = { live: this.#chart(choice) };
    await this.#draw(drawn);
    this.#views.set(key, drawn);
    return drawn.live.view;
  }

  /** The contents of a view's panels, by its key. */
  async details(key: string): Promise<ViewDetails> {
    return this.#chart(this.#choiceOf(key)).details;
  }

  /** The element of the current view's drawing, if that is not prebuilt. It is drawn again after the figure was removed and added. */
  drawing(): HTMLElement | undefined {
    const drawn = this.#shown;
    if (drawn && !drawn.drawing)
      this.#draw(drawn).then(
        () => this.#host.element.requestUpdate(),
        (error: unknown) => this.#host.loadFailed(error),
      );
    return drawn?.drawing?.box;
  }

  /** The series of the current view, if that is not prebuilt and has more than one. */
  series(): DrawnSeries | undefined {
    return this.#shown?.live.series(drawnWidth(this.#width));
  }

  /** Fits all drawings to the width of the figure. */
  fit(): void {
    const width = this.#width;
    if (!width) return;
    const drawings = [...this.#views.values()].map(({ drawing }) => drawing?.fit(width));
    void Promise.all(drawings).then(() => this.#host.element.requestUpdate());
  }

  hostDisconnected(): void {
    for (const drawn of this.#views.values()) {
      drawn.drawing?.finalize();
      drawn.drawing = undefined;
    }
  }

  #choiceOf(key: string): Choice {
    const { options } = this.#artifact;
    return choices(options).find((choice) => viewKey(options, choice) === key) ?? {};
  }

  async #draw(drawn: DrawnView): Promise<void> {
    const drawing = await mountDrawing(drawn.live, this.#width);
    if (this.#host.element.isConnected && !drawn.drawing) drawn.drawing = drawing;
    else drawing.finalize();
  }

  get #shown(): DrawnView | undefined {
    return this.#views.get(viewKey(this.#artifact.options, this.#host.element.view));
  }

  get #width(): number {
    return this.#host.plot()?.clientWidth ?? 0;
  }
}
