import type { PropertyValues } from 'lit';
import type { ChartRow, DrawnSeries } from '../artifact.ts';
import type { ChartElement } from '../element/chart-element.ts';
import type { ChartBase } from '../element/mixin.ts';
import type { Lit } from '../element/lit.ts';
import type { FiguresError } from '../own-figures/dataset.ts';
import type { TableReading } from '../own-figures/table-reading.ts';
import { ownTypes } from '../own-figures/own-types.ts';
import type { AuthorInput } from '../live/author-input.ts';
import { buildChart } from './make-chart.ts';
import { AUTHOR_PROPERTIES, WORDS } from './author-properties.ts';
import { wordOf } from './author-word.ts';
import { awaitChart } from './late-chart.ts';
import { type PaperWords, paperWords } from './paper-words.ts';
import controlsCSS from '../mixins/own-controls.css?inline';
import css from './care-chart.css?inline';
import type { BuiltChart } from './built-chart.ts';

/*
 * How a chart of an author's figures comes about, in order, and the file of each phase:
 *
 *     1 make-chart.ts             buildChart(): the engine and the code are fetched when the tag comes near
 *     2 find-input.ts             finds what the author gave: a spec, rows, a file or a table
 *     3 ../live/draw-figures.ts   reads the figures, works out words and chart type, draws
 *       ../live/draw-spec.ts      or compiles a spec, draws it, describes what was drawn
 *     4 built-chart.ts            words and rows become an artifact (artifact.ts); CSV and tag for copying
 *     5 this file                 present(): from here on ../element/chart-element.ts shows it like any chart
 *
 * A fault of the author's input is a FiguresError: its message is shown in the chart, above the children of the tag.
 */

/** The least width that a drawing is fitted to, in CSS pixels. */
const NARROWEST = 120;

/** How often what reads and draws could not be loaded on this page, or broke by itself: the next build asks for all of it anew. */
let failures = 0;

/** The public members of care-chart that a chart of the build does not have. */
export interface OwnFiguresChart extends ChartElement {
  get rows(): readonly ChartRow[];
  set rows(rows: readonly object[] | string | null);
  get reading(): TableReading | null;
}

/**
 * The mixin of `care-chart`: builds a chart from an author's figures or spec, in the browser.
 *
 * It is handed the base class and Lit. What reads and draws is imported when a chart comes near.
 */
