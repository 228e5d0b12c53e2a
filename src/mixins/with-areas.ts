import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { ChartRow } from '../artifact.ts';
import type { ChartByArea } from '../element/areas/area-chart.ts';
import type { ChartMixin } from '../element/mixin.ts';

/**
 * The mixin of a chart that there is by area.
 *
 *     1 the author names an area, or lets the reader choose one: what shows areas is loaded, and until then not England
 *     2 ../element/areas/area-chart.ts gives the chart the class that shows areas
 *     3 ../element/areas/area-views.ts reads the name, and adds an option `area` to the artifact
 *     4 the view of the area is fetched or drawn, as any other view
 *
 * Where 1 fails, England is shown.
 *
 * @param inner A mixin that the chart has besides.
 */
export const withAreas =
  <Row extends ChartRow>(inner: ChartMixin<Row> = (Base) => Base as ReturnType<ChartMixin<Row>>): ChartMixin<Row> =>
  (Base, lit) =>
    class extends inner(Base, lit) {
      static override properties: PropertyDeclarations = { area: {}, choose: {} };

      /** For the page that has the box of areas by itself. @internal */
      static readonly lit = lit;

      declare area: string | null;
      declare choose: string | null;
      #loading: Promise<void> | undefined;

      protected override willUpdate(changed: PropertyValues): void {
        if ((changed.has('area') || changed.has('choose')) && (this.area || this.choose || this.#loading)) this.#show();
        super.willUpdate(changed);
      }

      #show(): void {
        const { artifact } = this.constructor as typeof Base;
        if (this.area && !this.#loading) this.present(undefined);
        this.#loading = import('../element/areas/area-chart.ts').then(
          ({ showArea }) => showArea(this as unknown as ChartByArea, lit),
          (error: unknown) => {
            this.present(artifact);
            this.host.loadFailed(error);
          },
        );
      }
    };
