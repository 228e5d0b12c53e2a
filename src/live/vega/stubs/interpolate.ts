import { color } from 'd3-color';
import { piecewise } from 'd3-interpolate';
import { interpolate as interpolateReadable } from 'vega-interpolate';

/** From a share of the way between two colours, 0 to 1, to the colour there. */
type Between = (share: number) => unknown;
type Interpolate = (from: unknown, to: unknown) => Between;

/** Names of interpolations of colours, with the options of some: `hsl-long`. */
const COLOURS = /^(rgb|hsl|hcl|lab|cubehelix)\b/i;

const isReadable = (value: unknown): boolean => typeof value !== 'string' || color(value) !== null;

/** Colours that only the browser can read, `var()` and what is made of it, are mixed by the browser. */
function mixed(from: unknown, to: unknown): Between {
  return (share) => {
    const percent = Math.round(1000 * Math.min(1, Math.max(0, share))) / 10;
    if (percent === 0 || percent === 100) return percent ? to : from;
    return `color-mix(in oklab,${String(to)} ${percent}%,${String(from)})`;
  };
}

/** Replaces Vega's choice of an interpolation by its name. */
export function interpolate(type: string, gamma?: number): Interpolate {
  const between = interpolateReadable(type, gamma);
  if (!COLOURS.test(type)) return between;
  return (from, to) => (isReadable(from) && isReadable(to) ? between(from, to) : mixed(from, to));
}

/** Replaces Vega's interpolation of a list of colours. */
export function interpolateColors(colours: readonly string[], type?: string, gamma?: number): Between {
  return piecewise(interpolate(type ?? 'rgb', gamma), colours);
}

export { interpolateRange, quantizeInterpolator, scaleCopy, scaleFraction } from 'vega-interpolate';
