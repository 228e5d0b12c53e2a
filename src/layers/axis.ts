import { colour } from '../theme/tokens.ts';
import { type Frame, innerWidth, type Layer, lineLayer } from './frame.ts';
import { type Label, labelLayer, textWidth } from './label.ts';

/** An axis of values whose texts are already written: whatever they say, none is part of an expression. */
export interface ValueAxis {
  /** Lowest and highest value; zero is one of them or lies between. */
  readonly domain: [number, number];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** Room between the texts and the plot, in which a point at its edge stands. */
const BESIDE = 8;

/** Room that the texts of an axis need beside the plot, in pixels. */
export function axisRoom({ ticks }: ValueAxis, size: number): number {
  return Math.ceil(Math.max(0, ...ticks.map(({ text }) => textWidth({ text, size })))) + BESIDE;
}

/** Gridlines with what each stands for, left of the plot. */
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
      lines.map((at) => ({ x: 0, x2: innerWidth(frame), y: at, y2: at })),
      { stroke: colour('grid') },
    ),
    labelLayer(texts, { halo: false }),
  ];
}
