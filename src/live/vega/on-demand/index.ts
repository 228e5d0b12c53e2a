import type { Spec } from 'vega';
import { jsonOf } from '../plain-json.ts';

/** A part of the engine that most specs do without. */
interface Part {
  /** Its signs in the JSON of a compiled spec that needs it. */
  readonly signs: RegExp;
  /** Whether only authors' specs are searched. */
  readonly guarded?: boolean;
  /** Fetches it and adds it to the engine. */
  readonly bring: () => Promise<void>;
}

const PARTS: readonly Part[] = [
  {
    // A map, or nearest points.
    signs: /"type":"(geo[a-z]+|graticule|voronoi|topojson)"|"projections":|\bgeo[A-Z]\w+\(/,
    bring: async () => (await import('./maps.ts')).bringMaps(),
  },
  {
    // Colour schemes other than ours, named in a scale or by an expression.
    signs: /"scheme":(?!"care)|\bscheme\(/,
    bring: async () => (await import('./palettes.ts')).bringPalettes(),
  },
  {
    // Expression functions that take a regular expression; `replace` and `split` take a text as well. Only authors' expressions run in re2js.
    signs: /\b(regexp|test)\s*\(|\b(replace|split)\s*\([^"]*\//,
    guarded: true,
    bring: async () => (await import('../expressions/re2.ts')).bringPatterns(),
  },
  {
    signs: /"type":"(loess|regression)"/,
    bring: async () => (await import('./regression.ts')).bringTrends(),
  },
  {
    // Selections, also those of inputs and legends, are tested by functions of Vega-Lite.
    signs: /\bvlSelection/,
    bring: async () => (await import('./selections.ts')).bringSelections(),
  },
  {
    // Lines that are not straight; scales of colours have the same word.
    signs: /"interpolate":(?!\{"value":"linear"\})/,
    bring: async () => (await import('./curves.ts')).bringCurves(),
  },
  {
    // Transforms by distributions, and expression functions of them, of random numbers and of easing.
    signs:
      /"type":"(density|kde|quantile|sample)"|\b((cumulative|density|quantile|sample)[A-Z]\w+|random|ease[A-Z]\w+)\s*\(/,
    bring: async () => (await import('./statistics.ts')).bringStatistics(),
  },
  {
    signs: /"type":"[cdt]sv"/,
    bring: async () => (await import('./dsv.ts')).bringReader(),
  },
];

/**
 * Fetches the parts of the engine that this spec needs and most do without, all at the same time.
 *
 * @param isGuarded Whether it is an author's.
 */
export async function loadOnDemand(compiled: Spec, isGuarded: boolean): Promise<void> {
  const text = jsonOf(compiled);
  const needed = PARTS.filter(({ signs, guarded }) => (isGuarded || !guarded) && signs.test(text));
  await Promise.all(needed.map(({ bring }) => bring()));
}
