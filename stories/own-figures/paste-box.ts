import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { CareChart } from '../../src/care-chart/care-chart.ts';
import { ownTypes } from '../../src/own-figures/own-types.ts';
import { tableCells } from '../../src/care-chart/table-cells.ts';
import { examples } from './examples.ts';

/** Attributes that the page asks for, in its order. */
const SAID = [
  { name: 'headline', label: 'Headline', hint: 'worked out from the figures' },
  { name: 'unit', label: 'Unit', hint: 'read from the headings' },
  { name: 'highlight', label: 'In full colour', hint: 'the name of a bar or a line' },
  { name: 'source', label: 'Source', hint: 'not stated' },
  { name: 'source-href', label: 'Address of the source', hint: 'https://…' },
] as const;

/** A box to paste a table or CSV into: the chart of it, and the tag to copy. Only the page “Your own figures” uses it. It sends nothing anywhere. */
export class PasteBox extends LitElement {
  static override properties = { text: { state: true }, said: { state: true } };

  declare text: string;
  declare said: Readonly<Record<string, string>>;

  constructor() {
    super();
    this.text = examples[0]?.text ?? '';
    this.said = examples[0]?.said ?? {};
  }

  /** Without a shadow root, so that the stylesheet of the page applies. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(): void {
    const { chart } = this;
    for (const name of ['type', ...SAID.map((said) => said.name)]) {
      const value = this.said[name];
      if (value) chart.setAttribute(name, value);
      else chart.removeAttribute(name);
    }
    if (chart.dataset['text'] === this.text) return;
    chart.dataset['text'] = this.text;
    void this.#show(this.text);
  }

  protected override render(): TemplateResult {
    return html`
      <p class="paste-examples">
        Begin with an example:
        ${examples.map(({ name, text, said }) => html`<button type="button" @click=${() => this.#begin(text, said)}>${name}</button>`)}
      </p>
      <div class="paste-box">
        <div>
          <label for="paste-figures">Your figures: a table from a spreadsheet, CSV, JSON or HTML</label>
          <textarea
            id="paste-figures"
            rows="12"
            spellcheck="false"
            .value=${this.text}
            @input=${this.#typed}
          ></textarea>
          <label
            >Type of chart
            <select @change=${(event: Event) => this.#say('type', event)}>
              <option value="">chosen by the figures</option>
              ${ownTypes.map((type) => html`<option value=${type} ?selected=${this.said['type'] === type}>${type}</option>`)}
            </select></label
          >
          ${SAID.map(
            ({ name, label, hint }) =>
              html`<label
                >${label}
                <input
                  name=${name}
                  placeholder=${hint}
                  .value=${this.said[name] ?? ''}
                  @input=${(event: Event) => this.#say(name, event)}
              /></label>`,
          )}
        </div>
        <div class="sample">
          <care-chart @care-ready=${this.#drawn} @care-change=${this.#drawn} @care-error=${this.#drawn}></care-chart>
        </div>
      </div>
      <p>The tag to copy, with the figures inside it:</p>
      <pre tabindex="0" class="paste-tag"><code>${this.#tag || nothing}</code></pre>
      <p>
        <button type="button" @click=${this.#copy}>Copy the tag</button>
        <span role="status" class="paste-said"></span>
      </p>
    `;
  }

  /** The chart of what was pasted. */
  get chart(): CareChart {
    return this.querySelector('care-chart') as CareChart;
  }

  #tag = '';
  /** Aborted by the next text. */
  #reading = new AbortController();

  async #show(text: string): Promise<void> {
    this.#reading.abort();
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    try {
      const rows = await rowsOf(text, signal);
      if (!signal.aborted) this.chart.rows = rows;
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  readonly #drawn = (): void => {
    const { chart } = this;
    this.#tag = chart.state === 'live' ? chart.embedCode() : '';
    this.requestUpdate();
  };

  readonly #copy = async (): Promise<void> => {
    const said = this.querySelector('.paste-said');
    const code = this.querySelector('.paste-tag code');
    if (!said || !code) return;
    try {
      await navigator.clipboard.writeText(this.#tag);
      said.textContent = 'Copied.';
    } catch {
      getSelection()?.selectAllChildren(code);
      said.textContent = 'Selected: copy it with the keyboard or the menu.';
    }
  };

  readonly #typed = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
  };

  #begin(text: string, said: Readonly<Record<string, string>>): void {
    this.text = text;
    this.said = said;
  }

  #say(name: string, event: Event): void {
    this.said = { ...this.said, [name]: (event.target as HTMLInputElement | HTMLSelectElement).value };
  }
}

/** The pasted text for the property `rows`: of HTML the cells of the first table, else the text. */
async function rowsOf(text: string, signal: AbortSignal): Promise<CareChart['rows'] | string> {
  const table =
    text.trimStart().startsWith('<') && new DOMParser().parseFromString(text, 'text/html').querySelector('table');
  if (!table) return text;
  const { header, body } = await tableCells(table, signal);
  return [...header, ...body] as unknown as CareChart['rows'];
}

if (customElements.get('paste-box') === undefined) customElements.define('paste-box', PasteBox);
