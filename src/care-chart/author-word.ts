import { FiguresError } from '../own-figures/dataset.ts';
import { countInWords, LIMITS } from '../own-figures/limits.ts';

/** Words that the figure shows as they are. */
const SHOWN: ReadonlySet<string> = new Set(['headline', 'subtitle', 'sentence', 'note', 'source', 'unit']);

/**
 * A word of an author as text, because a property may have been set to a number; `null` where it is not set.
 *
 * @throws {FiguresError} where it is longer than the limit.
 */
export function wordOf(name: string, word: unknown): string | null {
  if (word === null || word === undefined) return null;
  const text = String(word);
  const most = SHOWN.has(name) ? LIMITS.words : LIMITS.letters;
  if (text.length > most)
    throw new FiguresError(
      `What is given as ${name} has ${countInWords(text.length)} letters, and at most ${countInWords(most)} can be read.`,
    );
  return text;
}
