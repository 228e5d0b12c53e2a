import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { CareChart } from '../../src/care-chart/care-chart.ts';
import { ownTypes } from '../../src/own-figures/own-types.ts';
import { tableCells } from '../../src/care-chart/table-cells.ts';
import type { TableReading } from '../../src/own-figures/table-reading.ts';
import type { Attributes } from '../../src/gallery/make/column-uses.ts';
import { type FileText, textOfFile } from '../../src/gallery/make/file-text.ts';
import { columnControls } from './column-controls.ts';
import { examples } from './examples.ts';

/** Attributes that the page asks for, in its order. */
const SAID = [
  { name: 'headline', label: 'Headline', hint: 'worked out from the figures' },
  { name: 'unit', label: 'Unit', hint: 'read from the headings' },
  { name: 'highlight', label: 'In full colour', hint: 'the name of a bar or a line' },
  { name: 'source', label: 'Source', hint: 'not stated' },
  { name: 'source-href', label: 'Address of the source', hint: 'https://…' },
] as const;

/** Attributes that say otherwise than what was read. */
const GUESSED = ['type', 'x', 'y', 'series', 'kind', 'only'] as const;

/** A box to paste a table into, or to drop a file on: the chart of it, what was read, and the tag to copy. Only the page “Your own figures” uses it. It sends nothing anywhere. */
export class PasteBox extends LitElement {
  static override properties = {
    text: { state: true },
    said: { state: true },
    file: { state: true },
    unread: { state: true },
  };

  declare text: string;
  declare said: Attributes;
  /** The file that was dropped, where it has several sheets. */
  declare file: FileText | null;
  /** Why a file could not be read; empty where none was refused. */
  declare unread: string;

  constructor() {
    super();
    this.text = examples[0]?.text ?? '';
    this.said = examples[0]?.said ?? {};
    this.file = null;
    this.unread = '';
  }

  /** Without a shadow root, so that the stylesheet of the page applies. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(): void {
    const { chart } = this;
    for (const name of [...GUESSED, ...SAID.map((said) => said.name)]) {
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
        ${examples.map(({ name, text, said }) => html`<button type="button" @click=${() => this.#example(text, said)}>${name}</button>`)}
      </p>
      <div class="paste-box" @dragover=${this.#dragged} @drop=${this.#dropped}>
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
            >Or a file, chosen or dropped here: CSV, TSV, JSON, HTML or .xlsx
            <input type="file" accept=".csv,.tsv,.txt,.json,.html,.htm,.xlsx" @change=${this.#picked}
          /></label>
          <p role="status" class="paste-unread">${this.unread}</p>
          ${this.#sheets()}
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
      ${
        this.#reading
          ? html`${columnControls(this.#reading, this.said, this.#write)}
              <p><button type="button" @click=${this.#guess}>Guess all again</button></p>`
          : nothing
      }
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
  /** How the figures were read the last time that they could be drawn. */
  #reading: TableReading | null = null;
  /** Aborted by the next text. */
  #showing = new AbortController();

  async #show(text: string): Promise<void> {
    this.#showing.abort();
    this.#showing = new AbortController();
    const { signal } = this.#showing;
    try {
      const rows = await rowsOf(text, signal);
      if (!signal.aborted) this.chart.rows = rows;
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  readonly #drawn = async (): Promise<void> => {
    const { chart } = this;
    await chart.updateComplete;
    this.#tag = chart.state === 'live' ? chart.embedCode() : '';
    this.#reading = chart.reading ?? this.#reading;
    this.requestUpdate();
  };

  /** The choice of a sheet, where a file has several. */
  #sheets(): TemplateResult | typeof nothing {
    const { sheets = [] } = this.file ?? {};
    if (sheets.length < 2) return nothing;
    const choose = (event: Event): void =>
      this.#begin(sheets[(event.target as HTMLSelectElement).selectedIndex]?.text ?? '', this.#words());
    return html`<label
      >Sheet
      <select @change=${choose}>
        ${sheets.map(({ name, text }) => html`<option ?selected=${text === this.text}>${name}</option>`)}
      </select></label
    >`;
  }

  async #open(file: File | null | undefined): Promise<void> {
    if (!file) return;
    this.unread = '';
    try {
      this.file = await textOfFile(file);
      this.#begin(this.file.sheets[0]?.text ?? '', {});
    } catch (error) {
      this.unread = (error as Error).message;
    }
  }

  readonly #picked = (event: Event): void => void this.#open((event.target as HTMLInputElement).files?.[0]);

  readonly #dragged = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  readonly #dropped = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void this.#open(file);
  };

  readonly #write = (attributes: Attributes): void => {
    this.said = attributes;
  };

  /** The author’s words, without what says how to read the figures. */
  #words(): Attributes {
    return Object.fromEntries(Object.entries(this.said).filter(([name]) => !GUESSED.some((one) => one === name)));
  }

  readonly #guess = (): void => {
    this.said = this.#words();
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
    this.file = null;
  };

  #begin(text: string, said: Attributes): void {
    this.text = text;
    this.said = said;
    this.#reading = null;
  }

  #example(text: string, said: Attributes): void {
    this.file = null;
    this.unread = '';
    this.#begin(text, said);
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
