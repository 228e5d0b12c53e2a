import { type TextStyle, textWidth } from './text-width.ts';

const NO_BREAK = '\u00a0';

/** Replaces spaces by no-break spaces, which `wrapped` does not break at: for a qualifier and its number, say. */
export function keepTogether(text: string): string {
  return text.replaceAll(' ', NO_BREAK);
}

/**
 * Breaks a text into as few lines as fit a width, of similar length, so that the last is not a single word.
 *
 * Text joined by `keepTogether` is not broken; its no-break spaces become plain spaces.
 */
export function wrapped(text: string, { width, size, bold }: { readonly width: number } & TextStyle): string[] {
  const style = { size, ...(bold && { bold }) };
  const words = text.split(' ').map((word) => word.replaceAll(NO_BREAK, ' '));
  const lines = inLines(words, width, style);
  const longest = Math.max(...lines.map((line) => textWidth({ text: line, ...style })));
  const least = Math.ceil(longest / 2);
  // The narrower, the more lines: the narrowest width that needs no more is found by halves, in steps of 2 px.
  let [tooNarrow, enough] = [-1, Math.ceil((longest - least) / 2)];
  let even = lines;
  while (enough - tooNarrow > 1) {
    const middle = Math.floor((tooNarrow + enough) / 2);
    const tried = inLines(words, least + 2 * middle, style);
    if (tried.length > lines.length) tooNarrow = middle;
    else [enough, even] = [middle, tried];
  }
  return even;
}

/** Fills lines of a width with pieces of text. A piece is never broken: one that is wider has a line of its own. */
export function inLines(pieces: readonly string[], width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = `${lines.at(-1)} ${piece}`;
    if (lines.length && textWidth({ text: longer, ...style }) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}
