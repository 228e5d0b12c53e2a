import { html, nothing, type TemplateResult } from 'lit';
import { type ChartArtifact, type ViewDetails, viewKey } from '../../artifact.ts';
import type { ChartHost } from '../host.ts';
import { lit } from '../lit.ts';
import type { PanelInput, PanelContents } from './contents.ts';

/** What the panels of a view are rendered from. */
interface Loaded {
  readonly details: ViewDetails;
  readonly contents: PanelContents;
}

/** One serves all charts of the page. */
let contents: PanelContents | undefined;

/** The panels of a figure, each opened by a native button. What they hold is loaded when the reader points at a button, focuses it or presses it. */
export class Panels {
  readonly #host: ChartHost;
  readonly #open = new Set<string>();
  /** By view: `undefined` while it loads, `null` where it could not be loaded. */
  #loaded = new Map<string, Loaded | null | undefined>();
  #artifact: ChartArtifact | null | undefined;

  constructor(host: ChartHost) {
    this.#host = host;
  }

  /** The chart has another artifact. */
  present(artifact: ChartArtifact | null | undefined): void {
    this.#artifact = artifact;
    this.#loaded = new Map();
  }

  /** Before the figure is rendered: while a panel is open, loads what it holds for the view shown. */
  update(): void {
    if (this.#open.size) void this.#load();
  }

  /** After the figure was rendered. */
  updated(figure: ShadowRoot): void {
    this.#loaded.get(this.#key)?.contents.painted(figure);
  }

  /** The button that opens and closes a panel. */
  button(name: string, label: string): TemplateResult {
    const preload = (): void => void this.#load();
    const toggle = (): void => {
      if (!this.#open.delete(name)) {
        this.#open.add(name);
        void this.#load(true);
      }
      this.#host.element.requestUpdate();
    };
    return html`<button
      type="button"
      aria-expanded=${this.#open.has(name) ? 'true' : 'false'}
      aria-controls=${name}
      @pointerenter=${preload}
      @focus=${preload}
      @click=${toggle}
    >
      ${label}
    </button>`;
  }

  /** The panel, empty while it is closed. */
  panel(name: 'about' | 'download' | 'embed' | 'table', input: PanelInput): TemplateResult {
    const open = this.#open.has(name);
    const loaded = open && this.#loaded.get(this.#key);
    const content =
      loaded === null
        ? html`<p>This could not be loaded. To try again, close it and open it.</p>`
        : loaded && loaded.contents[name](input, loaded.details, this.#host);
    return html`<div class="panel" id=${name} part=${name} ?hidden=${!open}>${content || nothing}</div>`;
  }

  /** The name of the view shown, by which the artifact has its details. */
  get #key(): string {
    return viewKey(this.#artifact?.options ?? [], this.#host.element.view);
  }

  /**
   * Loads what the panels of the view shown hold, once.
   *
   * @param again Tries again where it could not be loaded before.
   */
  async #load(again = false): Promise<void> {
    const loaded = this.#loaded;
    const key = this.#key;
    if (loaded.has(key) && !(again && loaded.get(key) === null)) return;
    loaded.set(key, undefined);
    try {
      const load = this.#artifact?.details[key];
      const [code, details] = await Promise.all([
        lit.loadPart(() => import('./contents.ts')),
        load && lit.loadPart(load),
      ]);
      contents ??= code.panelContents(lit);
      loaded.set(key, details && { contents, details: details.default });
    } catch (error) {
      loaded.set(key, null);
      this.#host.loadFailed(error, 'panels');
    }
    this.#host.element.requestUpdate();
  }
}
