import { assertLength, assertTableSize } from './assert-limits.ts';

/** A row of a source, cell by cell, exactly as it was written. */
export interface GridRow {
  /** Which row a spreadsheet shows it as: the first is 1. */
  readonly sourceRow: number;
  readonly cells: readonly string[];
}

/** What an author gave, as rows of text, before anybody knows which of them is the header. */
export interface Grid {
  readonly rows: readonly GridRow[];
  /** How many rows at the top are known to be the header; `null` where that has to be found. */
  readonly headers: number | null;
  /** What a caption says of all of it, or `null`. */
  readonly caption: string | null;
  /** Whether the source says what is a number, so that a point in one can only be a decimal point. */
  readonly exact: boolean;
  /** What stood between the cells, where a text was taken apart. */
  readonly separator: string | null;
}

/** The texts of a `<table>`, with `colspan` and `rowspan` spread out: a cell that spans three columns stands in all three. */
export interface TableCells {
  /** Rows of the header: those of `<thead>`, or a first row of `<th>`. None where the table has none. */
  readonly header: readonly (readonly string[])[];
  /** All other rows, those of `<tfoot>` last. */
  readonly body: readonly (readonly string[])[];
  /** The text of `<caption>`, or `null`. */
  readonly caption: string | null;
}

/** A text that holds figures: CSV, or JSON. */
export interface RawText {
  readonly text: string;
  /** Its content type, or the name of its file. It decides where the text itself does not. */
  readonly hint?: string | null;
}

/** Rows as a script holds them: objects, lists of which the first is the header, or an object of columns. */
interface RawRows {
  readonly rows: unknown;
}

/** The texts of a `<table>`. */
interface RawTable {
  readonly table: TableCells;
}

/** What an author gives to be read. */
export type RawInput = RawText | RawRows | RawTable;

/**
 * A grid of lists of cells, the first of which is row 1.
 *
 * @throws {FiguresError} for more rows, cells or letters than are read.
 */
export function gridOf(lists: readonly (readonly string[])[], known: Partial<Omit<Grid, 'rows'>> = {}): Grid {
  assertTableSize(
    lists.length,
    lists.reduce((sum, { length }) => sum + length, 0),
  );
  const rows = lists.map((cells, index) => {
    for (const [column, cell] of cells.entries()) assertLength(cell, index + 1, column + 1);
    return { sourceRow: index + 1, cells };
  });
  return { rows, headers: null, caption: null, exact: false, separator: null, ...known };
}

/** The grid of a `<table>`. */
export function gridOfTable({ header, body, caption }: TableCells): Grid {
  return gridOf([...header, ...body], { headers: header.length || null, caption: caption?.trim() || null });
}

/** Whether nothing but space stands in a cell, or no cell is there. */
export function isBlank(cell: string | undefined): boolean {
  return !cell?.trim();
}

/** How many cells of a row hold something. */
export function filled({ cells }: GridRow): number {
  return cells.reduce((sum, cell) => sum + Number(!isBlank(cell)), 0);
}

/** How far a row reaches: the number of its cells up to the last that holds something. */
export function widthOf({ cells }: GridRow): number {
  return cells.findLastIndex((cell) => !isBlank(cell)) + 1;
}
