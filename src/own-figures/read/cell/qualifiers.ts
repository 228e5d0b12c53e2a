import type { Qualifier } from '../../dataset.ts';

/** Words and signs before a number that is not exact. */
const BEFORE: readonly (readonly [pattern: RegExp, qualifier: Qualifier])[] = [
  [/^(?:~|≈|about|approx(?:imately|\.)?|around|circa|roughly|some|c\.|ca\.?)\s*(?=[£$€¥]?\s?\d)/i, 'about'],
  [/^(?:almost|nearly|approaching|just under|just below)\s+/i, 'nearly'],
  [/^(?:>=|≥|at least|not less than|minimum of)\s*/i, 'at least'],
  [/^(?:<=|≤|at most|up to|not more than|maximum of)\s*/i, 'up to'],
  [/^(?:>|over|more than|above|just over|greater than)\s*/i, 'over'],
  [/^(?:<|under|less than|fewer than|below)\s*/i, 'under'],
];

/** Words and signs behind one. */
const BEHIND: readonly (readonly [pattern: RegExp, qualifier: Qualifier])[] = [
  [/(?:\+|or (?:more|over|above)|and (?:over|above))$/i, 'at least'],
  [/\bor (?:less|fewer|under|below)$/i, 'up to'],
  [/\(?\b(?:approx(?:imately|\.)?|est\.?)\)?$/i, 'about'],
];

/** A number without the words that qualify it. */
export interface Qualified {
  readonly rest: string;
  /** `null` for an exact number. */
  readonly qualifier: Qualifier | null;
}

/** Splits off what says that a number is not exact: `about 4,200`, `> 95%`, `500 or more`. */
export function splitQualifier(text: string): Qualified {
  for (const [pattern, qualifier] of BEFORE) {
    const rest = text.replace(pattern, '');
    if (rest !== text && /\d/.test(rest)) return { rest, qualifier };
  }
  for (const [pattern, qualifier] of BEHIND) {
    const rest = text.replace(pattern, '').trim();
    if (rest !== text && /\d/.test(rest)) return { rest, qualifier };
  }
  return { rest: text, qualifier: null };
}
