import type { Kind } from '../../dataset.ts';

/** The words that say of which kind a figure is. */
const WORDS = new Map<string, Kind>([
  ...(['actual', 'actuals', 'outturn', 'observed', 'recorded', 'final'] as const).map((word) => pair(word, 'actual')),
  ...(['estimate', 'estimates', 'estimated', 'provisional'] as const).map((word) => pair(word, 'estimate')),
  ...(['projection', 'projections', 'projected', 'forecast', 'forecasts'] as const).map((word) =>
    pair(word, 'projection'),
  ),
  ...(['commitment', 'commitments', 'committed', 'pledge', 'pledged'] as const).map((word) => pair(word, 'commitment')),
  ...(['call', 'called for', 'call for'] as const).map((word) => pair(word, 'call')),
]);

/** Letters that official tables put behind a figure, in brackets, to say that it is no final one. */
const LETTERS = new Map<string, Kind>([
  ['p', 'estimate'],
  ['e', 'estimate'],
  ['f', 'projection'],
]);

function pair(word: string, kind: Kind): [string, Kind] {
  return [word, kind];
}

/** The words a message offers. */
export const kindWords: readonly string[] = ['actual', 'estimate', 'projection', 'commitment', 'call'];

/** The kind that a word names, or `null`. A budget is none: whether it was planned or promised, its author has to say. */
export function kindFrom(text: string): Kind | null {
  return WORDS.get(text.trim().toLowerCase().replace(/\s+/g, ' ')) ?? null;
}

/** The kind that a mark behind a figure names, such as `[p]`, or `null`. */
export function kindOfMark(mark: string): Kind | null {
  const word = mark.replace(/[[\]()]/g, '').trim();
  return LETTERS.get(word.toLowerCase()) ?? kindFrom(word);
}

/** A text and the kind it names at its end or its beginning: `2025 (forecast)`, `Projected 2025`. */
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
