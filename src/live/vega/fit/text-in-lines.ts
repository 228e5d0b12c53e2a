/**
 * Breaks a text into lines of a width, at its spaces; a word that is wider by itself is broken too.
 *
 * @param measure Width of a text as it is drawn.
 */
export function textInLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((word) => piecesOf(word, width, measure))) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function piecesOf(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const pieces = [''];
  for (const letter of word) {
    const longer = pieces.at(-1) + letter;
    if (pieces.at(-1) && measure(longer) > width) pieces.push(letter);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces;
}
