import { textWidth } from './label.ts';
import { wrapped } from './wrap.ts';

/** A text in so many lines of a width at most, cut with an ellipsis where it is longer. */
export function lined(text: string, style: { width: number; size: number; bold?: boolean }, most: number): string[] {
  const lines = wrapped(text, style);
  const kept = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines;
  return kept.map((line) => cut(line, style));
}

/** A text no wider than it may be. */
export function cut(text: string, { width, ...style }: { width: number; size: number; bold?: boolean }): string {
  if (textWidth({ text, ...style }) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth({ text: `${letters.join('').trimEnd()}…`, ...style }) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
