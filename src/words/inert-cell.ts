import type { Cell } from '../data/schema.ts';

/** Control characters other than tab and line breaks. */
const CONTROL = /[^\P{Cc}\t\r\n]/gu;

/** Half of a surrogate pair, which UTF-8 cannot encode. */
const HALF = /\p{Cs}/gu;

/** The beginning of a text that a spreadsheet may run: a sign of a formula, after any blank or invisible characters. */
const FORMULA = /^(?:[\t\r\n]|[\s\p{C}\p{DI}]*[=@+-])/u;

/** A number with a sign, or a sign alone: not a formula. */
const SIGNED = /^ *[+-](?:[\d., \u00a0\u202f£$€%]*|[\d.]+e[+-]?\d+)$/i;

/**
 * A cell in which a spreadsheet finds no formula.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises
 * (<https://owasp.org/www-community/attacks/CSV_Injection>); full-width and small signs count as the signs that they
 * stand for. Numbers stay as they are, those that are written as text too, and so does a dash that stands for no figure.
 * Control letters are left out, and half a surrogate pair becomes U+FFFD.
 */
export function inertCell(cell: Cell | undefined): Cell | undefined {
  if (typeof cell !== 'string') return cell;
  const text = cell.replace(CONTROL, '').replace(HALF, '\ufffd');
  return FORMULA.test(text.normalize('NFKC')) && !SIGNED.test(text) ? `'${text}` : text;
}
