import { textWidth } from './label.ts';

/** Sets pieces of text in lines of a width. None is broken: a piece wider than the line has one to itself. */
export function inLines(pieces: readonly string[], width: number, size: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = `${lines.at(-1)} ${piece}`;
    if (lines.length && textWidth({ text: longer, size }) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}
