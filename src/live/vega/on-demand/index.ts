import type { Spec } from 'vega';
import { jsonOf } from '../plain-json.ts';

/** Signs in the JSON of a compiled spec that it has a map or finds nearest points. */
const MAPS = /"type":"(geo[a-z]+|graticule|voronoi|topojson)"|"projections":|\bgeo[A-Z]\w+\(/;
/** Colour schemes other than ours, named in a scale or by an expression. */
const PALETTES = /"scheme":(?!"care)|\bscheme\(/;
const REGRESSION = /"type":"(loess|regression)"/;
/** Expression functions that take a regular expression; `replace` and `split` take a text as well. */
const PATTERNS = /\b(regexp|test)\s*\(|\b(replace|split)\s*\([^"]*\//;
const DSV = /"type":"[cdt]sv"/;

/**
 * Fetches the parts of the engine that most specs do without, and adds those that this spec needs.
 *
 * @param isGuarded Whether its expressions are an author's: only then do regular expressions run in re2js.
 */
export async function loadOnDemand(compiled: Spec, isGuarded: boolean): Promise<void> {
  const text = jsonOf(compiled);
  if (MAPS.test(text)) (await import('./maps.ts')).bringMaps();
  if (PALETTES.test(text)) (await import('./palettes.ts')).bringPalettes();
  if (isGuarded && PATTERNS.test(text)) (await import('../expressions/re2.ts')).bringPatterns();
  if (REGRESSION.test(text)) (await import('./regression.ts')).bringTrends();
  if (DSV.test(text)) (await import('./dsv.ts')).bringReader();
}
