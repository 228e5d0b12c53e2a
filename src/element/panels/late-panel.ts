import type { TemplateResult } from 'lit';
import type { ChartHost } from '../host.ts';
import type { Lit } from '../lit.ts';

/** A panel whose code is a part of its own, loaded when the panel is first opened. One serves all charts of the page. */
export class LatePanel<Code> {
  readonly #load: () => Promise<Code>;
  #code: Code | undefined;
  #loading: Promise<void> | undefined;
  /** The charts in whose panel it could not be loaded: another chart asks again. */
  readonly #failed = new WeakSet<ChartHost>();

  constructor(load: () => Promise<Code>) {
    this.#load = load;
  }

  /**
   * The contents of the panel in a chart: empty while its code loads; where that fails, a sentence and a button for another try.
   *
   * @param render Renders them once there is the code.
   */
  content({ html }: Lit, host: ChartHost, render: (code: Code) => TemplateResult): TemplateResult {
    if (this.#code) return render(this.#code);
    if (this.#failed.has(host))
      return html`<p>
        This could not be loaded. <button type="button" @click=${() => this.#again(host)}>Try again</button>
      </p>`;
    this.#loading ??= this.#load().then((code) => void (this.#code = code));
    const shown = (): void => host.element.requestUpdate();
    this.#loading.then(shown, (error: unknown) => {
      this.#failed.add(host);
      this.#loading = undefined;
      host.loadFailed(error, 'panel');
      shown();
    });
    return html``;
  }

  #again(host: ChartHost): void {
    this.#failed.delete(host);
    host.element.requestUpdate();
  }
}
