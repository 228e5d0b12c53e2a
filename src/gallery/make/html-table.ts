/** An element that takes HTML without anything in it that would run (Chrome 146, Firefox 148). */
type Sanitizing = HTMLElement & { setHTML?(html: string): void };

/** Why no table could be taken from HTML, and what to do. */
export const NO_TABLE =
  'No table was found in this HTML, or this browser lets no page read it. Open the page that it is of, copy the cells of the table, and paste them here.';

/** Whether a text is HTML. */
export const isHTML = (text: string): boolean => text.trimStart().startsWith('<');

/** The first table of a text of HTML; `null` where it has none, or the browser cannot read HTML without trusting it. */
export function tableIn(html: string): HTMLTableElement | null {
  const holder: Sanitizing = document.createElement('div');
  holder.setHTML?.(html);
  return holder.querySelector('table');
}
