import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import {
  type ChartArtifact,
  type ChartRow,
  type ChartView,
  type Choice,
  type DrawnSeries,
  posterFor,
} from '../artifact.ts';
import { toCSV } from '../words/csv.ts';
import { Details } from './panels/loader.ts';
import { drawing } from './poster.ts';
import { embedTag } from './embed-code.ts';
import { CareChangeEvent, CareErrorEvent, CareReadyEvent, CareSelectEvent } from './events.ts';
import { figure } from './figure.ts';
import { listen } from './sound/listen.ts';
import type { ListenHost } from './sound/host.ts';
import type { ChartSetting } from './setting.ts';
import { unwatch, watch, type ObservedChart } from './page-observer.ts';
import { Panels, type PanelsHost } from './panels/panels.ts';
import { PlotEvents, type PlotHost } from './points/plot-events.ts';
import { warnOnce } from './warn-once.ts';
import { allowed, warnUnknown } from './warn-value.ts';
import { ShownView, type ViewHost } from './shown-view.ts';
import { styles } from './styles.ts';
import { standaloneSVG } from './standalone-svg.ts';
import { WordedElement } from './worded-element.ts';

/** What the attributes that every chart shares may say, the default first. */
const SETTINGS = {
  'heading-level': [...'32456'],
  theme: ['the page’s', 'light', 'dark'],
  controls: ['all', 'none'],
  loading: ['lazy', 'eager'],
};

/** What a chart is doing: nothing yet, showing its picture, drawing live, or showing its children because it could not load. */
export type ChartState = 'idle' | 'ready' | 'live' | 'failed';

/**
 * A chart: a finding, a picture drawn beforehand, a sentence, a source, a table.
 *
 *     artifact ─▶ view for the options ─▶ poster for the width ─▶ points on its marks
 *
 * The picture is complete without any chart engine. Whatever stands inside the tag is shown until the chart is ready, and again if it fails.
 *
 * @slot - Shown until the chart is ready, and for ever without JavaScript.
 * @fires {CareReadyEvent} care-ready - The first view is painted.
 * @fires {CareChangeEvent} care-change - Another view is shown.
 * @fires {CareErrorEvent} care-error - The chart, a view of it, what a panel holds, its points or its sound could not be loaded.
 * @fires {CareSelectEvent} care-select - The reader chose a point.
 * @csspart figure - The whole figure.
 * @csspart headline - The finding.
 * @csspart subtitle - Measure, unit, place and period.
 * @csspart plot - The picture.
 * @csspart summary - The sentence below the picture.
 * @csspart source - The source line.
 * @csspart controls - The row of buttons.
 * @csspart about - The panel “About this figure”.
 * @csspart table - The panel with the table.
 * @csspart tooltip - The sentence beside a point.
 * @cssState idle - Not shown yet.
 * @cssState ready - The picture stands.
 * @cssState live - The picture stands, drawn in the browser.
 * @cssState failed - It could not be loaded; the children are shown.
 */
