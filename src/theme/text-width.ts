/** How a text is set. */
export interface TextStyle {
  /** In CSS pixels. */
  readonly size: number;
  readonly bold?: boolean;
}

/** A text on one line. */
export interface SetText extends TextStyle {
  readonly text: string;
}

/**
 * Advance widths of characters in Verdana and DejaVu Sans, the widest common sans-serif fonts, as shares of the font size:
 * of each group, about the widest. By hand, because Verdana is not free and so in no package.
 */
const EM = [
  { characters: "ijl'’", regular: 0.35, bold: 0.41 },
  { characters: ' .,', regular: 0.37, bold: 0.39 },
  { characters: 'frtI:;()-“”', regular: 0.46, bold: 0.55 },
  { characters: 'acekszvxyEFLT?/', regular: 0.62, bold: 0.69 },
  { characters: 'bdghnopqu0123456789£€', regular: 0.64, bold: 0.72 },
  { characters: 'mwMW%', regular: 1, bold: 1.13 },
  { characters: '@—…½©®', regular: 1.01, bold: 1.01 },
];
const OTHERS = { regular: 0.79, bold: 0.85 };
/** East Asian characters and emoji: about as wide as the font size. */
const FULL = { from: '\u2e80', em: { regular: 1.05, bold: 1.05 } };

const widths = new Map(EM.flatMap(({ characters, ...em }) => [...characters].map((character) => [character, em])));

const emOf = (character: string): { regular: number; bold: number } =>
  widths.get(character) ?? (character >= FULL.from ? FULL.em : OTHERS);

/** Width in pixels of a text in a wide font. An upper estimate: the reader's font is not known when a picture is drawn. */
export function textWidth({ text, size, bold }: SetText): number {
  let em = 0;
  for (const character of text) em += emOf(character)[bold ? 'bold' : 'regular'];
  return size * em;
}
