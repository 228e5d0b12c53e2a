/** How a publisher lays out a file, and which of its cells are cells of a table of ours. */
export interface Layout {
  /** What such a file has, in words: `children looked after by area`. */
  readonly what: string;
  /** Name of the table that its cells go to. One of England is compared with the file, and never written. */
  readonly table: string;
  /** Columns that name the area of a row. None where the file is about one area. */
  readonly area?: AreaColumns;
  /** Column of the year, where the table has one. */
  readonly year?: string;
  /** Rows that are read, by what stands in their columns. Rows with other values are left out. */
  readonly where?: Values;
  /** What each row gives. A file with a row for each measure has a part for each. */
  readonly parts: readonly Part[];
  /** The last year whose rows are read, where another file gives the later ones in full. */
  readonly until?: number;
  /** Codes of areas that another table of ours has. */
  readonly without?: readonly string[];
}

/** Values that a column may have, by its name. */
type Values = Readonly<Record<string, readonly string[]>>;

/** Columns that name an area. */
interface AreaColumns {
  /** Codes of the Office for National Statistics, or numbers of the Department for Education. */
  readonly by: 'code' | 'dfe_number';
  /** The most local first: the first that is not empty counts. */
  readonly columns: readonly string[];
  /** Columns with its name, likewise. */
  readonly names: readonly string[];
}

/** Cells of ours that one row of a file gives. */
export interface Part {
  /** Rows that it is about, when not all. */
  readonly where?: Values;
  /** Cells of the key that the row does not have. */
  readonly key?: Readonly<Record<string, number>>;
  /** Columns of the file, by columns of ours. A number is rounded where decimals are given, and else taken as it stands. */
  readonly cells: Readonly<Record<string, string | { readonly column: string; readonly decimals: number }>>;
}

/** Columns that a file must have to be of a layout. */
export function columnsOf({ area, year, where, parts }: Layout): string[] {
  const columns = [
    ...(area?.columns ?? []),
    ...(year ? [year] : []),
    ...Object.keys(where ?? {}),
    ...parts.flatMap((part) => [...Object.keys(part.where ?? {}), ...Object.values(part.cells).map(columnOf)]),
  ];
  return [...new Set(columns)];
}

/** The column of the file that a cell is in. */
export function columnOf(cell: Part['cells'][string]): string {
  return typeof cell === 'string' ? cell : cell.column;
}
