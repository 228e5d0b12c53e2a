/** A fault in a table, told with file, row, column and what was expected. Rows are counted as a spreadsheet shows them: the header is row 1. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly at: ErrorLocation;

  constructor(at: ErrorLocation, expected: string, found?: unknown) {
    const place = [at.file, at.row && `row ${at.row}`, at.column && `column ${at.column}`].filter(Boolean).join(', ');
    super(`${place}: expected ${expected}${found === undefined ? '' : `, found ${JSON.stringify(found)}`}`);
    this.at = at;
  }
}

/** Where a fault stands. */
export interface ErrorLocation {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
}
