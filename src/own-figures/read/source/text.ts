import { FiguresError } from '../../dataset.ts';
import { capitalised } from '../../../words/typeset.ts';
import { headingWords, isShortForm, plainHeading } from '../table/heading-words.ts';

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

/** Words of file names that do not say what a file holds. */
const HOLLOW =
  /^(?:data|dataset|tables?|figures?|files?|exports?|downloads?|final|copy|draft|new|latest|csv|tsv|txt|json|xlsx?|sheet|book|untitled|outputs?|results?|reports?|query|tests?|tmp|raw|clean|tidy|fy|by|year|years|v|of|and|the|for|in|on|at|to|from|with|before|after)$/;

/** A name has at least one word longer than this. */
const SHORT = 3;

const YEARS = /(?:19|20)\d\d(?:\D?\d\d){0,3}/g;

/**
 * What a file is called, as words: `asylum-payments_2024.csv` is `Asylum payments`. Nothing where its name says nothing.
 *
 * @param hint Ends in the file's address or name.
 */
export function fileTitle(hint: string | null): string | undefined {
  const [path = ''] = (hint ?? '').split(/[?#]/);
  const file = path.split(/[/\\]/).at(-1) ?? '';
  const name = /^(.+)\.(?:csv|tsv|txt|json)$/i.exec(file)?.[1] ?? '';
  const words = headingWords(name.replace(/%20/g, ' ').replace(YEARS, ' ')).filter(
    (word) => isShortForm(word) || (/[aeiouy]/.test(word) && !/\d/.test(word)),
  );
  const says = (word: string): boolean => !HOLLOW.test(word);
  const said = words.slice(words.findIndex(says), words.findLastIndex(says) + 1);
  return said.some((word) => word.length > SHORT) && said.length < 9
    ? capitalised(plainHeading(said.join('_')))
    : undefined;
}
