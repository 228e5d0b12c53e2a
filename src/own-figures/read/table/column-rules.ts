import { kindFrom } from '../cell/kinds.ts';
import { type Decimal, readNumber } from '../cell/numbers.ts';
import { periodsFrom } from '../cell/periods.ts';
import { headingWords } from './heading-words.ts';
import type { ColumnIs } from '../../table-reading.ts';

/** What is known of a column before it is decided what its cells are. */
export interface ColumnProfile {
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
export interface ColumnRule {
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

/** The rule that decides what a column is. */
export function ruleFor(profile: ColumnProfile): ColumnRule {
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
