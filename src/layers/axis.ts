import { colour } from '../theme/tokens.ts';
import { type Frame, innerWidth, type Layer, lineLayer } from './frame.ts';
import { type Label, labelLayer } from './label.ts';
import { textWidth } from '../theme/text-width.ts';

/** An axis of values with ready-made texts. None of them becomes part of a Vega expression, so an author's text can do no harm. */
export interface ValueAxis {
  /** Lowest and highest value; zero is one of them or lies between. */
  readonly domain: [number, number];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** Room in pixels between the texts and the plot, for half of a point at its edge. */
const BESIDE = 8;

/** Width in pixels that the texts of an axis need left of the plot. `size` is their font size. */
export function axisRoom({ ticks }: ValueAxis, size: number): number {
  return Math.ceil(Math.max(0, ...ticks.map(({ text }) => textWidth({ text, size })))) + BESIDE;
}

/** Gridlines, and the text of each left of the plot. `size` is the font size in pixels. */
export function axisLayers({ ticks }: ValueAxis, y: (value: number) => number, frame: Frame, size: number): Layer[] {
  const lines = ticks.map(({ value }) => Math.round(y(value)));
  const texts = ticks.map(({ text }, index): Label => ({
    text,
    x: -BESIDE,
    y: (lines[index] ?? 0) + size * 0.35,
    align: 'right',
    size,
    soft: true,
  }));
  return [
    lineLayer(
      lines.map((y) => ({ x: 0, x2: innerWidth(frame), y, y2: y })),
      { stroke: colour('grid') },
    ),
    labelLayer(texts, { halo: false }),
  ];
}
