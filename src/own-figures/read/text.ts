import { gridOfCSV } from './csv.ts';
import type { Grid } from './grid.ts';
import { gridOfJSON } from './json.ts';
import { sortOfText } from './detect-format.ts';

/** A text that holds figures: CSV, or JSON. */
export interface GivenText {
  readonly text: string;
  /** What the text is said to be: its content type, or the name of its file. It decides where the text itself does not. */
  readonly hint?: string | null;
}

/** The grid of a text. In a browser it is fetched when the first text is read. */
export function gridOfText({ text, hint = null }: GivenText): Grid {
  return sortOfText(text, hint) === 'json' ? gridOfJSON(text) : gridOfCSV(text);
}
