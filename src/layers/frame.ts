import type { TopLevelSpec } from 'vega-lite';

/** A layer of a chart. */
export type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

/** The size of a picture and of the margins around its plot, in CSS pixels. */
export interface Frame {
  /** Width of the whole picture. */
  readonly width: number;
  /** Height of the plot inside the margins. */
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Width of the plot inside the margins. */
export function innerWidth({ width, left, right }: Frame): number {
  return width - left - right;
}

/** A Vega-Lite spec of exactly the frame's size: no margin depends on the width of texts. */
export function framed(frame: Frame, layer: Layer[]): TopLevelSpec {
  const { left, right, top, bottom, height } = frame;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: innerWidth(frame),
    height,
    padding: { left, right, top, bottom },
    autosize: { type: 'none' },
    layer,
  };
}

/** A point in pixels of the plot. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/** A straight line in pixels of the plot. */
export interface Line {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
}

const pixels = { type: 'quantitative', scale: null, axis: null } as const;

/** Draws straight lines in pixels: an axis, a leader, a bracket. */
export function lineLayer(
  lines: readonly Line[],
  style: { readonly stroke?: string; readonly strokeDash?: number[]; readonly strokeWidth?: number } = {},
): Layer {
  return {
    data: { values: [...lines] },
    mark: { type: 'rule', ...style },
    encoding: { x: { field: 'x', ...pixels }, x2: { field: 'x2' }, y: { field: 'y', ...pixels }, y2: { field: 'y2' } },
  };
}

/** Draws straight lines in pixels as one path, which takes fewer bytes than a mark for each. */
export function strokeLayer(lines: readonly Line[], stroke: string): Layer {
  return pathLayer(lines.map(({ x, x2, y, y2 }) => `M${x},${y}L${x2},${y2}`).join(''), stroke);
}

/** Draws the outline of an SVG path in pixels. */
export function pathLayer(
  shape: string,
  stroke: string,
  style: { readonly strokeWidth?: number; readonly strokeDash?: number[] } = {},
): Layer {
  return {
    data: { values: [{}] },
    // Vega scales a custom shape by half the square root of its size: 4 leaves it as it is.
    mark: {
      type: 'point',
      shape: shape || 'M0,0',
      size: 4,
      filled: false,
      stroke,
      strokeWidth: 1,
      opacity: 1,
      ...style,
    },
    encoding: { x: { datum: 0, ...pixels }, y: { datum: 0, ...pixels } },
  };
}
