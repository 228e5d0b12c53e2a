import { continuous, discrete } from 'vega-palettes';
import { interpolateColors, scheme } from '../vega.ts';

const colours = (palette: string | readonly string[]): readonly string[] =>
  typeof palette === 'string' ? (palette.match(/.{6}/g) ?? []).map((hex) => `#${hex}`) : palette;

/** Brings to the engine the palettes of Vega. Fetched when a spec is the first to name one. */
export function bringPalettes(): void {
  for (const [name, palette] of Object.entries(discrete)) scheme(name, colours(palette));
  for (const [name, palette] of Object.entries(continuous)) scheme(name, interpolateColors(colours(palette)));
}
