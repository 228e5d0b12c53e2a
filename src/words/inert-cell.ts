import type { Cell } from '../data/schema.ts';

/** Control letters other than tab and line ends, which no text file should hold. */
const CONTROL = /[^\P{Cc}\t\r\n]/gu;

/** Half of a surrogate pair: no letter, and nothing that UTF-8 can hold. */
const HALF = /\p{Cs}/gu;

/** What a spreadsheet may run: a sign that begins a formula, whatever blank or unseen letters stand before it. */
const FORMULA = /^(?:[\t\r\n]|[\s\p{C}\p{DI}]*[=@+-])/u;

/** A sign before a number, or by itself where there is none: no formula. */
const SIGNED = /^ *[+-](?:[\d., \u00a0\u202f£$€%]*|[\d.]+e[+-]?\d+)$/i;

/**
 * A cell of which a spreadsheet runs nothing.
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
