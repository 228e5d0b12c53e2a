import type { Qualifier } from '../../dataset.ts';
import { withoutAtEnd } from '../../../words/ends.ts';
import { splitQualifier } from './qualifiers.ts';

const NUMBER = /^\D{0,3}(\d[\d.,' \u00A0\u202F]*)(?:[^\d.,' \u00A0\u202F]\D*)?$/;
const ONLY_COMMA = /^(?:\d+,\d{1,2}|0,\d+|\d+,\d{4,}|\d{4,},\d+|\d{1,3}(?:[. ]\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,})$/;
const ONLY_POINT = /^(?:\d+\.\d{1,2}|0\.\d+|\d+\.\d{4,}|\d{4,}\.\d+|\d{1,3}(?:[, ]\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})$/;
const EITHER = /^[1-9]\d{0,2},\d{3}$/;

/** The decimal sign of a table, and a cell that leaves it in doubt. */
export interface DecimalRead {
  readonly decimal: Decimal;
  /** A cell with a comma before three digits, which could also be a decimal comma; or `null`. */
  readonly doubtful: string | null;
}

/** The decimal sign of a table: a comma only when at least one cell can be read no other way and no cell needs a point. */
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

/** The sign before the decimals of a number. */
export type Decimal = '.' | ',';

/** A number as it is written in a cell. */
export interface NumberRead {
  /** The digits before any scale word, as a literal, so that scaling is exact. */
  readonly digits: string;
  /** The power of ten of its scale word (`bn` → 9); `null` when there is none. */
  readonly scale: number | null;
  /** A currency sign, `%`, or an empty text. */
  readonly sign: string;
  /** The word of a unit after it, such as `MB`; otherwise an empty text. */
  readonly word: string;
  /** The word before a number that is not exact; `null` for an exact one. */
  readonly qualifier: Qualifier | null;
  /** Footnote marks after the number: `*`, `[r]`, `(p)`. */
  readonly marks: readonly string[];
}

/** Longer texts are not numbers, and would take long to match. */
const LONGEST = 60;

/** Powers of ten by their words. */
const SCALES = new Map<string, number>([
  ...(['k', 'thousand', 'thousands', '000', '000s', "'000", "'000s"] as const).map((word) => scale(word, 3)),
  ...(['m', 'mn', 'mln', 'million', 'millions'] as const).map((word) => scale(word, 6)),
  ...(['b', 'bn', 'billion', 'billions'] as const).map((word) => scale(word, 9)),
  ...(['tn', 'trillion', 'trillions'] as const).map((word) => scale(word, 12)),
]);

function scale(word: string, power: number): [string, number] {
  return [word, power];
}

/** The power of ten that a word stands for: `bn` → 9; otherwise `null`. */
export function scaleFrom(word: string): number | null {
  return SCALES.get(word.toLowerCase().replace('’', "'")) ?? null;
}

/** A footnote mark in brackets: a note, or one or two letters that are not a scale word. */
const BRACKETED = /^(?:\[(?:note\s*)?\w{1,4}\]|\((?:[a-jln-z]|(?!bn|mn|tn)[a-z]{2}|note\s*\w+)\))$/i;
/** Letters behind a figure that is revised, estimated or forecast: `12r`, `12 e`. */
const LETTER = /\d ?[ref]$/i;
const STARS = /[*†‡§#]/;
const RAISED = /[¹²³⁰⁴-⁹]/;

/** Index of the footnote mark at the end of a text, or −1. */
function markAt(text: string): number {
  const last = text.at(-1) ?? '';
  if (STARS.test(last)) return withoutAtEnd(text, STARS).length;
  if (RAISED.test(last)) return text.length - 1;
  if (LETTER.test(text)) return text.length - 1;
  const open = text.lastIndexOf(last === ']' ? '[' : '(');
  return open >= 0 && BRACKETED.test(text.slice(open)) ? open : -1;
}

/** Whether the text before a mark ends with a digit and perhaps a unit. */
function endsInFigure(text: string): boolean {
  return /\d$/.test(withoutAtEnd(text, /[^\d\s[(*†‡§#]/));
}

/** Splits the footnote marks off the end of a text. */
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
  // Groups: sign, currency, sign, digits, thousands separator, scale word, sign after the number.
  const scales = String.raw`k|thousand|m|mn|mln|million|b|bn|billion|tn|trillion`;
  return new RegExp(
    String.raw`^([-+]?)\s*([£$€¥]?)\s*([-+]?)\s*(${digits.replace('SEP', '5')})\s*(${scales})?\s*(%|per ?cent|[£$€¥])?$`,
    'i',
  );
}

/** The number in a cell, or `null` when the cell holds anything else. */
export function readNumber(cell: string, decimal: Decimal): NumberRead | null {
  if (cell.length > LONGEST) return null;
  const { rest: exact, qualifier } = splitQualifier(plain(cell));
  const { rest, marks } = withoutMarks(exact);
  const { text, negative } = unbracketed(rest);
  const unit = UNIT_BEHIND.exec(text);
  const found = SHAPES[decimal].exec(unit ? (unit[1] ?? '') : text);
  if (!found) return null;
  const [, first = '', before = '', second = '', number = '', , word = '', behind = ''] = found;
  const signs = first + second + (negative ? '-' : '');
  const currency = before || (/^[£$€¥]$/.test(behind) ? behind : '');
  const percent = behind !== '' && !currency;
  // Without a currency, b may mean billion or mark a break in the series.
  if (signs.length > 1 || (before && behind) || (percent && word) || (/^b$/i.test(word) && !currency)) return null;
  const digits = decimal === ',' ? number.replace(/[. ']/g, '').replace(',', '.') : number.replace(/[, ']/g, '');
  const literal = `${signs === '-' ? '-' : ''}${digits}`;
  if (!Number.isFinite(Number(literal))) return null;
  return {
    digits: literal,
    scale: word ? scaleFrom(word) : null,
    sign: percent ? '%' : currency,
    word: unit?.[2] ?? '',
    qualifier,
    marks,
  };
}

/** Units that are written behind a number in a cell. */
const UNIT_BEHIND =
  /^(.*\d)\s?([kmgt]b|k?g|tonnes?|km²?|m²|miles?|p|pence|[kmgt]?wh?|hours?|minutes?|days?|weeks?|months?|years?|children|people|places|households|families|homes|staff)$/i;

/** Unifies spaces, minus signs and apostrophes. */
function plain(cell: string): string {
  return cell
    .trim()
    .replace(/[\u00A0\u2000-\u200A\u202F]/g, ' ')
    .replace(/[‐‑‒–−]/g, '-')
    .replace(/’/g, "'");
}

/** A negative number in brackets, `(1,234)`, or with its minus at the end. */
function unbracketed(text: string): { readonly text: string; readonly negative: boolean } {
  const bracketed = /^([£$€¥]?)\s*\(([^()+-]+)\)\s*(%?)$/.exec(text);
  if (bracketed) return { text: `${bracketed[1]}${bracketed[2]}${bracketed[3]}`, negative: true };
  const behind = text.length > 1 && text.indexOf('-') === text.length - 1 && /\d/.test(text);
  return behind ? { text: text.slice(0, -1).trim(), negative: true } : { text, negative: false };
}

/** A number scaled by a power of ten, without rounding errors. */
export function scaledNumber({ digits }: NumberRead, by: number): number {
  const [number = '', power = '0'] = digits.toLowerCase().split('e');
  // Adding 0 turns −0 into 0.
  return Number(`${number}e${Number(power) + by}`) + 0;
}
