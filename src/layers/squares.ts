import { colour } from '../theme/tokens.ts';
import type { Layer } from './frame.ts';
import { rowId } from './label.ts';

/** A square. `x` and `y` are its centre, in pixels of the plot. */
export interface Square {
  readonly x: number;
  readonly y: number;
  /** Whether it is small and hollow. */
  readonly slight: boolean;
  /** Index of its row. */
  readonly row?: number;
}

/** Half of the side, in pixels. */
const HALF = { full: 5, slight: 3 };

/** Draws squares, filled ones and small hollow ones, on whole pixels. */
export function squareLayers(squares: readonly Square[]): Layer[] {
  const layer = (slight: boolean, half: number): Layer => ({
    data: {
      values: squares
        .filter((square) => square.slight === slight)
        .map(({ x, y, row }) => ({
          x: x - half,
          x2: x + half,
          y: y - half,
          y2: y + half,
          row: row === undefined ? null : rowId(row),
        })),
    },
    mark: slight
      ? { type: 'rect', fill: colour('surface'), stroke: colour('series-1'), strokeWidth: 2 }
      : { type: 'rect', fill: colour('series-1') },
    encoding: {
      x: { field: 'x', type: 'quantitative', scale: null, axis: null },
      x2: { field: 'x2' },
      y: { field: 'y', type: 'quantitative', scale: null, axis: null },
      y2: { field: 'y2' },
      description: { field: 'row' },
    },
  });
  return [layer(false, HALF.full), layer(true, HALF.slight)];
}
