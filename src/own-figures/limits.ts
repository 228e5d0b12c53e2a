/**
 * Limits on figures and specs. What would exceed a limit is counted before it is made, because Vega runs each operator to its end.
 *
 * README has the same table; a test compares the two.
 */
export const LIMITS = {
  /** Rows of data after any transform, values in a list, keys of an object, ticks of an axis, entries of a legend. */
  rows: 50_000,
  /** Marks in a chart: shapes, texts, points of lines. */
  marks: 20_000,
  /** Characters in a text. */
  letters: 100_000,
  /** Characters in a text that an author sets on a chart, such as its headline. Browsers take long to lay out more. */
  words: 5000,
  /** Levels of nesting in a spec or a value. */
  depth: 50,
  /** Values in a spec or in rows in total: lists, objects, numbers, texts. */
  values: 1_000_000,
  /** Width or height of a chart, in CSS pixels. */
  side: 10_000,
  /** Cells of a table: rows times columns. A cell that spans several counts as several. */
  cells: 200_000,
  /** Width of a number, and digits after its point, in a format. */
  digits: 100,
  /** Plots and layers of a spec, repeated ones counted each time. Ten transforms or parameters count as one. */
  views: 100,
  /** Steps of work in one run of a chart: a row visited, a value added, a point of a curve, a node of an expression. */
  steps: 50_000_000,
} as const;

/** Larger counts are written as `more than` this. */
const SAID = 1e15;

/** A count as text: `50,000`. */
export const countInWords = (count: number): string =>
  (count > SAID ? 'more than ' : '') + Math.min(Math.ceil(count), SAID).toLocaleString('en-GB');
