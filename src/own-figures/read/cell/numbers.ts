import { withoutAtEnd } from '../../../words/ends.ts';

const NUMBER = /^\D{0,3}(\d[\d.,' \u00A0\u202F]*)(?:[^\d.,' \u00A0\u202F]\D*)?$/;
const ONLY_COMMA = /^(?:\d+,\d{1,2}|0,\d+|\d+,\d{4,}|\d{4,},\d+|\d{1,3}(?:[. ]\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,})$/;
const ONLY_POINT = /^(?:\d+\.\d{1,2}|0\.\d+|\d+\.\d{4,}|\d{4,}\.\d+|\d{1,3}(?:[, ]\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})$/;
const EITHER = /^[1-9]\d{0,2},\d{3}$/;

/** How a table writes decimals, and whether it could have meant the other. */
export interface DecimalRead {
  readonly decimal: Decimal;
  /** A cell that has a comma before three digits, which some read as decimals, or `null`. */
  readonly doubtful: string | null;
}

/**
 * Which sign stands before decimals in a table: a comma only where a cell cannot be read otherwise, and none that needs a point.
 */
export function decimalOf(rows: readonly { readonly cells: readonly string[] }[]): DecimalRead {
  let [comma, point] = [false, false];
  let doubtful: string | null = null;
  for (const { cells } of rows)
    for (const cell of cells) {
      if (cell.length > 60) continue;
      const number = NUMBER.exec(cell.trim())?.[1]
        ?.replace(/[\u00A0\u202F]/g, ' ')
        .trim();
      if (!number) continue;
      comma ||= ONLY_COMMA.test(number);
      point ||= ONLY_POINT.test(number);
      if (EITHER.test(number)) doubtful ??= cell;
    }
  const decimal = comma && !point ? ',' : '.';
  return { decimal, doubtful: comma || point ? null : doubtful };
}

/** Which sign stands before the decimals of a number. */
export type Decimal = '.' | ',';

/** A number as a cell writes it. */
export interface NumberRead {
  /** The number before its scale, as a literal, so that scaling it stays exact. */
  readonly digits: string;
  /** The power of ten that its scale stands for (`bn` → 9), or `null` where it has none. */
  readonly scale: number | null;
  /** A currency sign, `%`, or nothing. */
  readonly sign: string;
  /** What stands behind it and is no part of it: `*`, `[r]`, `(p)`. */
  readonly marks: readonly string[];
}

/** No number is written longer; looking at pages of text for one would take long. */
const LONGEST = 60;

/** Signs that stand where a figure is not known, not given or does not apply. */
const GAPS = /^(?:|[-‐‑‒–—−]+|\.{2,3}|…|:|\[(?:x|c|z|u|w|k|ns|low)\])$/i;

/** Whether a cell stands for a gap. */
export function isGap(cell: string): boolean {
  const text = cell.trim();
  return GAPS.test(text) || /^(?:c|x|z|u|low)$/.test(text);
}

/** Powers of ten by the words for them. */
const SCALES = new Map<string, number>([
  ...(['k', 'thousand', 'thousands', '000', '000s', "'000", "'000s"] as const).map((word) => scale(word, 3)),
  ...(['m', 'mn', 'mln', 'million', 'millions'] as const).map((word) => scale(word, 6)),
  ...(['b', 'bn', 'billion', 'billions'] as const).map((word) => scale(word, 9)),
  ...(['tn', 'trillion', 'trillions'] as const).map((word) => scale(word, 12)),
]);

function scale(word: string, power: number): [string, number] {
  return [word, power];
}

/** The power of ten that a word stands for: `bn` → 9; `null` for any other word. */
export function scaleFrom(word: string): number | null {
  return SCALES.get(word.toLowerCase().replace('’', "'")) ?? null;
}

