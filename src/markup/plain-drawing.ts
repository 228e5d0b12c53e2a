import type { PlainColour } from './plain-colour.ts';
import { type SvgNode, svgNode } from './svg-node.ts';

/** An element of a drawing as it is seen: on a page with all its stylesheets, or in a file with the values of its tokens. */
export interface SeenElement {
  readonly name: string;
  /** As the markup has them. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SeenElement | string)[];
  /** The value in force of a property: `fill`, `font-size`. */
  value(property: string): string;
}

/** Turns a colour in force into a plain one. */
export type ToPlain = (colour: string) => PlainColour;

/** Of use on the page alone: what a screen reader, the keyboard, the pointer, scripts and stylesheets need, and addresses. */
const OF_THE_PAGE = /^(role|tabindex|class|style|cursor|paint-order|aria-.*|data-.*|.*href)$/;

/** Elements that are painted. */
const PAINTED = /^(path|rect|line|circle|ellipse|polygon|polyline|text)$/;

/** What those that are not painted hand down: each painted one has its own. */
const PAINTS = ['fill', 'stroke', 'fill-opacity', 'stroke-opacity'];

/** The colour of what is not painted. */
const NOTHING: PlainColour = { hex: 'none', opacity: 0 };

/** Font families that programs know besides those of browsers. */
const FALLBACKS = { serif: 'Georgia, "Times New Roman", serif', sans: 'Arial, Helvetica, sans-serif' };

/** A font family with what a program without it takes instead. */
export function withFallbacks(family: string): string {
  if (/\b(monospace|cursive|fantasy)\b/.test(family)) return family;
  const serif = /(?<!sans-)\bserif\b|times|georgia|garamond/i.test(family);
  const fallback = serif ? FALLBACKS.serif : FALLBACKS.sans;
  const own = family.replace(/(^|,\s*)(sans-)?serif\s*$/, '');
  return fallback.startsWith(own) ? fallback : `${own}, ${fallback}`;
}

/**
 * A drawing that looks the same in every program: each shape and text has its own colours, as `#rrggbb` and an opacity;
 * an outline behind letters is a text of its own; references stay within the file.
 *
 * @param drawing The `<svg>`.
 * @returns A `<g>`.
 */
export function plainDrawing(drawing: SeenElement, plain: ToPlain): SvgNode {
  const limit = drawing.attributes['stroke-miterlimit'];
  const font = drawing.value('font-family');
  return svgNode('g', limit ? { 'stroke-miterlimit': limit } : {}, ...plainChildren(drawing, font, plain));
}

/** @param font The family of the drawing, which needs no mention. */
function plainChildren({ children }: SeenElement, font: string, plain: ToPlain): (SvgNode | string)[] {
  return children.flatMap((child): (SvgNode | string)[] =>
    typeof child === 'string' ? [child] : plainElement(child, font, plain),
  );
}

function plainElement(element: SeenElement, font: string, plain: ToPlain): SvgNode[] {
  const { name } = element;
  if (name === 'desc' || isInvisible(element)) return [];
  const children = plainChildren(element, font, plain);
  if (name === 'g' && !children.length) return [];
  const attributes = plainAttributes(element);
  if (name === 'stop') paint(attributes, 'stop-color', 'stop-opacity', element, plain);
  else if (PAINTED.test(name)) {
    paint(attributes, 'fill', 'fill-opacity', element, plain);
    paint(attributes, 'stroke', 'stroke-opacity', element, plain);
  } else for (const of of PAINTS) delete attributes[of];
  if (name !== 'text') return [svgNode(name, attributes, ...children)];
  attributes['font-size'] = element.value('font-size').replace('px', '');
  const family = element.value('font-family');
  if (family !== font) attributes['font-family'] = withFallbacks(family);
  return withHalo(attributes).map((each) => svgNode(name, each, ...children));
}

/** Whether an element shows nothing: a mark that is there for the pointer, or a picture of another address, which the file must not fetch. */
function isInvisible({ name, attributes }: SeenElement): boolean {
  if (name === 'image') return !(attributes['href'] ?? attributes['xlink:href'] ?? '').startsWith('data:image/');
  return attributes['opacity'] === '0';
}

function plainAttributes(element: SeenElement): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [of, written] of Object.entries(element.attributes)) {
    if (OF_THE_PAGE.test(of) && !(element.name === 'image' && of.endsWith('href'))) continue;
    kept[of] = written.includes('var(') ? element.value(of) || written : within(written);
  }
  if (kept['xlink:href']) kept['xmlns:xlink'] = 'http://www.w3.org/1999/xlink';
  return kept;
}

/** A reference without the address of the page. */
const within = (value: string): string => value.replace(/url\(["']?[^"'#)]*#([^"')]*)["']?\)/g, 'url(#$1)');

/** Writes a colour in force and its opacity. A stroke of none goes without saying. */
function paint(
  attributes: Record<string, string>,
  name: string,
  opacityName: string,
  element: SeenElement,
  plain: ToPlain,
): void {
  const value = element.value(name);
  const { hex, opacity: own } = /^(none|context-.*)?$/.test(value) ? NOTHING : plain(value);
  const opacity = Number((own * Number(element.value(opacityName) || 1)).toFixed(3));
  delete attributes[opacityName];
  if (value.startsWith('url(')) attributes[name] = within(value);
  else if (opacity || name === 'stop-color') attributes[name] = hex;
  else if (name === 'fill') attributes[name] = 'none';
  else delete attributes[name];
  if (opacity < 1 && attributes[name]?.startsWith('#')) attributes[opacityName] = String(opacity);
}

/** A text with an outline as two, the outline behind the letters: programs that do not know `paint-order` would paint it over them. */
function withHalo(text: Record<string, string>): Record<string, string>[] {
  if (!text['stroke']) return [text];
  const { 'fill-opacity': _, ...halo } = text;
  const letters = Object.entries(text).filter(([name]) => !name.startsWith('stroke'));
  return [{ ...halo, fill: 'none' }, Object.fromEntries(letters)];
}
