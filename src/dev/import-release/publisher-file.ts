import { CsvError, parse } from 'csv-parse/sync';
import { count } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';
import { columnsOf, type Layout } from './layout.ts';
import { LAYOUTS } from './layouts.ts';

/** What is wrong with a file or with what is asked of it, in a sentence. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}

/** A row of a publisher's file. */
export interface PublisherRow {
  /** As a spreadsheet counts: the first line is row 1. */
  readonly row: number;
  /** Its cells by column, without space around them. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A publisher's file and the layouts that it is of. */
export interface PublisherFile {
  readonly layouts: readonly Layout[];
  readonly columns: readonly string[];
  readonly rows: readonly PublisherRow[];
}

/** How many lines may stand above the header. */
const LINES_ABOVE = 20;

/**
 * Reads a publisher's CSV file in any layout that is known.
 *
 * The header is the first line that has all columns of a layout, in any order.
 * @param name Its name, for sentences.
 * @throws {ReleaseError} when it is not CSV, of no layout, or has a row with too few or too many cells.
 */
export function readPublisherFile(name: string, text: string): PublisherFile {
  const lines = readLines(name, text);
  const at = lines.slice(0, LINES_ABOVE).findIndex((line) => layoutsOf(line).length > 0);
  const columns = lines[at];
  if (!columns) throw new ReleaseError(`${name} is of no layout that is known. ${nearest(lines)}\n${known()}`);
  const twice = columns.find((column, index) => column && columns.indexOf(column) !== index);
  if (twice) throw new ReleaseError(`${name}, row ${at + 1}: two columns are called “${twice}”.`);
  const rows = lines.slice(at + 1).flatMap((line, index) => {
    const row = at + index + 2;
    if (line.every((cell) => cell === '')) return [];
    if (line.length !== columns.length)
      throw new ReleaseError(`${name}, row ${row}, has ${line.length} cells, and the header ${columns.length}.`);
    return [{ row, cells: Object.fromEntries(columns.map((column, n) => [column, line[n] ?? ''])) }];
  });
  if (!rows.length) throw new ReleaseError(`${name} has a header and no rows.`);
  return { layouts: layoutsOf(columns), columns: columns.filter(Boolean), rows };
}

function layoutsOf(line: readonly string[]): Layout[] {
  return LAYOUTS.filter((layout) => columnsOf(layout).every((column) => line.includes(column)));
}

function readLines(name: string, text: string): string[][] {
  if (/^PK|\0/.test(text)) throw new ReleaseError(`${name} is not CSV: save the workbook as CSV, in UTF-8, first.`);
  if (text.includes('\uFFFD')) throw new ReleaseError(`${name} is not in UTF-8: save it as CSV in UTF-8 first.`);
  if (/^\s*</.test(text)) throw new ReleaseError(`${name} is not CSV: it begins like a web page.`);
  try {
    const lines: string[][] = parse(text, { bom: true, trim: true, relax_column_count: true, skip_empty_lines: false });
    if (lines.length) return lines;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ReleaseError(`${name}, line ${count(Number(error['lines'] ?? 1))}, is not CSV: ${error.message}`);
  }
  throw new ReleaseError(`${name} is empty.`);
}

/** The layout that most columns of a line are of, and the columns that it lacks. */
function nearest(lines: readonly string[][]): string {
  const near = lines.slice(0, LINES_ABOVE).flatMap((line, index) =>
    LAYOUTS.map((layout) => {
      const columns = columnsOf(layout);
      const missing = columns.filter((column) => !line.includes(column));
      return { layout, row: index + 1, missing, share: 1 - missing.length / columns.length };
    }),
  );
  const best = near.toSorted((a, b) => b.share - a.share)[0];
  if (!best?.share) return 'No line has a column of one.';
  const columns = joined(best.missing.map((column) => `“${column}”`));
  const word = best.missing.length === 1 ? 'column' : 'columns';
  return `Row ${best.row} is nearest to “${best.layout.what}”, and lacks the ${word} ${columns}.`;
}

function known(): string {
  const lines = LAYOUTS.map((layout) => `  ${layout.what}: ${columnsOf(layout).join(', ')}`);
  return `Known are\n${lines.join('\n')}`;
}
