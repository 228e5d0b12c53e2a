import type { PropertyValues } from 'lit';
import type { ChartRow, DrawnSeries } from '../artifact.ts';
import type { ChartElement } from '../element/chart-element.ts';
import type { ChartBase } from '../element/mixin.ts';
import type { Lit } from '../element/lit.ts';
import type { FiguresError } from '../own-figures/dataset.ts';
import { ownTypes } from '../own-figures/own-types.ts';
import type { AuthorInput } from '../live/author-input.ts';
import { fetchAhead, buildChart } from './make-chart.ts';
import { wordOf } from './author-word.ts';
import type { BuiltChart } from './built-chart.ts';

/** What an author can set. Changing any of them rebuilds the chart. */
const AUTHOR_PROPERTIES = {
  type: {},
  unit: {},
  source: {},
  sourceHref: { attribute: 'source-href' },
  note: {},
  sentence: {},
  x: {},
  y: {},
  series: {},
  kind: {},
  highlight: {},
  src: {},
  spec: { noAccessor: true },
  allowDataUrls: { attribute: 'allow-data-urls' },
  rows: { attribute: false, noAccessor: true },
} as const;

/** What of it are words. */
const WORDS = Object.keys(AUTHOR_PROPERTIES).filter((name) => name !== 'rows' && name !== 'spec');

/** Whether the first of them on the page has been looked at. */
let looked = false;

/** A chart of own figures, as its class is known outside. */
export interface OwnFiguresChart extends ChartElement {
  get rows(): readonly ChartRow[];
  set rows(rows: readonly object[] | string);
}

/**
 * The code of `care-chart`: an author's own figures, made into a chart in the browser.
 *
 *     table · src · rows · spec ─▶ live chunk ─▶ artifact and drawing ─▶ the figure of every other chart
 *
 * It is handed the base class and Lit, and imports nothing but, when it comes near, what reads and draws.
 */
