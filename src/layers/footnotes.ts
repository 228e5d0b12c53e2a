import type { Frame, Layer, PlotPoint } from './frame.ts';
import { type Label, labelLayer } from './label.ts';
import { numeralLayers, numeralRadius } from './numeral.ts';
import { wrapped } from '../theme/text-lines.ts';

/** Words below a plot about a mark in it: a numeral, or that of breaks in a series. */
export interface Footnote {
  readonly mark: number | 'break';
  readonly text: string;
}

/** Half of the width of the mark of breaks, in pixels. */
const BREAK = 4;

/**
 * Sets footnotes below the axis of a plot, each after its mark, in as many lines as they need.
 *
 * @param size Their font size in pixels.
 * @returns Layers with the texts and numerals; the places of marks of breaks, which are drawn with those in the plot; and the height in pixels.
 */
export function footnoteLayers(
  notes: readonly Footnote[],
  frame: Frame,
  size: number,
): { readonly layers: Layer[]; readonly breaks: readonly PlotPoint[]; readonly height: number } {
  if (!notes.length) return { layers: [], breaks: [], height: 0 };
  const radius = notes.every(({ mark }) => mark === 'break') ? BREAK : numeralRadius(size);
  const indent = 2 * radius + 6;
  const lineHeight = Math.round(size * 1.3);
  const marks: { x: number; y: number; mark: Footnote['mark'] }[] = [];
  const labels: Label[] = [];
  let y = frame.height + frame.bottom + 2;
  for (const { mark, text } of notes) {
    marks.push({ mark, x: radius + 1 - frame.left, y: y + size * 0.7 + 2 });
    for (const line of wrapped(text, { width: frame.width - indent - 1, size })) {
      labels.push({ text: line, x: indent - frame.left, y: y + size * 1.06 + 2, align: 'left', size, soft: true });
      y += lineHeight;
    }
    y += 6;
  }
  const numerals = marks.flatMap(({ mark, x, y }) => (mark === 'break' ? [] : { number: mark, x, y }));
  return {
    layers: [...numeralLayers(numerals, size), labelLayer(labels, { halo: false })],
    breaks: marks.filter(({ mark }) => mark === 'break'),
    height: Math.ceil(y - frame.height - frame.bottom),
  };
}
