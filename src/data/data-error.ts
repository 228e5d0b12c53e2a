/** An error in a table. Its message names file, row, column and what was expected. Rows count as in a spreadsheet: the header is row 1. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly where: ErrorLocation;

  constructor(where: ErrorLocation, expected: string, found?: unknown) {
    const { file, row, column } = where;
    const text = [file, row && `row ${row}`, column && `column ${column}`].filter(Boolean).join(', ');
    super(`${text}: expected ${expected}${found === undefined ? '' : `, found ${JSON.stringify(found)}`}`);
    this.where = where;
  }
}

/** Where an error is. */
export interface ErrorLocation {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
}
