/** Words of a view that cannot be shown, told with chart, view and which words they are. */
export class WordsError extends Error {
  override readonly name = 'WordsError';

  constructor({ chart, view }: DrawnFor, which: string, found: string) {
    super(`${chart}, view ${view || 'default'}, ${which}: expected whole words, found ${JSON.stringify(found)}`);
  }
}

/** The view that words belong to. */
export interface DrawnFor {
  readonly chart: string;
  /** Its key; empty for the default. */
  readonly view: string;
}

/** Words by what they are: one text, or several that are counted from 1. */
export type LabelledWords = Readonly<Record<string, string | readonly string[]>>;

/** What a value that was missing leaves in a sentence. */
const LEFTOVER = /NaN|Infinity|\b(undefined|null)\b|Invalid Date|\[object/;

/**
 * Stops the build at the first words that are empty, or hold what a missing value leaves behind.
 *
 * @param words In the order in which they are looked at. A list may be empty; none of its texts may.
 */
export function wholeWords(drawn: DrawnFor, words: LabelledWords): void {
  for (const [label, texts] of Object.entries(words))
    for (const [index, text] of [texts].flat().entries())
      if (!text.trim() || LEFTOVER.test(text))
        throw new WordsError(drawn, typeof texts === 'string' ? label : `${label} ${index + 1}`, text);
}
