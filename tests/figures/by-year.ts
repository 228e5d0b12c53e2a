/** A table of a year for each cell, quoted so that nothing of it is taken for a separator. */
export const years = (heading: string, ...cells: readonly string[]): string =>
  [`Year,"${heading}"`, ...cells.map((cell, index) => `${2010 + index},"${cell}"`)].join('\n');

/** What such a table says, as lines. */
export const numbers = (...values: readonly (number | string)[]): string[] =>
  values.map((value, index) => `${index + 2}: ${2010 + index} = ${value}`);
