import { colour } from '../../theme/tokens.ts';
import { type Frame, type Layer } from '../../layers/frame.ts';
import { KIND_LOOKS, type OtherKind } from '../../layers/kind-style.ts';
import { type Label, labelLayer } from '../../layers/label.ts';
import { textWidth } from '../../theme/text-width.ts';

/** Width in pixels of a mark in the key, with the space after it. */
const MARK = 14;

/** The key of points that are not filled: a mark and a text for each kind, above the plot and its labels. `above` is how far these reach above the plot, in pixels. */
export function keyOfKinds(
  kinds: readonly { readonly kind: OtherKind; readonly text: string }[],
  { frame, size, above, shared }: { frame: Frame; size: number; above: number; shared: boolean },
): { layers: Layer[]; height: number } {
  if (!kinds.length) return { layers: [], height: 0 };
  const lineHeight = size + 6;
  const entries: { kind: OtherKind; text: string; x: number; line: number }[] = [];
  let [x, line] = [0, 0];
  for (const { kind, text } of kinds) {
    const width = MARK + textWidth({ text, size }) + 12;
    if (x > 0 && x + width > frame.width) [x, line] = [0, line + 1];
    entries.push({ kind, text, x, line });
    x += width;
  }
  const height = (line + 1) * lineHeight + 4;
  const y = (of: number): number => Math.round(-above - height + of * lineHeight + size + 2);
  const labels = entries.map((entry): Label => ({
    text: entry.text,
    x: entry.x + MARK - frame.left,
    y: y(entry.line),
    align: 'left',
    size,
    soft: true,
  }));
  const pixels = { type: 'quantitative', scale: null, axis: null } as const;
  const marks = entries.map((entry): Layer => {
    const { shape, edge } = KIND_LOOKS[entry.kind];
    const stroke = shared ? colour('ink-soft') : edge;
    return {
      data: { values: [{ x: entry.x + 5 - frame.left, y: y(entry.line) - size * 0.35 }] },
      mark: { type: 'point', shape, size: 50, fill: colour('surface'), stroke, strokeWidth: 2, opacity: 1 },
      encoding: { x: { field: 'x', ...pixels }, y: { field: 'y', ...pixels } },
    };
  });
  return { layers: [...marks, labelLayer(labels, { halo: false })], height };
}
