import { html, LitElement, type TemplateResult } from 'lit';
import { version } from 'virtual:package';
import * as charts from '../../src/charts/index.ts';
import type { ChartElement } from '../../src/element/chart-element.ts';
import '../copy-code.ts';
import { scriptAddress } from '../lines.ts';

/** Kinds of code, and what each is for. */
const KINDS = {
  tag: { label: 'Tag', purpose: 'For a site that takes scripts.' },
  html: {
    label: 'HTML',
    purpose: 'For any site: it stands without a script, and becomes the chart where scripts run.',
  },
  frame: { label: 'Frame', purpose: 'For a site that takes frames but no scripts.' },
  picture: { label: 'Picture', purpose: 'For newsletters, and wherever nothing else stays.' },
} as const;
type Kind = keyof typeof KINDS;

/** Where the files of the charts are, if this Storybook is served below them, as by `npm start`. */
const beside = new URL('..', location.href.replace(/[^/]*$/, '')).href;
for (const chart of Object.values(charts)) chart.script = `${beside}care-charts.js`;

/** The codes of the first chart of the page, as it is now: its knobs and its reader's choice are in them. Only the pages of charts use it. */
export class ChartCodes extends LitElement {
  static override properties = { kind: { state: true }, code: { state: true } };

  declare kind: Kind;
  /** Empty where the chart is not ready, or the kind cannot carry what it shows. */
  declare code: string;

  constructor() {
    super();
    this.kind = 'tag';
    this.code = '';
  }

  readonly #changes = new MutationObserver(() => void this.#make());

  /** Without a shadow root, so that the stylesheet of the page applies. */
  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const event of ['care-ready', 'care-change']) document.addEventListener(event, this.#changed);
    const story = document.querySelector('.docs-story');
    // Knobs are attributes of the tag, and tokens are styles of its column.
    if (story) this.#changes.observe(story, { subtree: true, childList: true, attributes: true });
    void this.#make();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const event of ['care-ready', 'care-change']) document.removeEventListener(event, this.#changed);
    this.#changes.disconnect();
  }

  protected override render(): TemplateResult {
    return html`
      <p class="code-kinds">
        ${Object.entries(KINDS).map(
          ([kind, { label }]) =>
            html`<button type="button" aria-pressed=${kind === this.kind} @click=${() => this.#choose(kind as Kind)}>
              ${label}
            </button>`,
        )}
        <span>${KINDS[this.kind].purpose}</span>
      </p>
      ${
        this.code
          ? html`<copy-code .code=${this.code} what="the code"></copy-code>`
          : html`<p>No code of this kind shows the chart as it is now. <strong>Embed</strong> below it says why.</p>`
      }
    `;
  }

  readonly #changed = (): void => void this.#make();

  #choose(kind: Kind): void {
    this.kind = kind;
    void this.#make();
  }

  #asked = 0;

  /** Asks the chart for its code, and writes the address that it will have in place of the one that it has here. */
  async #make(): Promise<void> {
    const asked = ++this.#asked;
    const chart = document.querySelector<ChartElement>('.docs-story .column > *');
    if (!chart || !('embedCode' in chart)) return;
    const { kind } = this;
    const code = kind === 'tag' ? chart.embedCode() : await chart.embedCode(kind);
    // The last to be asked for, whichever comes last.
    if (asked === this.#asked) this.code = code.replaceAll(beside, scriptAddress(version).replace(/[^/]*$/, ''));
  }
}

if (customElements.get('chart-codes') === undefined) customElements.define('chart-codes', ChartCodes);
