import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { ChartArtifact, ChartRow, DrawnSeries } from '../artifact.ts';
import type { AreaViews } from '../element/areas/area-views.ts';
import type { ChartElement } from '../element/chart-element.ts';
import type { ChartMixin } from '../element/mixin.ts';

/**
 * The mixin of a chart that there is by area.
 *
 *     1 an author names an area: what knows areas is loaded (ask()), and England is not shown before it
 *     2 ../element/areas/area-views.ts reads the name, and the artifact gets an option `area`
 *     3 the view of the area is fetched or drawn, as any other view
 *
 * Where 1 fails, England is shown.
 *
 * @param inner A mixin that the chart has besides.
 */
export const withAreas =
  <Row extends ChartRow>(inner: ChartMixin<Row> = (Base) => Base as ReturnType<ChartMixin<Row>>): ChartMixin<Row> =>
  (Base, lit) =>
    class extends inner(Base, lit) {
      static override properties: PropertyDeclarations = { area: {} };

      declare area: string | null;
      #areas: AreaViews | undefined;
      #loading: Promise<typeof import('../element/areas/area-views.ts')> | undefined;

      protected override willUpdate(changed: PropertyValues): void {
        if (changed.has('area') && (this.area || this.#areas)) void this.#ask();
        super.willUpdate(changed);
      }

      async #ask(): Promise<void> {
        const artifact = (this.constructor as typeof ChartElement).artifact as ChartArtifact;
        if (!this.#loading) this.present(undefined);
        this.#loading ??= import('../element/areas/area-views.ts');
        try {
          const { AreaViews } = await this.#loading;
          (this.#areas ??= new AreaViews(this.host, artifact)).ask(this.area);
        } catch (error) {
          this.host.loadFailed(error);
        }
        this.present(this.#areas?.artifact ?? artifact);
      }

      protected override authored(name: string): unknown {
        return name === 'area' ? (this.#areas?.value ?? '') : super.authored(name);
      }

      protected override get drawnSeries(): DrawnSeries | undefined {
        return this.#areas?.series() ?? super.drawnSeries;
      }

      protected override resized(width: number): void {
        super.resized(width);
        this.#areas?.fit();
      }

      protected override drawing(): unknown {
        return this.#areas?.drawing() ?? super.drawing();
      }

      protected override sourceLine(credits: string): unknown {
        const source = super.sourceLine(credits);
        return this.#areas?.notes.length ? lit.html`${this.#areas.notes.join(' ')} ${source}` : source;
      }
    };
