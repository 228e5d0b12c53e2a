/** A cell of a matrix that is not blank. */
export interface MatrixMark {
  readonly column: string;
  /** A slight mark is smaller and hollow. */
  readonly slight: boolean;
  /** Index of its row. */
  readonly row: number;
}

/** A line of a matrix: who, and the cells that are theirs. */
export interface MatrixLine {
  readonly name: string;
  readonly marks: readonly MatrixMark[];
}

/** What a matrix shows. */
export interface Matrix {
  /** Lines from top to bottom under what they have in common, which is named in one line or more. */
  readonly groups: readonly { readonly names: readonly string[]; readonly lines: readonly MatrixLine[] }[];
  /** Columns, the most frequent first. */
  readonly columns: readonly string[];
  /** What the marks mean, in words. */
  readonly key: { readonly full: string; readonly slight: string };
  /** What heads the columns that one name alone has. */
  readonly alone: string;
  /** How wide names are set in the list, at most. Lists that are set alike take up fewer bytes. */
  readonly listWidth: number;
}

/** Which columns several names have, and which one name alone. */
export function sharedAndAlone({ groups, columns }: Matrix): { shared: string[]; alone: string[] } {
  const lines = groups.flatMap((group) => group.lines);
  const names = (column: string) =>
    new Set(lines.filter(({ marks }) => marks.some((mark) => mark.column === column)).map(({ name }) => name)).size;
  return {
    shared: columns.filter((column) => names(column) > 1),
    alone: columns.filter((column) => names(column) === 1),
  };
}
