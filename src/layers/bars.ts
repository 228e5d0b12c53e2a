import { grouped } from '../data/find.ts';
import { colour } from '../theme/tokens.ts';
import { type Layer, type Line, strokeLayer } from './frame.ts';
import { rowId } from './label.ts';

/** How a bar is filled and outlined. Looks differ in more than colour, for readers who cannot tell colours apart. */
export type BarLook = 'filled' | 'hollow' | 'dashed' | 'hatched' | 'hatched and dashed';

/** A bar in pixels of the plot. */
export interface DrawnBar {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  /** Name of the token of its colour. */
  readonly fill: string;
  /** Besides the looks of bars: `outline` goes around the whole; `none` is the hit target of a gap. */
  readonly look: BarLook | 'outline' | 'none';
  /** Index of its row. */
  readonly row: number;
}

/** Dash and gap of a dashed outline, and distance between the lines of a hatching, in pixels. */
const DASH = [5, 3];
const HATCH = 7;

/** Draws bars. Their outlines are inside their edges. */
export function barLayers(bars: readonly DrawnBar[]): Layer[] {
  const hatched = grouped(
    bars.filter(({ look }) => look.startsWith('hatched')),
    ({ fill }) => fill,
  );
  return [
    { data: { values: bars.map(asRect) }, ...RECT },
    ...hatched.map((bars) => strokeLayer(bars.flatMap(hatching), colour(bars[0]?.fill ?? 'ink'))),
  ];
}

const pixels = { type: 'quantitative', scale: null, axis: null } as const;

const RECT = {
  mark: {
    type: 'rect',
    fill: { expr: 'datum.fill' },
    stroke: { expr: 'datum.stroke' },
    strokeWidth: { expr: 'datum.width' },
    strokeDash: { expr: 'datum.dash' },
  },
  encoding: {
    x: { field: 'x', ...pixels },
    x2: { field: 'x2' },
    y: { field: 'y', ...pixels },
    y2: { field: 'y2' },
    opacity: { field: 'seen', type: 'quantitative', scale: null },
    description: { field: 'row' },
  },
} as const;

function asRect({ x, x2, y, y2, fill, look, row }: DrawnBar): object {
  const width = look === 'filled' || look === 'none' ? 0 : look === 'outline' ? 1 : 2;
  // Half of a stroke is outside its path.
  const inset = x2 - x > width ? width / 2 : 0;
  return {
    x: x + inset,
    x2: x2 - inset,
    y: y + width / 2,
    y2: y2 - width / 2,
    fill: look === 'outline' ? 'none' : colour(width ? 'surface' : fill),
    stroke: width ? colour(fill) : null,
    // The stylesheet outlines pale bars under forced colours.
    width: width || 1,
    dash: look.endsWith('dashed') ? DASH : [],
    seen: look === 'none' ? 0 : 1,
    row: look === 'outline' ? null : rowId(row),
  };
}

/** Diagonal lines across a bar, from edge to edge. */
function hatching({ x, x2, y, y2 }: DrawnBar): Line[] {
  const height = y2 - y;
  const count = Math.max(0, Math.ceil((x2 - x + height) / HATCH) - 1);
  return Array.from({ length: count }, (_, index) => {
    const foot = x + (index + 1) * HATCH - height;
    const [from, to] = [Math.max(x, foot), Math.min(x2, foot + height)];
    return { x: from, y: y2 - (from - foot), x2: to, y2: y2 - (to - foot) };
  });
}
