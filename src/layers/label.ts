import { textWidth } from '../theme/text-width.ts';
import { colour } from '../theme/tokens.ts';
import type { Layer } from './frame.ts';

/** A text at a place in the plot. All numbers are CSS pixels. */
export interface Label {
  readonly text: string;
  /** Further lines of the same text, below it. */
  readonly more?: readonly string[];
  /** Its start, middle or end, as `align` says, from the left of the plot. */
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

/** Left and right edge of a label, in pixels of the plot. */
export function span(label: Label): { left: number; right: number } {
  const width = textWidth(label);
  const left = { left: label.x, center: label.x - width / 2, right: label.x - width }[label.align];
  return { left, right: left + width };
}

/** Distance in pixels between two lines of a text, as Vega draws it. */
export function lineHeight(size: number): number {
  return size + 2;
}

/** The name of a row in a drawing: `row-3`. Posters turn it into `data-row`. */
export function rowId(index: number): string {
  return `row-${index}`;
}

/**
 * Draws labels on whole pixels.
 *
 * @param style `halo`, by default true, draws a thin outline in the colour of the surface, so that a text can be read
 * across a gridline. Without it a picture has fewer bytes.
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
 * Leaves out each label that would touch one before it.
 *
 * @param labels The most important first, all on one baseline.
 * @param gap Least distance between two labels, in pixels.
 */
export function clearOfEachOther(labels: readonly Label[], gap = 10): Label[] {
  const chosen: Label[] = [];
  for (const label of labels) {
    const { left, right } = span(label);
    if (chosen.every((other) => right + gap <= span(other).left || left >= span(other).right + gap)) chosen.push(label);
  }
  return chosen;
}
