import { decimal } from './numbers.ts';

/** How a number is written with its unit: the text before it and the text after it. */
export interface NumberUnit {
  /** A currency sign, or nothing. */
  readonly before: string;
  /** A scale or a sign without a space (`bn`, `%`), words with one (` children`), or nothing. */
  readonly after: string;
}

/** A bare number. */
export const noUnit: NumberUnit = { before: '', after: '' };

/** Units that follow a number without a space: scales of money and signs. */
const CLOSE = /^(?:%|‰|°|p|k|m|bn|tn)$/i;

/** The unit that a text names: `£bn`, `£`, `%`, `children`, `per 10,000 children`. */
export function unitFrom(text: string): NumberUnit {
  const whole = text.trim();
  const before = /^[£$€¥]/.test(whole) ? whole.charAt(0) : '';
  const rest = whole.slice(before.length).trim();
  return { before, after: !rest || CLOSE.test(rest) ? rest : ` ${rest}` };
}

/** Whether a unit is a word, which an axis leaves to the subtitle. */
export function isWorded({ after }: NumberUnit): boolean {
  return after.startsWith(' ');
}

/** One of what a unit counts: ` children` → ` child`. A rate stays as it is. */
function singular(after: string): string {
  if (!after.startsWith(' ')) return after;
  const more = after.slice(1).search(/ (?:per|of|in|on|at|for|with|who|aged|looked)\b| ?[/(,]/);
  const [noun, rest] = more < 0 ? [after, ''] : [after.slice(0, more + 1), after.slice(more + 1)];
  const one = noun
    .replace(/children$/i, 'child')
    .replace(/people$/i, 'person')
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|ss|x)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  return one + rest;
}

/**
 * A number with its unit, separators and a minus sign: `−£2.6bn`, `46%`, `81,770 children`, `1 child`. £0 has no
 * scale.
 *
 * @param decimals Most decimals, default 2; zeros at the end are left out.
 */
export function quantity(value: number, { before, after }: NumberUnit, decimals = 2): string {
  const size = decimal(Math.abs(value), decimals);
  const sign = value < 0 && /[1-9]/.test(size) ? '−' : '';
  const scaled = size === '0' && before && !after.startsWith(' ') ? '' : after;
  return `${sign}${before}${size}${size === '1' ? singular(scaled) : scaled}`;
}
