import { isBlank, type GridRow } from '../source/grid.ts';
import { kindFrom } from '../cell/kinds.ts';
import { isGap } from '../cell/gaps.ts';
import { type Decimal, readNumber } from '../cell/numbers.ts';
import { headingPeriods, periodsFrom } from '../cell/periods.ts';
import { headingFrom, noMeasure, type Measure } from '../cell/units.ts';
import { headingWords, plainHeading } from './heading-words.ts';
import type { Heading, Table } from './table.ts';
import type { ColumnIs, ColumnUse, ColumnUses } from '../../table-reading.ts';

/** A column, with what its heading and cells say about it. */
export interface SourceColumn extends Heading {
  readonly is: ColumnIs;
  /** Why it is that. */
  readonly why: string;
  /** The heading without its unit. */
  readonly title: string;
  /** The unit in the heading, or `null`. */
  readonly measure: Measure | null;
  /** Whether the heading is a year, financial year or date. */
  readonly headed: boolean;
  /** The words of the heading, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Whether years before 1990 count. */
  readonly early: boolean;
}

/** What is known of a column before it is decided what its cells are. */
interface ColumnProfile {
  readonly name: string;
  readonly words: ReadonlySet<string>;
  /** The first cells that are filled and no gap, at most 300. */
  readonly cells: readonly string[];
  /** Whether no column before this one holds anything. */
  readonly first: boolean;
  /** Whether years before 1990 count: the heading names years, or the first column counts them. */
  readonly early: boolean;
  /** Whether the heading is a period. */
  readonly headed: boolean;
  readonly decimal: Decimal;
  /** The heading without its group. */
  readonly own: string;
  /** Whether it has no heading. */
  readonly unnamed: boolean;
  /** Whether another heading is the same with name for code: `area_cd` beside `area_nm`. */
  readonly isPaired: boolean;
  /** Whether the column after it holds words, each of them once. */
  readonly beside: boolean;
}

/** What columns do, by their indices. */
export function usesOf(
  uses: Partial<Record<ColumnUse, SourceColumn | readonly SourceColumn[] | null | undefined>>,
): ColumnUses {
  return Object.entries(uses).flatMap(([use, columns]) =>
    [columns ?? []].flat().map(({ index }) => [index, use as ColumnUse] as const),
  );
}

/** Cells that are enough to classify a column. Errors in later cells are found when they are read. */
const ENOUGH = 300;

/** Classifies each column of a table by its heading and cells. */
export function readColumns({ columns, rows }: Table, decimal: Decimal): SourceColumn[] {
  const across = headingPeriods(columns.map(({ own }) => own));
  const names = new Set(columns.map(({ name }) => headingWords(name).join(' ')));
  let first = true;
  const all = columns.map((heading, nth): SourceColumn => {
    const words = new Set(headingWords(heading.name));
    const cells = firstCells(rows, heading.index);
    const early = namesYears(heading.name) || (first && countsYears(cells));
    const headed = Boolean(across[nth]);
    const { is, why } = kindOf({
      ...heading,
      words,
      cells,
      first,
      early,
      headed,
      decimal,
      isPaired: namesOfCode(heading.name).some((name) => names.has(name)),
      unnamed: /^Column \d+$/.test(heading.name),
      beside: holdsNames(rows, columns[nth + 1]?.index, decimal),
    });
    if (is !== 'empty') first = false;
    const read = headingFrom(plainHeading(heading.name));
    return {
      ...heading,
      ...read,
      measure:
        read.measure ?? (is === 'number' && areShares(words, cells, decimal) ? { ...noMeasure, words: '%' } : null),
      is,
      why,
      words,
      early,
      headed,
    };
  });
  // A table of nothing but zeros and ones counts something.
  return all.some(({ is }) => is === 'number')
    ? all
    : all.map((column) => (column.is === 'flag' ? { ...column, is: 'number' } : column));
}

/** The first cells of a column that are filled and no gap. */
function firstCells(rows: readonly GridRow[], index: number): string[] {
  const cells: string[] = [];
  for (const row of rows) {
    const cell = row.cells[index];
    if (cell !== undefined && !isGap(cell) && !isBlank(cell)) cells.push(cell);
    if (cells.length === ENOUGH) break;
  }
  return cells;
}

/** Whether figures are percentages by their heading: a share, between 0 and 100, and not all of them fractions. */
function areShares(words: ReadonlySet<string>, cells: readonly string[], decimal: Decimal): boolean {
  if (![...words].some((word) => /^(?:shares?|proportions?|.*percent(?:age)?|pct)$/.test(word)) || words.has('per'))
    return false;
  const numbers = cells.flatMap((cell) => readNumber(cell, decimal) ?? []);
  if (numbers.some(({ sign }) => sign)) return false;
  const values = numbers.map(({ digits }) => Number(digits));
  return values.some((value) => value > 1) && values.every((value) => value >= 0 && value <= 100);
}

