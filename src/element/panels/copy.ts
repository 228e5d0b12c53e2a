/**
 * Copies the text before a button, in an element or in a box. Where the page may not write to the clipboard, the text is
 * selected instead. Either is said in the element after the button.
 */
export async function copy({ currentTarget }: Event): Promise<void> {
  const button = currentTarget as HTMLButtonElement;
  const text = button.previousElementSibling;
  const status = button.nextElementSibling;
  if (!text || !status) return;
  const box = text instanceof HTMLTextAreaElement ? text : null;
  try {
    await navigator.clipboard.writeText(box?.value ?? text.textContent ?? '');
    status.textContent = 'Copied.';
  } catch {
    if (box) box.select();
    else getSelection()?.selectAllChildren(text);
    status.textContent = 'Selected: copy it with the keyboard or the menu.';
  }
}
