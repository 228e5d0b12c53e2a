import type { Spec } from 'vega';

const MAPS = /"type":"(geo[a-z]+|graticule|voronoi|topojson)"|"projections":|\bgeo[A-Z]\w+\(/;
/** Schemes that are not ours, by name or in an expression. */
const PALETTES = /"scheme":(?!"care)|\bscheme\(/;
const TRENDS = /"type":"(loess|regression)"/;
/** Functions that take a regular expression; two of them take a text as well. */
const PATTERNS = /\b(regexp|test)\s*\(|\b(replace|split)\s*\([^"]*\//;
const ROWS = /"type":"[cdt]sv"/;

/** Which of the parts that most specs do without a compiled spec needs. */
export function needs(spec: Spec): Readonly<Record<'maps' | 'palettes' | 'patterns' | 'rows' | 'trends', boolean>> {
  const text = JSON.stringify(spec, (key, value: unknown) => (key === 'values' ? undefined : value));
  return {
    maps: MAPS.test(text),
    palettes: PALETTES.test(text),
    patterns: PATTERNS.test(text),
    rows: ROWS.test(text),
    trends: TRENDS.test(text),
  };
}
