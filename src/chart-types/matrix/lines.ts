/** A cell of a matrix that is not empty. */
export interface MatrixMark {
  readonly column: string;
  /** Whether its square is small and hollow. */
  readonly slight: boolean;
  /** Index of its row. */
  readonly row: number;
}

/** A line of a matrix: its name and its cells. */
export interface MatrixLine {
  readonly name: string;
  readonly marks: readonly MatrixMark[];
}

/** What a matrix shows. */
export interface Matrix {
  /** Lines from top to bottom, in groups with a heading of one line or more. */
  readonly groups: readonly { readonly names: readonly string[]; readonly lines: readonly MatrixLine[] }[];
  /** Columns, the most frequent first. */
  readonly columns: readonly string[];
  /** What full and slight marks mean. */
  readonly key: { readonly full: string; readonly slight: string };
  /** Heading of the columns in which only one line has marks. */
  readonly alone: string;
  /** Width of the text in the list, at most, in pixels. Lists of one width at all poster widths compress better. */
  readonly listWidth: number;
}

/** The columns in which several lines have marks, and those in which only one has. */
export function sharedAndAlone({ groups, columns }: Matrix): { shared: string[]; alone: string[] } {
  const lines = groups.flatMap((group) => group.lines);
  const names = (column: string) =>
    new Set(lines.filter(({ marks }) => marks.some((mark) => mark.column === column)).map(({ name }) => name)).size;
  return {
    shared: columns.filter((column) => names(column) > 1),
    alone: columns.filter((column) => names(column) === 1),
  };
}