/** The headings of names that go with a heading of codes: `area name`, `area nm` and `area n` with `area_c`. */
function namesOfCode(heading: string): string[] {
  const words = headingWords(heading);
  if (!words.length) return [];
  return /^(?:code|cd|c|id)$/.test(words.at(-1) ?? '') && words.length > 1
    ? ['name', 'nm', 'n', 'label', 'title'].map((name) => [...words.slice(0, -1), name].join(' '))
    : ['name', 'label'].map((name) => [...words, name].join(' '));
}

/** Whether a column holds words, nearly each of them once. */
function holdsNames(rows: readonly GridRow[], index: number | undefined, decimal: Decimal): boolean {
  const cells = index === undefined ? [] : firstCells(rows, index);
  return (
    cells.length > 2 && cells.every((cell) => !readNumber(cell, decimal)) && new Set(cells).size * 10 > cells.length * 9
  );
}

const YEARS = /^(?:years?|yr|dates?|periods?|months?|quarters?|weeks?|when|time|day|fy)$/;

const NOTES = /^(?:[\p{L}_ ]{1,20}[ _])?(?:notes?|footnotes?|comments?|remarks?|flags?|markers?|caveats?)$/iu;

/** Whether a heading names notes on the figures of a row. */
export function namesNotes(heading: string): boolean {
  return NOTES.test(heading.trim());
}

/** Whether a heading names years or dates. */
export function namesYears(heading: string): boolean {
  return headingWords(heading).some((word) => YEARS.test(word)) || /\bas at\b/i.test(heading);
}

/** One rule: what a column is, and when it is that. The first that holds decides. */
interface ColumnRule {
  readonly is: ColumnIs;
  /** Why, as a clause that an author understands. */
  readonly why: string;
  when(profile: ColumnProfile): boolean;
}

const says =
  (pattern: RegExp) =>
  ({ words }: ColumnProfile): boolean =>
    [...words].some((word) => pattern.test(word));

const shareOfNumbers = ({ cells, decimal }: ColumnProfile): number =>
  cells.filter((cell) => readNumber(cell, decimal)).length / cells.length;

const isWhole = (cell: string): boolean => /^\d+(?:\.0)?$/.test(cell.trim());

/** Codes of statistical areas, and other codes of letters and digits. */
const CODE = /^(?:[A-Z]\d{8}|[A-Z]{2,4}\d{1,4}|[A-Z]{2,3}|\d{3,9})$/;

