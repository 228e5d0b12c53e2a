/** A text of a view that is empty or has the trace of a missing value. Its message names chart, view and text. */
export class WordsError extends Error {
  override readonly name = 'WordsError';

  constructor({ chart, view }: DrawnFor, which: string, found: string) {
    super(`${chart}, view ${view || 'default'}, ${which}: expected whole words, found ${JSON.stringify(found)}`);
  }
}

/** The view that texts belong to. */
export interface DrawnFor {
  readonly chart: string;
  /** The name of the view; empty for the default. */
  readonly view: string;
}

/** Texts by what they are: one, or several that an error numbers from 1. */
export type LabelledWords = Readonly<Record<string, string | readonly string[]>>;

/** What a missing value leaves in a sentence. */
const LEFTOVER = /NaN|Infinity|\b(undefined|null)\b|Invalid Date|\[object/;

/**
 * Checks that no text is empty or holds `undefined`, `NaN` and the like.
 *
 * @param words Checked in their order. A list may be empty; none of its texts may.
 * @throws {WordsError} at the first text that fails.
 */
export function wholeWords(drawn: DrawnFor, words: LabelledWords): void {
  for (const [label, texts] of Object.entries(words))
    for (const [index, text] of [texts].flat().entries())
      if (!text.trim() || LEFTOVER.test(text))
        throw new WordsError(drawn, typeof texts === 'string' ? label : `${label} ${index + 1}`, text);
}
