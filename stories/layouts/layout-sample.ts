import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../copy-code.ts';
import { layouts } from './layouts.ts';

/** A chart of a sample, as it stands at its width. */
interface Shown {
  readonly tag: string;
  /** Its width on the page, and the width that its picture was drawn for, in CSS pixels. */
  readonly width: number;
  readonly drawn: number;
}

/** A layout with real charts in it, the HTML and CSS that make it, and what the charts do at its width. Only the page “Layouts” uses it. */
export class LayoutSample extends LitElement {
  static override properties = { name: {}, shown: { state: true } };

  declare name: string;
  declare shown: readonly Shown[];

  constructor() {
    super();
    this.name = '';
    this.shown = [];
  }

  readonly #sizes = new ResizeObserver(() => this.#measure());
  #stage: HTMLElement | null = null;

  /** Without a shadow root, so that the stylesheet of the page applies. The stage has one: its CSS is its own. */
  protected override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override firstUpdated(): void {
    const layout = this.#layout;
    const stage = this.querySelector<HTMLElement>('.layout-stage');
    if (!stage || !layout) return;
    this.#stage = stage;
    const root = stage.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${layout.css}\n.scaled { zoom: var(--stage-zoom, 1); }`);
    root.adoptedStyleSheets = [sheet];
    const template = document.createElement('template');
    template.innerHTML = layout.designedFor ? `<div class="scaled">${layout.html}</div>` : layout.html;
    root.append(document.importNode(template.content, true));
    stage.addEventListener('care-ready', () => this.#measure());
    this.#sizes.observe(stage);
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    return this.name !== '' && changed.size > 0;
  }

  protected override render(): TemplateResult | typeof nothing {
    const layout = this.#layout;
    if (!layout) return nothing;
    return html`
      <div
        class="layout-stage ${layout.designedFor ? 'layout-scaled' : ''}"
        role="group"
        aria-label=${layout.name}
      ></div>
      <ul class="layout-said">
        ${this.shown.map(
          ({ tag, width, drawn }) =>
            html`<li><code>${tag}</code> is ${width} px wide here and shows the picture drawn for ${drawn} px.</li>`,
        )}
      </ul>
      <div class="layout-codes">
        <copy-code .code=${layout.html} what="the HTML"></copy-code>
        <copy-code .code=${layout.css} what="the CSS"></copy-code>
      </div>
    `;
  }

  get #layout() {
    return layouts.find(({ name }) => name === this.name);
  }

  /** Scales what is designed for a width to the column, and notes what each chart does. */
  #measure(): void {
    const { designedFor } = this.#layout ?? {};
    const stage = this.#stage;
    if (!stage?.shadowRoot) return;
    if (designedFor) stage.style.setProperty('--stage-zoom', String(stage.clientWidth / designedFor));
    this.shown = [...stage.shadowRoot.querySelectorAll<HTMLElement>('*')].flatMap((chart) => {
      const drawing = chart.shadowRoot?.querySelector<SVGSVGElement>('.plot svg');
      if (!drawing) return [];
      return [{ tag: chart.localName, width: chart.offsetWidth, drawn: drawing.viewBox.baseVal.width }];
    });
  }
}

if (customElements.get('layout-sample') === undefined) customElements.define('layout-sample', LayoutSample);
