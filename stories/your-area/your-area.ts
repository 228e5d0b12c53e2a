import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { html as staticHTML, unsafeStatic } from 'lit/static-html.js';
import index from 'virtual:area-index';
import { version } from 'virtual:package';
import { decodeAreaIndex, type IndexedArea } from '../../src/areas/area-index.ts';
import { areaInWords, areaLabel } from '../../src/areas/area-words.ts';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { type AreaBox, defineAreaBox } from '../../src/gallery/area/area-box.ts';
import { noteOf } from '../../src/gallery/area/area-notes.ts';
import { askFor, comparable, joinedCodes } from '../../src/gallery/area/asked-area.ts';
import { chartList } from '../chart-list.ts';
import '../copy-code.ts';
import { scriptAddress } from '../lines.ts';
import { faceOf } from '../manifest.ts';

/** Tags of the charts that there are by area. */
const tags = chartList.map(({ tag }) => tag).filter((tag) => faceOf(tag).options.some(({ name }) => name === 'area'));

const areas = decodeAreaIndex(index);
const script = `<script type="module" src="${scriptAddress(version)}"></script>`;

/** What an area is compared with besides England: the word of the attribute, and a label. */
const COMPANY = [
  ['neighbours', 'the median of its ten neighbours'],
  ['region', 'its region'],
] as const;

/** The choice of an area, all charts of it, and their codes. Only the page “Your area” uses it. It keeps nothing and asks nobody. */
export class YourArea extends LitElement {
  static override properties = { code: { state: true }, company: { state: true }, codes: { state: true } };

  /** The code of the area; empty while none is chosen. */
  declare code: string;
  /** What it is compared with besides England. */
  declare company: ReadonlySet<string>;
  /** The tag of each chart, as it is shown. */
  declare codes: readonly string[];

  constructor() {
    super();
    this.code = '';
    this.company = new Set();
    this.codes = [];
  }

  /** Without a shadow root, so that the stylesheet of the page applies. */
  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void defineAreaBox(tags[0] ?? '', areas);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('code') || changed.has('company')) this.#readCodes();
  }

  protected override render(): TemplateResult {
    const area = this.#area;
    return html`
      <area-box
        .code=${this.code}
        @change=${({ currentTarget }: Event) => this.#choose((currentTarget as AreaBox).code)}
      ></area-box>
      <p role="status">
        ${area ? noteOf(areas, area).map((part) => (typeof part === 'string' ? part : this.#link(part))) : nothing}
      </p>
      ${area ? this.#charts(area) : nothing}
    `;
  }

  get #area(): IndexedArea | undefined {
    return areas.find(({ code }) => code === this.code);
  }

  /** The attribute `area` of all charts. */
  get #asked(): string {
    return this.#area ? askFor(this.#area, this.company) : '';
  }

  #choose(code: string): void {
    this.code = code;
  }

  #link(area: IndexedArea): TemplateResult {
    return html`<button type="button" @click=${() => this.#choose(area.code)}>${areaLabel(area)}</button>`;
  }

  #charts(area: IndexedArea): TemplateResult {
    const possible = comparable(area);
    return html`
      <fieldset>
        <legend>Compare with England and</legend>
        ${COMPANY.map(
          ([word, label]) =>
            html`<label>
              <input
                type="checkbox"
                .checked=${possible.includes(word) && this.company.has(word)}
                ?disabled=${!possible.includes(word)}
                @change=${() => this.#toggle(word)}
              />
              ${label}
            </label>`,
        )}
      </fieldset>
      <h2>The charts of ${areaInWords(area)}</h2>
      <div @care-ready=${this.#readCodes} @care-change=${this.#readCodes}>
        ${tags.map(
          (tag, at) =>
            html`<div class="sample">${chart(tag, this.#asked)}</div>
              <copy-code .code=${[script, this.codes[at]].join('\n')} what="the code"></copy-code>`,
        )}
      </div>
      <h2>All codes together</h2>
      <copy-code .code=${joinedCodes([script, ...this.codes])} what="all codes"></copy-code>
    `;
  }

  #toggle(word: string): void {
    const company = new Set(this.company);
    if (!company.delete(word)) company.add(word);
    this.company = company;
  }

  /** Each tag as its chart gives it, or as it is asked for while that has not come. */
  readonly #readCodes = (): void => {
    this.codes = tags.map((tag) => {
      const chart = this.querySelector<ChartElement>(tag);
      const shown = chart && ['ready', 'live'].includes(chart.state) && chart.getAttribute('area') === this.#asked;
      // The line of the script is that of this Storybook.
      const own = shown ? chart.embedCode().split('\n').at(-1) : undefined;
      return own || `<${tag} area="${this.#asked}"></${tag}>`;
    });
  };
}

function chart(tag: string, asked: string): TemplateResult {
  const name = unsafeStatic(tag);
  return staticHTML`<${name} area=${asked}></${name}>`;
}

if (customElements.get('your-area') === undefined) customElements.define('your-area', YourArea);
