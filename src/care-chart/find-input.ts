import { FiguresError } from '../own-figures/dataset.ts';
import type { RawInput } from '../own-figures/read/source/grid.ts';
import { fetched } from './fetch-text.ts';
import type { AuthorInput } from '../live/author-input.ts';
import { tableCells } from './table-cells.ts';

/** The spec that an author gave, as she gave it, by property, by attribute or inside the tag. */
export function specIn({ spec, host }: Pick<AuthorInput, 'spec' | 'host'>): unknown {
  return spec || host.querySelector('script[type="application/json"]')?.textContent;
}

/**
 * A spec as an object: it may be one, its JSON, or the address of its JSON.
 *
 * It is handed on in another: a promise would read what a page gave to see whether that is a promise.
 * @throws {FiguresError} when it is no JSON, or does not come.
 */
export async function specOf(
  spec: unknown,
  { host }: AuthorInput,
  signal: AbortSignal,
): Promise<{ readonly whole: unknown }> {
  if (typeof spec !== 'string') return { whole: spec };
  const text = /^\s*[{[]/.test(spec) ? spec : (await fetched(spec, host.baseURI, signal)).text;
  try {
    return { whole: JSON.parse(text) as unknown };
  } catch (error) {
    throw new FiguresError(`The spec is not valid JSON: ${(error as Error).message}.`);
  }
}

/**
 * Which of all that an author may give is there: rows before a file, a file before a table.
 *
 * @throws {FiguresError} when there is nothing, or a file does not come.
 */
export async function figuresOf({ host, rows, src }: AuthorInput, signal: AbortSignal): Promise<RawInput> {
  if (rows !== null && rows !== undefined) return typeof rows === 'string' ? { text: rows } : { rows };
  if (src) return fetched(src, host.baseURI, signal);
  const table = host.querySelector('table');
  if (table) return { table: tableCells(table) };
  throw new FiguresError(
    'This chart has no figures: it needs a table inside its tag, a file named by src, rows, or a spec.',
  );
}
