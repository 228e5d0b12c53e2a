import { FiguresError } from '../own-figures/dataset.ts';
import { READER_WAITS } from '../reader-waits.ts';

/** A fetched text file. */
export interface Fetched {
  readonly text: string;
  /** Media type and final address, from which CSV is told from JSON. */
  readonly hint: string;
}

/**
 * Fetches a text file, from the page's origin or from one that allows it.
 *
 * @param base The address that a relative address is relative to.
 * @throws {FiguresError} where it cannot be fetched; another try is offered.
 */
export async function fetchText(address: string, base: string, signal: AbortSignal): Promise<Fetched> {
  const failed = (why: string): FiguresError =>
    new FiguresError(`The figures could not be fetched from ${address}: ${why}.`, { again: true });
  let response: Response;
  let bytes: ArrayBuffer;
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), READER_WAITS);
  const ended = (): void => late.abort();
  signal.addEventListener('abort', ended);
  try {
    response = await fetch(new URL(address, base), { signal: late.signal });
    bytes = await response.arrayBuffer();
  } catch (error) {
    if (signal.aborted) throw error;
    if (late.signal.aborted) throw failed('the site did not answer within ten seconds');
    throw failed('the file did not come, or its site does not let other pages read it');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', ended);
  }
  if (!response.ok) throw failed(`the site answers ${response.status}`);
  return { text: decodeText(bytes), hint: `${response.headers.get('content-type') ?? ''} ${response.url}` };
}

/** Byte order marks of encodings other than UTF-8 that spreadsheets save. */
const MARKS = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** The text of a file: UTF-16 with a byte order mark, otherwise UTF-8 if valid, otherwise Windows-1252, as spreadsheets on Windows save it. */
function decodeText(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return new TextDecoder(marked.encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
