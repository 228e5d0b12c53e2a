import {
  convertRgbToLrgb,
  type modeLrgb,
  type modeRgb,
  parse,
  parseRgbLegacy,
  type Rgb,
  useMode,
  wcagContrast,
} from 'culori/fn';

export { blend, formatHex, type Rgb } from 'culori/fn';

const never = (): number => 0;

/** What both modes share; colours are not interpolated here. */
const mode = {
  channels: ['r', 'g', 'b', 'alpha'],
  interpolate: { r: never, g: never, b: never, alpha: never },
};

// Culori's own modes read hexadecimal digits and a hundred and fifty names: computed styles have neither, and they are half of it.
useMode({ ...mode, mode: 'rgb', parse: [parseRgbLegacy, 'srgb'] } as unknown as typeof modeRgb);
useMode({ ...mode, mode: 'lrgb', fromMode: { rgb: convertRgbToLrgb } } as unknown as typeof modeLrgb);

/** Contrast of two opaque colours, 1 to 21, as WCAG 2.2 measures it. */
export function ratioOf(one: Rgb, other: Rgb): number {
  return wcagContrast(one, other);
}

/** A colour of a computed style in sRGB: `undefined` where it is written in another space. */
export function srgb(computed: string): Rgb | undefined {
  const found = parse(computed);
  return found?.mode === 'rgb' ? found : undefined;
}
