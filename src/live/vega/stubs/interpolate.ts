import { piecewise } from 'd3-interpolate';
import { interpolate as vegas } from 'vega-interpolate';

/** From two values to what is between them, by the share of the way: 0 to 1. */
export type Interpolate = (from: unknown, to: unknown) => (share: number) => unknown;

let mixed = (between: Interpolate, _type: string): Interpolate => between;

/** Sets how colours are mixed that Vega cannot read. */
export function bringMixing(mixing: typeof mixed): void {
  mixed = mixing;
}

/** Replaces Vega's choice of an interpolation by its name. */
export const interpolate = (type: string, gamma?: number): Interpolate => mixed(vegas(type, gamma), type);

/** Replaces Vega's interpolation of a list of colours. */
export const interpolateColors = (
  colours: readonly string[],
  type = 'rgb',
  gamma?: number,
): ((share: number) => unknown) => piecewise(interpolate(type, gamma), colours);

export { interpolateRange, quantizeInterpolator, scaleCopy, scaleFraction } from 'vega-interpolate';
