import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Parts of the figure that open on demand, each under a native button. */
export class Panels {
  readonly #host: ReactiveControllerHost;
  readonly #open = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The button that opens and closes a panel. */
  button(name: string, label: string): TemplateResult {
    const toggle = (): void => {
      if (!this.#open.delete(name)) this.#open.add(name);
      this.#host.requestUpdate();
    };
    return html`<button
      type="button"
      aria-expanded=${this.#open.has(name) ? 'true' : 'false'}
      aria-controls=${name}
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
