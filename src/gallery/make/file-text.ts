import { csv } from '../../words/csv.ts';

/** The figures of a file as text; of a spreadsheet each sheet as CSV. */
export interface FileText {
  readonly sheets: readonly { readonly name: string; readonly text: string }[];
}

/** A file that cannot be read here. The message is a sentence that says what to do. */
export class UnreadFile extends Error {
  override readonly name = 'UnreadFile';
}

const TEXT = /\.(?:csv|tsv|txt|json|html?)$/i;
const OTHER_SPREADSHEET = /\.(?:ods|xls|xlsb|numbers|fods)$/i;

/**
 * Reads a file in the page. What reads spreadsheets is loaded when the first is given.
 *
 * @throws {UnreadFile} when it is of a kind that is not read here, or holds no spreadsheet.
 */
export async function textOfFile(file: File): Promise<FileText> {
  if (TEXT.test(file.name) || file.type.startsWith('text/'))
    return { sheets: [{ name: file.name, text: await file.text() }] };
  if (!/\.xlsx$/i.test(file.name))
    throw new UnreadFile(
      OTHER_SPREADSHEET.test(file.name)
        ? `${file.name} is not read here. In your spreadsheet program choose “Save as”, then .xlsx or CSV, and drop that file.`
        : `${file.name} is not read here. Drop a file of CSV, TSV, JSON, HTML or .xlsx.`,
    );
  const { readSheets } = await import('./spreadsheet.ts');
  try {
    const sheets = await readSheets(file);
    return {
      sheets: sheets.map(({ sheet, data }) => ({ name: sheet, text: csv(data.map((row) => row.map(cellText))) })),
    };
  } catch (error) {
    throw new UnreadFile(`${file.name} could not be read as a spreadsheet: ${(error as Error).message}`);
  }
}

/** A cell of a spreadsheet as text. A date has no time of day, unless one was given. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().replace('T00:00:00.000Z', '').slice(0, 19);
  return cell === null || cell === undefined ? '' : String(cell);
}
