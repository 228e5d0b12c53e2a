import { SVG, type SvgNode } from '../../markup/svg-node.ts';

/** A picture as elements of the page. Nothing is parsed, so that no policy stands in its way. */
export function elementOf({ name, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children.map((child) => (typeof child === 'string' ? child : elementOf(child))));
  return element;
}