export abstract class ChartElement<Row extends ChartRow = ChartRow>
  extends WordedElement
  implements ObservedChart, ViewHost, PanelsHost, PlotHost, ListenHost
{
  static override styles = styles;

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

  /** The settings that this chart has to itself. Set by the chart's own code. */
  static ownSettings: readonly ChartSetting[] = [];

  /** Why there is no artifact. */
  declare static failure: unknown;

  /** Address of the script that `embedCode()` names. Set by the script-tag build. */
  declare static script: string | undefined;

  /** Replaces the computed headline. @attr */
  declare headline: string | null;
  /** Replaces the computed subtitle. @attr */
  declare subtitle: string | null;
  /** Level of the headline among the page's headings, 2 to 6. Default 3. @attr heading-level */
  declare headingLevel: 2 | 3 | 4 | 5 | 6;
  /** `light` or `dark`. Left out, the figure follows the page's `color-scheme`. @attr */
  declare theme: 'light' | 'dark' | null;
  /** `none` hides Download and the reader's choices; table, about and source stay. @attr */
  declare controls: 'none' | null;
  /** `lazy` waits until the chart comes near the viewport, `eager` does not. Default `lazy`. @attr */
  declare loading: 'lazy' | 'eager';

  #state: ChartState = 'idle';
  #near = false;
  #width = 0;
  #artifact: ChartArtifact | null | undefined;
  #views: ShownView | null | undefined;
  #details: Details | null | undefined;
  #told: ChartView | undefined;
  #states = this.attachInternals?.().states;
  #panels = new Panels(this);
  #plotEvents = new PlotEvents(this);

  constructor() {
    super();
    this.headline = null;
    this.subtitle = null;
    this.headingLevel = 3;
    this.theme = null;
    this.controls = null;
    this.loading = 'lazy';
    this.present((this.constructor as typeof ChartElement).artifact);
    for (const { name, values } of this.#options) Object.assign(this, { [name]: values[0]?.value });
    for (const { name, property = name, initial } of this.#ownSettings) Object.assign(this, { [property]: initial });
    this.#enter('idle');
  }

  /** What the chart is doing. Also matched by `:state(idle)`, `:state(ready)` and so on. */
  get state(): ChartState {
    return this.#state;
  }

  /** The view shown: a value for each option, and for each setting that this chart has to itself. Before the chart is ready, the view that its attributes ask for. */
  get view(): Choice {
    return this.#views?.shown?.choice ?? this.#views?.wanted ?? {};
  }

  /** The rows of the view shown. */
  get rows(): readonly Row[] {
    return (this.#views?.nearest.rows ?? []) as readonly Row[];
  }

  /** The computed sentence of the view shown. */
  get summary(): string {
    return this.#views?.nearest.summary ?? '';
  }

  /** The rows of the view shown as CSV, unrounded, each number after its qualifier. */
  toCSV(): string {
    return toCSV(this.rows);
  }

  /** The picture shown as an SVG file with its colours resolved; empty before the chart is ready. */
  toSVG(): string {
    const drawing = this.plot?.querySelector('svg');
    const view = this.#views?.shown;
    if (!drawing || !view) return '';
    const { headline, subtitle, summary, credits } = view;
    return standaloneSVG(drawing, {
      title: this.headline ?? headline,
      description: `${subtitle}. ${summary} Source: ${credits}.`,
    });
  }

  /**
   * HTML that puts the view shown on another page.
   * @param kind `tag`: the script and the tag.
   */
  embedCode(kind: 'tag' = 'tag'): string {
    allowed(this.localName, 'embedCode()', kind, ['tag']);
    const authored = ['headline', 'subtitle', 'heading-level', 'theme', 'controls'].filter((name) =>
      this.hasAttribute(name),
    );
    return embedTag({
      tag: this.localName,
      defaults: Object.fromEntries([
        ...this.#options.map(({ name, values }) => [name, values[0]?.value]),
        ...this.#ownSettings.map(({ name, initial }) => [name, String(initial)]),
      ]),
      choice: this.view,
      attributes: Object.fromEntries(authored.map((name) => [name, this.getAttribute(name) ?? ''])),
      script: (this.constructor as typeof ChartElement).script,
    });
  }

  /** The element around the picture. @internal */
  get plot(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('.plot') ?? null;
  }

  /** A sentence for each row of the picture. @internal */
  get points(): readonly string[] {
    return this.#views?.shown?.points ?? [];
  }

  /** The series of the picture, where it has more than one. @internal */
  get drawnSeries(): DrawnSeries | undefined {
    return this.#poster?.series;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watch(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatch(this);
  }

  /** The page tells that the chart has come near. @internal */
  pageNear(width: number): void {
    if (this.#near) return;
    this.#near = true;
    this.#width = width;
    this.requestUpdate();
  }

  /** The page tells that the chart has another width. @internal */
  pageResized(width: number): void {
    const before = this.#poster;
    this.#width = width;
    if (this.#poster !== before) this.requestUpdate();
    this.#plotEvents.resized();
  }

  /** The reader chose a point. @internal */
  selectPoint(row: number): void {
    const chosen = this.rows[row];
    if (chosen) this.dispatchEvent(new CareSelectEvent(chosen));
  }

  /** What the author set an option to. @internal */
  authored(property: string): unknown {
    return this[property as keyof this];
  }

  /** A panel is opened, or about to be: what it holds is asked for. @internal */
  panelComing(opened: boolean): void {
    void this.#details?.load(this.view, opened);
  }

  /** A view has come, or what its panels hold. @internal */
  viewArrived(): void {
    const sheet = this.#details?.of(this.view)?.contents.sheet;
    const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
    if (sheet && !adoptedStyleSheets?.includes(sheet)) adoptedStyleSheets?.push(sheet);
    this.requestUpdate();
  }

  /** A view, what its panels hold, the code of its points or its sound could not be loaded. @internal */
  viewLost(error: unknown): void {
    if (!this.#views?.shown) this.#enter('failed');
    this.dispatchEvent(new CareErrorEvent(error));
  }

  /** What the chart shows from now on: what the build drew, or what was made in the browser; `null` where that failed. */
  protected present(artifact: ChartArtifact | null | undefined): void {
    this.#artifact = artifact;
    this.#views =
      artifact && new ShownView(this, artifact, this.#ownSettings, (view, settings) => this.refine(view, settings));
    this.#details = artifact && new Details(this, artifact);
    this.requestUpdate();
  }

  /** The source line, from publishers and years. */
  protected sourceLine(credits: string): unknown {
    return `Source: ${credits}.`;
  }

  /** The drawing: by default the poster for the width. */
  protected drawing(): unknown {
    return drawing(this.#poster);
  }

  /** The width that a drawing has in a figure of some width, in CSS pixels: less a margin at either side, as the stylesheet has it. */
  protected plotWidth(width: number): number {
    return width - 2 * Math.min(Math.max(width * 0.03, 8), 16);
  }

  /**
   * From the view that was drawn to the view that is shown: rows, points, words and posters.
   *
   * For a chart with code of its own. Pure; asked again only when the view or a setting is another. Whatever a poster's
   * text is made of ends up as markup, so only numbers and the artifact's own words belong in it.
   * @param view The view as it was drawn.
   * @param _settings What the chart's own settings are set to: a value for each.
   */
  protected refine(view: ChartView, _settings: Choice): ChartView {
    return view;
  }

  /** The controls that a chart with code of its own has below the choices, in a `<div class="own">`. `controls="none"` hides them. */
  protected ownControls(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Tells the page's author, once, that the settings of the chart's own do not go together. */
  protected warn(message: string): void {
    warnOnce('warn', `<${this.localName}> ${message}`);
  }

  /** What the chart's own settings are set to, by the reader or else by the author. */
  protected get settings(): Choice {
    return this.#views?.settings ?? {};
  }

  /** Tells the author, once, that a setting of the chart's own is left out because it does not fit the others or the rows. */
  protected leaveOut(name: string, allowed: string): void {
    warnUnknown(this.localName, name, this.settings[name], '', allowed);
  }

  /** The reader chose: a value of an option, or of a setting of the chart's own, which is read as the attribute is. */
  protected choose(name: string, value: string): void {
    this.#views?.choose(name, value);
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    for (const [name, values] of Object.entries(SETTINGS))
      allowed(this.localName, name, this.getAttribute(name), values);
    this.#views?.forget(changed);
    if (this.#artifact === null) this.#enter('failed');
    if (this.#near || this.loading === 'eager') this.#views?.settle();
    if (!this.#views?.shown) return;
    if (this.#panels.open) this.panelComing(false);
    this.#width ||= this.offsetWidth;
    this.#enter(this.#views.shown.posters.length ? 'ready' : 'live');
  }

  protected override firstUpdated(): void {
    if (this.#artifact === null)
      this.dispatchEvent(new CareErrorEvent((this.constructor as typeof ChartElement).failure));
  }

  protected override updated(): void {
    const shown = this.#views?.shown;
    if (!shown) return;
    this.#plotEvents.described(this.headline ?? shown.headline);
    this.#details?.of(shown.choice)?.contents.painted(this.renderRoot);
    if (shown === this.#told) return;
    const first = !this.#told;
    this.#told = shown;
    if (first) this.#plotEvents.painted();
    this.dispatchEvent(first ? new CareReadyEvent() : new CareChangeEvent(shown.choice));
  }

  protected override render(): TemplateResult {
    const view = this.#views?.shown;
    if (this.#state === 'failed') return html`<slot class="failed">This chart could not be loaded.</slot>`;
    if (!this.#artifact || !view) return html`<slot></slot>`;
    return figure({
      artifact: this.#artifact,
      view,
      opened: this.#details?.of(view.choice),
      choice: this.#views?.wanted ?? {},
      drawing: this.drawing(),
      source: this.sourceLine(view.credits),
      headline: this.headline ?? view.headline,
      subtitle: this.subtitle ?? view.subtitle,
      headingLevel: this.headingLevel,
      bare: this.controls === 'none',
      panels: this.#panels,
      plotEvents: this.#plotEvents,
      listen: ({ currentTarget }) => void listen(this, view, this.#plotEvents, currentTarget as HTMLElement),
      choose: (option, value) => this.choose(option, value),
      own: () => this.ownControls(),
      csv: () => this.toCSV(),
      picture: () => this.toSVG(),
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

  #enter(state: ChartState): void {
    try {
      this.#states?.delete(this.#state);
      this.#states?.add(state);
    } catch {
      // Engines before :state() have no states, or take only names that begin with two dashes. The property says the same.
    }
    this.#state = state;
  }
}
