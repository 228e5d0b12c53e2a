import type { TopLevelSpec } from 'vega-lite';
import { colour } from '../../theme/tokens.ts';
import { textSizes } from '../../theme/text-sizes.ts';
import { barLayers, type BarLook, type DrawnBar } from '../../layers/bars.ts';
import { barScale, type BarScale } from './bar-scale.ts';
import { framed, type Layer, type Line, lineLayer } from '../../layers/frame.ts';
import { type Label, labelLayer } from '../../layers/label.ts';
import { textWidth } from '../../theme/text-width.ts';
import { shortened, shortenedApart } from '../../layers/text-wrap.ts';
import { wrapped } from '../../theme/text-lines.ts';

/** A horizontal bar. */
export interface Bar {
  readonly name: string;
  /** `null` for a gap, where only the label is visible. */
  readonly value: number | null;
  /** Wordings of the value, the longest first. All bars have the same number of them. */
  readonly labels: readonly string[];
  /** Name of the token of its colour. */
  readonly fill: string;
  readonly look: BarLook;
  /** The lowest and the highest value that it may have. Its scale has room for them. */
  readonly limits?: readonly [lower: number, upper: number];
  /** Whether its name is bold. */
  readonly strong?: boolean;
  /** Index of its row. */
  readonly row: number;
}

/** What a chart of horizontal bars shows. */
export interface Bars {
  /** Groups of bars, each with a heading, or `null` for none. */
  readonly groups: readonly { readonly name: string | null; readonly bars: readonly Bar[] }[];
  /** The value that each bar is a part of, drawn as an outline. */
  readonly whole?: number;
  /** Draws something over the bars. */
  readonly over?: (places: readonly BarPlace[]) => Layer[];
  /** Height in pixels of what it draws below the last bar. */
  readonly below?: number;
}

/** Where a bar is. */
export interface BarPlace {
  readonly bar: Bar;
  /** Position of a value, and the top and bottom of the bar, in pixels. */
  readonly at: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
}

/** Among more bars, only the values of bold names are bold, and names of more lines do no harm. */
const FEW = 6;
/** Shares of the width: of names beside bars at most; of the bars at least, beside values in longer and in the shortest wording, and where they go to both sides. */
const PARTS = { name: 0.38, long: 0.42, bars: 0.3, both: 0.25 };
/** Width in pixels of a name beside its bar, at most. */
const WIDEST_NAME = 260;

/** Layout of the bars of a picture. */
interface Layout {
  /** Width in pixels of the names beside the bars; 0 where names are above them. */
  readonly names: number;
  /** Scale where values are beside the bars; `null` where they are above them. */
  readonly beside: BarScale | null;
  /** Index of the wording of the values. */
  readonly wording: number;
  /** Font size, and width of the plot, in pixels. */
  readonly size: number;
  readonly inner: number;
}

