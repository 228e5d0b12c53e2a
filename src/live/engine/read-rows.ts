import { dsvFormat as format } from 'd3-dsv';

/** Rows of a text in columns, with the names of the columns. */
type Rows = Record<string, string>[] & { columns: string[] };

/** Reads delimited text as d3-dsv does, whose own way to objects evaluates code made of the header. */
export function dsvFormat(delimiter: string): { parse(text: string): Rows } {
  return {
    parse(text) {
      const [columns = [], ...lines] = format(delimiter).parseRows(text);
      const rows = lines.map((cells) => Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ''])));
      return Object.assign(rows, { columns });
    },
  };
}
