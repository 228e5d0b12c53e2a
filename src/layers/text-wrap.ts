import { inLines, wrapped } from '../theme/text-lines.ts';
import { textWidth } from '../theme/text-width.ts';
import type { Label } from './label.ts';

const LINE_HEIGHT = 1.3;

/** Cuts words that are wider than a line, with a space at each cut: for texts of authors, which may hold such words. */
export function breakable(
  text: string,
  { width, size, bold }: { width: number } & Pick<Label, 'size' | 'bold'>,
): string {
  const fits = (part: string): boolean => textWidth({ text: part, size, ...(bold && { bold }) }) <= width;
  const cut = (word: string): string => {
    if (fits(word)) return word;
    const letters = [...word];
    let count = letters.length - 1;
    while (count > 1 && !fits(letters.slice(0, count).join(''))) count--;
    if (count < 1) return word;
    return `${letters.slice(0, count).join('')} ${cut(letters.slice(count).join(''))}`;
  };
  return text.trim().split(/\s+/).map(cut).join(' ');
}

/** Wraps a text, and ends it with `…` if it needs more than `lines` lines. */
export function shortened(
  text: string,
  { lines, ...style }: { width: number; lines: number } & Pick<Label, 'size' | 'bold'>,
): string[] {
  const whole = breakable(text, style);
  const all = wrapped(whole, style);
  if (all.length <= lines) return all;
  const kept = inLines(whole.split(' '), style.width, style).slice(0, lines);
  let last = [...(kept.at(-1) ?? '')];
  while (last.length && textWidth({ text: `${last.join('')}…`, ...style }) > style.width) last = last.slice(0, -1);
  return [...kept.slice(0, -1), `${last.join('').trimEnd()}…`];
}

/** Wraps texts as `shortened` does, in as many lines more as it takes that no two of them look the same. */
export function shortenedApart(
  texts: readonly Pick<Label, 'text' | 'bold'>[],
  { lines, ...style }: { width: number; lines: number } & Pick<Label, 'size'>,
): string[][] {
  const all = texts.map(({ text, bold }) => shortened(text, { ...style, lines, ...(bold && { bold }) }));
  const isApart = new Set(all.map(String)).size === new Set(texts.map(({ text }) => text)).size;
  return isApart || lines > 20 ? all : shortenedApart(texts, { ...style, lines: lines + 1 });
}

/** A wrapped text as labels, one for each line. `y` is the top of the first line. */
export function paragraph(
  text: string,
  { x, y, width, ...style }: { x: number; y: number; width: number } & Omit<Label, 'text' | 'x' | 'y' | 'align'>,
): Label[] {
  return wrapped(text, { width, ...style }).map((line, index) => ({
    text: line,
    x,
    y: Math.round(y + style.size + index * style.size * LINE_HEIGHT),
    align: 'left',
    ...style,
  }));
}
