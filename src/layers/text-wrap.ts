import { type Label, textWidth } from './label.ts';

const NO_BREAK = '\u00a0';
const LINE_HEIGHT = 1.3;

/** Replaces spaces by no-break spaces, which `wrapped` does not break at: for a qualifier and its number, say. */
export function keepTogether(text: string): string {
  return text.replaceAll(' ', NO_BREAK);
}

/**
 * Breaks a text into as few lines as fit a width, of similar length, so that the last is not a single word.
 *
 * Text joined by `keepTogether` is not broken; its no-break spaces become plain spaces.
 */
export function wrapped(
  text: string,
  { width, size, bold }: { width: number } & Pick<Label, 'size' | 'bold'>,
): string[] {
  const style = { size, ...(bold && { bold }) };
  const words = text.split(' ').map((word) => word.replaceAll(NO_BREAK, ' '));
  const lines = inLines(words, width, style);
  const longest = Math.max(...lines.map((line) => textWidth({ text: line, ...style })));
  for (let narrow = Math.ceil(longest / 2); narrow < longest; narrow += 2) {
    const even = inLines(words, narrow, style);
    if (even.length === lines.length && even.every((line) => textWidth({ text: line, ...style }) <= longest))
      return even;
  }
  return lines;
}

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

/** Fills lines of a width with pieces of text. A piece is never broken: one that is wider has a line of its own. */
export function inLines(pieces: readonly string[], width: number, style: Pick<Label, 'size' | 'bold'>): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = `${lines.at(-1)} ${piece}`;
    if (lines.length && textWidth({ text: longer, ...style }) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
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
