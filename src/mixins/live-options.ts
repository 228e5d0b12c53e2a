import type { ChartArtifact, ChartRow, DrawnSeries } from '../artifact.ts';
import type { ChartElement } from '../element/chart-element.ts';
import type { ChartMixin } from '../element/mixin.ts';
import type { LiveViews } from '../live/live-views.ts';
import type { LiveChart } from '../definition/live-chart.ts';

/**
 * The own code of a chart that has options with more values than the build draws (`live` in its definition).
 *
 * The view that the build drew stands first. Where an author asks for another value, the chart's definition and what
 * draws live are fetched, and the view that they make takes its place; where that fails, nothing has changed.
 *
 * @param load Fetches the definition: `() => import('virtual:live/<name>')`.
 */
export const liveOptions =
  <Row extends ChartRow>(load: () => Promise<{ readonly default: LiveChart }>): ChartMixin<Row> =>
  (Base) =>
    class extends Base {
      #coming: Promise<LiveViews> | undefined;
      #views: LiveViews | undefined;
      /** The views that would change with what the author set, while they are not made. */
      #held: readonly string[] | undefined;

      override authored(name: string): unknown {
        const value = super.authored(name);
        const asked = this.#artifact.options.find(
          (option) =>
            option.name === name &&
            option.changes &&
            option.values.some((known, index) => index && known.value === value),
        );
        if (this.#coming || !asked) return value;
        this.#held = asked.changes;
        return null;
      }

      override get drawnSeries(): DrawnSeries | undefined {
        return this.#views?.series() ?? super.drawnSeries;
      }

      override pageResized(width: number): void {
        super.pageResized(width);
        this.#views?.fit();
      }

      protected override present(artifact: ChartArtifact | null | undefined): void {
        const later = <Part extends 'views' | 'details'>(part: Part): ChartArtifact[Part] =>
          new Proxy((artifact as ChartArtifact)[part], {
            get: (drawn, key: string) =>
              drawn[key] ?? (async () => ({ default: await (await this.#coming)?.[part](key) })),
          });
        super.present(artifact && { ...artifact, views: later('views'), details: later('details') });
      }

      protected override drawing(): unknown {
        return this.#views?.drawing() ?? super.drawing();
      }

      protected override updated(): void {
        super.updated();
        if (this.#coming || this.state !== 'ready' || !this.#held?.includes(`${Object.values(this.view)}`)) return;
        this.#coming = this.#load();
        this.requestUpdate();
      }

      async #load(): Promise<LiveViews> {
        const [{ LiveViews }, chart] = await Promise.all([import('../live/live-views.ts'), load()]);
        return (this.#views = new LiveViews(this, this.#artifact, chart.default));
      }

      get #artifact(): ChartArtifact {
        return (this.constructor as typeof ChartElement).artifact as ChartArtifact;
      }
    };
