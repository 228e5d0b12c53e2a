import { colour } from '../theme/tokens.ts';
import { type Layer, pathLayer } from './frame.ts';
import { type Label, labelLayer } from './label.ts';

/** A number in a circle, which stands for a footnote. `x` and `y` are its centre, in pixels of the plot. */
export interface Numeral {
  readonly number: number;
  readonly x: number;
  readonly y: number;
}

/** Radius in pixels of the circle around a numeral of a font size. */
export function numeralRadius(size: number): number {
  return Math.round(size * 0.7);
}

/** Draws numbers in circles. `size` is their font size in pixels. */
export function numeralLayers(numerals: readonly Numeral[], size: number): Layer[] {
  if (!numerals.length) return [];
  const radius = numeralRadius(size);
  const arc = (across: number): string => `a${radius},${radius} 0 1 1 ${across},0`;
  const circles = numerals.map(
    ({ x, y }) => `M${Math.round(x) - radius},${Math.round(y)}${arc(2 * radius)}${arc(-2 * radius)}z`,
  );
  const texts = numerals.map(({ number, x, y }): Label => ({
    text: String(number),
    x,
    y: Math.round(y) + size * 0.36,
    align: 'center',
    size,
  }));
  return [pathLayer(circles.join(''), colour('ink-soft')), labelLayer(texts)];
}
