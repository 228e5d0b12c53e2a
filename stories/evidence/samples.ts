/** How to read a table with a common tool. */
export function python(version: string): string {
  return [
    'import pandas',
    '',
    `claims = pandas.read_csv("/care-charts/${version}/data/claims.csv")`,
    'conflicting = claims[claims["check"] == "conflicts"]',
  ].join('\n');
}

/** How to import the typed tables. */
export const typescript = [
  "import { childrenLookedAfter, ends, percentChange } from 'care-charts/data';",
  '',
  'const { first, last } = ends(childrenLookedAfter);',
  'console.log(percentChange(first.looked_after, last.looked_after));',
].join('\n');
