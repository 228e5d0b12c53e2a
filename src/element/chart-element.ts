import {
  type CSSResult,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
// In this order the script compresses best (tests/package/budgets.test.ts).
import { PlotEvents } from './points/plot-events.ts';
import { Panels } from './panels/panels.ts';
import { ShownView } from './shown-view.ts';
import { toCSV } from '../words/csv.ts';
import { listen } from './sound/listen.ts';
import { loadSaving, saving } from './saving/load.ts';
import type { ChartSetting } from './setting.ts';
import { drawing, figure } from './figure.ts';
import {
  type ChartArtifact,
  type ChartRow,
  type ChartView,
  type Choice,
  type DrawnSeries,
  posterFor,
} from '../artifact.ts';
import { CareChangeEvent, CareErrorEvent, CareReadyEvent, CareSelectEvent } from './events.ts';
import type { ChartHost } from './host.ts';
import { type Lit, lit } from './lit.ts';
import { observe, unobserve } from './page-observer.ts';
import { allowed, warnOnce, warnUnknown } from './warn.ts';
import { styles } from './styles.ts';
import { WordedElement } from './worded-element.ts';

/*
 * What happens to a chart, in order, and the file of each phase:
 *
 *     1 define.ts              the tag is defined with its artifact: words, rows and posters from the build
 *     2 page-observer.ts       the chart comes near the viewport: nearViewport()
 *     3 shown-view.ts          options and settings name a view; one that is not in the artifact is loaded
 *     4 ../artifact.ts         posterFor(): the poster for the chart's width
 *     5 figure.ts              the figure is rendered; care-ready, or care-change
 *     6 points/plot-events.ts  when the page is idle, or the reader turns to the plot: loads points/points.ts
 *     7 panels/panels.ts       when the reader turns to a button of a panel: loads panels/contents.ts
 *     8 sound/listen.ts        when the reader presses Listen: loads sound/player.ts
 *
 * Whatever cannot be loaded ends in loadFailed(): care-error, and the children of the tag if no view is shown yet.
 * A mixin (mixin.ts) changes what is shown in phases 3 to 5, by the protected members.
 */

/** The values of the attributes that all charts have, the default first. */
const SETTINGS = {
  'heading-level': [...'32456'],
  theme: ['the page’s', 'light', 'dark'],
  controls: ['all', 'none'],
  loading: ['lazy', 'eager'],
};

/** The width of a chart that is not displayed, such as in a closed tab, in CSS pixels: it may be on paper. */
const UNSEEN = 640;

/** What a chart is doing: nothing yet, showing a picture of the build, showing a picture drawn in the browser, or showing its children because it could not be loaded. */
export type ChartState = 'idle' | 'ready' | 'live' | 'failed';

/**
 * A chart: a headline, a picture, a summary, a source line, a table.
 *
 * The picture is drawn by the build and needs no chart engine in the browser. The children of the tag are shown until the chart is ready, and again if it cannot be loaded.
 *
 * @attr {string | null} updates - Address of `latest.json` of the newest version, on the page's own origin. When a reader opens “About this figure”, it tells of newer figures. Left out, nothing is asked for.
 * @slot - Shown until the chart is ready, and always without JavaScript.
 * @fires {CareReadyEvent} care-ready - The first view is painted.
 * @fires {CareChangeEvent} care-change - Another view is shown.
 * @fires {CareErrorEvent} care-error - The chart, one of its views, the contents of a panel, its points or its sound could not be loaded.
 * @fires {CareSelectEvent} care-select - The reader chose a point.
 * @csspart figure - The whole figure.
 * @csspart headline - The headline.
 * @csspart subtitle - Measure, unit, place and period.
 * @csspart plot - The picture.
 * @csspart summary - The sentence below the picture.
 * @csspart source - The source line.
 * @csspart controls - The row of buttons.
 * @csspart about - The panel “About this figure”.
 * @csspart table - The panel with the table.
 * @csspart tooltip - The sentence beside a point.
 * @cssState idle - Not shown yet.
 * @cssState ready - The picture is shown.
 * @cssState live - The picture is shown, and was drawn in the browser.
 * @cssState failed - It could not be loaded; the children are shown.
 */
export abstract class ChartElement<Row extends ChartRow = ChartRow> extends WordedElement {
  static override styles: CSSResult[] = styles;

  static override properties: PropertyDeclarations = {
    headline: {},
    subtitle: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    theme: { reflect: true },
    controls: {},
    loading: {},
  };

  /** The chart's words, rows and pictures; `null` where they could not be loaded, `undefined` where they are made in the browser. */
  static artifact: ChartArtifact | null | undefined;

  /** The settings that only this chart has. Set by its mixin. */
  static ownSettings: readonly ChartSetting[] = [];

  /** For parts that are bundled by themselves. @internal */
  static readonly lit: Lit = lit;

  /** Address of the script that `embedCode()` names. Set by the script for pages; `undefined` where a bundler brings the chart. */
  declare static script: string | undefined;

  /** Replaces the computed headline. @attr */
  declare headline: string | null;
  /** Replaces the computed subtitle. @attr */
  declare subtitle: string | null;
  /** Level of the headline among the page's headings, 2 to 6. Default 3. @attr heading-level */
  declare headingLevel: 2 | 3 | 4 | 5 | 6;
  /** `light` or `dark`. Left out, the figure follows the page's `color-scheme`. @attr */
  declare theme: 'light' | 'dark' | null;
  /** `none` hides Download, Embed and the reader's choices; table, about and source stay. @attr */
  declare controls: 'none' | null;
  /** `lazy` waits until the chart comes near the viewport, `eager` does not. Default `lazy`. @attr */
  declare loading: 'lazy' | 'eager';

  /** What observer, views, panels, points and sound know of this chart. @internal */
  protected readonly host: ChartHost = {
    element: this,
    plot: () => this.renderRoot?.querySelector<HTMLElement>('.plot') ?? null,
    shown: () => this.#views?.shown,
    series: () => this.drawnSeries,
    authored: (property) => this.authored(property),
    nearViewport: () => {
      if (this.near) return;
      this.near = true;
      this.host.resized();
      this.requestUpdate();
      // A browser that prints waits for nothing.
      this.performUpdate();
    },
    // Not the width in the window, which a transform of the page changes.
    resized: (width = this.offsetWidth) => this.resized(width),
    loadFailed: (error, what) => {
      if (what) warnOnce('error', `<${this.localName}> could not load its ${what}`, error);
      if (!this.#views?.shown) this.enter('failed');
      this.dispatchEvent(new CareErrorEvent(error));
    },
    showPoint: (row) => this.#plotEvents.showPoint(row),
    select: (row) => {
      const chosen = this.rows[row];
      if (chosen) this.dispatchEvent(new CareSelectEvent(chosen));
    },
  };
  /** Whether it has come near the viewport, or the page is about to be printed. @internal */
  protected near = false;
  #width = 0;
  #artifact: ChartArtifact | null | undefined;
  #views: ShownView | null | undefined;
  /** The view that care-ready or care-change was fired for. */
  #announced: ChartView | undefined;
  /** What was asked for when what shows areas was last loaded: another has it loaded again where that failed. */
  #askedArea: string | undefined;
  /** Settles when what saves pictures has loaded, or could not be loaded. */
  #saving: Promise<unknown> | undefined;
  #panels = new Panels(this.host);
  #plotEvents = new PlotEvents(this.host);

  constructor() {
    super();
    this.headline = null;
    this.subtitle = null;
    this.headingLevel = 3;
    this.theme = null;
    this.controls = null;
    this.loading = 'lazy';
    this.addEventListener('toggle', () => this.requestUpdate(), true);
    this.begin();
  }

  /** Takes what its class shows, with options and settings at their defaults. @internal */
  protected begin(): void {
    this.present((this.constructor as typeof ChartElement).artifact);
    for (const { name, values } of this.#options) Object.assign(this, { [name]: values[0]?.value });
    for (const { name, property = name, initial } of this.#ownSettings) Object.assign(this, { [property]: initial });
  }

  /** What the chart is doing. Also matched by `:state(idle)`, `:state(ready)` and so on. */
  get state(): ChartState {
    return this.entered as ChartState;
  }

  /** The view shown: a value for each option and for each setting of this chart. Before the chart is ready, the view that its attributes ask for. */
  get view(): Choice {
    return this.#views?.shown?.choice ?? this.#views?.wanted ?? {};
  }

  /** The rows of the view shown. */
  get rows(): readonly Row[] {
    return (this.#views?.nearest.rows ?? []) as readonly Row[];
  }

  /** The computed summary of the view shown. */
  get summary(): string {
    return this.#views?.nearest.summary ?? '';
  }

  /** The rows of the view shown as CSV, unrounded, each number after its qualifier. */
  toCSV(): string {
    return toCSV(this.rows);
  }

  /** The figure shown as an SVG file: words, picture, source and date, in the colours of the page. Empty before `care-ready`. */
  toSVG(): string {
    return saving()?.savedSVG(this.renderRoot as ShadowRoot, this.#artifact?.dated) ?? '';
  }

  /**
   * The figure shown as a PNG file, like that of `toSVG()`.
   * @param scale Pixels to a CSS pixel; `card`: 1200 × 630 pixels, for links on social sites.
   */
  async toPNG(scale: number | 'card' = 1): Promise<Blob> {
    return (await loadSaving()).savedPNG(this.renderRoot as ShadowRoot, this.#artifact?.dated, scale, lit);
  }

  /**
   * HTML that puts the view shown on another page: the script and the tag. Empty before `care-ready`.
   * @param kind `tag`, the default.
   */
  embedCode(kind?: 'tag'): string;
  /**
   * HTML that puts the view shown on another page, without a script or beside one.
   * @param kind `html`: the tag with heading, picture, sentence, source and table inside. `frame`: a frame. `picture`: a picture with its words, and a link.
   * @returns Empty where the code cannot carry the view: the panel *Embed* says what to do instead.
   */
  embedCode(kind: 'html' | 'frame' | 'picture'): Promise<string>;
  embedCode(kind: 'tag' | 'html' | 'frame' | 'picture' = 'tag'): string | Promise<string> {
    const [chart, artifact, view] = [this, this.#artifact, this.#views?.shown] as const;
    return allowed(this.localName, 'embedCode()', kind, ['tag', 'html', 'frame', 'picture']) === 'tag'
      ? (saving()?.embedChart(chart, artifact) ?? '')
      : loadSaving().then(({ copiedCode }) => copiedCode(lit, kind, { chart, artifact, view }));
  }

  /** Waits for what shows areas, once one is named or the reader may choose: no view is shown until then, and England where it cannot be loaded. */
  protected override performUpdate(): void {
    const { area, choose } = this as { area?: string; choose?: string };
    const asked = area || choose;
    // What shows areas presents an artifact without it.
    const load = asked && asked !== this.#askedArea && this.#artifact?.areas;
    if (!load) return super.performUpdate();
    this.#askedArea = asked;
    this.performUpdate = () => {};
    void lit
      .loadPart(load)
      .then(({ showAreas }) => showAreas(this))
      .catch((error: unknown) => this.host.loadFailed(error))
      .then(() => {
        Reflect.deleteProperty(this, 'performUpdate');
        return this.performUpdate();
      });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (observe(this.host)) this.near = true;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unobserve(this);
  }

  /** The series of the drawing; `undefined` where it has one. @internal */
  protected get drawnSeries(): DrawnSeries | undefined {
    return this.#poster?.series;
  }

  /** What the author set a property to. @internal */
  protected authored(property: string): unknown {
    return this[property as keyof this];
  }

  /** The chart comes near, or has another width, in CSS pixels. @internal */
  protected resized(width: number): void {
    const before = this.#poster;
    this.#width = width;
    if (this.#poster !== before) this.requestUpdate();
    this.#plotEvents.resized();
  }

  /**
   * Sets what the chart shows.
   * @param artifact From the build, or made in the browser; `null` where that failed, `undefined` where it is not made yet.
   */
  protected present(artifact: ChartArtifact | null | undefined): void {
    this.#artifact = artifact;
    this.#views =
      artifact &&
      new ShownView(this.host, artifact, this.#ownSettings, (view, settings) => this.refine(view, settings));
    this.#panels.present(artifact);
    this.requestUpdate();
  }

  /**
   * The source line, as text or template.
   * @param credits Publishers and years.
   */
  protected sourceLine(credits: string): unknown {
    return `Source: ${credits}.`;
  }

  /** The drawing, as template or node. Default the poster for the width. */
  protected drawing(): unknown {
    return drawing(this.#poster);
  }

  /** The width of the drawing in a chart of a width, both in CSS pixels: less the stylesheet's margin at either side. */
  protected plotWidth(width: number): number {
    const whole = width || UNSEEN;
    return whole - 2 * Math.min(Math.max(whole * 0.03, 8), 16);
  }

  /**
   * Changes a view of the artifact into the view shown: its rows, points, words and posters. Default no change.
   *
   * For mixins. Pure; called again only when the view or a setting changes. A poster is markup: write only numbers and
   * words of the artifact into it, never a text of the page.
   * @param view The view from the artifact.
   * @param _settings A value for each setting of this chart.
   */
  protected refine(view: ChartView, _settings: Choice): ChartView {
    return view;
  }

  /** The controls of a mixin, below the choices, in a `<div class="own">`. `controls="none"` hides them. Default none. */
  protected ownControls(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Writes a warning for the page's author to the console, once. It begins with the tag. */
  protected warn(message: string): void {
    warnOnce('warn', `<${this.localName}> ${message}`);
  }

  /** The values of this chart's settings: the reader's, or else the author's. */
  protected get settings(): Choice {
    return this.#views?.settings ?? {};
  }

  /** Warns the page's author, once, that a setting is left out because it does not fit the others or the rows. */
  protected leaveOut(name: string, allowed: string): void {
    warnUnknown(this.localName, name, this.settings[name], '', allowed);
  }

  /** Sets an option or a setting by the reader's choice. A setting is read as its attribute is. */
  protected chooseOption(name: string, value: string): void {
    this.#views?.choose(name, value);
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    for (const [name, values] of Object.entries(SETTINGS))
      allowed(this.localName, name, this.getAttribute(name), values);
    this.#views?.forget(changed);
    if (this.#artifact === null) this.enter('failed');
    // A reader reads the table of the plain figure: the chart comes when she closes it.
    if ((this.near || this.loading === 'eager') && (this.#announced || !this.querySelector?.('[data-waits][open]')))
      this.#views?.settle();
    if (!this.#views?.shown) return;
    this.#panels.update();
    this.#width ||= this.offsetWidth;
    this.enter(this.#views.shown.posters.length ? 'ready' : 'live');
  }

  protected override updated(): void {
    const shown = this.#views?.shown;
    if (!shown) return;
    this.#plotEvents.described(this.headline ?? shown.headline, shown.summary);
    this.#panels.updated(this.renderRoot as ShadowRoot);
    if (shown === this.#announced) return;
    const first = !this.#announced;
    this.#announced = shown;
    if (first) {
      this.#plotEvents.painted();
      this.#saving = loadSaving().catch(() => {});
    }
    const event = first ? new CareReadyEvent() : new CareChangeEvent(shown.choice);
    // Whoever hears of a picture can save it.
    void this.#saving?.then(() => this.dispatchEvent(event));
  }

  /** Waits for what saves pictures too, so that after `updateComplete` a ready chart can be saved. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#saving;
    return complete;
  }

  protected override render(): TemplateResult {
    const view = this.#views?.shown;
    if (this.state === 'failed') return html`<slot class="failed">This chart could not be loaded.</slot>`;
    if (!this.#artifact || !view) return html`<slot></slot>`;
    return figure({
      chart: this,
      artifact: this.#artifact,
      view,
      choice: this.#views?.wanted ?? {},
      drawing: this.drawing(),
      source: this.sourceLine(view.credits),
      panels: this.#panels,
      plotEvents: this.#plotEvents,
      listen: ({ currentTarget }) => void listen(this.host, view, currentTarget as HTMLElement),
      choose: (option, value) => this.chooseOption(option, value),
      ownControls: this.ownControls(),
    });
  }

  get #options() {
    return this.#artifact?.options ?? [];
  }

  get #ownSettings(): readonly ChartSetting[] {
    return (this.constructor as typeof ChartElement).ownSettings;
  }

  get #poster() {
    return posterFor(this.#views?.shown?.posters ?? [], this.plotWidth(this.#width));
  }
}
