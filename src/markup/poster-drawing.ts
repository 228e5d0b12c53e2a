import { plainColour } from './plain-colour.ts';
import { plainDrawing, type SeenElement, withFallbacks } from './plain-drawing.ts';
import { readSVG } from './read-svg.ts';
import { type SvgNode, svgFile, svgNode } from './svg-node.ts';
import { resolved, type TokenValues } from './theme-colours.ts';

/** The family of a file's texts where nobody has set another: that of pages which set none is in no file. */
const USUAL = withFallbacks('sans-serif');

/** What a property is where no element says. */
const INITIAL: Readonly<Record<string, string>> = {
  fill: '#000000',
  stroke: 'none',
  'stop-color': '#000000',
  'font-size': '16',
};

/** The element of a poster as it is seen with the values of its tokens. A poster has attributes alone, and no stylesheet. */
class PosterElement implements SeenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (PosterElement | string)[];
  readonly #values: TokenValues;
  readonly #around: PosterElement | undefined;

  constructor({ name, attributes, children }: SvgNode, values: TokenValues, around?: PosterElement) {
    this.name = name;
    this.attributes = attributes as Readonly<Record<string, string>>;
    this.#values = values;
    this.#around = around;
    this.children = children.map((child) =>
      typeof child === 'string' ? child : new PosterElement(child, values, this),
    );
  }

  value(property: string): string {
    const own = this.attributes[property];
    if (own !== undefined) return resolved(own, this.#values);
    const inherited = property.startsWith('stop-') ? undefined : this.#around;
    return inherited?.value(property) ?? INITIAL[property] ?? '';
  }
}

/** A poster as a plain drawing: see `plainDrawing()`. */
export function posterDrawing(svg: string, values: TokenValues): SvgNode {
  return plainDrawing(new PosterElement(readSVG(svg), values), plainColour);
}

/** The family of the texts of a file. */
export const fileFont = ({ font }: TokenValues): string => (font && font !== 'inherit' ? withFallbacks(font) : USUAL);

/** The ground of a file of a size: none where the surface shows through. */
export function ground(width: number, height: number, { surface = 'transparent' }: TokenValues): SvgNode[] {
  const { hex, opacity } = plainColour(surface);
  return opacity > 0.5 ? [svgNode('rect', { width, height, fill: hex })] : [];
}

/**
 * A poster as the text of an SVG file that looks the same in every program and on every page: its own ground, colours
 * instead of tokens, and nothing that only a page needs.
 *
 * @param svg A poster, or a drawing as Vega writes it.
 * @param values From `themeColours()`.
 * @throws {Error} where the markup cannot be read, or names a token that has no value.
 */
export function plainPoster(svg: string, values: TokenValues): string {
  const { attributes } = readSVG(svg);
  const { viewBox = '', 'aria-label': label = '' } = attributes as Readonly<Record<string, string>>;
  const [, , width = 0, height = 0] = viewBox.split(/[\s,]+/).map(Number);
  return svgFile(
    svgNode(
      'svg',
      { width, height, viewBox, 'font-family': fileFont(values) },
      ...(label ? [svgNode('title', {}, label)] : []),
      ...ground(width, height, values),
      posterDrawing(svg, values),
    ),
  );
}
