/**
 * The most that a spec may make. Vega runs each operator to its end, so what would pass a limit is counted before it runs.
 *
 * README holds the same table, and a test compares the two.
 */
export const LIMITS = {
  /** Rows of data after any transform, values in a list, keys of an object, ticks of an axis, entries of a legend. */
  rows: 50_000,
  /** Marks of a drawing: shapes, texts, points of lines. */
  marks: 20_000,
  /** Letters in a text. */
  letters: 100_000,
  /** Levels of nesting, of a spec or of a value. */
  depth: 50,
  /** CSS pixels of a side of a drawing. */
  side: 10_000,
  /** Cells of a table: rows times columns, with what spans several counted in each. */
  cells: 200_000,
  /** Width of a number, and digits after its point, that a format asks for. */
  digits: 100,
  /** Steps of expressions in one run of a drawing: a part of an expression once is one. */
  steps: 20_000_000,
} as const;

/** A count as a sentence says it: `50,000`. */
export const inWords = (count: number): string => count.toLocaleString('en-GB');
