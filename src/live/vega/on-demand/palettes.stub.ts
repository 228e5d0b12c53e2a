/** Replaces Vega's continuous palettes, until `./palettes.ts` is loaded. Charts use the colours of the page. */
export const continuous = {};

/** Replaces Vega's discrete palettes. */
export const discrete = {};
