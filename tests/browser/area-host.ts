import { html, LitElement, nothing, unsafeCSS } from 'lit';
import { decodeAreaIndex } from '../../src/areas/area-index.ts';
import type { AreaChoice } from '../../src/element/areas/choose-area.ts';
import figureCSS from '../../src/element/chart-element.css?inline';
import type { Lit } from '../../src/element/lit.ts';
import { tokenCSS } from '../../src/theme/tokens.ts';

/** A figure with nothing in it but the box in which a reader chooses an area, from the files of the site. */
class AreaHost extends LitElement {
  static override styles = [unsafeCSS(tokenCSS()), unsafeCSS(figureCSS)];
  static override properties = { code: {} };
  declare code: string;
  /** Codes that the reader chose. */
  readonly chosen: string[] = [];
  #choice: { readonly areas: AreaChoice['areas']; render(choice: AreaChoice): unknown } | undefined;

  constructor() {
    super();
    this.code = 'E92000001';
    void this.#load();
  }

  async #load(): Promise<void> {
    const at = (file: string): string => new URL(file, document.baseURI).href;
    const [index, code] = await Promise.all([
      import(/* @vite-ignore */ at('areas/index.js')) as Promise<{ default: string }>,
      import(/* @vite-ignore */ at('care-charts.choose.js')) as Promise<
        typeof import('../../src/element/areas/choose-area.ts')
      >,
    ]);
    const lit: Lit = { html, nothing, sheet: unsafeCSS, loadPart: (load) => load() };
    this.#choice = { areas: decodeAreaIndex(index.default), render: code.chooseArea(lit) };
    this.requestUpdate();
  }

  #show = (code: string): void => {
    this.chosen.push(code);
    this.code = code;
  };

  protected override render(): unknown {
    const { areas, render } = this.#choice ?? {};
    if (!areas || !render) return nothing;
    return html`<figure>
      ${render({ chart: this, areas, code: this.code, chosen: this.#show })}
      <p>What stands below the box.</p>
      <button type="button">Table</button>
    </figure>`;
  }
}

customElements.define('area-host', AreaHost);
