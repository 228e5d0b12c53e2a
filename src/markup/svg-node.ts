import { attributeList, escaped } from './escaped.ts';

/** Attributes by their names, in the order in which they are written. */
export type SvgAttributes = Readonly<Record<string, string | number>>;

/** An element of an SVG picture, in Node and in a browser. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: SvgAttributes;
  readonly children: readonly (SvgNode | string)[];
}

/** The namespace of SVG. */
export const SVG = 'http://www.w3.org/2000/svg';

/** An element with its children. */
export function svgNode(name: string, attributes: SvgAttributes, ...children: readonly (SvgNode | string)[]): SvgNode {
  return { name, attributes, children };
}

/**
 * An element as the text of a file.
 *
 * The file is well-formed XML: a character that XML does not allow, or discourages as a control character, becomes a
 * space (<https://www.w3.org/TR/xml/#charsets>).
 */
export function svgFile({ name, attributes, children }: SvgNode): string {
  return written({ name, attributes: { xmlns: SVG, ...attributes }, children }).replace(
    /[\p{Cc}\p{Cs}\ufffe\uffff]/gu,
    ' ',
  );
}

function written({ name, attributes, children }: SvgNode): string {
  const start = `<${name}${attributeList(attributes)}`;
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : written(child))).join('');
  return inside ? `${start}>${inside}</${name}>` : `${start}/>`;
}
