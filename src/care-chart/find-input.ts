import type { LoadPart } from '../element/load-part.ts';
import { FiguresError } from '../own-figures/dataset.ts';
import type { RawInput } from '../own-figures/read/source/grid.ts';
import { fetchText } from './fetch-text.ts';
import type { AuthorInput } from '../live/author-input.ts';

/** The author's spec, unread: from the property, the attribute, or a script inside the tag. */
export function specIn({ spec, host }: Pick<AuthorInput, 'spec' | 'host'>): unknown {
  return spec || host.querySelector('script[type="application/json"]')?.textContent;
}

/**
 * A spec as an object, given as an object, as JSON, or as the address of JSON.
 *
 * @returns The spec as `whole`: a promise that resolved to the spec itself would read its `then`, which may be an accessor of the page.
 * @throws {FiguresError} where it is not valid JSON, or cannot be fetched.
 */
export async function specOf(
  spec: unknown,
  { host }: AuthorInput,
  signal: AbortSignal,
): Promise<{ readonly whole: unknown }> {
  if (typeof spec !== 'string') return { whole: spec };
  checkWritten('spec', spec);
  const text = /^\s*[{[]/.test(spec) ? spec : (await fetchText(spec, host.baseURI, signal)).text;
  try {
    return { whole: JSON.parse(text) as unknown };
  } catch (error) {
    throw new FiguresError(`The spec is not valid JSON: ${(error as Error).message}.`);
  }
}

/**
 * Objects and lists that a framework wrote into an attribute, because the tag was not defined yet, are lost.
 *
 * @param flat Whether the text could only be a list that lost its brackets.
 * @throws {FiguresError} where that happened.
 */
function checkWritten(name: string, text: string, flat = false): void {
  if (flat || text.startsWith('[object '))
    throw new FiguresError(
      `The attribute ${name} is “${text.slice(0, 40)}”, which is no JSON: import the chart before ${name} is set, or write JSON.`,
    );
}

/**
 * The author's figures, unread: rows if set, otherwise the file of `src`, otherwise the table of the tag.
 *
 * @param load Loads a part of the code.
 * @throws {FiguresError} where there are none, or the file cannot be fetched.
 */
export async function figuresOf(
  { host, rows, src, warn }: AuthorInput,
  signal: AbortSignal,
  load: LoadPart,
): Promise<RawInput> {
  if (typeof rows === 'string') checkWritten('rows', rows, /^[^[{\r\n]{1,100000}$/.test(rows.trim()));
  if (rows !== null && rows !== undefined) return typeof rows === 'string' ? { text: rows } : { rows };
  if (src) return fetchText(src, host.baseURI, signal);
  return (await load(() => import('./find-table.ts'))).tableFigures({ host, warn }, signal);
}
