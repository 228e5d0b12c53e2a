/**
 * The most that figures and specs may hold, and that a spec may make. What would pass a limit is counted before it is made:
 * the reader works through all it is given, and Vega runs each operator to its end.
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
  /** Letters in a word that an author gives to a chart, such as its headline: browsers take long to lay out more. */
  words: 5000,
  /** Levels of nesting, of a spec or of a value. */
  depth: 50,
  /** Values of a spec or of rows in all: lists, objects, numbers, texts. */
  values: 1_000_000,
  /** CSS pixels of a side of a drawing. */
  side: 10_000,
  /** Cells of a table: rows times columns, with what spans several counted in each. */
  cells: 200_000,
  /** Width of a number, and digits after its point, that a format asks for. */
  digits: 100,
  /** Plots and layers of a spec, those that are repeated counted each time; ten transforms or parameters of one count as one more. */
  views: 100,
  /** Steps of work in one run of a drawing: a row looked at, a value added up, a point of a curve, a part of an expression. */
  steps: 50_000_000,
} as const;

/** The largest count that is said as it is. */
const SAID = 1e15;

/** A count as a sentence says it: `50,000`. */
export const countInWords = (count: number): string =>
  (count > SAID ? 'more than ' : '') + Math.min(Math.ceil(count), SAID).toLocaleString('en-GB');
