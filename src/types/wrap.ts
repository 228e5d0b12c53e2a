import { type Label, textWidth } from './label.ts';

type Type = Pick<Label, 'size' | 'bold'>;

/** Breaks a text into lines that fit a width, as even as its words allow: no word is left over on a line of its own if another break avoids it. */
export function wrapped(text: string, width: number, type: Type): string[] {
  const lines = broken(text, width, type);
  for (let narrower = width - 4; narrower > 0; narrower -= 4) {
    const tighter = broken(text, narrower, type);
    if (tighter.length > lines.length || tighter.some((line) => textWidth({ text: line, ...type }) > width)) break;
    lines.splice(0, lines.length, ...tighter);
  }
  return lines;
}

/** Breaks a text where the next word no longer fits. A word that is wider by itself has a line of its own. */
function broken(text: string, width: number, type: Type): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && textWidth({ text: longer, ...type }) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
