import { color } from 'd3-color';
import { bringMixing } from '../stubs/interpolate.ts';

/** Names of interpolations of colours, with the options of some: `hsl-long`. */
const COLOURS = /^(rgb|hsl|hcl|lab|cubehelix)\b/i;

const isReadable = (value: unknown): boolean => typeof value !== 'string' || color(value) !== null;

/** Colours that only the browser can read, `var()` and what is made of it, are mixed by the browser. Vega would paint black. */
bringMixing((between, type) =>
  COLOURS.test(type)
    ? (from, to) => {
        if (isReadable(from) && isReadable(to)) return between(from, to);
        return (share) => {
          const percent = Math.round(1000 * Math.min(1, Math.max(0, share))) / 10;
          if (percent === 0 || percent === 100) return percent ? to : from;
          return `color-mix(in oklab,${String(to)} ${percent}%,${String(from)})`;
        };
      }
    : between,
);
