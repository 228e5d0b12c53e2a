/**
 * Breaks a text into lines of a width, at its spaces and after its hyphens; a piece that is wider by itself is broken too.
 *
 * @param measure Width of a text as it is drawn.
 */
export function textInLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const piece of text.trim().split(/(?<=\s|-)(?!\s)/)) {
    const longer = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length && measure(longer.trimEnd()) <= width) lines[lines.length - 1] = longer;
    else lines.push(...brokenWord(piece, width, measure));
  }
  return lines.map((line) => line.trim());
}

/** Width of the widest piece that a text is not broken in. */
export function widestPiece(text: string, measure: (text: string) => number): number {
  return Math.max(...text.split(/\s+|(?<=-)/).map(measure));
}

function brokenWord(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word.trimEnd()) <= width) return [word];
  const parts = [''];
  for (const letter of word) {
    const longer = parts.at(-1) + letter;
    if (parts.at(-1) && measure(longer.trimEnd()) > width) parts.push(letter);
    else parts[parts.length - 1] = longer;
  }
  return parts;
}
