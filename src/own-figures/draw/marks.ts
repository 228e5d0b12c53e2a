import { colour } from '../../theme/tokens.ts';
import type { Layer } from '../../layers/frame.ts';
import { rowId } from '../../layers/label.ts';
import type { Kind } from '../dataset.ts';

/** A place in pixels of the plot. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A line through places. */
export interface Trail {
  readonly places: readonly Place[];
  /** Name of the token of its colour. */
  readonly stroke: string;
  readonly width: number;
  readonly dashed?: boolean;
}

/** The point of a row. */
export interface Dot extends Place {
  readonly fill: string;
  readonly kind: Kind;
  /** Whether it can be seen; otherwise it is only there to be pointed at. */
  readonly seen: boolean;
  readonly row: number;
}

const pixels = { type: 'quantitative', scale: null, axis: null } as const;
const at = (place: number): number => Math.round(place * 10) / 10;

/** Draws lines as paths. */
export function trailLayer(trails: readonly Trail[]): Layer {
  const values = trails
    .filter(({ places }) => places.length > 1)
    .map(({ places, stroke, width, dashed }) => ({
      path: places.map(({ x, y }, index) => `${index ? 'L' : 'M'}${at(x)},${at(y)}`).join(''),
      stroke: colour(stroke),
      width,
      dash: dashed ? [3, 4] : [],
    }));
  return {
    data: { values },
    mark: {
      type: 'point',
      // Vega scales a custom shape by half the square root of its size: 4 leaves it as it is.
      size: 4,
      opacity: 1,
      filled: false,
      stroke: { expr: 'datum.stroke' },
      strokeWidth: { expr: 'datum.width' },
      strokeDash: { expr: 'datum.dash' },
      strokeJoin: 'round',
    },
    encoding: {
      x: { datum: 0, ...pixels },
      y: { datum: 0, ...pixels },
      shape: { field: 'path', type: 'nominal', scale: null, legend: null },
    },
  };
}

/** Draws points. Those that are no actual figures are not filled. */
export function dotLayer(dots: readonly Dot[]): Layer {
  const values = dots.map(({ x, y, fill, kind, seen, row }) => ({
    x: at(x),
    y: at(y),
    fill: colour(kind === 'actual' ? fill : 'surface'),
    stroke: colour(fill),
    seen: seen ? 1 : 0,
    row: rowId(row),
  }));
  return {
    data: { values },
    mark: {
      type: 'point',
      size: 40,
      fill: { expr: 'datum.fill' },
      stroke: { expr: 'datum.stroke' },
      strokeWidth: 1.5,
    },
    encoding: {
      x: { field: 'x', ...pixels },
      y: { field: 'y', ...pixels },
      opacity: { field: 'seen', type: 'quantitative', scale: null },
      description: { field: 'row' },
    },
  };
}
