import type { TopLevelSpec } from 'vega-lite';
import { framed, type Layer } from '../../layers/frame.ts';
import { type Label, labelLayer, rowId, span } from '../../layers/label.ts';
import { textSizes } from '../../theme/text-sizes.ts';
import { colour } from '../../theme/tokens.ts';
import { stepOf } from './steps.ts';

/** A place as a square of a map of equal squares. */
interface Tile {
  /** From 1, west to east. */
  readonly column: number;
  /** From 1, north to south. */
  readonly row: number;
  /** `null` where none is published. */
  readonly value: number | null;
  /** Index of the row of the chart. */
  readonly index: number;
}

/** What a map of squares shows. */
export interface TileMap {
  readonly tiles: readonly Tile[];
  /** Thresholds of the steps. */
  readonly limits: readonly number[];
  /** A threshold as it is written below the legend. */
  readonly written: (limit: number) => string;
  /** A value that the legend points at: that of the whole. */
  readonly whole?: { readonly label: string; readonly value: number; readonly index: number };
  /** What the legend says of squares without a value. */
  readonly missing: string;
}

/** Side of a place in the units that squares are drawn in, at every width. */
const UNIT = 10;

/** Sides of the smallest and the largest square, in units. */
const SIDES = { least: 5, most: 9 } as const;

/** How much of their colour the smallest and the largest have. */
const INKS = { least: 0.2, most: 1 } as const;

/** The widest place, in pixels. */
const WIDEST = 34;

/** Side of a place, widest step and width of all steps of the legend, in pixels: the same at every width, so that its text is. */
const KEY = { side: 20, step: 56, width: 236 } as const;

const between = ({ least, most }: { least: number; most: number }, part: number): number =>
  least + (most - least) * part;

/** A square around its own middle, in units. */
const square = (side: number): string => `M${-side / 2},${-side / 2}h${side}v${side}h${-side}z`;

/** A hatched square around its own middle, in units. */
const HATCHED = `${square(SIDES.most)}m0,3l3,-3m3,0l-6,6m0,3l9,-9m0,3l-6,6m3,0l3,-3`;

/** What a square looks like: larger and darker from step to step, or hatched. */
function look(step: number | null, steps: number): { readonly path: string; readonly opacity: number } {
  if (step === null) return { path: HATCHED, opacity: 0 };
  const part = steps > 1 ? step / (steps - 1) : 1;
  return { path: square(Math.round(between(SIDES, part))), opacity: Number(between(INKS, part).toFixed(2)) };
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly step: number | null;
  readonly index?: number;
}

const pixels = { type: 'quantitative', scale: null, axis: null } as const;

/** Squares of one step, in places of a size. At size 4 a unit of a custom path is a pixel, and half its root is what it is scaled by. */
function squares(
  name: string,
  placed: readonly Placed[],
  { step, steps, side }: { step: number | null; steps: number; side: number },
): Layer {
  const { path, opacity } = look(step, steps);
  return {
    name,
    data: {
      values: placed
        .filter((square) => square.step === step)
        .map(({ x, y, index }) => ({ x, y, row: index === undefined ? null : rowId(index) })),
    },
    mark: {
      type: 'point',
      shape: path,
      size: 4 * (side / UNIT) ** 2,
      opacity: 1,
      fill: colour('series-1'),
      fillOpacity: opacity,
      stroke: colour(step === null ? 'ink-soft' : 'series-1'),
      strokeWidth: 1,
    },
    encoding: { x: { field: 'x', ...pixels }, y: { field: 'y', ...pixels }, description: { field: 'row' } },
  };
}