/** Marks in brackets: a note, or a letter or two, but no word for a scale. */
const BRACKETED = /^(?:\[(?:note\s*)?\w{1,4}\]|\((?:[a-jln-z]|(?!bn|mn|tn)[a-z]{2}|note\s*\w+)\))$/i;
const STARS = /[*†‡§#]/;
const RAISED = /[¹²³⁰⁴-⁹]/;

/** Where the footnote mark begins that ends a text, or −1. */
function markAt(text: string): number {
  const last = text.at(-1) ?? '';
  if (STARS.test(last)) return withoutAtEnd(text, STARS).length;
  if (RAISED.test(last)) return text.length - 1;
  const open = text.lastIndexOf(last === ']' ? '[' : '(');
  return open >= 0 && BRACKETED.test(text.slice(open)) ? open : -1;
}

/** Whether what stands before a mark ends with a figure, and perhaps a unit. */
function endsInFigure(text: string): boolean {
  return /\d$/.test(withoutAtEnd(text, /[^\d\s[(*†‡§#]/));
}

/** A text without the footnote marks behind its last figure, and the marks. */
export function withoutMarks(text: string): { readonly rest: string; readonly marks: readonly string[] } {
  const marks: string[] = [];
  let rest = text.trim();
  for (let index = markAt(rest); index >= 0; index = markAt(rest)) {
    const before = rest.slice(0, index).trimEnd();
    if (!endsInFigure(before)) break;
    marks.unshift(rest.slice(index));
    rest = before;
  }
  return { rest, marks };
}

const DIGITS = {
  '.': String.raw`[1-9]\d{0,2}([, '])\d{3}(?:\SEP\d{3})*(?:\.\d+)?|\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?|\.\d+`,
  ',': String.raw`[1-9]\d{0,2}([. '])\d{3}(?:\SEP\d{3})*(?:,\d+)?|\d+(?:,\d+)?|,\d+`,
};
const SHAPES = {
  '.': shape(DIGITS['.']),
  ',': shape(DIGITS[',']),
};

function shape(digits: string): RegExp {
  // Groups: sign, currency, sign, digits, the separator of thousands, scale, sign behind.
  const scales = String.raw`k|thousand|m|mn|mln|million|b|bn|billion|tn|trillion`;
  return new RegExp(
    String.raw`^([-+]?)\s*([£$€¥]?)\s*([-+]?)\s*(${digits.replace('SEP', '5')})\s*(${scales})?\s*(%|per ?cent|[£$€¥])?$`,
    'i',
  );
}

/** The number that a cell holds, or `null` where it holds anything else, a qualified number included. */
export function readNumber(cell: string, decimal: Decimal): NumberRead | null {
  if (cell.length > LONGEST) return null;
  const { rest, marks } = withoutMarks(plain(cell));
  const { text, negative } = unbracketed(rest);
  const found = SHAPES[decimal].exec(text);
  if (!found) return null;
  const [, first = '', before = '', second = '', number = '', , word = '', behind = ''] = found;
  const signs = first + second + (negative ? '-' : '');
  const currency = before || (/^[£$€¥]$/.test(behind) ? behind : '');
  const percent = behind !== '' && !currency;
  // A lone b may be a billion, or the mark of a break.
  if (signs.length > 1 || (before && behind) || (percent && word) || (/^b$/i.test(word) && !currency)) return null;
  const digits = decimal === ',' ? number.replace(/[. ']/g, '').replace(',', '.') : number.replace(/[, ']/g, '');
  const literal = `${signs === '-' ? '-' : ''}${digits}`;
  if (!Number.isFinite(Number(literal))) return null;
  return { digits: literal, scale: word ? scaleFrom(word) : null, sign: percent ? '%' : currency, marks };
}

/** One kind of space, minus and apostrophe for all. */
function plain(cell: string): string {
  return cell
    .trim()
    .replace(/[\u00A0\u2000-\u200A\u202F]/g, ' ')
    .replace(/[‐‑‒–−]/g, '-')
    .replace(/’/g, "'");
}

/** A negative number as accounts write it, `(1,234)`, or with its minus behind. */
function unbracketed(text: string): { readonly text: string; readonly negative: boolean } {
  const bracketed = /^([£$€¥]?)\s*\(([^()+-]+)\)\s*(%?)$/.exec(text);
  if (bracketed) return { text: `${bracketed[1]}${bracketed[2]}${bracketed[3]}`, negative: true };
  const behind = text.length > 1 && text.indexOf('-') === text.length - 1 && /\d/.test(text);
  return behind ? { text: text.slice(0, -1).trim(), negative: true } : { text, negative: false };
}

/** A number brought to a power of ten, without rounding on the way. */
export function scaledNumber({ digits }: NumberRead, by: number): number {
  const [number = '', power = '0'] = digits.toLowerCase().split('e');
  // Adding zero makes minus zero nothing but zero.
  return Number(`${number}e${Number(power) + by}`) + 0;
}
