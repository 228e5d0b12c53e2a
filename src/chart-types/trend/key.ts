import { colour } from '../../theme/tokens.ts';
import { type Frame, type Layer } from '../../layers/frame.ts';
import { KIND_LOOKS, type OtherKind } from '../../layers/kind-style.ts';
import { type Label, labelLayer, textWidth } from '../../layers/label.ts';

/** Room before a word of the key, where its mark stands. */
const MARK = 14;

/** What open points are: a mark and a word for each kind, in lines above everything else. */
export function keyOfKinds(
  kinds: readonly { readonly kind: OtherKind; readonly text: string }[],
  { frame, size, above, shared }: { frame: Frame; size: number; above: number; shared: boolean },
): { layers: Layer[]; height: number } {
  if (!kinds.length) return { layers: [], height: 0 };
  const lineHeight = size + 6;
  const places: { kind: OtherKind; text: string; x: number; line: number }[] = [];
  let [x, line] = [0, 0];
  for (const { kind, text } of kinds) {
    const width = MARK + textWidth({ text, size }) + 12;
    if (x > 0 && x + width > frame.width) [x, line] = [0, line + 1];
    places.push({ kind, text, x, line });
    x += width;
  }
  const height = (line + 1) * lineHeight + 4;
  const y = (of: number): number => Math.round(-above - height + of * lineHeight + size + 2);
  const labels = places.map((place): Label => ({
    text: place.text,
    x: place.x + MARK - frame.left,
    y: y(place.line),
    align: 'left',
    size,
    soft: true,
  }));
  const pixels = { type: 'quantitative', scale: null, axis: null } as const;
  const marks = places.map((place): Layer => {
    const { shape, edge } = KIND_LOOKS[place.kind];
    const stroke = shared ? colour('ink-soft') : edge;
    return {
      data: { values: [{ x: place.x + 5 - frame.left, y: y(place.line) - size * 0.35 }] },
      mark: { type: 'point', shape, size: 50, fill: colour('surface'), stroke, strokeWidth: 2, opacity: 1 },
      encoding: { x: { field: 'x', ...pixels }, y: { field: 'y', ...pixels } },
    };
  });
  return { layers: [...marks, labelLayer(labels, { halo: false })], height };
}
