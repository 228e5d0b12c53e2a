/** Images by the elements that show them. */
export type Images = ReadonlyMap<Element, HTMLImageElement>;

type Context = CanvasRenderingContext2D;

/** The images inside a picture, all of `data:` addresses. One that does not load is left out. */
export async function loadImages(picture: Element): Promise<Images> {
  const images = new Map<Element, HTMLImageElement>();
  await Promise.all(
    [...picture.querySelectorAll('image')].map(async (element) => {
      const image = new Image();
      image.src = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '';
      await image.decode().then(
        () => images.set(element, image),
        () => undefined,
      );
    }),
  );
  return images;
}

/** Draws the children of an SVG element, of the kinds that charts are made of, in the order in which they stand. */
export function drawChildren(context: Context, parent: Element, images: Images): void {
  for (const element of parent.children) {
    if (!isGraphics(element)) continue;
    context.save();
    transform(context, element);
    clip(context, element);
    const seen = Number(element.getAttribute('opacity') ?? 1);
    if (/^[ga]$/.test(element.localName)) {
      if (seen < 1) drawLayer(context, element, images, seen);
      else drawChildren(context, element, images);
    } else if (element.localName === 'text') drawText(context, element, seen);
    else if (element.localName === 'image') {
      const image = images.get(element);
      context.globalAlpha = seen;
      const [x, y, width, height] = numbers(element, 'x', 'y', 'width', 'height');
      if (image) context.drawImage(image, x, y, width, height);
    } else {
      const path = pathOf(element);
      const rule = inherited(element, 'fill-rule') === 'evenodd' ? 'evenodd' : 'nonzero';
      if (pen(context, element, 'fill', seen)) context.fill(path, rule);
      if (pen(context, element, 'stroke', seen)) context.stroke(path);
    }
    context.restore();
  }
}

/** Draws the children of a group as one picture that is shown through: where they overlap, only the upper one is seen. */
function drawLayer(context: Context, group: Element, images: Images, alpha: number): void {
  const { width, height } = context.canvas;
  const layer = Object.assign(document.createElement('canvas'), { width, height });
  const inner = layer.getContext('2d');
  if (!inner) return;
  inner.setTransform(context.getTransform());
  drawChildren(inner, group, images);
  context.resetTransform();
  context.globalAlpha = alpha;
  context.drawImage(layer, 0, 0);
}

const isGraphics = (element: Element): element is SVGGraphicsElement =>
  /^(g|a|path|rect|line|circle|ellipse|polygon|polyline|text|image)$/.test(element.localName);

/** The value of an attribute of an element or of the nearest one around it that has it. */
const inherited = (element: Element, name: string): string | null =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? null;

/** Attributes as numbers, 0 for those that are missing. */
const numbers = <Names extends string[]>(element: Element, ...names: Names): { [Name in keyof Names]: number } =>
  names.map((name) => Number.parseFloat(element.getAttribute(name) ?? '') || 0) as { [Name in keyof Names]: number };

function transform(context: Context, element: SVGGraphicsElement): void {
  const matrix = element.transform.baseVal.consolidate()?.matrix;
  if (matrix) context.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f);
}

