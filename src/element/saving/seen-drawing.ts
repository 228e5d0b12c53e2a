import type { SeenElement } from '../../markup/plain-drawing.ts';

/** An element of a drawing on the page, as it is seen there. */
export function seenOnPage(element: Element): SeenElement {
  const computed = getComputedStyle(element);
  return {
    name: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children: [...element.childNodes].flatMap((node): (SeenElement | string)[] => {
      if (node instanceof Element) return [seenOnPage(node)];
      return node instanceof Text ? [node.data] : [];
    }),
    value: (property) => computed.getPropertyValue(property),
  };
}
