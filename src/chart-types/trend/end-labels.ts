import { innerWidth, type Line } from '../../layers/frame.ts';
import type { Label } from '../../layers/label.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { LineEnd, TrendPoint } from './model.ts';
import type { TrendPlot } from './plot.ts';
import { shortened, shortenedApart } from '../../layers/text-wrap.ts';

/** The text at the end of a line. */
interface Block {
  readonly lines: readonly { readonly text: string; readonly bold: boolean }[];
  /** The last point of the line. */
  readonly point: TrendPoint;
  readonly row: number;
  readonly soft: boolean;
  readonly height: number;
}

/** The texts at the ends of lines, in a column right of the plot. */
export interface EndColumn {
  readonly blocks: readonly Block[];
  /** Width of the column with the space before it, in pixels; 0 where no line has a text. */
  readonly width: number;
  /** Sum of the heights of the texts, in pixels. */
  readonly height: number;
  readonly size: number;
}

/** Space between the plot and the texts, in pixels. */
const BEFORE = 14;
/** Space between two texts, in pixels. */
const BETWEEN = 5;
/** Share of the width of the picture that names have at most, and a word of one or a value. */
const SHARE = { name: 0.38, word: 0.5 };

/** Wraps the texts at the ends of lines in as narrow a column as they fit. `size` and `width` are in pixels. */
export function endColumn(
  lines: readonly { readonly points: readonly TrendPoint[]; readonly end?: LineEnd; readonly look: string }[],
  size: number,
  width: number,
): EndColumn {
  const lineHeight = Math.round(size * 1.2);
  const ends = lines.flatMap(({ end }) => end ?? []);
  const wide = (text: string, bold: boolean) => textWidth({ text, size, bold });
  const words = ends.flatMap(({ name, value }) => `${name} ${value}`.split(' ')).map((text) => wide(text, true));
  const texts = ends.map(({ name, value }) => wide(`${name} ${value}`, true));
  const room = Math.min(Math.max(Math.min(Math.max(0, ...texts), width * SHARE.name), ...words), width * SHARE.word);
  const names = shortenedApart(
    ends.map(({ name }) => ({ text: name, bold: true })),
    { width: room, size, lines: 6 },
  );
  let row = 0;
  const blocks = lines.flatMap(({ points, end, look }): Block[] => {
    const first = row;
    row += points.length;
    const index = points.findLastIndex((point) => !point.gap);
    const point = points[index];
    if (!end || !point) return [];
    const soft = look === 'context';
    const name = (names[ends.indexOf(end)] ?? []).map((text) => ({ text, bold: !soft }));
    const value = shortened(end.value, { width: room, size, lines: 2 }).map((text) => ({ text, bold: false }));
    const last = name.at(-1);
    const both = last && value.length === 1 ? `${last.text} ${end.value}` : '';
    const set = [...name, ...value];
    const one = both && name.length === 1 && wide(both, !soft) <= room ? [{ text: both, bold: !soft }] : set;
    return [{ lines: one, point, row: point.row ?? first + index, soft, height: one.length * lineHeight }];
  });
  const set = blocks.flatMap((block) => block.lines.map(({ text, bold }) => wide(text, bold)));
  return {
    blocks,
    width: blocks.length ? Math.ceil(Math.max(...set) + BEFORE + 2) : 0,
    height: blocks.reduce((sum, { height }) => sum + height + BETWEEN, 0),
    size,
  };
}

/** Places the texts beside the ends of their lines. A text that would touch another is moved, and joined to its line by a thin leader. */
export function endLabels({ blocks, size }: EndColumn, plot: TrendPlot): { labels: Label[]; leaders: Line[] } {
  const { x, y, frame } = plot;
  const inner = innerWidth(frame);
  const lineHeight = Math.round(size * 1.2);
  const sorted = blocks.toSorted((a, b) => y(a.point.value) - y(b.point.value));
  const tops: number[] = [];
  for (const { point, height } of sorted) {
    const before = sorted[tops.length - 1];
    const least = before ? (tops.at(-1) ?? 0) + before.height + BETWEEN : -Infinity;
    tops.push(Math.max(y(point.value) - height / 2, least));
  }
  let limit = frame.height + 4;
  for (const [index, { height }] of [...sorted.entries()].toReversed()) {
    tops[index] = Math.min(tops[index] ?? 0, limit - height);
    limit = tops[index] - BETWEEN;
  }
  const labels: Label[] = [];
  const leaders: Line[] = [];
  for (const [index, { lines, point, row, soft, height }] of sorted.entries()) {
    const top = tops[index] ?? 0;
    for (const [line, { text, bold }] of lines.entries())
      labels.push({
        text,
        x: inner + BEFORE,
        y: top + size * 0.92 + line * lineHeight,
        align: 'left',
        size,
        bold,
        soft,
        row,
      });
    const middle = top + height / 2;
    const near = Math.abs(middle - y(point.value)) < lineHeight / 2 && inner - x(point.year) < 2;
    if (!near) leaders.push({ x: x(point.year) + 6, x2: inner + BEFORE - 3, y: y(point.value), y2: middle });
  }
  return { labels, leaders };
}
