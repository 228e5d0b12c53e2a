import { type FigureText, setBelow, type SetLines } from './set-text.ts';
import { type SvgNode, svgNode } from './svg-node.ts';

/** What the picture of a whole figure is laid out from. */
export interface PictureParts {
  /** Without a size, it is set as large as the picture asks for. */
  readonly headline: Omit<FigureText, 'size'> & { readonly size?: number | undefined };
  readonly subtitle: FigureText;
  /** The sentence. */
  readonly summary: FigureText;
  readonly source: FigureText;
  /** Size of the text of the figure, in CSS pixels. */
  readonly body: number;
  readonly drawing: SvgNode;
  /** Size that the drawing was made for, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Colour behind all. */
  readonly ground: string;
  readonly font: string;
}

/** Distance of words and drawing from the edge, in CSS pixels. */
export const MARGIN = 16;

/** A figure as a picture that stands alone: headline, subtitle, drawing, sentence, source and date. */
export function figurePicture(parts: PictureParts): SvgNode {
  const { drawing, width: drawn, height: tall, headline, subtitle, summary, source } = parts;
  const width = Math.round(drawn + 2 * MARGIN);
  const size = headline.size ?? headlineSize(parts.body, width);
  const column = { x: MARGIN, width: drawn };
  const head = setBelow({ ...column, y: MARGIN }, [
    { text: { ...headline, size }, balanced: true },
    { text: subtitle, above: 4, balanced: true },
  ]);
  const top = Math.round(head.end + 12);
  const foot = setBelow({ ...column, y: top + tall }, [
    { text: summary, above: 10 },
    { text: source, above: 8 },
  ]);
  return wholePicture(
    parts,
    { width, height: Math.round(foot.end + MARGIN) },
    [head, foot],
    placedAt(drawing, MARGIN, top),
  );
}

/** The size of a headline in a picture of a width, in CSS pixels, as `chart-element.css` has it in a window of that width. */
function headlineSize(body: number, width: number): number {
  return Math.round(10 * Math.min(Math.max(1.25 * body, 1.125 * body + 0.006 * width), 1.5 * body)) / 10;
}

/** A drawing at a place. */
export function placedAt({ name, attributes, children }: SvgNode, x: number, y: number): SvgNode {
  return svgNode(name, { ...attributes, transform: `translate(${Math.round(x)} ${Math.round(y)})` }, ...children);
}

/** The picture of a size, with its words as name and description. */
export function wholePicture(
  { ground, font }: PictureParts,
  { width, height }: { readonly width: number; readonly height: number },
  words: readonly SetLines[],
  plot: SvgNode,
): SvgNode {
  const [headline = '', ...rest] = words.flatMap(({ said }) => said);
  return svgNode(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'font-family': font },
    svgNode('title', {}, headline),
    svgNode('desc', {}, rest.join(' ')),
    svgNode('rect', { width, height, fill: ground }),
    ...words.flatMap(({ lines }) => lines),
    plot,
  );
}
