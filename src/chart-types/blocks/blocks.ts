import type { TopLevelSpec } from 'vega-lite';
import { colour } from '../../theme/tokens.ts';
import { textSizes } from '../../theme/text-sizes.ts';
import { framed, type Layer } from '../../layers/frame.ts';
import { type Label, labelLayer, rowId } from '../../layers/label.ts';
import { paragraph } from '../../layers/text-wrap.ts';

/** How a shape looks. Looks differ in more than colour, so that forced colours leave them different. */
export type Look = 'filled' | 'pale' | 'grey' | 'outlined' | 'line';

/** A shape in pixels of the plot. It may have several parts. */
export interface Shape {
  /** The data of an SVG path. */
  readonly path: string;
  readonly look: Look;
  /** Index of the row that it stands for. */
  readonly row?: number;
}

/** Top left corner and width of a block, in pixels of the plot, and font sizes. A block has any height. */
interface BlockFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly sizes: ReturnType<typeof textSizes>;
}

/** What a block draws. */
export interface Drawn {
  readonly labels: readonly Label[];
  readonly shapes: readonly Shape[];
  /** Lower edge of the block, in pixels of the plot. */
  readonly bottom: number;
}

/** A part of a picture. Pictures are laid out from the top down. */
export type Block = (frame: BlockFrame) => Drawn;

const LOOKS: Readonly<Record<Look, { readonly fill: string; readonly stroke: string | null; readonly width: number }>> =
  {
    filled: { fill: colour('series-1'), stroke: null, width: 0 },
    pale: { fill: colour('series-1-soft'), stroke: null, width: 0 },
    // Filled under forced colours, too, where pale shapes are outlined.
    grey: { fill: colour('ink-soft'), stroke: null, width: 0 },
    outlined: { fill: 'none', stroke: colour('series-2'), width: 2 },
    line: { fill: 'none', stroke: colour('ink-soft'), width: 1 },
  };

/** A picture of blocks, one below the other. */
export function blocksSpec(blocks: readonly Block[], { width }: { width: number }): TopLevelSpec {
  const sizes = textSizes(width);
  const { labels, shapes, bottom } = stacked(blocks)({ x: 0, y: 0, width: width - 2, sizes });
  const frame = { width, height: Math.max(1, Math.ceil(bottom + 2)), left: 1, right: 1, top: 1, bottom: 1 };
  return framed(frame, [shapeLayer(shapes), labelLayer(labels)]);
}

/** Blocks one below the other. */
export function stacked(blocks: readonly Block[]): Block {
  return (frame) => {
    let { y } = frame;
    const all = blocks.map((block) => {
      const drawn = block({ ...frame, y });
      y = drawn.bottom;
      return drawn;
    });
    return joined(all, y);
  };
}

/** Two blocks side by side. `share` is the first one's part of the width, from 0 to 1; `gap` is in pixels. */
export function beside(first: Block, second: Block, { share, gap }: { share: number; gap: number }): Block {
  return (frame) => {
    const width = Math.round((frame.width - gap) * share);
    const left = first({ ...frame, width });
    const right = second({ ...frame, x: frame.x + width + gap, width: frame.width - gap - width });
    return joined([left, right], Math.max(left.bottom, right.bottom));
  };
}

/** An empty block. `height` is in pixels. */
export function space(height: number): Block {
  return ({ y }) => ({ labels: [], shapes: [], bottom: y + height });
}

/** A thin line across the block, between two measures that do not compare. */
export function divider(): Block {
  return ({ x, y, width }) => ({ labels: [], shapes: [{ path: `M${x},${y}h${width}`, look: 'line' }], bottom: y });
}

/** A wrapped text: `display` is the largest of a picture, `strong` is bold, `soft` is pale. */
export function text(
  words: string,
  { style, row }: { readonly style: 'display' | 'strong' | 'plain' | 'soft'; readonly row?: number },
): Block {
  return ({ x, y, width, sizes }) => {
    const size = style === 'display' ? sizes.headline : sizes.label;
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

/** Draws shapes as point marks with custom paths. At size 4 a unit of a path is a pixel. */
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
