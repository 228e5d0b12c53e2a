import { largest } from '../../extremes.ts';
import { FiguresError } from '../../dataset.ts';
import { filled, type Grid, type GridRow, isBlank, widthOf } from '../source/grid.ts';
import { type TableSections, tableSections } from './header.ts';
import { titleFrom } from './titles.ts';
import { carriedDown } from './carried-down.ts';
import { withoutNotes, withoutPreamble } from './notes.ts';
import { quoted, rowsNamed } from '../messages.ts';
import { joined } from '../../../words/sources.ts';

/** A column's heading. */
export interface Heading {
  /** Index of its cells in a row. */
  readonly index: number;
  /** Its name, unique in the table. */
  readonly name: string;
  /** The name of its group, with a header of two rows; otherwise `null`. */
  readonly group: string | null;
  /** Its own heading, without the group. */
  readonly own: string;
}

/** A table without titles, notes and blank rows. */
export interface Table {
  readonly columns: readonly Heading[];
  readonly rows: readonly GridRow[];
  /** The caption and the titles above the header. */
  readonly titles: readonly string[];
  /** What the table or its file is called; empty where neither has a name that says something. */
  readonly topic: string;
  /** What was guessed narrowly. */
  readonly warnings: readonly string[];
  readonly remarks: readonly string[];
}

/**
 * Finds header and rows in a grid.
 *
 * @throws {FiguresError} when there are none, or a row is wider than the header.
 */
export function readTable(grid: Grid): Table {
  const rowsToLast = grid.rows.slice(0, grid.rows.findLastIndex((row) => filled(row) > 0) + 1);
  if (!rowsToLast.length) throw new FiguresError('The table is empty.');
  const blank = rowsToLast.filter((row, index) => filled(row) === 0 && index >= (grid.headers ?? 0));
  const blanks = new Set(blank);
  const after = new Set(blank.map(({ sourceRow }) => sourceRow + 1));
  const parts = tableSections(
    rowsToLast.filter((row) => !blanks.has(row)),
    grid.headers,
  );
  const [top] = parts.header;
  if (!top) throw new FiguresError('The table has no header. Give each column a heading in the first row.');
  const headings = headingsOf(parts);
  if (!headings.some(({ heading }) => heading))
    throw new FiguresError('The table has no header. Give each column a heading in the first row.');
  const { preamble, body } = withoutPreamble(parts.body);
  const whole = withoutNotes(body, headings.findLastIndex(({ heading }) => heading) + 1, after);
  const { rows, carried } = carriedDown(whole.rows, headings[0]?.heading ?? '');
  const asides = rows.filter((row) => widthOf(row) > headings.length);
  assertWidth(asides, rows.length, headings.length, grid.separator);
  if (!rows.length) throw new FiguresError('The table has a header and no rows.');
  const used = headings.filter(({ heading, index }) => heading || rows.some(({ cells }) => !isBlank(cells[index])));
  const columns = named(used);
  const titles = [...(grid.caption ? [grid.caption] : []), ...parts.titles.map(wordsOf)];
  return {
    columns,
    rows,
    titles,
    topic: titleFrom(titles) ?? grid.file ?? '',
    warnings: [
      ...(top.sourceRow
        ? []
        : ['The table has no header: its first row is read as figures. Give each column a heading.']),
      ...(carried.length ? [`${rowsNamed(carried)} without a name: the name above was read.`] : []),
    ],
    remarks: [
      ...(grid.remarks ?? []),
      ...leftOut(parts.titles, 'a title', 'titles'),
      ...leftOut([...preamble, ...whole.notes], 'a note', 'notes'),
      ...(asides.length
        ? [`${rowsNamed(asides.map(({ sourceRow }) => sourceRow))}: words beside the table were left out.`]
        : []),
      ...(blank.length
        ? [`${rowsNamed(blank.map(({ sourceRow }) => sourceRow))} ${blank.length === 1 ? 'is' : 'are'} blank.`]
        : []),
      ...renamed(used, columns),
    ],
  };
}

