import { FiguresError } from '../../dataset.ts';

/** First characters of Excel workbooks, new and old, read as text. */
const ARCHIVES = ['PK\u0003\u0004', 'PK\u0005\u0006', '\uFFFD\uFFFD\u0011'];

/**
 * Whether a text is JSON or CSV, by its first characters and the hint.
 *
 * @param hint Content type or file name.
 * @throws {FiguresError} when it is neither, saying what it seems to be.
 */
export function formatOfText(text: string, hint: string | null): 'json' | 'csv' {
  const start = text.slice(0, 400).replace(/^[\s\uFEFF]+/, '');
  if (!start && !text.trim()) throw new FiguresError('There are no figures: the text is empty.');
  if (/^<(?:!doctype|!--|\?xml|[a-z][a-z0-9]*[\s/>])/i.test(start))
    throw new FiguresError('This seems to be a web page or XML. Figures are read from CSV or JSON.');
  if (ARCHIVES.some((sign) => start.startsWith(sign)))
    throw new FiguresError('This seems to be an Excel file or another archive. Save the sheet as CSV UTF-8.');
  if (start.startsWith('%PDF-')) throw new FiguresError('This seems to be a PDF. Figures are read from CSV or JSON.');
  if (text.includes('\0'))
    throw new FiguresError('This does not seem to be plain text. Save the figures as CSV UTF-8.');
  if (/^(?:\{\s*["}]|\[\s*(?:[{[\]"]|-?\d|null))/.test(start)) return 'json';
  return /json/i.test(hint ?? '') ? 'json' : 'csv';
}