/** The legend: the squares of all steps on a scale with its thresholds, what the whole has, and what is hatched. */
function legend(
  { tiles, limits, written, whole, missing }: TileMap,
  width: number,
): {
  readonly placed: readonly Placed[];
  readonly labels: readonly Label[];
  readonly pointer: Layer[];
  readonly bottom: number;
} {
  const { axis, label } = textSizes(width);
  const steps = limits.length + 1;
  const step = Math.min(4 * Math.floor(KEY.width / steps / 4), KEY.step);
  const middle = 2 * Math.round((label + 22) / 2);
  const below = middle + 10 + axis;
  const key = { align: 'center', size: axis, soft: true } as const;
  const placed: Placed[] = Array.from({ length: steps }, (_, index) => ({
    x: (index + 0.5) * step,
    y: middle,
    step: index,
  }));
  const labels: Label[] = limits.map((limit, index) => ({
    ...key,
    text: written(limit),
    x: (index + 1) * step,
    y: below,
  }));
  const pointer: Layer[] = [];
  if (whole) {
    const [first = 0, second = first + 1] = limits;
    const x = Math.round(
      Math.min(Math.max(((whole.value - first) / (second - first) + 1) * step, 5), steps * step - 5),
    );
    const text: Label = { text: whole.label, x, y: label, align: 'center', size: label, row: whole.index };
    labels.push({ ...text, x: x - Math.min(span(text).left, 0) });
    pointer.push({
      data: { values: [{ x, y: label + 4, row: rowId(whole.index) }] },
      mark: { type: 'point', shape: 'M-5,0h10l-5,5z', size: 4, opacity: 1, fill: colour('ink'), stroke: null },
      encoding: { x: { field: 'x', ...pixels }, y: { field: 'y', ...pixels }, description: { field: 'row' } },
    });
  }
  if (tiles.every(({ value }) => value !== null)) return { placed, labels, pointer, bottom: below + 6 };
  const line = below + KEY.side + 7;
  placed.push({ x: KEY.side / 2, y: 2 * Math.round((line - 5) / 2), step: null });
  labels.push({ ...key, text: missing, x: KEY.side + 8, y: line, align: 'left' });
  return { placed, labels, pointer, bottom: line + 8 };
}

/**
 * A map of equal squares, one a place, in few steps: a larger and darker square is more, a hatched one has no value.
 *
 * Its squares are drawn in the same units at every width (`usermeta.scaled`), so that the pictures of all widths share most
 * of their text.
 *
 * @param frame Width of the picture in pixels.
 */
export function tileMapSpec(map: TileMap, { width }: { readonly width: number }): TopLevelSpec {
  const { tiles, limits } = map;
  const columns = Math.max(1, ...tiles.map(({ column }) => column));
  const rows = Math.max(1, ...tiles.map(({ row }) => row));
  const side = Math.min(Math.floor((width - 2) / columns), WIDEST);
  const key = legend(map, width);
  const left = Math.floor((width - 2 - side * columns) / 2);
  // The legend stands in the corner that the squares leave free, where that is wide enough.
  const over = Math.max(...key.labels.map((label) => span(label).right), 0) - left;
  const free = tiles.filter(({ column }) => (column - 1) * side < over + KEY.side).map(({ row }) => row - 1);
  const top = Math.max(key.bottom - Math.min(...free, rows) * side, KEY.side + 12);
  const steps = limits.length + 1;
  const all = [...Array.from({ length: steps }, (_, step) => step), null];
  const placed = tiles.map(({ column, row, value, index }) => ({
    x: left + (column - 0.5) * side,
    y: top + (row - 0.5) * side,
    step: value === null ? null : stepOf(value, limits),
    index,
  }));
  const drawing = framed({ width, height: top + rows * side + 1, left: 1, right: 1, top: 1, bottom: 1 }, [
    ...all.map((step, index) => squares(`tiles_${index}`, placed, { step, steps, side })),
    ...all.map((step, index) => squares(`key_${index}`, key.placed, { step, steps, side: KEY.side })),
    ...key.pointer,
    labelLayer(key.labels, { halo: false }),
  ]);
  const scaled = [
    // The centre of a square is then at its column and row, each followed by a 5: numbers of one length compress best.
    { layers: 'tiles', by: side / UNIT, left: left - side, top: top - side },
    { layers: 'key', by: KEY.side / UNIT, left: 0, top: 0 },
  ];
  return { ...drawing, usermeta: { scaled } };
}