/** The element of the same picture that an attribute refers to. */
function referred(element: Element, value: string | null): Element | null {
  const [, id] = /^url\(#(.*)\)$/.exec(value ?? '') ?? [];
  return (id && element.closest('svg')?.querySelector(`[id="${CSS.escape(id)}"]`)) || null;
}

function clip(context: Context, element: SVGGraphicsElement): void {
  const shape = referred(element, element.getAttribute('clip-path'));
  if (!shape) return;
  const path = new Path2D();
  for (const child of shape.children)
    path.addPath(pathOf(child), (child as SVGGraphicsElement).transform.baseVal.consolidate()?.matrix);
  context.clip(path);
}

function pathOf(element: Element): Path2D {
  if (element.localName === 'path') return new Path2D(element.getAttribute('d') ?? '');
  const path = new Path2D();
  const [x, y, width, height, rx, ry] = numbers(element, 'x', 'y', 'width', 'height', 'rx', 'ry');
  const [x1, y1, x2, y2, cx, cy, r] = numbers(element, 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r');
  if (element.localName === 'rect') {
    if (rx || ry) path.roundRect(x, y, width, height, rx || ry);
    else path.rect(x, y, width, height);
  } else if (element.localName === 'line') {
    path.moveTo(x1, y1);
    path.lineTo(x2, y2);
  } else if (element.localName.startsWith('poly')) {
    const end = element.localName === 'polygon' ? 'Z' : '';
    return new Path2D(`M${element.getAttribute('points') ?? ''}${end}`);
  } else path.ellipse(cx, cy, rx || r, ry || r, 0, 0, 2 * Math.PI);
  return path;
}

/** Sets colour, opacity and line of a fill or a stroke. False where there is nothing to paint. */
function pen(context: Context, element: SVGGraphicsElement, name: 'fill' | 'stroke', alpha: number): boolean {
  const value = element.getAttribute(name) ?? 'none';
  if (value === 'none') return false;
  const gradient = referred(element, value);
  context[`${name}Style`] = gradient ? gradientOf(context, element, gradient) : value;
  context.globalAlpha = alpha * Number(element.getAttribute(`${name}-opacity`) ?? 1);
  if (name === 'fill') return true;
  const line = (of: string): string | null => inherited(element, `stroke-${of}`);
  context.lineWidth = Number.parseFloat(line('width') ?? '1');
  context.lineCap = (line('linecap') ?? 'butt') as CanvasLineCap;
  context.lineJoin = (line('linejoin') ?? 'miter') as CanvasLineJoin;
  context.miterLimit = Number(line('miterlimit') ?? 4);
  context.setLineDash((line('dasharray') ?? '').match(/[\d.]+/g)?.map(Number) ?? []);
  context.lineDashOffset = Number.parseFloat(line('dashoffset') ?? '0');
  return context.lineWidth > 0;
}

/** A gradient over the bounds of an element. */
function gradientOf(context: Context, element: SVGGraphicsElement, gradient: Element): CanvasGradient {
  const { x, y, width, height } = element.getBBox();
  const at = (name: string, from: number, length: number, other: string): number =>
    from + length * Number.parseFloat(gradient.getAttribute(name) ?? other);
  const filled =
    gradient.localName === 'radialGradient'
      ? context.createRadialGradient(
          at('fx', x, width, '0.5'),
          at('fy', y, height, '0.5'),
          at('fr', 0, Math.max(width, height), '0'),
          at('cx', x, width, '0.5'),
          at('cy', y, height, '0.5'),
          at('r', 0, Math.max(width, height), '0.5'),
        )
      : context.createLinearGradient(
          at('x1', x, width, '0'),
          at('y1', y, height, '0'),
          at('x2', x, width, '1'),
          at('y2', y, height, '0'),
        );
  for (const stop of gradient.children) {
    const hex = stop.getAttribute('stop-color') ?? '#000000';
    const opacity = Math.round(255 * Number(stop.getAttribute('stop-opacity') ?? 1));
    filled.addColorStop(
      Number.parseFloat(stop.getAttribute('offset') ?? '0'),
      hex + opacity.toString(16).padStart(2, '0'),
    );
  }
  return filled;
}

const ANCHORS: Readonly<Record<string, CanvasTextAlign>> = { start: 'left', middle: 'center', end: 'right' };

/** Draws the lines of a text: its own, or its `<tspan>`s, each placed by x, y, dx, dy. */
function drawText(context: Context, text: SVGGraphicsElement, alpha: number): void {
  const font = (of: string, other: string): string => inherited(text, `font-${of}`) ?? other;
  context.font = `${font('style', 'normal')} ${font('weight', 'normal')} ${Number.parseFloat(font('size', '16'))}px ${font('family', 'sans-serif')}`;
  context.textAlign = ANCHORS[inherited(text, 'text-anchor') ?? 'start'] ?? 'left';
  let [x, y] = numbers(text, 'x', 'y');
  for (const line of text.children.length ? text.children : [text]) {
    if (line !== text) {
      const [lineX, lineY, dx, dy] = numbers(line, 'x', 'y', 'dx', 'dy');
      x = (line.hasAttribute('x') ? lineX : x) + dx;
      y = (line.hasAttribute('y') ? lineY : y) + dy;
    }
    const said = line.textContent ?? '';
    if (pen(context, text, 'fill', alpha)) context.fillText(said, x, y);
    if (pen(context, text, 'stroke', alpha)) context.strokeText(said, x, y);
  }
}
