import Papa from 'papaparse';

/** Rows of a text in columns, with the names of the columns. */
type Rows = Record<string, string>[] & { columns: string[] };

/** Reads delimited text for Vega, whose own reader, d3-dsv, evaluates code that it makes of the header. */
export function dsvFormat(delimiter: string): { parse(text: string): Rows } {
  return {
    parse(text) {
      const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true });
      const [columns = [], ...lines] = data;
      const rows = lines.map((cells) => Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ''])));
      return Object.assign(rows, { columns });
    },
  };
}
