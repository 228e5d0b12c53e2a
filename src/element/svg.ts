const SVG = 'http://www.w3.org/2000/svg';

/**
 * A drawing as a file that stands alone: every token resolved to the colour it has on the page, with name, description and background.
 *
 * @param drawing The drawing in the page.
 * @param words What the file says of itself.
 */
export function standaloneSVG(
  drawing: SVGSVGElement,
  words: { readonly title: string; readonly description: string },
): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  for (const [index, element] of [copy, ...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const original = originals[index];
    for (const name of ['role', 'tabindex', 'aria-label', 'aria-hidden', 'class']) element.removeAttribute(name);
    for (const paint of ['fill', 'stroke', 'stop-color'])
      if (original && element.getAttribute(paint)?.includes('var('))
        element.setAttribute(paint, getComputedStyle(original).getPropertyValue(paint));
  }
  const style = getComputedStyle(drawing);
  const background = node('rect', { width: '100%', height: '100%', fill: style.backgroundColor });
  copy.setAttribute('role', 'img');
  copy.setAttribute('font-family', style.fontFamily);
  copy.querySelector('desc')?.remove();
  copy.prepend(node('title', {}, words.title), node('desc', {}, words.description), background);
  return new XMLSerializer().serializeToString(copy);
}

function node(name: string, attributes: Readonly<Record<string, string>>, text = ''): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
}
