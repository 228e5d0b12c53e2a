import Papa from 'papaparse';
import { FiguresError } from '../../dataset.ts';
import { LIMITS } from '../../limits.ts';
import { type Grid, gridOf, isBlank } from './grid.ts';
import { assertTableSize } from './assert-limits.ts';

/** Separators, least frequent in prose first: it wins when a text fits several. */
const SEPARATORS = ['\t', ';', '|', ','] as const;

/** Characters that are looked at to find the separator. */
const SAMPLE = 500_000;

/** A line that is a single number with thousands separators. */
const GROUPED = /^\D{0,2}[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?\D{0,3}$/;

/**
 * Reads text in columns, separated by commas, semicolons, tabs or bars.
 *
 * @throws {FiguresError} when a quotation mark is not closed, or characters were lost in an earlier conversion.
 */
export function gridOfCSV(text: string): Grid {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (!/[^\s,;|"]/.test(plain)) throw new FiguresError('The table is empty.');
  // Excel names the separator in a first line, which it does not show as a row.
  const [separatorLine = '', named] = /^sep=(.)\n/.exec(plain) ?? [];
  const body = plain.slice(separatorLine.length);
  const separator = named ?? separatorOf(body.slice(0, SAMPLE));
  assertCells(body, separator);
  const lists = parse(body, separator);
  const lost = lists.findIndex((cells) => cells.some((cell) => cell.includes('\uFFFD')));
  if (lost >= 0)
    throw new FiguresError(`Row ${lost + 1} has characters that cannot be read. Save the file as CSV UTF-8.`);
  return gridOf(lists, { separator });
}

/** Checks the number of cells before parsing. Text with quotation marks is checked after parsing. */
function assertCells(text: string, separator: string): void {
  if (text.includes('"')) return;
  const rows = countOf('\n', text.trimEnd()) + 1;
  assertTableSize(rows, countOf(separator, text) + rows);
}

function countOf(letter: string, text: string): number {
  let count = 0;
  for (let index = text.indexOf(letter); index >= 0; index = text.indexOf(letter, index + 1)) count++;
  return count;
}

function parse(text: string, delimiter: string): string[][] {
  const preview = LIMITS.rows + 1;
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: '"', preview });
  const fault = errors.find(({ type }) => type === 'Quotes');
  if (!fault) return data;
  const row = `Row ${(fault.row ?? 0) + 1}`;
  throw new FiguresError(
    fault.code === 'MissingQuotes'
      ? `${row}: a quotation mark is opened and not closed.`
      : `${row}: a quotation mark stands inside a quoted cell. Write it twice.`,
  );
}

/** The separator by which most rows have the same number of cells, and more than one. */
function separatorOf(text: string): string {
  let best = { separator: ',', rows: 0 };
  for (const separator of SEPARATORS) {
    if (!text.includes(separator)) continue;
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', preview: 100 });
    const counts = new Map<number, number>();
    for (const cells of data) {
      if (cells.every(isBlank) || (separator === ',' && GROUPED.test(cells.join(',')))) continue;
      counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    }
    counts.delete(1);
    const rows = Math.max(0, ...counts.values());
    if (rows > best.rows) best = { separator, rows };
  }
  // A column of numbers with thousands separators is one column.
  return best.rows === 0 ? '\t' : best.separator;
}
