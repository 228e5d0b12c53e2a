/** Stands for the palettes of Vega, which `./palettes.ts` brings: charts here take the colours of the page. */
export const continuous = {};

/** Stands for those of single colours. */
export const discrete = {};
