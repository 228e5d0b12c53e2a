import type { LitElement } from 'lit';

/*
 * A tag may come with a shadow root that was written before any script (markup/shadow-html.ts). Lit renders beside what such
 * a root holds. Here the parsed elements are handed to Lit in place of the copies that it makes of a template: figure,
 * headline, picture, sentence and source stay the nodes that they are.
 *
 *     1 hold()      the element renders nothing until this file has come
 *     2 importNode  until the figure is rendered, what is rendered stands hidden beside the parsed one
 *     3 importNode  of the figure: parsed elements take the places of their copies
 *     4 settle()    what no template has asked for goes; focus and opened panels are kept
 */

/** The members of an element that this file uses, though they are protected. */
interface Held extends Pick<LitElement, 'renderOptions' | 'renderRoot'> {
  performUpdate?(): void;
}

/**
 * Lets an element take over the parsed figure of its shadow root, and begin to render.
 *
 * @param element Its own `performUpdate` does nothing so far.
 */
export function adopt(element: LitElement): void {
  const held = element as unknown as Held;
  const root = held.renderRoot as ShadowRoot;
  const parsed = [...root.childNodes];
  const old = [...root.querySelectorAll('figure,figure > :not(details),.at > svg')];
  const { renderOptions } = held;
  let begun = false;
  const importNode = (content: DocumentFragment): DocumentFragment => {
    const copy = document.importNode(content, true);
    if (begun) return taken(copy, old);
    if (!copy.querySelector('figure')) {
      for (const child of copy.children) child.toggleAttribute('hidden', true);
      return copy;
    }
    begun = true;
    const active = root.activeElement;
    const opened = [...root.querySelectorAll<HTMLDetailsElement>('details[open]')];
    // Lit renders in one go, and nothing is painted before this.
    queueMicrotask(() => settle(root, parsed, opened, active));
    queueMicrotask(() => delete renderOptions.creationScope);
    return taken(copy, old);
  };
  renderOptions.creationScope = { importNode: importNode as unknown as Document['importNode'] };
  // Lit renders at the end, so that it keeps no hold on a parsed node.
  renderOptions.renderBefore = null;
  // From here on that of its class.
  Reflect.deleteProperty(held, 'performUpdate');
  held.performUpdate?.();
}

/** Puts parsed elements in the places of their copies, with the attributes and the contents of these. A drawing is kept whole, if it is the same. */
function taken(copy: DocumentFragment, old: Element[]): DocumentFragment {
  for (const element of copy.querySelectorAll('*')) {
    const index = old.findIndex((before) => isSame(before, element));
    const [before] = index < 0 ? [] : old.splice(index, 1);
    if (!before) continue;
    if (element.localName !== 'svg') {
      for (const name of before.getAttributeNames()) if (!element.hasAttribute(name)) before.removeAttribute(name);
      for (const { name, value } of element.attributes)
        if (before.getAttribute(name) !== value) before.setAttribute(name, value);
      before.replaceChildren(...element.childNodes);
    }
    element.replaceWith(before);
  }
  return copy;
}

function isSame(before: Element, copy: Element): boolean {
  if (before.localName !== copy.localName) return false;
  if (copy.localName === 'svg') return before.isEqualNode(copy);
  const part = copy.getAttribute('part');
  return part ? part === before.getAttribute('part') : false;
}

/** Removes what is left of the parsed root, opens the panels that the reader had opened, and gives the focus back. */
function settle(
  root: ShadowRoot,
  parsed: readonly ChildNode[],
  opened: readonly HTMLDetailsElement[],
  active: Element | null,
): void {
  for (const node of parsed) if (!(node instanceof Element && node.localName === 'figure')) node.remove();
  for (const details of opened) {
    const name = details.dataset['panel'];
    const panel = root.getElementById(name ?? '');
    const button = root.querySelector<HTMLElement>(`[aria-controls="${name}"]`);
    if (!panel || !button) continue;
    // What the reader reads stays until the panel holds it too.
    panel.after(details);
    const observer = new MutationObserver(() => {
      if (!panel.querySelector('dl,table')) return;
      observer.disconnect();
      const focused = details.contains(root.activeElement);
      details.remove();
      if (focused) button.focus({ preventScroll: true });
    });
    observer.observe(panel, { childList: true, subtree: true });
    button.click();
  }
  if (!(active instanceof HTMLElement)) return;
  const name = active.closest('details')?.dataset['panel'];
  const place = active.isConnected ? active : root.querySelector<HTMLElement>(`[aria-controls="${name}"]`);
  place?.focus({ preventScroll: true });
}
