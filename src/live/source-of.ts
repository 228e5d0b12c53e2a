import { FiguresError } from '../figures/figures.ts';
import type { Given as GivenFigures } from '../figures/read/read.ts';
import { fetched } from './fetched.ts';
import type { Given } from './given.ts';
import { tableCells } from './table-cells.ts';

/** Where a chart's figures are: in a spec, or read. */
export type Source = { readonly spec: unknown } | { readonly figures: GivenFigures };

/**
 * Which of all that an author may give is there: a spec before rows, rows before a file, a file before a table.
 *
 * @throws {FiguresError} when there is nothing, or a file does not come.
 */
export async function sourceOf(given: Given, signal: AbortSignal): Promise<Source> {
  const { host, rows, src } = given;
  const written = host.querySelector('script[type="application/json"]')?.textContent;
  const spec = given.spec ?? written;
  if (spec) return { spec: await specOf(spec, host.baseURI, signal) };
  if (rows !== null && rows !== undefined) return { figures: typeof rows === 'string' ? { text: rows } : { rows } };
  if (src) return { figures: await fetched(src, host.baseURI, signal) };
  const table = host.querySelector('table');
  if (table) return { figures: { table: tableCells(table) } };
  throw new FiguresError(
    'This chart has no figures: it needs a table inside its tag, a file named by src, rows, or a spec.',
  );
}

/** A spec as an object: it may be one, its JSON, or the address of its JSON. */
async function specOf(spec: unknown, base: string, signal: AbortSignal): Promise<unknown> {
  if (typeof spec !== 'string') return spec;
  const text = /^\s*[{[]/.test(spec) ? spec : (await fetched(spec, base, signal)).text;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new FiguresError(`The spec is not valid JSON: ${(error as Error).message}.`);
  }
}