/** What a column is, by its heading and its cells. */
const RULES: readonly ColumnRule[] = [
  { is: 'kind', why: 'its heading says kind', when: ({ name }) => /^kind$/i.test(name) },
  { is: 'empty', why: 'it holds nothing', when: ({ cells }) => !cells.length },
  {
    is: 'kind',
    why: 'every cell is actual, estimate or the like',
    when: ({ cells }) => cells.every((cell) => kindFrom(cell)),
  },
  {
    is: 'note',
    why: 'its heading says notes',
    when: ({ name }) => namesNotes(name),
  },
  {
    is: 'unit',
    why: 'its heading says unit',
    when: (profile) => says(/^(?:units?|uom)$/)(profile) && shareOfNumbers(profile) < 0.5,
  },
  { is: 'period', why: 'its cells are years, dates or parts of years', when: arePeriods },
  {
    is: 'coordinate',
    why: 'its heading says latitude, longitude or the like',
    when: (profile) =>
      profile.words.size < 3 &&
      says(/^(?:lat|latitude|lon|long|lng|longitude|easting|northing)$/)(profile) &&
      shareOfNumbers(profile) > 0.5,
  },
  {
    is: 'code',
    why: 'its heading says code or ID',
    when: (profile) =>
      says(/^(?:codes?|ids?|gss|urn|ukprn|cdid|lacode|fips|iso2|iso3|uid)$/)(profile) && profile.cells.every(isCode),
  },
  {
    is: 'code',
    why: 'every cell is a code of a statistical area',
    when: ({ cells }) => cells.every((cell) => /^[EWSNKJ]\d{8}$/.test(cell.trim())),
  },
  {
    is: 'rank',
    why: 'its heading says rank',
    when: (profile) => says(/^(?:ranks?|ranking|position|pos)$/)(profile) && profile.cells.every(isOrdinal),
  },
  {
    is: 'rank',
    why: 'it counts the rows',
    when: ({ name, cells, first }) =>
      (/^(?:#|no\.|nr)$/i.test(name) ||
        (first && cells.length > 2 && /^(?:|no|n|index|row|unnamed: 0|column 1|x)$/i.test(name))) &&
      isSequence(cells),
  },
  {
    is: 'limit',
    why: 'its heading says limit or margin',
    when: (profile) =>
      /\b(?:lower|upper|low|high)\b.*\b(?:ci|limit|bound|interval|95|99)\b|\b(?:ci|confidence|95%|interval)\b.*\b(?:lower|upper|low|high)\b|\b(?:lci|uci|lcl|ucl|margin of error|standard error|std error|standard deviation|moe)\b|^(?:lower|upper)(?: (?:bound|limit|ci))?$|^(?:uncertainty|se|sd|unc|stdev|stderr|error)$/.test(
        [...profile.words].join(' '),
      ) && shareOfNumbers(profile) >= 0.5,
  },
  {
    is: 'limit',
    why: 'its heading is a sign of more or less',
    when: (profile) => /^[-–−+±](?:\s?[([]|$)/.test(profile.own.trim()) && shareOfNumbers(profile) >= 0.5,
  },
  {
    is: 'code',
    why: 'another column has the names',
    when: ({ isPaired, cells }) => isPaired && cells.every(isCode),
  },
  {
    is: 'code',
    why: 'it has no heading, and names stand beside it',
    when: ({ unnamed, first, beside, cells }) =>
      unnamed && first && beside && cells.length > 2 && cells.every((cell) => /^[\d,]{1,9}$/.test(cell.trim())),
  },
  {
    is: 'text',
    why: 'its cells are all 0',
    when: ({ name, cells }) => /^year\b(?!s)/i.test(name) && cells.every((cell) => cell.trim() === '0'),
  },
  {
    is: 'flag',
    why: 'every cell is 0 or 1',
    when: ({ cells, headed }) =>
      !headed &&
      cells.length >= 10 &&
      cells.every((cell) => /^[01](?:\.0)?$/.test(cell.trim())) &&
      new Set(cells.map(Number)).size === 2,
  },
  { is: 'number', why: 'its cells are numbers', when: (profile) => shareOfNumbers(profile) >= 0.5 },
  { is: 'text', why: 'its cells are words', when: () => true },
];

function kindOf(profile: ColumnProfile): ColumnRule {
  // The last rule always holds.
  return RULES.find((rule) => rule.when(profile)) as ColumnRule;
}

/** Whether a cell could be a code: no decimals, no separators of thousands. */
function isCode(cell: string): boolean {
  return CODE.test(cell.trim()) || (/^[\w./-]{1,24}$/.test(cell.trim()) && !/^-?\d*\.\d+$/.test(cell.trim()));
}

function isOrdinal(cell: string): boolean {
  return /^=?\d{1,6}(?:\.0|=|st|nd|rd|th)?$/i.test(cell.trim());
}

/** Whether cells count up by one from 0 or 1. */
function isSequence(cells: readonly string[]): boolean {
  const from = Number(cells[0]);
  return (from === 0 || from === 1) && cells.every((cell, index) => isWhole(cell) && Number(cell) === from + index);
}

/** Whether cells are years, each a little later than the one before; quarters and months may stand below them. */
function countsYears(cells: readonly string[]): boolean {
  const years = cells.filter((cell) => /^[12]\d{3}$/.test(cell.trim())).map(Number);
  return (
    years.length > 4 &&
    (years.length * 3 > cells.length || cells.every((cell) => /^[12]\d{3}(?:$| [A-Z])/.test(cell.trim()))) &&
    years.every((year, index) => !index || (year > (years[index - 1] ?? 0) && year - (years[index - 1] ?? 0) <= 10))
  );
}

/** Whether cells are periods. One in five may be invalid: that is reported later as an error, rather than making the column text. */
function arePeriods({ words, cells, first, early }: ColumnProfile): boolean {
  // Days of birth say who, not when.
  if (words.has('birth') || words.has('dob') || words.has('born')) return false;
  const found = periodsFrom(cells, early, words);
  const count = found.filter((period) => period !== null).length;
  const others = cells.length - count;
  if (!count || (others > 0 && (count < 2 || others > Math.max(1, cells.length / 5)))) return false;
  const numbers = found.every((period) => !period || ('is' in period && period.is === 'year' && !period.kind));
  // Numbers between 1990 and 2100 may also be values.
  return !numbers || early || first;
}
