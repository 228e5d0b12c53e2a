import type { TemplateResult } from 'lit';
import type { AreaIndex } from '../../areas/area-index.ts';
import { chooseArea } from '../../element/areas/choose-area.ts';
import type { ChartElement } from '../../element/chart-element.ts';
import type { Lit } from '../../element/lit.ts';

/** The class of a chart that there is by area. */
type ChartByArea = (new () => ChartElement) & typeof ChartElement & { readonly lit: Lit };

/** The box in which a reader chooses an area, by itself. It fires `change`. */
export interface AreaBox extends HTMLElement {
  /** The code of the area; empty while none is chosen. */
  code: string;
}

/**
 * Defines the tag `area-box`.
 *
 * It extends a chart, and so has its Lit, tokens and stylesheet: under a strict policy a page cannot have a second Lit.
 *
 * @param tag A chart that there is by area, whose module the page loads.
 * @throws {Error} where that could not be loaded.
 */
export async function defineAreaBox(tag: string, areas: AreaIndex): Promise<void> {
  const Chart = (await customElements.whenDefined(tag)) as ChartByArea;
  if (!Chart.lit) throw new Error(`<${tag}> could not be loaded`);
  const box = chooseArea(Chart.lit);
  if (customElements.get('area-box')) return;
  customElements.define(
    'area-box',
    class extends Chart {
      static override artifact = undefined;
      static override properties = { code: {} };
      declare code: string;

      constructor() {
        super();
        this.code = '';
      }

      protected override render(): TemplateResult {
        const chosen = (code: string): void => {
          this.code = code;
          this.dispatchEvent(new Event('change', { bubbles: true }));
        };
        return box({ chart: this, areas, code: this.code, chosen });
      }
    },
  );
}
