/** How many pixels of the window a CSS pixel inside an element takes: not 1 where the page zooms or scales it. */
export function scaleOf(element: HTMLElement): number {
  const { width, height } = element.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = element;
  // The longer side, because the element tells its own length in whole pixels.
  const [shown, own] = width > height ? [width, offsetWidth] : [height, offsetHeight];
  return Math.abs(shown - own) < 1 ? 1 : shown / own;
}
