import { filled, type Grid, type GridRow, isBlank } from '../source/grid.ts';
import { readNumber } from '../cell/numbers.ts';
import { periodFrom } from '../cell/periods.ts';
import { withoutAtEnd } from '../../../words/ends.ts';

/** What signs in cells and behind numbers mean, by the table's own words. */
export type Legend = ReadonlyMap<string, string>;

/** A grid without the rows that only say what signs mean, and what they say. */
export interface LegendRead {
  readonly grid: Grid;
  readonly legend: Legend;
  /** The numbers of the rows left out. */
  readonly left: readonly number[];
}

/** Texts with more letters are no signs. */
const LONGEST_SIGN = 12;
/** Letters of a text, and signs, that are looked at. */
const [LONGEST_TEXT, MOST_SIGNS] = [1000, 50];
/** Longer meanings are cut after a word. */
const LONGEST = 60;

/** Numbers that may stand for a value that is not given, where the table says so. */
const NUMERIC_SIGN = /^(?:0|-\d{1,4}|9{2,5})$/;
/** What such a number means then. */
const NO_VALUE =
  /^(?:not |missing|unknown|suppress|withheld|refused|no (?:data|response)|less than|fewer than|under|below|low)/i;

/** Names of signs in sentences. */
const NAMES: Readonly<Record<string, string>> = {
  '-': '[-–—−]|dash(?:es)?|hyphen',
  '*': String.raw`\*|asterisks?|star`,
  ':': ':|colon',
  '..': String.raw`\.\.|two dots|double dots`,
  '~': '~|tilde',
  '#': '#|hash',
  '': 'blanks?(?: cells?)?|empty cells?',
};