/** Horizontal bars from zero, in groups, each with its name and its value: beside the bar if there is room, else above it. `width` is in CSS pixels. */
export function barsSpec({ groups, whole, over, below = 0 }: Bars, { width }: { width: number }): TopLevelSpec {
  const all = groups.flatMap(({ bars }) => bars);
  const layout = layoutFor(all, { whole, width });
  const { names, beside, size, inner, wording } = layout;
  const scale =
    beside ??
    barScale(
      all.flatMap(({ value, limits = [] }) => [value, ...limits].map((value) => ({ value, label: 0 }))),
      { whole, from: names, to: inner },
    );
  const few = all.length <= FEW;
  const [thickness, gap, line] = [few ? 18 : 14, few ? 12 : 8, Math.round(size * 1.25)];
  const labels: Label[] = [];
  const bars: DrawnBar[] = [];
  const zeros: Line[] = [];
  const places: BarPlace[] = [];
  const at = (value: number): number => scale.ends(value)[value < 0 ? 0 : 1];
  const apart = shortenedApart(all.map(nameOf), { width: names ? names - 10 : inner, size, lines: few ? 5 : 3 });
  const texts = new Map(all.map((bar, index) => [bar, apart[index]]));
  let y = 0;
  for (const [index, group] of groups.entries()) {
    if (group.name !== null) {
      y += index ? 10 : 0;
      for (const text of shortened(group.name, { width: inner, size, bold: true, lines: 2 }))
        labels.push({ text, x: 0, y: (y += line), align: 'left', size, bold: true });
      y += 9;
    }
    for (const bar of group.bars) {
      const { row, strong } = bar;
      const name = { align: 'left', size, bold: strong === true, soft: !strong, row } as const;
      const value = {
        text: shortened(bar.labels[wording] ?? '', { width: inner, size, bold: true, lines: 1 }).join(''),
        size,
        ...(bar.value === null ? { soft: true } : { bold: few || strong === true }),
        row,
      };
      const lines = texts.get(bar) ?? [];
      const high = names ? Math.max(thickness, lines.length * line) : thickness;
      if (!names) for (const text of lines) labels.push({ ...name, text, x: 0, y: (y += line) });
      if (!beside) labels.push({ ...value, x: 0, y: (y += line), align: 'left' });
      if (!names || !beside) y += 5;
      const middle = y + high / 2;
      if (names)
        for (const [index, text] of lines.entries())
          labels.push({ ...name, text, x: 0, y: middle + size * 0.36 + (index - (lines.length - 1) / 2) * line });
      const [left, right] = scale.ends(bar.value ?? 0);
      const top = Math.round(middle - thickness / 2);
      places.push({ bar, at, top, bottom: top + thickness });
      const rect = { x: left, x2: right, y: top, y2: top + thickness, row };
      bars.push({ ...rect, fill: bar.fill, look: bar.value === null ? 'none' : bar.look });
      const [lower, upper] = bar.limits ?? [bar.value ?? 0, bar.value ?? 0];
      const end = whole === undefined || bar.value === null ? right : scale.ends(whole)[1];
      if (end > right) bars.push({ ...rect, x2: end, fill: 'ink-soft', look: 'outline' });
      if (beside) {
        const before = (bar.value ?? 0) < 0;
        const position = before
          ? ({ x: Math.min(left, at(lower)) - 8, align: 'right' } as const)
          : ({ x: Math.max(end, at(upper)) + 8, align: 'left' } as const);
        labels.push({ ...value, ...position, y: middle + size * 0.36 });
      }
      // Where texts are above the bar, the line of zero begins at the bar; else it goes on to the next.
      const [over, under] = names && beside ? [(high - thickness) / 2 + 3, (high - thickness) / 2 + gap - 3] : [0, 3];
      if (scale.negative)
        zeros.push({
          x: scale.zero,
          x2: scale.zero,
          y: Math.round(top - over),
          y2: Math.round(top + thickness + under),
        });
      y += high + gap;
    }
  }
  const frame = { width, height: Math.max(1, Math.ceil(y - gap + 4 + below)), left: 1, right: 1, top: 1, bottom: 0 };
  return framed(frame, [
    ...barLayers(bars),
    ...(over?.(places) ?? []),
    lineLayer(zeros, { stroke: colour('ink') }),
    labelLayer(labels),
  ]);
}

/** The name of a bar as it is set. */
function nameOf({ name, strong = false }: Bar): Pick<Label, 'text' | 'bold'> {
  return { text: name, bold: strong };
}

/** Puts names and values beside the bars if the bars then have enough room, the values in the longest wording that leaves it. */
function layoutFor(bars: readonly Bar[], { whole, width }: { whole: number | undefined; width: number }): Layout {
  const inner = width - 2;
  const size = textSizes(width).label;
  const limit = Math.min(WIDEST_NAME, Math.floor(inner * PARTS.name));
  const set = bars.map((bar) => {
    const { text, bold = false } = nameOf(bar);
    const lines = wrapped(text, { width: limit, size, bold });
    return { lines: lines.length, width: Math.max(...lines.map((line) => textWidth({ text: line, size, bold }))) };
  });
  const widest = Math.max(0, ...set.map(({ width }) => width));
  const most = bars.length > FEW ? 3 : 2;
  const names = widest <= limit && set.every(({ lines }) => lines <= most) ? Math.ceil(widest) + 10 : 0;
  const wordings = Math.max(1, ...bars.map(({ labels }) => labels.length));
  for (const from of new Set([names, 0]))
    for (let wording = 0; wording < wordings; wording++) {
      const widths = bars.map(({ labels }) => textWidth({ text: labels[wording] ?? '', size, bold: true }));
      const measured = bars.flatMap(({ value, limits = [] }, index) =>
        [value, ...limits].map((value) => ({ value, label: (widths[index] ?? 0) + 8 })),
      );
      const beside = barScale(measured, { whole, from, to: inner });
      const least = wording < wordings - 1 ? PARTS.long : beside.negative ? PARTS.both : PARTS.bars;
      if (beside.length >= inner * least) return { names: from, beside, wording, size, inner };
    }
  return { names: 0, beside: null, wording: wordings - 1, size, inner };
}
