/** What the cells of a column are. */
export type ColumnIs =
  | 'period'
  | 'number'
  | 'kind'
  | 'text'
  | 'code'
  | 'rank'
  | 'coordinate'
  | 'limit'
  | 'unit'
  | 'flag'
  | 'note'
  | 'empty';

/**
 * What a column does in a chart: `across` are figures whose heading is a time; `unit`, `measure`, `period` and `place` hold for all
 * rows; by `only` rows were kept; a `limit` is drawn around its figures; `left out` are figures that are not drawn, `unreadable` those with a cell that is no number.
 */
export type ColumnUse =
  | 'x'
  | 'y'
  | 'across'
  | 'series'
  | 'kind'
  | 'unit'
  | 'measure'
  | 'period'
  | 'place'
  | 'only'
  | 'limit'
  | 'left out'
  | 'unreadable';

/** Columns by index, with what they do, and why where their cells do not say it. A later use of a column replaces an earlier one. */
export type ColumnUses = readonly (readonly [index: number, use: ColumnUse, why?: string])[];

/** A column, what it is, why, and what it does; `null` for nothing. */
export interface DecidedColumn {
  readonly index: number;
  readonly name: string;
  /** The heading without its unit. */
  readonly title: string;
  /** The unit in the heading, or `null`. */
  readonly measure: object | null;
  readonly is: ColumnIs;
  readonly why: string;
  readonly use: ColumnUse | null;
}

/** A table and what was decided about its columns. `readingOf` puts it into words. */
export interface DecidedTable {
  readonly columns: readonly DecidedColumn[];
  readonly rows: readonly { readonly sourceRow: number; readonly cells: readonly string[] }[];
}

/** What a column was read as. */
export type ReadAs =
  | 'time'
  | 'category'
  | 'event'
  | 'measure'
  | 'measures over time'
  | 'total'
  | 'series'
  | 'kind'
  | 'unit'
  | 'name of the measure'
  | 'choice of rows'
  | 'time of all rows'
  | 'place of all rows'
  | 'words'
  | Exclude<ColumnIs, 'period' | 'number' | 'text'>;

/** How a column of a table was read. */
export interface ColumnReading {
  /** Its heading. */
  readonly column: string;
  readonly readAs: ReadAs;
  /** Why, as a clause: `its heading says rank`. */
  readonly why: string;
  /** Whether the chart shows it or says it. */
  readonly drawn: boolean;
  /** An attribute that reads it otherwise, with its value: `y="Rate"`. Empty where there is none. */
  readonly change: string;
  /** The different texts in it, where they are at most 40 and some stand in several rows; otherwise none. */
  readonly members: readonly string[];
}

/** How a table was read. */
export interface TableReading {
  /** What the chart shows, by which columns. */
  readonly sentence: string;
  /** The columns, in their order. */
  readonly columns: readonly ColumnReading[];
  /** What was left out or guessed narrowly, in sentences, with the attribute that says otherwise. The console tells them once. */
  readonly warnings: readonly string[];
}