const MEANS = String.raw`(?:=|→|:|[–—-](?=\s)|\b(?:means?|denotes?|indicates?|represents?|signif(?:y|ies)|stands? for|refers? to)\b(?:\s+that)?)`;
const IS_KEY = /^\W*(?:key|symbols?|signs?|legend|conventions?|shorthand|markers?|notations?|abbreviations?)\b/i;
const SHOWN = String.raw`(?:shown|replaced|marked|represented|denoted|indicated|displayed|given)\s+(?:here\s+)?(?:as|by|with|using)`;
/** A sign and its meaning, whether or not the sign stands in a cell. */
const ENTRY = new RegExp(
  String.raw`^(?:["'“‘(\[]{1,2}\w{1,5}["'”’)\]]{1,2}|["'“‘(\[]?(?:\w{1,2}|[-‐–—−.:*~#…†‡]{1,3})["'”’)\]]?)\s*${MEANS}\s*\p{L}{2}`,
  'iu',
);
/** Where another sign begins. */
const NEXT =
  /[;|\n]|[,.]?\s(?:and\s)?(?=["'“‘(]?(?:\[\w{1,5}\]|\.{1,3}|[-–—*~#†‡:]{1,3}|\w{1,2})["'”’)]?\s*(?:=|:\s|means\b|denotes\b|indicates\b|represents\b))|[,.]?\s(?=(?:\[\w{1,5}\]|\.{1,3}|[-–—*~#†‡:])\s)|\.(?:\s|$)/;
const NEXT_IN_KEY = /,\s(?=[a-z]{1,2}\s[a-z]{4,})/;

/** A sign without brackets; dashes are one. */
export function bareSign(text: string): string {
  const sign = text
    .trim()
    .replace(/^[[(](.*)[\])]$/, '$1')
    .trim();
  return /^[-‐‑‒–—−]+$/.test(sign) ? '-' : sign;
}

/** Whether a cell begins like a figure. */
const isFigure = (cell: string): boolean =>
  /^\s*(?:(?:between|from|about|around|approximately|circa|c\.|nearly|almost|over|more than|at least|under|up to|less than|fewer than)\s+)?[-+~<>≥≤(]?\s?[£$€¥]?\s?\d(?![\d.]*\s*[=:])/i.test(
    cell,
  );
/** Whether a row holds a figure, and is not a sign with a meaning such as `fewer than 5`. */
const holdsFigure = ({ cells }: GridRow): boolean =>
  cells.some(isFigure) &&
  !(/^\s*(?:[^\w\s]{1,3}|\[\w+\])\s*$/.test(cells[0] ?? '') && cells.every((cell) => !/^\s*\d/.test(cell)));
const wordsOf = ({ cells }: GridRow): string[] => [
  ...new Set(cells.filter((cell) => !isBlank(cell)).map((cell) => cell.trim().replace(/\s+/g, ' '))),
];

/** Finds what a table says of its signs, above it, below it or in its caption. Only signs that stand in its cells are looked for. */
export function legendOf(grid: Grid): LegendRead {
  const begins = grid.rows.findIndex(holdsFigure);
  const header = grid.rows.findLastIndex((row, index) => index < begins && filled(row) > 0);
  const last = grid.rows.findLastIndex(holdsFigure);
  const said = grid.rows.map((row, index) => {
    const words = wordsOf(row);
    const isOutside = (index < begins && (index !== header || words.length < 2)) || index > last;
    return isOutside && words.length < 3 ? words : [];
  });
  // Beside the figures, cells such as `x = not reliable` are a legend too.
  const aside = grid.rows.flatMap(({ cells }, index) =>
    said[index]?.length ? [] : cells.filter((cell) => cell.includes(' = ') && ENTRY.test(cell.trim())),
  );
  const texts = [grid.caption ?? '', ...said.map((words) => words.join(' ')), ...aside].map((text) =>
    text.slice(0, LONGEST_TEXT).trim().replace(/\s+/g, ' '),
  );
  const legend = new Map<string, string>();
  if (!texts.some(Boolean)) return { grid, legend, left: [] };
  const signs = signsIn(grid.rows, header);
  const figuresFirst = isOfFigures(grid.rows.map(({ cells: [first = ''] }) => first));
  let key = false;
  const found = texts.map((text, index) => {
    // Below the one word Key, each row is an entry.
    key = (key && text !== '') || IS_KEY.test(text);
    const [first = '', second = ''] = said[index - 1] ?? [];
    return signs.filter((sign) => {
      // Where figures come first, a sign and a capital are a row.
      const apart = second && bareSign(first) === sign && !(figuresFirst && /^\p{Lu}/u.test(second));
      // Other rows of two cells are rows of the table.
      if (second && !apart && !IS_KEY.test(first)) return false;
      const meaning = text && meaningOf(sign, apart ? `${first} = ${second}` : text, { apart: Boolean(apart), key });
      if (!meaning || legend.has(sign)) return false;
      legend.set(sign, meaning);
      return true;
    });
  });
  // Above the figures a sign and its meaning in two cells, below them all that follows, would be read as headings or rows.
  const isEntry = (text = ''): boolean => IS_KEY.test(text) || ENTRY.test(text);
  const from = found.findIndex(
    (signs, index) => index > last + 1 && index <= said.length && (signs.length > 0 || isEntry(texts[index])),
  );
  const isLegend = (row: GridRow, index: number): boolean =>
    index > last
      ? from > 0 && index + 1 >= from && (said[index]?.length ?? 0) > 0
      : index >= (grid.headers ?? 0) && Boolean(found[index + 1]?.length) && startsWithSign(row, signs);
  const left = grid.rows.filter(isLegend).map(({ sourceRow }) => sourceRow);
  return { grid: { ...grid, rows: grid.rows.filter((row, index) => !isLegend(row, index)) }, legend, left };
}

function startsWithSign(row: GridRow, signs: readonly string[]): boolean {
  const [first = ''] = wordsOf(row);
  return signs.some((sign) => sign && (bareSign(first) === sign || bareSign(first.split(/[\s=:]/)[0] ?? '') === sign));
}

/** The texts that stand in cells as signs, or as marks behind numbers. */
function signsIn(rows: readonly GridRow[], header: number): string[] {
  const signs = new Set<string>();
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => index).filter((index) =>
    isOfFigures(rows.map(({ cells }) => cells[index] ?? '')),
  );
  for (const [nth, { cells }] of rows.entries())
    for (const index of columns) {
      const text = (cells[index] ?? '').trim();
      const sign = bareSign(text);
      // Above the first figures, words are headings.
      if (text.length > 2 * LONGEST_SIGN || (nth <= header && sign.length > 3)) continue;
      if (text.length <= LONGEST_SIGN && (!readNumber(text, '.') || NUMERIC_SIGN.test(text))) signs.add(sign);
      const [, , mark] = MARKED.exec(text) ?? [];
      if (mark) signs.add(bareSign(mark));
    }
  return [...signs]
    .toSorted((one, other) => one.length - other.length)
    .slice(0, MOST_SIGNS)
    .toReversed();
}

/** A number and a mark behind it. */
export const MARKED = /^(.*\d\s?%?)\s*(\[\w{1,3}\]|\(\w{1,2}\)|[a-z]{1,2}|[*†‡§#~]+)$/i;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a text says of a sign; `null` where it says nothing. */
function meaningOf(
  sign: string,
  text: string,
  { apart, key }: { readonly apart: boolean; readonly key: boolean },
): string | null {
  const name = NAMES[sign] ?? escaped(sign);
  const isWord = /^\w+$/.test(sign);
  const marked = String.raw`(?:["'“‘(\[]*)(?:${name})(?:["'”’)\]]*)`;
  const bracketed = String.raw`["'“‘(\[]+(?:${name})["'”’)\]]+`;
  const numeric = NUMERIC_SIGN.test(sign);
  const forms = [
    String.raw`(?:^|[\s;,:.|(])${marked}\s*${MEANS}\s*`,
    ...(numeric
      ? []
      : [
          String.raw`\bmarked\s+(?:with\s+|as\s+)?(?:an?\s+)?${marked}\s+(?:is|are|was|were|have been|has been)\s+`,
          ...(key ? [String.raw`(?:^|[\s;,:.|(])${marked}\s+(?=\w)`] : []),
          ...(sign === '' ? [] : [String.raw`^${isWord ? bracketed : marked}\s+(?=\w)`]),
          ...(/^(?:-|:|\.|)$/.test(sign) ? [] : [String.raw`[;,|.]\s+${isWord ? bracketed : marked}\s+(?=[a-z])`]),
        ]),
  ];
  for (const form of forms) {
    const found = new RegExp(form, isWord && sign.length < 3 ? '' : 'i').exec(text);
    if (!found) continue;
    const rest = text.slice(found.index + found[0].length);
    const ends = [NEXT, ...(key ? [NEXT_IN_KEY] : [])].map((next) => rest.search(next)).filter((at) => at > 0);
    const meaning = tidy(apart ? rest : rest.slice(0, Math.min(rest.length, ...ends)));
    if (meaning && (!numeric || NO_VALUE.test(meaning))) return meaning;
  }
  if (numeric || !sign) return null;
  const [, before = ''] =
    new RegExp(
      String.raw`^(.*?)\s+(?:(?:is|are|was|were|has been|have been)\s+)?${SHOWN}\s+(?:an?\s+)?${marked}`,
      'i',
    ).exec(text) ?? [];
  return tidy(before.split(/[;:]\s|\.\s/).at(-1) ?? '');
}

/** A meaning as words after “no figure”; `null` where it says nothing. */
function tidy(text: string): string | null {
  const plain = withoutAtEnd(text.trim().replace(/^(?:that|an? value (?:that )?is)\s/i, ''), /[\s.,;:)\]]/);
  if (!/\p{L}{2}|^\d$/u.test(plain)) return null;
  const lowered = /^\p{Lu}\p{Ll}*(?=$|[\s,])/u.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain;
  return lowered.length > LONGEST ? `${lowered.slice(0, lowered.lastIndexOf(' ', LONGEST))}…` : lowered;
}

/** One in so many cells of a column of figures is at least one. */
const SOME = 8;

/** Whether some of the cells of a column, or its heading, are figures or periods. */
export function isOfFigures(texts: readonly string[]): boolean {
  const cells = texts.filter((cell) => !isBlank(cell));
  const figures = cells.filter((cell) => isFigure(cell) || periodFrom(cell, true));
  return figures.length * SOME >= Math.max(1, cells.length);
}