export const mixin = (
  Base: ChartBase,
  lit: Lit,
): (new () => OwnFiguresChart) & Omit<typeof ChartElement, 'prototype'> => {
  const { html, nothing, sheet, loadPart } = lit;
  return class extends Base {
    static override properties = AUTHOR_PROPERTIES;
    static override styles = [...Base.styles, sheet(controlsCSS + css)];

    #rows: unknown;
    #spec: unknown = null;
    #width = 0;
    /** Whether the author's input has changed since the last build. */
    #stale = true;
    #built: BuiltChart | undefined;
    #reading: TableReading | null = null;
    /** Resolves when the author was told how the figures were read. */
    #told: Promise<void> | undefined;
    /** Why the chart could not be built, in a sentence; empty where it could. */
    #failure = '';
    /** Ends the wait for it. */
    #ended: (() => boolean) | undefined;
    /** Whether another try may succeed. */
    #retryable = false;
    /** Aborted by the next build: only the last one is shown. */
    #building = new AbortController();
    /** Made when the tag is connected: a server that renders it has no observers. */
    #children: MutationObserver | undefined;

    constructor() {
      super();
      for (const name of WORDS) Object.assign(this, { [name]: null });
    }

    override connectedCallback(): void {
      super.connectedCallback();
      (this.#children ??= new MutationObserver(() => this.#rebuild())).observe(this, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      this.#rebuild();
    }

    /** Ends the drawing, its listeners and all requests. */
    override disconnectedCallback(): void {
      super.disconnectedCallback();
      this.#children?.disconnect();
      this.#building.abort();
      this.#giveUp();
      this.#built?.drawing.finalize();
    }

    override get rows(): readonly ChartRow[] {
      return super.rows;
    }

    override set rows(rows: readonly object[] | string | null) {
      this.#rows = rows;
      this.#rebuild();
    }

    /** Read when the chart is built, as rows are. */
    get spec(): unknown {
      return this.#spec;
    }

    set spec(spec: unknown) {
      this.#spec = spec;
      this.#rebuild();
    }

    get reading(): TableReading | null {
      return this.#reading;
    }

    protected override async getUpdateComplete(): Promise<boolean> {
      const complete = await super.getUpdateComplete();
      await this.#told;
      return complete;
    }

    protected override get drawnSeries(): DrawnSeries | undefined {
      return this.#built?.series;
    }

    override toCSV(): string {
      return this.#built?.csv() ?? super.toCSV();
    }

    override embedCode(kind?: 'tag'): string;
    override embedCode(kind: 'html' | 'frame' | 'picture'): Promise<string>;
    override embedCode(kind?: 'tag' | 'html' | 'frame' | 'picture'): string | Promise<string> {
      if (kind === 'html' || kind === 'frame' || kind === 'picture') return super.embedCode(kind);
      const { elementProperties: properties, script } = this.constructor as typeof ChartElement;
      return this.#built?.tag({ properties, script, fromScript: this.#rows !== undefined }) ?? this.outerHTML;
    }

    protected override resized(width: number): void {
      super.resized(width);
      if (!width || width === this.#width) return;
      this.#width = width;
      this.#fit();
    }

    /** Fits the drawing to the width of its place. */
    #fit(): void {
      void this.#built?.drawing.fit(this.#drawingWidth).then(() => this.requestUpdate());
    }

    /** In a place too narrow for any drawing, one that is scaled down. In CSS pixels. */
    get #drawingWidth(): number {
      return Math.max(this.plotWidth(this.#width || this.offsetWidth), NARROWEST);
    }

    protected override drawing(): unknown {
      return this.#built?.drawing.box;
    }

    protected override ownControls() {
      const { controls } = this.#built ?? {};
      return controls ? html`<div class="own">${controls}</div>` : super.ownControls();
    }

    protected override sourceLine(credits: string): unknown {
      const url = this.#built?.url;
      const { note } = this as { note?: string | null };
      const before = note ? `${note} ` : '';
      // One text node where possible: screen readers stop at each.
      return url ? html`${before}Source: <a href=${url}>${credits}</a>.` : before + super.sourceLine(credits);
    }

    protected override willUpdate(changed: PropertyValues): void {
      if (this.#retryable ? changed.size : Object.keys(AUTHOR_PROPERTIES).some((name) => changed.has(name)))
        this.#stale = true;
      super.willUpdate(changed);
    }

    protected override updated(): void {
      super.updated();
      // Marks of a spec that show no data have no table.
      const table = this.renderRoot.querySelector<HTMLElement>('[aria-controls="table"]');
      if (table) table.hidden = this.host.shown()?.rows.length === 0;
      if (this.#stale && this.isConnected && (this.near || this.loading === 'eager')) void this.#build();
    }

    protected override render() {
      // In the hidden slot the author's children keep their styles, by which a table is read again.
      if (!this.#failure)
        return this.#built
          ? html`${super.render()}<slot hidden></slot>`
          : paperWords(lit, this as unknown as PaperWords);
      return html`<div class="failed" part="error">
        <p>${this.#failure}</p>
        ${this.#retryable ? html`<p class="controls"><button type="button" @click=${this.#rebuild}>Try again</button></p>` : nothing}
        <slot></slot>
      </div>`;
    }

    #rebuild = (): void => {
      this.#stale = true;
      this.requestUpdate();
    };

    /** Whoever asks again for what is late asks for all of it. */
    #giveUp(): void {
      if (this.#ended?.()) failures += 1;
    }

    async #build(): Promise<void> {
      this.#stale = false;
      this.#building.abort();
      this.#giveUp();
      const { signal } = (this.#building = new AbortController());
      if (!this.#built)
        this.#ended = awaitChart(() => {
          this.#failure = 'This chart has not come yet.';
          this.#retryable = true;
          this.requestUpdate();
        });
      try {
        const failed = (error: unknown): void => void (signal.aborted || this.#fail(error));
        let drawn = 0;
        const measured = (): number => (drawn = this.#drawingWidth);
        const built = await buildChart({ ...this.#input(), failed }, measured, signal, (load) =>
          loadPart(load, failures),
        );
        if (signal.aborted) return built.drawing.finalize();
        this.#show(built, '');
        this.#told = this.#tell(built, signal);
        if (drawn !== this.#drawingWidth) this.#fit();
      } catch (error) {
        if (!signal.aborted) this.#fail(error);
      } finally {
        if (!signal.aborted) this.#ended?.();
      }
    }

    /** Tells how the figures were read: by the property, and the author what was left out or guessed narrowly. */
    async #tell({ reading, warnings }: BuiltChart, signal: AbortSignal): Promise<void> {
      const read = (await reading?.().catch(() => null)) ?? null;
      if (signal.aborted) return;
      this.#reading = read;
      const all = (read?.warnings ?? warnings).join(' ');
      if (all) this.warn(all);
    }

    #fail(error: unknown): void {
      const { name, message, again, cause } = error as FiguresError;
      const known = name === 'FiguresError';
      const unknown = known ? cause : error;
      if (!known) failures += 1;
      if (unknown) this.warn(`could not be drawn: ${String(unknown)}`);
      // What a file holds may be another thing when it is asked for once more.
      const retryable = !known || again || Boolean(this['src' as keyof this]);
      this.#show(undefined, known ? message : 'This chart could not be drawn.', retryable);
      this.host.loadFailed(error);
    }

    /**
     * What the author gave.
     * @throws {FiguresError} where a word is longer than the limit.
     */
    #input(): AuthorInput {
      const words = [...WORDS, 'headline', 'subtitle'].map((name) => [name, wordOf(name, this[name as keyof this])]);
      const input = {
        ...Object.fromEntries(words),
        host: this,
        load: loadPart,
        began: performance.now(),
        rows: this.#rows,
        spec: this.#spec,
        latest: this['latest' as keyof this],
      } as AuthorInput;
      const type = ownTypes.find((known) => known === input.type) ?? null;
      if (input.type && !type)
        this.warn(`type="${input.type}" is not known; leaving it out. Allowed: ${ownTypes.join(', ')}.`);
      return { ...input, type, changed: (artifact) => this.present(artifact), warn: (text) => this.warn(text) };
    }

    #show(built: BuiltChart | undefined, failure: string, retryable = false): void {
      this.#built?.drawing.finalize();
      this.#built = built;
      this.#reading = null;
      this.#failure = failure;
      this.#retryable = retryable;
      this.present(built?.artifact ?? null);
    }
  };
};
