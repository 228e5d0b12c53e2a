import { colour } from '../theme/tokens.ts';

/** Where an item is, in the coordinates of its group, in CSS pixels. */
interface Bounds {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const INK = colour('ink');
const OURS = 'var(--_';

/** Below this opacity, more is seen of what is behind a mark than of the mark. */
const LEAST = 0.5;

/** Black or white, whichever is read better on a colour: at least 4.58 to 1, by the luminance that WCAG 2.2 measures. */
const contrasting = (fill: string): string => {
  const white = [0.9505, 1, 1.089].map((channel) => `clamp(0,(0.179 - y)*1e6,${channel})`);
  return `color(from ${fill} xyz-d65 ${white.join(' ')})`;
};

/**
 * Paints texts that stand on a mark so that they are read there: those in the colour of our text, and those in a colour of
 * the author’s on a mark of a colour that is ours. The browser computes it, so that it follows the page’s theme.
 *
 * Call it again whenever the view has been drawn.
 */
export function paintTextOnMarks(svg: SVGSVGElement): void {
  if (!CSS.supports('color', contrasting('red'))) return;
  const shapes: SVGGeometryElement[] = [];
  for (const element of svg.querySelectorAll<SVGGraphicsElement>(
    '.role-mark > path, path.background, .mark-text.role-mark > text',
  )) {
    if (element instanceof SVGGeometryElement) {
      if (/^(?!none|transparent|url)./.test(element.getAttribute('fill') ?? 'none')) shapes.push(element);
      continue;
    }
    const under = shapes.findLast((shape) => isUnder(shape, element));
    const [fill, text] = [under?.getAttribute('fill') ?? '', element.getAttribute('fill') ?? ''];
    const isChosen = fill && (text === INK || (!text.includes(OURS) && fill.includes(OURS)));
    element.style.fill = isChosen && under ? contrasting(seenFill(fill, opacityOf(under))) : '';
    element.style.setProperty('forced-color-adjust', isChosen ? 'none' : '');
  }
}

const seenFill = (fill: string, opacity: number): string =>
  opacity < 1 ? `color-mix(in oklab,${fill} ${Math.round(100 * opacity)}%,${colour('surface')})` : fill;

/** A shape’s opacity, 0 to 1. */
const opacityOf = (shape: Element): number =>
  ['opacity', 'fill-opacity'].reduce((product, name) => product * Number(shape.getAttribute(name) ?? 1), 1);

/** Whether the middle of a text stands on a shape that hides what is behind it. */
function isUnder(shape: SVGGeometryElement, text: Element): boolean {
  // Vega keeps an item with its element.
  const { bounds } = Object(Reflect.get(text, '__data__')) as { readonly bounds?: Bounds };
  if (!bounds || opacityOf(shape) < LEAST) return false;
  const from = cornerOf(text.parentElement);
  const to = cornerOf(shape);
  const [x, y] = [(bounds.x1 + bounds.x2) / 2 + from.x - to.x, (bounds.y1 + bounds.y2) / 2 + from.y - to.y];
  return asked()?.isPointInPath(new Path2D(shape.getAttribute('d') ?? ''), x, y) ?? false;
}

let canvas: CanvasRenderingContext2D | null = null;

/** Answers for a drawing that is not on the page yet, of whose shapes the page knows nothing. */
const asked = (): CanvasRenderingContext2D | null => (canvas ??= document.createElement('canvas').getContext('2d'));

/** Where the coordinates of an element begin. Vega moves groups and shapes, and turns none but texts. */
function cornerOf(element: Element | null): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (let at = element; at instanceof SVGGraphicsElement && !(at instanceof SVGSVGElement); at = at.parentElement) {
    const matrix = at.transform.baseVal.consolidate()?.matrix;
    x += matrix?.e ?? 0;
    y += matrix?.f ?? 0;
  }
  return { x, y };
}
