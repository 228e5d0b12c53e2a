/** Tells the reader sentences at the end of the page, with a link to a page. */
export function tell(sentences: readonly string[], link: { readonly href: string; readonly text: string }): void {
  const paragraph = document.createElement('p');
  paragraph.className = 'told';
  const anchor = Object.assign(document.createElement('a'), { ...link, textContent: link.text, target: '_self' });
  paragraph.append(`${sentences.join(' ')} `, anchor);
  document.querySelector('main')?.append(paragraph);
}

/**
 * Lets links open where the sandbox of a frame forbids it, as WordPress’s does: the address is told, to be copied.
 *
 * Whether it is forbidden nobody can ask: a window that was not opened tells.
 */
export function tellBlockedLinks(): void {
  if (origin !== 'null') return;
  const status = document.createElement('p');
  status.className = 'told';
  status.setAttribute('role', 'status');
  status.hidden = true;
  document.querySelector('main')?.append(status);
  addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link || !/^https?:$/.test(link.protocol) || link.target === '_self') return;
    event.preventDefault();
    const opened = open(link.href, '_blank');
    if (opened) {
      opened.opener = null;
      return;
    }
    status.hidden = false;
    status.textContent = `This frame may not open links. The address is ${link.href}`;
  });
}
