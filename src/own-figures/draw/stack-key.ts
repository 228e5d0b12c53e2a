import { colour } from '../../theme/tokens.ts';
import type { DrawnBar } from '../../layers/bars.ts';
import type { Layer, Line } from '../../layers/frame.ts';
import type { Label } from '../../layers/label.ts';
import { textWidth } from '../../theme/text-width.ts';
import { shortenedApart } from '../../layers/text-wrap.ts';

/** Colours of the parts, in their order, and how many lines cut through them: parts differ without colour, too. */
export const FILLS = [
  { fill: 'series-1', across: 0 },
  { fill: 'series-2', across: 0 },
  { fill: 'series-3', across: 1 },
  { fill: 'series-4', across: 3 },
  { fill: 'series-1-soft', across: 0, down: true },
];
/** Distance between two lines down a part, in pixels. */
const CUT = 5;
/** Width of a square of the key with the space after it, and between two entries, in pixels. */
const KEY = { square: 10, mark: 16, between: 14 };

/** The lines that cut through a part. */
export function cutsOf({ x, x2, y, y2 }: Pick<DrawnBar, 'x' | 'x2' | 'y' | 'y2'>, part: number): Line[] {
  const { across = 0, down = false } = FILLS[part] ?? {};
  const columns = down ? Math.floor((x2 - x - 1) / CUT) : 0;
  return [
    ...Array.from({ length: across }, (_, index) => Math.round(y + ((y2 - y) * (index + 1)) / (across + 1))).map(
      (at) => ({ x, x2, y: at, y2: at }),
    ),
    ...Array.from({ length: columns }, (_, index) => x + (index + 1) * CUT).map((at) => ({ x: at, x2: at, y, y2 })),
  ];
}

/** The key of the parts, in lines that are as wide as the picture. It says their order, for readers who cannot tell colours apart. */
export function keyOf(
  names: readonly string[],
  width: number,
  size: number,
): { layer: Layer; cuts: Line[]; labels: Label[]; height: number } {
  const line = Math.round(size * 1.3);
  const start = 'From left to right:';
  const labels: Label[] = [{ text: start, x: 0, y: size, align: 'left', size, soft: true }];
  const squares: { x: number; x2: number; y: number; y2: number; fill: string }[] = [];
  const texts = shortenedApart(
    names.map((text) => ({ text })),
    { width: width - KEY.mark, size, lines: 3 },
  );
  let [x, y] = [0, size + line];
  for (const [index, lines] of texts.entries()) {
    const wide = KEY.mark + Math.max(...lines.map((text) => textWidth({ text, size })));
    if (x + wide > width) [x, y] = [0, y + line + 2];
    const { fill = 'series-1' } = FILLS[index] ?? {};
    squares.push({ x, x2: x + KEY.square, y: y - KEY.square + 1, y2: y + 1, fill: colour(fill) });
    for (const [nth, text] of lines.entries())
      labels.push({ text, x: x + KEY.mark, y: y + nth * line, align: 'left', size });
    y += (lines.length - 1) * line;
    x += wide + KEY.between;
  }
  const pixels = { type: 'quantitative', scale: null, axis: null } as const;
  const layer: Layer = {
    data: { values: squares },
    mark: { type: 'rect', fill: { expr: 'datum.fill' } },
    encoding: { x: { field: 'x', ...pixels }, x2: { field: 'x2' }, y: { field: 'y', ...pixels }, y2: { field: 'y2' } },
  };
  return { layer, cuts: squares.flatMap(cutsOf), labels, height: y + 10 };
}
