import type { TopLevelSpec } from 'vega-lite';
import { colour } from '../../theme/tokens.ts';
import { textSizes } from '../../theme/vega-config.ts';
import { framed, type Layer } from '../../layers/frame.ts';
import { type Label, labelLayer, rowId } from '../../layers/label.ts';
import { paragraph } from '../../layers/text-wrap.ts';

/** How a shape looks. Looks differ in more than colour, so that they differ under forced colours, too. */
export type Look = 'filled' | 'pale' | 'outlined' | 'other' | 'line';

/** A shape in pixels of the plot, however many parts it has. */
export interface Shape {
  /** The data of an SVG path. */
  readonly path: string;
  readonly look: Look;
  /** Index of the row that it stands for. */
  readonly row?: number;
}

/** Where a block may be drawn: how far down it reaches is its own affair. */
export interface BlockFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly sizes: ReturnType<typeof textSizes> & { readonly display: number };
}

/** A block that was drawn. */
export interface Drawn {
  readonly labels: readonly Label[];
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

/** A part of a picture that is laid out from the top down. */
export type Block = (place: BlockFrame) => Drawn;

const LOOKS: Readonly<Record<Look, { readonly fill: string; readonly stroke: string | null; readonly width: number }>> =
  {
    filled: { fill: colour('series-1'), stroke: null, width: 0 },
    pale: { fill: colour('series-1-soft'), stroke: null, width: 0 },
    outlined: { fill: 'none', stroke: colour('series-2'), width: 2 },
    other: { fill: colour('series-3'), stroke: null, width: 0 },
    line: { fill: 'none', stroke: colour('ink-soft'), width: 1 },
  };

/** A picture of blocks, one below the other. */
export function blocksSpec(blocks: readonly Block[], { width }: { width: number }): TopLevelSpec {
  const sizes = { ...textSizes(width), display: width < 400 ? 20 : 24 };
  const { labels, shapes, bottom } = stacked(blocks)({ x: 0, y: 0, width: width - 2, sizes });
  const frame = { width, height: Math.max(1, Math.ceil(bottom + 2)), left: 1, right: 1, top: 1, bottom: 1 };
  return framed(frame, [shapeLayer(shapes), labelLayer(labels)]);
}

/** Blocks one below the other. */
export function stacked(blocks: readonly Block[]): Block {
  return (place) => {
    let { y } = place;
    const drawn = blocks.map((block) => {
      const one = block({ ...place, y });
      y = one.bottom;
      return one;
    });
    return joined(drawn, y);
  };
}

/** Two blocks side by side. @param share What the first has of the width, between 0 and 1. */
export function beside(first: Block, second: Block, { share, gap }: { share: number; gap: number }): Block {
  return (place) => {
    const width = Math.round((place.width - gap) * share);
    const left = first({ ...place, width });
    const right = second({ ...place, x: place.x + width + gap, width: place.width - gap - width });
    return joined([left, right], Math.max(left.bottom, right.bottom));
  };
}

/** Empty room. */
export function space(height: number): Block {
  return ({ y }) => ({ labels: [], shapes: [], bottom: y + height });
}

/** A thin line across, between two things that are not to be read as one. */
export function divider(): Block {
  return ({ x, y, width }) => ({ labels: [], shapes: [{ path: `M${x},${y}h${width}`, look: 'line' }], bottom: y });
}

/** A text, wrapped: the large one of a picture, one that is strong, plain or soft. */
export function text(
  words: string,
  { style, row }: { readonly style: 'display' | 'strong' | 'plain' | 'soft'; readonly row?: number },
): Block {
  return ({ x, y, width, sizes }) => {
    const size = style === 'display' ? sizes.display : style === 'strong' ? sizes.value : sizes.label;
    const bold = style === 'display' || style === 'strong';
    const labels = paragraph(words, {
      x,
      y,
      width,
      size,
      bold,
      soft: style === 'soft',
      ...(row !== undefined && { row }),
    });
    return { labels, shapes: [], bottom: (labels.at(-1)?.y ?? y) + Math.round(size * 0.3) };
  };
}

function joined(drawn: readonly Drawn[], bottom: number): Drawn {
  return {
    labels: drawn.flatMap(({ labels }) => labels),
    shapes: drawn.flatMap(({ shapes }) => shapes),
    bottom,
  };
}

const pixels = { type: 'quantitative', scale: null, axis: null } as const;

/** Draws shapes as points whose symbol is a path of their own; of that size, a unit of the path is a pixel. */
function shapeLayer(shapes: readonly Shape[]): Layer {
  const values = shapes.map(({ path, look, row }) => ({
    x: 0,
    y: 0,
    path,
    ...LOOKS[look],
    row: row === undefined ? null : rowId(row),
  }));
  return {
    data: { values },
    mark: {
      type: 'point',
      size: 4,
      opacity: 1,
      fill: { expr: 'datum.fill' },
      stroke: { expr: 'datum.stroke' },
      strokeWidth: { expr: 'datum.width' },
    },
    encoding: {
      x: { field: 'x', ...pixels },
      y: { field: 'y', ...pixels },
      shape: { field: 'path', type: 'nominal', scale: null, legend: null },
      description: { field: 'row' },
    },
  };
}
