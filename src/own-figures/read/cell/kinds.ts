import type { Kind } from '../../dataset.ts';

/** Words for the kind of a value. */
const WORDS = new Map<string, Kind>([
  ...(['actual', 'actuals', 'outturn', 'observed', 'recorded', 'final', 'normal value'] as const).map((word) =>
    pair(word, 'actual'),
  ),
  ...(['estimate', 'estimates', 'estimated', 'estimated value', 'provisional'] as const).map((word) =>
    pair(word, 'estimate'),
  ),
  ...(['projection', 'projections', 'projected', 'forecast', 'forecasts'] as const).map((word) =>
    pair(word, 'projection'),
  ),
  ...(['commitment', 'commitments', 'committed', 'pledge', 'pledged'] as const).map((word) => pair(word, 'commitment')),
  ...(['call', 'called for', 'call for'] as const).map((word) => pair(word, 'call')),
]);

/** Letters in brackets that official tables put after a value that is not final. */
const LETTERS = new Map<string, Kind>([
  ['p', 'estimate'],
  ['e', 'estimate'],
  ['f', 'projection'],
]);

function pair(word: string, kind: Kind): [string, Kind] {
  return [word, kind];
}

/** The kinds listed in error messages. */
export const kindWords: readonly string[] = ['actual', 'estimate', 'projection', 'commitment', 'call'];

/** The kind that a word names, or `null`. “Budget” names none: the author must say whether it was planned or promised. */
export function kindFrom(text: string): Kind | null {
  return WORDS.get(text.trim().toLowerCase().replace(/\s+/g, ' ')) ?? null;
}

/** The kind that a mark after a value names, such as `[p]`, or `null`. */
export function kindOfMark(mark: string): Kind | null {
  const word = mark.replace(/[[\]()]/g, '').trim();
  return LETTERS.get(word.toLowerCase()) ?? kindFrom(word);
}

/** Splits off the kind at the end or start of a text: `2025 (forecast)`, `Projected 2025`. */
export function splitKind(text: string): { readonly rest: string; readonly kind: Kind | null } {
  const bracketed = /^(.*\S)\s*[([]\s*([a-z][a-z\s]*)[)\]]$/i.exec(text);
  if (bracketed) {
    const kind = kindOfMark(bracketed[2] ?? '');
    if (kind) return { rest: bracketed[1] ?? '', kind };
  }
  const last = /^(.*\S)\s+([a-z]+)$/i.exec(text);
  const behind = last && kindFrom(last[2] ?? '');
  if (behind) return { rest: last[1] ?? '', kind: behind };
  const first = /^([a-z]+):?\s+(\S.*)?$/i.exec(text);
  const before = first && kindFrom(first[1] ?? '');
  return before ? { rest: first[2] ?? '', kind: before } : { rest: text, kind: null };
}
