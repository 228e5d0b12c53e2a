/** How much wider than its place a drawing may be to be scaled down, as a share: text is hardly smaller then. */
const SCALED = 1.05;

/**
 * Lets a reader move a drawing sideways in its place, if it is wider: by touch, wheel and keys. Otherwise it is scaled down at most a little.
 *
 * @param box The element around the drawing.
 * @param width Width of the place in CSS pixels.
 */
export function scrolled(box: HTMLElement, svg: SVGSVGElement, width: number): void {
  const wide = svg.viewBox.baseVal.width > width * SCALED;
  if (wide) svg.style.maxWidth = 'none';
  box.classList.toggle('wide', wide);
  for (const [name, value] of Object.entries({
    tabindex: '0',
    role: 'group',
    'aria-label': 'Drawing that scrolls sideways',
  }))
    if (wide) box.setAttribute(name, value);
    else box.removeAttribute(name);
}

/** Keeps the keys that scroll a drawing from those that walk its points, while the drawing itself has the focus. */
export function scrollsByKeys(box: HTMLElement): void {
  box.addEventListener('keydown', (event) => {
    if (event.target === box && box.matches('.wide') && /^Arrow(Left|Right)$/.test(event.key)) event.stopPropagation();
  });
}
