/** Mean width of a character in common sans-serif fonts, as a share of the font size. */
export const LETTER = 0.46;

/** Estimated number of lines of a text in a column. `size` and `width` are in CSS pixels. */
export function linesIn(text: string, size: number, width: number): number {
  let count = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const wide = word.length * size * LETTER;
    const next = used + (used ? size * LETTER : 0) + wide;
    count += next > width ? 1 : 0;
    used = next > width ? wide : next;
  }
  return count;
}
