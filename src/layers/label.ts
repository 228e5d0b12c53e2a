import { colour } from '../theme/tokens.ts';
import type { Layer } from './frame.ts';

/** A line of text placed in pixels, because its size is in pixels. */
export interface Label {
  readonly text: string;
  /** Further lines of the same text, below it. */
  readonly more?: readonly string[];
  /** Where it starts, ends or is centred, from the left of the plot. */
  readonly x: number;
  /** Its baseline, from the top of the plot. */
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly size: number;
  readonly bold?: boolean;
  /** Soft text is context. */
  readonly soft?: boolean;
  /** Index of the row it speaks of. */
  readonly row?: number;
}

/** Widths of characters in the widest sans-serif fonts that pages commonly set (Verdana, DejaVu Sans), as shares of the font size. */
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
/** Signs of East Asian scripts, and pictures, which are as wide as they are high or more. */
const FULL = { from: '\u2e80', em: { regular: 1.05, bold: 1.05 } };

const widths = new Map(EM.flatMap(({ characters, ...em }) => [...characters].map((character) => [character, em])));

const emOf = (character: string): { regular: number; bold: number } =>
  widths.get(character) ?? (character >= FULL.from ? FULL.em : OTHERS);

/** Width that a text may take in a wide font, in pixels. An upper estimate: the reader's font is not known when the picture is drawn. */
export function textWidth({ text, size, bold }: Pick<Label, 'text' | 'size' | 'bold'>): number {
  const em = [...text].map((character) => emOf(character)[bold ? 'bold' : 'regular']);
  return size * em.reduce((sum, width) => sum + width, 0);
}

/** Left and right edge of a label. */
export function span(label: Label): { left: number; right: number } {
  const width = textWidth(label);
  const left = { left: label.x, center: label.x - width / 2, right: label.x - width }[label.align];
  return { left, right: left + width };
}

/** From one line of a text to the next, in pixels, as Vega sets it. */
export function lineHeight(size: number): number {
  return size + 2;
}

/** Names a row in a drawing, so that the poster can point back to it. */
export function rowId(index: number): string {
  return `row-${index}`;
}

/**
 * Draws labels on whole pixels, with a thin halo in the colour of the surface that keeps them clear of gridlines.
 *
 * @param style Without a halo where no line can come near: the picture is shorter.
 */
export function labelLayer(labels: readonly Label[], { halo = true }: { readonly halo?: boolean } = {}): Layer {
  const values = labels.map(({ text, more = [], x, y, align, size, bold, soft, row }) => ({
    text: more.length ? [text, ...more] : text,
    x: Math.round(x),
    y: Math.round(y),
    align,
    size,
    weight: bold ? 'bold' : 'normal',
    fill: colour(soft ? 'ink-soft' : 'ink'),
    row: row === undefined ? null : rowId(row),
  }));
  return {
    data: { values },
    mark: {
      type: 'text',
      align: { expr: 'datum.align' },
      fontSize: { expr: 'datum.size' },
      fontWeight: { expr: 'datum.weight' },
      fill: { expr: 'datum.fill' },
      baseline: 'alphabetic',
      ...(halo && { stroke: colour('surface'), strokeWidth: 3, strokeJoin: 'round' }),
    },
    encoding: {
      x: { field: 'x', type: 'quantitative', scale: null, axis: null },
      y: { field: 'y', type: 'quantitative', scale: null, axis: null },
      text: { field: 'text', type: 'nominal' },
      description: { field: 'row' },
    },
  };
}

/**
 * Chooses labels that stand clear of each other, in order of importance.
 *
 * @param labels Most important first, all on one baseline.
 * @param gap Least room between two, in pixels.
 */
export function clearOfEachOther(labels: readonly Label[], gap = 10): Label[] {
  const chosen: Label[] = [];
  for (const label of labels) {
    const { left, right } = span(label);
    if (chosen.every((other) => right + gap <= span(other).left || left >= span(other).right + gap)) chosen.push(label);
  }
  return chosen;
}
