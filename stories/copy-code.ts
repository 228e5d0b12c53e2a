import { html, LitElement, type TemplateResult } from 'lit';

/** Code with a button that copies it. Only pages of Storybook use it. */
export class CopyCode extends LitElement {
  static override properties = { code: {}, what: {}, said: { state: true } };

  /** The code. */
  declare code: string;
  /** What the button copies: `the CSS`. */
  declare what: string;
  /** What became of the last copy; empty where none was made of this code. */
  declare said: string;

  constructor() {
    super();
    this.code = '';
    this.what = 'the code';
    this.said = '';
  }

  /** Without a shadow root, so that the stylesheet of the page applies. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('code')) this.said = '';
  }

  protected override render(): TemplateResult {
    return html`<pre tabindex="0" class="copied"><code>${this.code}</code></pre>
      <p>
        <button type="button" @click=${this.#copy}>Copy ${this.what}</button> <span role="status">${this.said}</span>
      </p>`;
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.code);
      this.said = 'Copied.';
    } catch {
      const code = this.querySelector('code');
      if (code) getSelection()?.selectAllChildren(code);
      this.said = 'Selected: copy it with the keyboard or the menu.';
    }
  };
}

if (customElements.get('copy-code') === undefined) customElements.define('copy-code', CopyCode);
