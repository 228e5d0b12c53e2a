import { continuous, discrete } from 'vega-palettes';
import { interpolateColors, scheme } from '../vega.ts';

const colours = (palette: string | readonly string[]): readonly string[] =>
  typeof palette === 'string' ? (palette.match(/.{6}/g) ?? []).map((hex) => `#${hex}`) : palette;

/** Adds Vega's palettes to the engine. Loaded when the first spec names one. */
export function bringPalettes(): void {
  for (const [name, palette] of Object.entries(discrete)) scheme(name, colours(palette));
  for (const [name, palette] of Object.entries(continuous)) scheme(name, interpolateColors(colours(palette)));
}
