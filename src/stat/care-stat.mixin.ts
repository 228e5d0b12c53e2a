import type { LitElement, PropertyValues } from 'lit';
import { Tooltip } from '../element/points/tooltip.ts';
import type { StatTools } from '../element/stat-tools.ts';
import type { WordedElement } from '../element/worded-element.ts';
import type { LateError } from '../element/load-part.ts';
import type { Stat } from '../words/stat.ts';
import css from './stat.css?inline';

/** The figures that there are. */
export interface StatSource {
  /** Their names. */
  readonly known: readonly string[];
  /** Loads one by its name. */
  load(figure: string): Promise<{ readonly default: Stat }>;
}

/** The public members of care-stat. */
export interface StatElement extends LitElement {
  figure: string | null;
  area: string | null;
  format: 'short' | 'long';
  theme: 'light' | 'dark' | null;
  /** What the figure is doing. Also matched by `:state(idle)`, `:state(ready)` and `:state(failed)`. */
  readonly state: StatState;
}

type Statics = Omit<typeof LitElement, 'prototype'>;

/** What a figure is doing: nothing yet, shown in its sentence, or showing its children because it could not be loaded. */
export type StatState = 'idle' | 'ready' | 'failed';

/**
 * The mixin of `care-stat`: a figure in a sentence, with its source in a tooltip on focus, hover and tap.
 *
 * It is handed Lit and the rest of the element's side (stat-tools.ts), and imports only the tooltip, which needs neither. What knows areas is imported when a tag names one.
 */
export const stat = (
  Base: typeof WordedElement,
  { html, sheet, tokens, allowed, warnOnce, loadPart, CareReadyEvent, CareErrorEvent }: StatTools,
  { known, load }: StatSource,
): (new () => StatElement) & Statics =>
  class extends Base {
    static override styles = [tokens, sheet(css)];
    static override properties = { figure: {}, area: {}, format: {}, theme: { reflect: true } };

    declare figure: string | null;
    declare area: string | null;
    declare format: 'short' | 'long';
    declare theme: 'light' | 'dark' | null;

    #stat: Stat | null = null;
    #ready = false;
    #touched = false;
    /** How often a figure has been asked for: what an earlier turn brings is not shown. */
    #turn = 0;
    #tooltip: Tooltip | null = null;

    constructor() {
      super();
      this.figure = null;
      this.area = null;
      this.format = 'short';
      this.theme = null;
    }

    /** What the figure is doing. Also matched by `:state(idle)`, `:state(ready)` and `:state(failed)`. */
    get state(): StatState {
      return this.entered as StatState;
    }

    override connectedCallback(): void {
      super.connectedCallback();
      this.addEventListener('pointerenter', this.#enter);
      this.addEventListener('pointerleave', this.#leave);
    }

    override disconnectedCallback(): void {
      super.disconnectedCallback();
      this.#close();
    }

    protected override willUpdate(changed: PropertyValues): void {
      allowed(this.localName, 'format', this.format, ['short', 'long']);
      allowed(this.localName, 'theme', this.getAttribute('theme'), ['the page’s', 'light', 'dark']);
      // What could not be loaded is asked for again when anything changes.
      if (this.entered === 'failed' ? changed.size : changed.has('figure') || changed.has('area')) void this.#fetch();
    }

    protected override updated(): void {
      const tip = this.renderRoot.querySelector<HTMLElement>('#tip');
      if (tip && this.#tooltip?.element !== tip) this.#tooltip = new Tooltip(() => {}, tip, true);
      if (this.#stat && !this.#ready) {
        this.#ready = true;
        // A sentence that goes on inside: the tag was not closed.
        if (!this.nextSibling && /^[ ,.]/.test(this.textContent))
          warnOnce('warn', `<${this.localName}> is not closed: write </care-stat>.`);
        this.dispatchEvent(new CareReadyEvent());
      }
    }

    protected override render() {
      const stat = this.#stat;
      if (!stat) return html`<slot></slot>`;
      const value = this.format === 'long' ? stat.long : stat.short;
      // No white space may stand before or after the value.
      const link = stat.url
        ? html`<a class="value" part="value" lang="en" href=${stat.url} aria-describedby="tip">${value}</a>`
        : html`<span class="value" part="value" lang="en" role="button" tabindex="0" aria-describedby="tip"
            >${value}</span
          >`;
      return html`<span
          @focusin=${this.#open}
          @focusout=${this.#blur}
          @pointerdown=${this.#down}
          @click=${this.#click}
          @keydown=${this.#press}
          >${link}</span
        ><span id="tip" part="tooltip" role="tooltip" lang="en" hidden
          ><span>${stat.said}</span> <span>${stat.check}</span>
          <span class="source">${`Source: ${stat.source}.`}</span></span
        >`;
    }

    async #fetch(): Promise<void> {
      const turn = ++this.#turn;
      // Texts, because the properties may have been set to numbers.
      const figure = `${this.figure ?? ''}`;
      const area = `${this.area ?? ''}`;
      let stat: Stat | string;
      let error: unknown;
      try {
        stat =
          !area && known.includes(figure)
            ? (await load(figure)).default
            : await (
                await loadPart(() => import('../element/areas/area-stat.ts'))
              ).areaStat(figure, area, known, loadPart);
      } catch (reason) {
        error = reason;
        // What was late may come yet.
        (reason as LateError).cause?.then(
          () => this.#fetch(),
          () => {},
        );
        stat = 'could not be loaded.';
      }
      if (turn !== this.#turn) return;
      this.#stat = typeof stat === 'string' ? null : stat;
      this.enter(this.#stat ? 'ready' : 'failed');
      if (typeof stat === 'string') {
        const asked = `figure="${figure}"${area && ` area="${area}"`}`;
        warnOnce('error', `<${this.localName} ${asked}> ${stat} Its children are shown.`);
        this.dispatchEvent(new CareErrorEvent(error ?? new Error(stat)));
      }
      this.requestUpdate();
    }

    #enter = ({ pointerType }: PointerEvent): void => {
      if (pointerType !== 'touch') this.#open();
    };

    /** Closes the tooltip when the mouse leaves value and tooltip, unless the value has the focus. */
    #leave = ({ pointerType }: PointerEvent): void => {
      if (pointerType !== 'touch' && !this.shadowRoot?.activeElement) this.#close();
    };

    #blur = (): void => {
      if (!this.matches(':hover')) this.#close();
    };

    #down = ({ pointerType }: PointerEvent): void => {
      this.#touched = pointerType === 'touch' && !this.#tooltip?.shown;
    };

    /** The first tap opens the tooltip; the next follows the link. */
    #click = (event: Event): void => {
      if (this.#touched || !this.#stat?.url) event.preventDefault();
      this.#touched = false;
      this.#open();
    };

    /** Escape closes the tooltip also in browsers without popovers. On a value without a link, which is a button, Enter and Space open it. */
    #press = (event: KeyboardEvent): void => {
      const { key } = event;
      const closes = key === 'Escape' && this.#tooltip?.shown;
      if (!closes && (this.#stat?.url || (key !== 'Enter' && key !== ' '))) return;
      event.preventDefault();
      event.stopPropagation();
      if (closes) this.#close();
      else this.#open();
    };

    #open = (): void => {
      const beside = () =>
        [...(this.renderRoot.querySelector('.value')?.getClientRects() ?? [])].at(-1) ?? new DOMRect();
      this.#tooltip?.show({ beside });
    };

    #close(): void {
      this.#tooltip?.show();
    }
  };