interface RawHeading {
  readonly index: number;
  readonly heading: string;
  readonly group: string | null;
  readonly own: string;
}

function headingsOf({ header, grouped }: TableSections): RawHeading[] {
  const width = largest(header.map(grouped || header.length > 1 ? widthOf : ({ cells }) => cells.length));
  let group = '';
  return Array.from({ length: width }, (_, index) => {
    const texts = header.map(({ cells }) => headingText(cells[index] ?? ''));
    if (grouped && index > 0) texts[0] = group = texts[0] || group;
    const quotes = [...new Set(texts)].filter(Boolean);
    const own = quotes.at(-1) ?? '';
    const above = quotes.slice(0, -1).join(' ');
    return { index, heading: twoLineHeading(above, own), group: above || null, own };
  });
}

/** A heading on one line. Data frames name columns without one. */
function headingText(cell: string): string {
  return cell
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^Unnamed: \d+$/, '');
}

/** Joins two lines of a heading: a unit goes in brackets after the measure. */
function twoLineHeading(above: string, own: string): string {
  if (!above) return own;
  // A column of values below the name of what they are of.
  const value = /^values?( \(.*\))?$/i.exec(own);
  if (value) return `${above}${value[1] ?? ''}`;
  return /^(?:[£$€%]|per |thousand|million|number$)/i.test(own) ? `${above} (${own})` : `${above} ${own}`;
}

/** Names columns without a heading, and makes equal names unique. */
function named(headings: readonly RawHeading[]): Heading[] {
  const taken = new Set<string>();
  return headings.map(({ index, heading, group, own }) => {
    const first = heading || `Column ${index + 1}`;
    const name = taken.has(first.toLowerCase()) ? `${first} (column ${index + 1})` : first;
    taken.add(name.toLowerCase());
    return { index, name, group, own: own || name };
  });
}

function renamed(headings: readonly RawHeading[], columns: readonly Heading[]): string[] {
  const same = columns.filter(({ name }, nth) => headings[nth]?.heading && name !== headings[nth]?.heading);
  return same.map(
    ({ name, index }, nth) =>
      `Column ${index + 1} has the same heading as another column, and is called ${quoted(same[nth]?.name ?? name)}.`,
  );
}

/** Rows with words beside the table: a legend, as spreadsheets have it. More than this share of wide rows is no legend. */
const ASIDE = 0.2;

/** Refuses rows that are wider than the header, as happens with unquoted commas in cells. Words beside a few rows are left out. */
function assertWidth(wide: readonly GridRow[], count: number, width: number, separator: string | null): void {
  const isAside = ({ cells }: GridRow): boolean =>
    cells.slice(width).every((cell) => isBlank(cell) || /^\s*\D/.test(cell)) &&
    filled({ sourceRow: 0, cells: cells.slice(width) }) > 0;
  const loose = wide.length > Math.max(1, count * ASIDE) ? wide[0] : wide.find((row) => !isAside(row));
  if (!loose) return;
  const advice = separator === ',' ? ' Put quotation marks around cells that contain a comma.' : '';
  throw new FiguresError(`Row ${loose.sourceRow} has ${widthOf(loose)} cells, but the header has ${width}.${advice}`);
}

function leftOut(rows: readonly GridRow[], one: string, many: string): string[] {
  if (!rows.length) return [];
  const were = rows.length === 1 ? `was left out as ${one}` : `were left out as ${many}`;
  const begin = rows.slice(0, 3).map((row) => quoted(wordsOf(row)));
  const quotes = joined(rows.length > 3 ? [...begin, 'more'] : begin);
  return [`${rowsNamed(rows.map(({ sourceRow }) => sourceRow))} ${were}: ${quotes}.`];
}

function wordsOf({ cells }: GridRow): string {
  const words = cells.filter((cell) => !isBlank(cell)).map((cell) => cell.trim().replace(/\s+/g, ' '));
  return [...new Set(words)].join(', ');
}
