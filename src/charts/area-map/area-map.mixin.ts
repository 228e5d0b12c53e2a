import type { ChartMixin } from '../../element/mixin.ts';
import type { AreaMapRow } from './area-map.shared.ts';

/** Choosing a square sets the attribute `area` of the elements whose ids `for` names, and says so. */
export const mixin: ChartMixin<AreaMapRow> = (Base, { html, nothing }) =>
  class extends Base {
    /** The area that was chosen last. */
    #chosen = '';

    protected override firstUpdated(): void {
      super.firstUpdated();
      this.addEventListener('care-select', ({ row }) => {
        this.#chosen = String(row['area']);
        for (const id of this.getAttribute('for')?.match(/\S+/g) ?? []) {
          const chart = document.getElementById(id);
          if (chart) chart.setAttribute('area', this.#chosen);
          else this.warn(`for: no #${id}`);
        }
        this.requestUpdate();
      });
    }

    protected override ownControls() {
      return this.getAttribute?.('for')
        ? html`<output class="own"
            >${this.#chosen ? `Other charts show ${this.#chosen}.` : 'Choose a square to set other charts.'}</output
          >`
        : nothing;
    }
  };
