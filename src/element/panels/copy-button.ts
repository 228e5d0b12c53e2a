import type { TemplateResult } from 'lit';
import type { Lit } from '../lit.ts';

/** Copies the text before the button. Where a page may not write to the clipboard, the text is selected instead, and the reader is told. */
async function copy({ currentTarget }: Event): Promise<void> {
  const button = currentTarget as HTMLButtonElement;
  const text = button.previousElementSibling;
  const said = button.nextElementSibling;
  if (!text || !said) return;
  try {
    await navigator.clipboard.writeText(text.textContent ?? '');
    said.textContent = 'Copied.';
  } catch {
    getSelection()?.selectAllChildren(text);
    said.textContent = 'Selected: copy it with the keyboard or the menu.';
  }
}

/** A text with a button that copies it and says so. */
export function copyable({ html }: Lit, text: string): TemplateResult {
  return html`<p class="copyable">
    <span>${text}</span> <button type="button" @click=${copy}>Copy</button> <span role="status"></span>
  </p>`;
}
