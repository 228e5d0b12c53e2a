/** What would have the browser load something, also written in CSS escapes. */
const LOADS = /\\|\b(url|src|image|image-set|cross-fade|element|paint)\s*\(/i;

/** A reference to something in the same drawing, such as a gradient. Vega writes the page's address before it. */
const OWN = /^url\(["']?([^"'()#\\]*)(#[\w-]+)["']?\)$/;

/**
 * Takes away every address that a drawing may not have, at the last place: when all that an expression can say is written.
 *
 * What it refers to in itself is named without the address of the page, which the drawing need not tell when it is saved, and which may change.
 *
 * @param mayShow Whether a picture may be loaded from an address.
 */
export function keepAddresses(element: Element, mayShow: (address: string) => boolean): void {
  for (const { name, value, localName } of Array.from(element.attributes)) {
    if (localName === 'href') {
      if (element.localName !== 'image' || !mayShow(value)) element.removeAttribute(name);
    } else if (!name.startsWith('aria-') && LOADS.test(value)) {
      const [, address, id] = OWN.exec(value) ?? [];
      if (address === '' || address === location.href.split('#', 1)[0]) element.setAttribute(name, `url(${id})`);
      else if (name === 'fill' || name === 'stroke') element.setAttribute(name, 'none');
      else element.removeAttribute(name);
    }
  }
}
