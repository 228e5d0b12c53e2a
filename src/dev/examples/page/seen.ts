import type { Rgb } from 'culori';
import { type Corners, cornersOf } from './boxes.ts';
import { contrastOn, isBlack, over, paintOf, parentOf } from './paint.ts';
import type { SceneItem } from './scene-marks.ts';

/** How far a text may reach over an edge, in CSS pixels. */
const OVER = 1;

/** How something is seen on what it stands on. */
export interface Seen {
  /** Which mark, and which of its items: the same in another drawing of the spec. */
  readonly key: string;
  /** WCAG's contrast with what lies under it. */
  readonly contrast: number;
  /** Whether it is painted in black. */
  readonly black: boolean;
}

/** A text of a drawing as it is seen. */
export interface SeenText extends Seen {
  readonly text: string;
  /** Before it was cut. */
  readonly whole: string;
  /** `axis-label`, `legend-title`; `mark` for a mark of the spec. */
  readonly role: string;
  /** Font size as painted, in CSS pixels. */
  readonly size: number;
  /** Whether it is cut, though all of it has room. */
  readonly cutInVain: boolean;
  /** Whether it reaches out of its picture or its figure. */
  readonly outside: boolean;
}

/** A text as it is seen, and where. */
export interface PlacedText {
  readonly seen: SeenText;
  readonly corners: Corners;
}

/** What is drawn as a shape, with the box that it stands in. */
export interface DrawnShape {
  readonly element: SVGGeometryElement;
  readonly box: DOMRect;
}

/** Every shape of a drawing. */
export function shapesOf(svg: SVGSVGElement): DrawnShape[] {
  return Array.from(svg.querySelectorAll<SVGGeometryElement>('path,rect,circle'), (element) => ({
    element,
    box: element.getBoundingClientRect(),
  })).filter(({ box }) => box.width > 0 && box.height > 0);
}

/** What a text stands in and on. */
export interface TextPlace {
  readonly svg: SVGSVGElement;
  readonly figure: Element;
  readonly ground: Rgb;
  readonly shapes: readonly DrawnShape[];
}

/** The element that an item is drawn as; `null` for one that is not shown. */
function elementOf(item: SceneItem): SVGGraphicsElement | null {
  // oxlint-disable-next-line eslint/no-underscore-dangle -- Vega calls it so.
  const element = (item as { _svg?: SVGGraphicsElement | null })['_svg'] ?? null;
  if (!element?.isConnected || element.getAttribute('display') === 'none') return null;
  const { opacity, visibility } = getComputedStyle(element);
  return Number(opacity) > 0 && visibility !== 'hidden' ? element : null;
}

/** A text as it is seen, and where its letters are; nothing for one that is not shown. */
export function seenText(item: SceneItem, key: string, place: TextPlace): PlacedText[] {
  const element = elementOf(item);
  const text = element?.textContent?.trim();
  if (!element || !text) return [];
  const { fill, fillOpacity, opacity, fontSize, fontFamily, fontWeight } = getComputedStyle(element);
  const paint = paintOf(fill, Number(fillOpacity) * Number(opacity));
  if (!paint || paint.alpha === 0) return [];
  const { a, b } = element.getScreenCTM() ?? new DOMMatrix();
  const scale = Math.hypot(a, b);
  const lines = [item['text']].flat().flatMap((line) => String(line).split(String(item['lineBreak'] ?? '\n')));
  const whole = lines.join(' ').trim();
  const { role = '' } = item.mark;
  const corners = cornersOf(element);
  const cut = text.endsWith('…') && !whole.endsWith('…');
  const font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const room = Number(item['limit'] ?? 0) * scale;
  const seen: SeenText = {
    key,
    text,
    whole,
    role,
    size: Number.parseFloat(fontSize) * scale,
    // A third of the figure is not too much for a name of an axis or a legend.
    cutInVain:
      cut &&
      lines.every(
        (line) => scale * widthOf(line, font) < (role === 'mark' ? room : Math.max(room, place.figure.clientWidth / 3)),
      ),
    outside: standsOut(corners, place),
    contrast: Math.min(...groundsUnder(element, corners, place).map((below) => contrastOn(below, paint))),
    black: isBlack(paint),
  };
  return [{ seen, corners }];
}

function widthOf(text: string, font: string): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return 0;
  pen.font = font;
  return pen.measureText(text).width;
}

/** Whether a text leaves its picture, or a figure that does not scroll. */
function standsOut(corners: Corners, { svg, figure }: TextPlace): boolean {
  const edges = [svg.getBoundingClientRect()];
  for (let at: Element | null = svg; at && at !== figure; at = parentOf(at))
    if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return leaves(corners, edges);
  return leaves(corners, [...edges, figure.getBoundingClientRect()]);
}

function leaves(corners: Corners, edges: readonly DOMRect[]): boolean {
  return edges.some(({ left, right, top, bottom }) =>
    corners.some(([x, y]) => x < left - OVER || x > right + OVER || y < top - OVER || y > bottom + OVER),
  );
}

/** What lies under a text at its beginning, its middle and its end. */
function groundsUnder(element: Element, corners: Corners, { ground, shapes }: TextPlace): Rgb[] {
  const [[left, top], , [right, bottom]] = corners;
  return [0.1, 0.5, 0.9].map((share) => {
    const [x, y] = [left + (right - left) * share, top + (bottom - top) * share];
    let below = ground;
    for (const { element: shape, box } of shapes) {
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
      if (!(element.compareDocumentPosition(shape) & Node.DOCUMENT_POSITION_PRECEDING)) continue;
      const { fill, fillOpacity, opacity } = getComputedStyle(shape);
      const paint = paintOf(fill, Number(fillOpacity) * Number(opacity));
      const inverse = shape.getScreenCTM()?.inverse();
      if (paint && inverse && shape.isPointInFill(new DOMPoint(x, y).matrixTransform(inverse)))
        below = over(paint, below);
    }
    return below;
  });
}

/** A mark as it is seen, and whether the ends of its line close its dashes; nothing for one that is not shown. */
export function seenItem(
  item: SceneItem,
  key: string,
  ground: Rgb,
): { readonly seen: Seen; readonly closed: boolean }[] {
  const element = elementOf(item);
  if (!element) return [];
  const style = getComputedStyle(element);
  const all = Number(style.opacity);
  const paints = [
    paintOf(style.fill, all * Number(style.fillOpacity)),
    style.strokeWidth === '0px' ? null : paintOf(style.stroke, all * Number(style.strokeOpacity)),
  ].filter((paint) => paint !== null && paint.alpha !== 0) as Rgb[];
  const gaps = style.strokeDasharray
    .split(/[\s,]+/)
    .map(Number.parseFloat)
    .filter((_, index) => index % 2 === 1);
  const closed =
    style.strokeLinecap !== 'butt' && gaps.length > 0 && Math.min(...gaps) <= Number.parseFloat(style.strokeWidth);
  // An image, or a gradient, is what it is.
  const contrast = paints.length ? Math.max(...paints.map((paint) => contrastOn(ground, paint))) : Infinity;
  return [{ seen: { key, contrast, black: paints.length > 0 && paints.every(isBlack) }, closed }];
}
