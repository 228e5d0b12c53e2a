import type { ChangedFigure } from '../artifact.ts';

/** A figure that differs between two versions, in words: `2021, Aged 19, Not known: 5% → 6%`. */
export function changedFigureInWords({ what, from, to }: ChangedFigure): string {
  if (from === null) return `${what}: new, ${to}`;
  return to === null ? `${what}: no longer given, was ${from}` : `${what}: ${from} → ${to}`;
}
