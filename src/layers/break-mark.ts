import { colour } from '../theme/tokens.ts';
import { type Layer, pathLayer, type PlotPoint } from './frame.ts';

/** Height of a mark, and how far it leans, in pixels. */
const SIZE = { height: 10, lean: 4 };

/** Marks breaks in a series, each by two slanted strokes that cut the line at its place. */
export function breakMarks(places: readonly PlotPoint[]): Layer[] {
  if (!places.length) return [];
  const shape = places
    .map(({ x, y }) => [Math.round(x) - SIZE.lean / 2, Math.round(y) + SIZE.height / 2])
    .map(([x, y]) => `M${x},${y}l${SIZE.lean},${-SIZE.height}`)
    .join('');
  // A narrower stroke over a wide one leaves the edges of the wide one.
  return [
    pathLayer(shape, colour('ink-soft'), { strokeWidth: 5 }),
    pathLayer(shape, colour('surface'), { strokeWidth: 3 }),
  ];
}
