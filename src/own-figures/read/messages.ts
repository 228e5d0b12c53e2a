import { joined } from '../../words/sources.ts';

/** A text in quotation marks, shortened if long. */
export function quoted(text: string, most = 60): string {
  return `'${shorten(text, most)}'`;
}

/** A text shortened to fit a message. */
export function shorten(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** The most column names in a message. */
const LISTED = 12;

/** Column names as a list, shortened. After twelve, the number of the rest. */
export function columnsListed(columns: readonly { readonly name: string }[]): string {
  const names = columns.slice(0, LISTED).map(({ name }) => shorten(bare(name)));
  return joined(columns.length > LISTED ? [...names, `${columns.length - LISTED} more`] : names);
}

/** The location of a cell: `Row 7, column spending`. */
export function cellLocation(sourceRow: number, column: string): string {
  return `Row ${sourceRow}, column ${shorten(bare(column))}`;
}

/** The number of a column without a heading, without the word Column before it. */
function bare(column: string): string {
  return column.replace(/^Column (?=\d+$)/, '');
}

/** Row numbers as text: `Row 4`, `Rows 4 and 9`, `Rows 4 to 6, 9 and 12`. After four runs, the number of the rest. */
export function rowsNamed(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row === run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  const shown = runs.slice(0, 4).map(([from, to]) => {
    if (from === to) return String(from);
    return to === from + 1 ? `${from} and ${to}` : `${from} to ${to}`;
  });
  const rest = runs.slice(4).reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const names = rest ? [...shown, `${rest} more`] : shown;
  return `${rows.length === 1 ? 'Row' : 'Rows'} ${joined(names)}`.replace(/and (\d+) and/g, 'and $1, and');
}
