import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** The figure that panels belong to. */
export interface PanelsHost extends ReactiveControllerHost {
  /** A panel is opened, or about to be. */
  panelComing(opened: boolean): void;
}

/** Parts of the figure that open on demand, each under a native button. */
export class Panels {
  readonly #host: PanelsHost;
  readonly #open = new Set<string>();

  constructor(host: PanelsHost) {
    this.#host = host;
  }

  /** Whether any is open. */
  get open(): boolean {
    return this.#open.size > 0;
  }

  /** The button that opens and closes a panel. What the panel holds is asked for as soon as it is pointed at. */
  button(name: string, label: string): TemplateResult {
    const coming = (): void => this.#host.panelComing(false);
    const toggle = (): void => {
      if (!this.#open.delete(name)) {
        this.#open.add(name);
        this.#host.panelComing(true);
      }
      this.#host.requestUpdate();
    };
    return html`<button
      type="button"
      aria-expanded=${this.#open.has(name) ? 'true' : 'false'}
      aria-controls=${name}
      @pointerenter=${coming}
      @focus=${coming}
      @click=${toggle}
    >
      ${label}
    </button>`;
  }

  /** The panel. Its content is made when it is opened. */
  panel(name: string, content: () => unknown): TemplateResult {
    const open = this.#open.has(name);
    return html`<div class="panel" id=${name} part=${name} ?hidden=${!open}>${open ? content() : nothing}</div>`;
  }
}
