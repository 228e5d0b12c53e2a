import Papa from 'papaparse';
import { INHERITED } from '../inherited-names.ts';
import { bringRows, type Reader } from './dsv.stub.ts';

/** Reads delimited text for Vega, whose own reader, d3-dsv, evaluates code that it makes of the header. */
const reader = (delimiter: string): Reader => ({
  parse(text) {
    const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true });
    const [columns = [], ...lines] = data;
    const named = columns.flatMap((name, i) => (INHERITED.has(name) ? [] : [{ name, i }]));
    const rows = lines.map((cells) => Object.fromEntries(named.map(({ name, i }) => [name, cells[i] ?? ''])));
    return Object.assign(rows, { columns: named.map(({ name }) => name) });
  },
});

/** Brings to the engine what reads CSV. Fetched when a spec is the first to have data that are so written. */
export const bringReader = (): void => bringRows(reader);
