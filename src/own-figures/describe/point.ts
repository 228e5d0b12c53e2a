import { isMeant } from './highlight.ts';

/** Whether a chart is about a name: the one that its author highlights, or one that its headline speaks of. `shown` is the name as it is displayed. */
export function isPoint(name: string, shown: string, highlight: string | null, of: readonly string[]): boolean {
  return highlight ? isMeant(shown, highlight) : of.includes(name);
}
