/** Rows of a text in columns, with the names of the columns. */
type Rows = Record<string, string>[] & { columns: string[] };

/** What reads a text in columns. */
export interface Reader {
  parse(text: string): Rows;
}

let brought: ((delimiter: string) => Reader) | null = null;

/** Takes what `./dsv.ts` has brought. */
export function bringRows(reader: (delimiter: string) => Reader): void {
  brought = reader;
}

/** What Vega calls for CSV, in place of d3-dsv: most specs have none. */
export function dsvFormat(delimiter: string): Reader {
  if (!brought) throw new Error('CSV needs the part that reads it');
  return brought(delimiter);
}
