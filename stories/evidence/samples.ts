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
  "import { childrenLookedAfter, find, percentChange } from 'care-charts/data';",
  '',
  "const from = find(childrenLookedAfter, 'year', 2010);",
  "const to = find(childrenLookedAfter, 'year', 2020);",
  'console.log(percentChange(from.looked_after, to.looked_after));',
].join('\n');
