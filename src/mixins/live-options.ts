import type { ChartArtifact, ChartRow, DrawnSeries } from '../artifact.ts';
import type { ChartElement } from '../element/chart-element.ts';
import type { ChartMixin } from '../element/mixin.ts';
import type { LiveViews } from '../live/live-views.ts';
import type { LiveChart } from '../definition/live-chart.ts';

/**
 * The mixin of a chart with options of more values than the build draws (`live` in its definition).
 *
 *     1 the view of the build is shown, even where the author asks for another value (authored())
 *     2 the definition and the engine are loaded, if the value changes the view shown (updated())
 *     3 ../live/live-views.ts makes and draws the view, which replaces the first (present())
 *
 * Where 2 or 3 fails, the view of the build stays.
 *
 * @param load Loads the definition: `() => import('virtual:live/<name>')`.
 */
export const liveOptions =
  <Row extends ChartRow>(load: () => Promise<{ readonly default: LiveChart }>): ChartMixin<Row> =>
  (Base, { loadPart }) =>
    class extends Base {
      #begun = false;
      /** Empty again where it could not be loaded: whoever asks next has it loaded again. */
      #loading: Promise<LiveViews> | undefined;
      #views: LiveViews | undefined;
      /** The views of the build that the author's value changes, as `affectedViews` of the option names them. */
      #affected: readonly string[] | undefined;

      protected override authored(name: string): unknown {
        const value = super.authored(name);
        const asked = this.#artifact.options.find(
          (option) =>
            option.name === name &&
            option.affectedViews &&
            option.values.some((known, index) => index && known.value === value),
        );
        if (this.#begun || !asked) return value;
        this.#affected = asked.affectedViews;
        return null;
      }

      protected override get drawnSeries(): DrawnSeries | undefined {
        return this.#views?.series() ?? super.drawnSeries;
      }

      protected override resized(width: number): void {
        super.resized(width);
        this.#views?.fit();
      }

      protected override present(artifact: ChartArtifact | null | undefined): void {
        const later = <Part extends 'views' | 'details'>(part: Part): ChartArtifact[Part] =>
          new Proxy((artifact as ChartArtifact)[part], {
            get: (drawn, key: string) =>
              drawn[key] ?? (async () => ({ default: await (await this.#live())[part](key) })),
          });
        super.present(artifact && { ...artifact, views: later('views'), details: later('details') });
      }

      protected override drawing(): unknown {
        return this.#views?.drawing() ?? super.drawing();
      }

      protected override updated(): void {
        super.updated();
        if (this.#begun || this.state !== 'ready' || !this.#affected?.includes(`${Object.values(this.view)}`)) return;
        this.#begun = true;
        this.requestUpdate();
      }

      #live(): Promise<LiveViews> {
        return (this.#loading ??= this.#load().catch((error: unknown) => {
          this.#loading = undefined;
          throw error;
        }));
      }

      async #load(): Promise<LiveViews> {
        const [{ LiveViews }, chart] = await Promise.all([
          loadPart(() => import('../live/live-views.ts')),
          loadPart(load),
        ]);
        return (this.#views = new LiveViews(this.host, this.#artifact, chart.default, loadPart));
      }

      get #artifact(): ChartArtifact {
        return (this.constructor as typeof ChartElement).artifact as ChartArtifact;
      }
    };
