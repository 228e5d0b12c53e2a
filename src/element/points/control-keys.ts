/** What takes keys of its own, and which: text of any kind in an input, and what presses or scrolls elsewhere. */
const TYPED = 'input, select, textarea';
const PRESSED = /^( |Enter|Arrow.*|Home|End|Page.*)$/;

/**
 * Keeps keys that are used inside a figure from the page, which sees only the tag and would take an arrow for a shortcut.
 *
 * Tab, Escape and keys with Ctrl, Alt or Meta reach the page.
 */
export function keepControlKeys(root: ShadowRoot): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    root.addEventListener(type, (event) => {
      const { key, target, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
      if (altKey || ctrlKey || metaKey || key === 'Tab' || key === 'Escape') return;
      const element = target as Element;
      if (element.matches(TYPED) || (!element.closest('.plot') && PRESSED.test(key))) event.stopPropagation();
    });
}