export const own = (
  Base: ChartBase,
  { html, nothing }: Lit,
): (new () => OwnFiguresChart) & Omit<typeof ChartElement, 'prototype'> =>
  class extends Base {
    static override properties = AUTHOR_PROPERTIES;

    #given: unknown;
    #spec: unknown = null;
    #wide = 0;
    /** Whether something was said that is not made yet. */
    #stale = true;
    #made: BuiltChart | undefined;
    #failure = '';
    /** Whether another try may go better. */
    #again = false;
    /** Ends with whatever is being made: only what was said last is shown. */
    #making = new AbortController();
    readonly #children = new MutationObserver(() => this.#remake());

    constructor() {
      super();
      for (const name of WORDS) Object.assign(this, { [name]: null });
    }

    override connectedCallback(): void {
      if (!looked) {
        looked = true;
        const { top } = this.getBoundingClientRect();
        // What is in view need not wait for a frame to be told so. What is not displayed is at 0.
        if (top > 0 && top < innerHeight) fetchAhead({ spec: this.#spec, host: this });
      }
      super.connectedCallback();
      this.#children.observe(this, { childList: true, subtree: true, characterData: true });
      this.#remake();
    }

    /** Nothing stays behind of a chart that is removed: no view, no listener, no request. */
    override disconnectedCallback(): void {
      super.disconnectedCallback();
      this.#children.disconnect();
      this.#making.abort();
      this.#made?.drawing.finalize();
    }

    override get rows(): readonly ChartRow[] {
      return super.rows;
    }

    override set rows(rows: readonly object[] | string) {
      this.#given = rows;
      this.#remake();
    }

    /** Read when the chart is made, as rows are: what it is does not matter before. */
    get spec(): unknown {
      return this.#spec;
    }

    set spec(spec: unknown) {
      this.#spec = spec;
      this.#remake();
    }

    override get drawnSeries(): DrawnSeries | undefined {
      return this.#made?.series;
    }

    override toCSV(): string {
      return this.#made?.csv() ?? super.toCSV();
    }

    /** Without images that stand elsewhere: a file fetches nothing. In what is serialised as XML no attribute holds a `>`. */
    override toSVG(): string {
      return super.toSVG().replace(/<image\b(?![^>]* (?:xlink:)?href="data:)[^>]*>/g, '');
    }

    override embedCode(): string {
      const made = this.#made;
      if (!made) return this.outerHTML;
      const { elementProperties, script } = this.constructor as typeof ChartElement;
      const attributes = [...elementProperties].flatMap(([name, { attribute = name }]) => {
        const value =
          name === 'spec' && typeof this.#spec === 'object' ? made.spec : (this[name as keyof this] as unknown);
        const set =
          attribute &&
          value !== null &&
          value !== undefined &&
          (this.hasAttribute(String(attribute)) || AUTHOR_PROPERTIES[name as keyof typeof AUTHOR_PROPERTIES]);
        return set ? [[attribute, typeof value === 'object' ? JSON.stringify(value) : String(value)]] : [];
      });
      return made.tag({
        attributes: Object.fromEntries(attributes) as Record<string, string>,
        script,
        written: this.#given !== undefined,
      });
    }

    override pageNear(width: number): void {
      super.pageNear(width);
      this.#wide = width;
    }

    override pageResized(width: number): void {
      super.pageResized(width);
      if (!width || width === this.#wide) return;
      this.#wide = width;
      void this.#made?.drawing.fit(this.plotWidth(width)).then(() => this.requestUpdate());
    }

    protected override drawing(): unknown {
      return this.#made?.drawing.box;
    }

    protected override ownControls() {
      const { controls } = this.#made ?? {};
      return controls ? html`<div class="own">${controls}</div>` : super.ownControls();
    }

    protected override sourceLine(credits: string): unknown {
      const url = this.#made?.url;
      const { note } = this as { note?: string | null };
      const before = note ? `${note} ` : '';
      // One text, where it can be: a screen reader stops at each.
      return url ? html`${before}Source: <a href=${url}>${credits}</a>.` : before + super.sourceLine(credits);
    }

    protected override willUpdate(changed: PropertyValues): void {
      if (Object.keys(AUTHOR_PROPERTIES).some((name) => changed.has(name))) this.#stale = true;
      super.willUpdate(changed);
    }

    protected override updated(): void {
      super.updated();
      if (this.#stale && this.isConnected && (this.#wide || this.loading === 'eager')) void this.#make();
    }

    protected override render() {
      if (!this.#failure) return super.render();
      return html`<div class="failed" part="error">
        <p>${this.#failure}</p>
        ${this.#again ? html`<p class="controls"><button type="button" @click=${this.#remake}>Try again</button></p>` : nothing}
        <slot></slot>
      </div>`;
    }

    #remake = (): void => {
      this.#stale = true;
      this.requestUpdate();
    };

    async #make(): Promise<void> {
      this.#stale = false;
      this.#making.abort();
      const { signal } = (this.#making = new AbortController());
      try {
        const failed = (error: unknown): void => void (signal.aborted || this.#fail(error));
        const made = await buildChart(
          { ...this.#everything(), failed },
          () => this.plotWidth(this.#wide || this.offsetWidth),
          signal,
        );
        if (signal.aborted) return made.drawing.finalize();
        for (const warning of made.warnings) this.warn(warning);
        this.#show(made, '');
      } catch (error) {
        if (!signal.aborted) this.#fail(error);
      }
    }

    #fail(error: unknown): void {
      const { name, message, again } = error as FiguresError;
      const known = name === 'FiguresError';
      if (!known) this.warn(`could not be drawn: ${String(error)}`);
      this.#show(undefined, known ? message : 'This chart could not be drawn.', !known || again);
      this.viewLost(error);
    }

    /** @throws {FiguresError} for a word that is longer than is read. */
    #everything(): AuthorInput {
      const said = [...WORDS, 'headline', 'subtitle'].map((name) => [name, wordOf(name, this[name as keyof this])]);
      const given = { ...Object.fromEntries(said), host: this, rows: this.#given, spec: this.#spec } as AuthorInput;
      const type = ownTypes.find((known) => known === given.type) ?? null;
      if (given.type && !type)
        this.warn(`type="${given.type}" is not known; leaving it out. Allowed: ${ownTypes.join(', ')}.`);
      return { ...given, type, changed: (artifact) => this.present(artifact), warn: (text) => this.warn(text) };
    }

    #show(made: BuiltChart | undefined, failure: string, again = false): void {
      this.#made?.drawing.finalize();
      this.#made = made;
      this.#failure = failure;
      this.#again = again;
      this.present(made?.artifact ?? null);
    }
  };
