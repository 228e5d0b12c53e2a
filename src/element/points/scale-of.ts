/** How many pixels of the window a CSS pixel inside an element takes: not 1 where the page zooms or scales it. */
export function scaleOf(element: HTMLElement): number {
  return element.getBoundingClientRect().width / element.offsetWidth || 1;
}
