import { assertLength, assertTableSize } from './assert-limits.ts';

/** A row of the source, cell by cell, exactly as written. */
export interface GridRow {
  /** Row number in the source: the first is 1. */
  readonly sourceRow: number;
  readonly cells: readonly string[];
}

/** An author's source as rows of text, before the header is known. */
export interface Grid {
  readonly rows: readonly GridRow[];
  /** Number of header rows at the top; `null` when they must be found. */
  readonly headers: number | null;
  /** The caption, or `null`. */
  readonly caption: string | null;
  /** Whether the source marks numbers as such (JSON), so that a point can only be a decimal point. */
  readonly exact: boolean;
  /** What its file is called, as words. Default no name that says something. */
  readonly file?: string | undefined;
  /** The separator, for text in columns. */
  readonly separator: string | null;
  /** Remarks on how it was read. */
  readonly remarks?: readonly string[] | undefined;
  /** Whether a copy of the tag must be given these cells. */
  readonly apart?: boolean | undefined;
}

/** The texts of a `<table>`. A cell with `colspan` or `rowspan` is repeated in each place. */
export interface TableCells {
  /** Header rows: those of `<thead>`, or a first row of `<th>`. May be empty. */
  readonly header: readonly (readonly string[])[];
  /** All other rows, those of `<tfoot>` last. */
  readonly body: readonly (readonly string[])[];
  /** The text of `<caption>`, or `null`. */
  readonly caption: string | null;
  /** Sentences on what was left out, because the page does not show it. Default none. */
  readonly remarks?: readonly string[];
  /** Whether the tag no longer holds these cells, and only these. Default no. */
  readonly apart?: boolean;
}

/** A text that holds figures: CSV, or JSON. */
export interface RawText {
  readonly text: string;
  /** Content type or file name. Decides the format when the text itself does not. */
  readonly hint?: string | null;
}

/** Rows set by a script: objects, lists of which the first is the header, or an object of columns. */
interface RawRows {
  readonly rows: unknown;
}

/** The texts of a `<table>`. */
interface RawTable {
  readonly table: TableCells;
}

/** An author's source of figures. */
export type RawInput = RawText | RawRows | RawTable;

/**
 * Makes a grid of lists of cells.
 *
 * @throws {FiguresError} when there are too many rows, cells or characters.
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
export function gridOfTable({ header, body, caption, ...rest }: TableCells): Grid {
  return gridOf([...header, ...body], { headers: header.length || null, caption: caption?.trim() || null, ...rest });
}

/** Whether a cell is missing or only white space. */
export function isBlank(cell: string | undefined): boolean {
  return !cell?.trim();
}

/** Number of cells in a row that are not blank. */
export function filled({ cells }: GridRow): number {
  return cells.reduce((sum, cell) => sum + Number(!isBlank(cell)), 0);
}

/** Number of cells in a row up to the last that is not blank. */
export function widthOf({ cells }: GridRow): number {
  return cells.findLastIndex((cell) => !isBlank(cell)) + 1;
}
