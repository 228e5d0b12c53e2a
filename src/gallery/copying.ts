/** A button with `data-copy="<id>"` copies the text of that element, and says so beside itself. */
export function followCopying(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof HTMLButtonElement ? target : null;
    const source = document.getElementById(button?.dataset['copy'] ?? '');
    if (button && source) void copy(source, button.nextElementSibling);
  });
}

async function copy(source: HTMLElement, status: Element | null): Promise<void> {
  const text = source instanceof HTMLTextAreaElement ? source.value : source.textContent;
  const said = await navigator.clipboard.writeText(text).then(
    () => 'Copied.',
    () => selected(source),
  );
  if (status) status.textContent = said;
}

/** Selects a text that may not be copied by a script. */
function selected(source: HTMLElement): string {
  if (source instanceof HTMLTextAreaElement) source.select();
  else getSelection()?.selectAllChildren(source);
  return 'Selected: copy it with the keyboard or the menu.';
}
