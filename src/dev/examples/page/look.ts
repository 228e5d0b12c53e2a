import type { Rgb } from 'culori';
import { type Corners, cornersOf, overlapping } from './boxes.ts';
import { contrastOn, groundOf, isBlack, over, paintOf, parentOf } from './paint.ts';
import { marksBelow, sceneOf, type SceneGroup, type SceneItem } from './scene-marks.ts';

/** The most items of a mark, and texts of a drawing, that are looked at: every so many of them. */
const MOST = 200;

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

/** How a drawing is seen. */
export interface Look {
  readonly texts: readonly SeenText[];
  /** Marks of the spec other than texts. */
  readonly items: readonly Seen[];
  /** Texts that stand on each other, as they are read and as they were before they were cut. */
  readonly overlaps: readonly { readonly says: string; readonly whole: string }[];
  /** Marks whose dashes are closed by the ends of the line, by key. */
  readonly closedDashes: readonly string[];
  /** Width of all plots together, and of the figure that they stand in, in CSS pixels. */
  readonly plots: number;
  readonly figure: number;
  /** How far the page can be scrolled sideways, in CSS pixels. */
  readonly sideways: number;
}

/** How a drawing is seen in its figure. */
export function lookAt(svg: SVGSVGElement, figure: Element): Look {
  const scene = sceneOf(svg);
  const marks = scene ? marksBelow(scene) : [];
  const ground = groundOf(svg);
  const shapes = shapesOf(svg);
  /** Marks of the spec are counted by themselves: drawings of the same spec have the same. */
  const keyOf = (index: number): string => {
    const { role } = marks[index] ?? {};
    return role === 'mark'
      ? `${marks.slice(0, index).filter(({ role }) => role === 'mark').length}`
      : `${role} ${index}`;
  };
  const place = { svg, figure, ground, shapes };
  const texts = marks.flatMap((mark, index) =>
    mark.marktype === 'text' ? some(mark).flatMap((item, at) => seenText(item, `${keyOf(index)}.${at}`, place)) : [],
  );
  const others = marks.flatMap((mark, index) =>
    mark.role === 'mark' && mark.marktype !== 'text' && mark.marktype !== 'group'
      ? some(mark).flatMap((item, at) => seenItem(item, `${keyOf(index)}.${at}`, ground))
      : [],
  );
  return {
    texts: texts.map(({ corners: _, ...text }) => text),
    items: others.map(({ closed: _, ...item }) => item),
    overlaps: overlapsOf(texts),
    closedDashes: others.flatMap(({ key, closed }) => (closed ? [key] : [])),
    plots: plotsOf(svg),
    figure: figure.getBoundingClientRect().width,
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
}

/** Items of a mark, as many as are looked at. A line has one element for all of its items. */
function some({ marktype, items }: SceneGroup): readonly SceneItem[] {
  if (['line', 'area', 'trail'].includes(marktype)) return items.slice(0, 1);
  const each = Math.ceil(items.length / MOST);
  return items.filter((_, index) => index % each === 0);
}

/** The element that an item is drawn as; `null` for one that is not shown. */
function elementOf(item: SceneItem): SVGGraphicsElement | null {
  // oxlint-disable-next-line eslint/no-underscore-dangle -- Vega calls it so.
  const element = (item as { _svg?: SVGGraphicsElement | null })['_svg'] ?? null;
  if (!element?.isConnected || element.getAttribute('display') === 'none') return null;
  const { opacity, visibility } = getComputedStyle(element);
  return Number(opacity) > 0 && visibility !== 'hidden' ? element : null;
}

/** What is drawn as a shape, with the box that it stands in. */
interface Shape {
  readonly element: SVGGeometryElement;
  readonly box: DOMRect;
}

function shapesOf(svg: SVGSVGElement): Shape[] {
  return Array.from(svg.querySelectorAll<SVGGeometryElement>('path,rect,circle'), (element) => ({
    element,
    box: element.getBoundingClientRect(),
  })).filter(({ box }) => box.width > 0 && box.height > 0);
}

interface Place {
  readonly svg: SVGSVGElement;
  readonly figure: Element;
  readonly ground: Rgb;
  readonly shapes: readonly Shape[];
}

function seenText(item: SceneItem, key: string, place: Place): (SeenText & { readonly corners: Corners })[] {
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
  return [
    {
      key,
      text,
      whole,
      role,
      corners,
      size: Number.parseFloat(fontSize) * scale,
      // A third of the figure is not too much for a name of an axis or a legend.
      cutInVain:
        cut &&
        lines.every(
          (line) =>
            scale * widthOf(line, font) < (role === 'mark' ? room : Math.max(room, place.figure.clientWidth / 3)),
        ),
      outside: standsOut(corners, place),
      contrast: Math.min(...groundsUnder(element, corners, place).map((below) => contrastOn(below, paint))),
      black: isBlack(paint),
    },
  ];
}

function widthOf(text: string, font: string): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return 0;
  pen.font = font;
  return pen.measureText(text).width;
}

/** Whether a text leaves its picture, or a figure that does not scroll. */
function standsOut(corners: Corners, { svg, figure }: Place): boolean {
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
function groundsUnder(element: Element, corners: Corners, { ground, shapes }: Place): Rgb[] {
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

function seenItem(item: SceneItem, key: string, ground: Rgb): (Seen & { readonly closed: boolean })[] {
  const element = elementOf(item);
  if (!element) return [];
  const style = getComputedStyle(element);
  const all = Number(style.opacity);
  const paints = [
    paintOf(style.fill, all * Number(style.fillOpacity)),
    style.strokeWidth === '0px' ? null : paintOf(style.stroke, all * Number(style.strokeOpacity)),
  ].filter((paint) => paint !== null && paint.alpha !== 0);
  const seen = paints.filter((paint) => paint !== null);
  const dashes = style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat);
  const gaps = dashes.filter((_, index) => index % 2 === 1);
  return [
    {
      key,
      // An image, or a gradient, is what it is.
      contrast: seen.length ? Math.max(...seen.map((paint) => contrastOn(ground, paint))) : Infinity,
      black: seen.length > 0 && seen.every(isBlack),
      closed:
        style.strokeLinecap !== 'butt' && gaps.length > 0 && Math.min(...gaps) <= Number.parseFloat(style.strokeWidth),
    },
  ];
}

function overlapsOf(texts: readonly (SeenText & { readonly corners: Corners })[]): Look['overlaps'] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlapping(one.corners, other.corners))
      .map((other) => ({ says: `“${one.text}” and “${other.text}”`, whole: `“${one.whole}” and “${other.whole}”` })),
  );
}

/** Width that the plots of a drawing take together, whatever is between them left out. */
function plotsOf(svg: SVGSVGElement): number {
  const plots = Array.from(
    svg.querySelectorAll('.mark-group.role-frame, .mark-group.role-scope, .mark-group.role-mark'),
  )
    .flatMap((mark) => Array.from(mark.querySelectorAll<SVGElement>(':scope > g > .background')))
    .filter(({ parentElement }) => !parentElement?.querySelector('.role-scope'));
  const spans = plots
    .map((plot) => plot.getBoundingClientRect())
    .map(({ left, right }) => [left, right] as const)
    .toSorted(([a], [b]) => a - b);
  let [sum, reached] = [0, -Infinity];
  for (const [left, right] of spans) {
    sum += Math.max(0, right - Math.max(left, reached));
    reached = Math.max(reached, right);
  }
  return sum;
}
