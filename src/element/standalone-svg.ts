/**
 * A drawing as a file that stands alone: every token resolved to what it is on the page, with name, description and background.
 *
 * It is well-formed XML whatever its texts hold: a letter that XML does not allow becomes a space
 * (<https://www.w3.org/TR/xml/#charsets>), as does a control letter that it only advises against.
 *
 * @param drawing The drawing in the page.
 * @param words What the file says of itself.
 */
export function standaloneSVG(
  drawing: SVGSVGElement,
  words: { readonly title: string; readonly description: string },
): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  const node = (name: string, textContent = ''): Element =>
    Object.assign(document.createElementNS(drawing.namespaceURI, name), { textContent });
  for (const [index, original] of [drawing, ...drawing.querySelectorAll('*')].entries())
    for (const { name, value } of original.attributes)
      // What a mark is to a reader of the page, and to its stylesheets.
      if (/^(role|tabindex|class|aria-)/.test(name)) copies[index]?.removeAttribute(name);
      else if (value.includes('var('))
        copies[index]?.setAttribute(name, getComputedStyle(original).getPropertyValue(name) || value);
  const { backgroundColor, fontFamily } = getComputedStyle(drawing);
  const background = node('rect');
  background.setAttribute('width', '100%');
  background.setAttribute('height', '100%');
  background.setAttribute('fill', backgroundColor);
  copy.setAttribute('role', 'img');
  copy.setAttribute('font-family', fontFamily);
  copy.querySelector('desc')?.remove();
  copy.prepend(node('title', words.title), node('desc', words.description), background);
  return new XMLSerializer().serializeToString(copy).replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ');
}
