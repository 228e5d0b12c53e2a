import Papa from 'papaparse';
import { INHERITED } from '../inherited-names.ts';
import { bringRows, type Reader } from './dsv.stub.ts';

/** Parses delimited text for Vega. Its own parser, d3-dsv, evaluates code that it generates from the header. */
const reader = (delimiter: string): Reader => ({
  parse(text) {
    const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true });
    const [columns = [], ...lines] = data;
    const named = columns.flatMap((name, i) => (INHERITED.has(name) ? [] : [{ name, i }]));
    const rows = lines.map((cells) => Object.fromEntries(named.map(({ name, i }) => [name, cells[i] ?? ''])));
    return Object.assign(rows, { columns: named.map(({ name }) => name) });
  },
});

/** Adds the CSV parser to the engine. Loaded when the first spec uses it. */
export const bringReader = (): void => bringRows(reader);
