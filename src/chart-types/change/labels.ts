import type { scaleBand, scaleLinear } from 'd3-scale';
import type { ChangeBar } from './model.ts';
import { type Frame, innerWidth, type Line } from '../../layers/frame.ts';
import { clearOfEachOther, type Label, lineHeight, span } from '../../layers/label.ts';
import { textWidth } from '../../theme/text-width.ts';
import { shortened } from '../../layers/text-wrap.ts';
import { wrapped } from '../../theme/text-lines.ts';

/** Period → left edge of its bar, in pixels of the plot. */
export type BandScale = ReturnType<typeof scaleBand<string>>;
/** Value → height in the plot, in pixels from its top. */
export type LinearScale = ReturnType<typeof scaleLinear<number, number>>;

/** Lines of a name below a bar, at most. */
const MOST_LINES = 3;

/**
 * Places the values of bars beyond the ends of their bars, and beyond the neighbours that they are wide enough to reach.
 *
 * @param end Right edge of the plot, in pixels.
 * @returns Labels, and leaders from labels to bars that are more than a few pixels away.
 */
export function valueLabels(
  bars: readonly ChangeBar[],
  x: BandScale,
  y: LinearScale,
  { label: size, axis }: { label: number; axis: number },
  end: number,
): { labels: Label[]; leaders: Line[] } {
  const labels = bars.flatMap(({ gap, period }): Label[] => {
    const text = gap ?? '';
    const middle = (x(period) ?? 0) + x.bandwidth() / 2;
    if (!text || textWidth({ text, size: axis }) > x.step() - 4) return [];
    return [{ text, x: middle, y: y(0) - 4, align: 'center', size: axis, soft: true }];
  });
  const leaders: Line[] = [];
  for (const [row, { period, value, label }] of bars.entries()) {
    if (label === undefined) continue;
    const [text = '', ...more] = typeof label === 'string' ? [label] : label;
    const left = x(period) ?? 0;
    const widest = [text, ...more].toSorted((a, b) => b.length - a.length)[0] ?? text;
    const half = textWidth({ text: widest, size, bold: true }) / 2;
    const middle = left + x.bandwidth() / 2;
    const next = bars.findIndex((bar, index) => index > row && bar.label !== undefined);
    // The leader of the next label must not cross this one.
    const isClose = next > 0 && (x(bars[next]?.period ?? '') ?? 0) + x.bandwidth() / 2 < middle + half + 4;
    const align = row === 0 ? 'left' : row === bars.length - 1 || isClose ? 'right' : 'center';
    const anchor = { left, center: middle, right: left + x.bandwidth() }[align];
    const flat = within({ text: widest, x: anchor, y: 0, align, size, bold: true, row }, end);
    const reach = span(flat);
    const under = bars.filter((bar) => {
      const start = x(bar.period) ?? 0;
      return start < reach.right + 2 && start + x.bandwidth() > reach.left - 2;
    });
    const below = value < 0;
    const values = [value, ...under.map((bar) => bar.value)];
    const furthest = below ? Math.min(...values) : Math.max(...values);
    const lines = more.length * lineHeight(size);
    const others = labels.filter((other) => span(other).left < reach.right + 6 && span(other).right > reach.left - 6);
    let baseline = below ? y(furthest) + size + 3 : y(furthest) - 7 - lines;
    for (const other of others.toSorted((a, b) => (below ? a.y - b.y : b.y - a.y))) {
      const [top, bottom] = [other.y - size, other.y + (other.more?.length ?? 0) * lineHeight(size) + 5];
      if (baseline + lines + 5 <= top || baseline - size >= bottom) continue;
      baseline = below ? bottom + size : top - 5 - lines;
    }
    labels.push({ ...flat, text, ...(more.length && { more }), y: baseline });
    if (below && baseline - size - y(value) > 11)
      leaders.push({ x: middle, x2: middle, y: y(value) + 1, y2: baseline - size - 1 });
    if (!below && y(value) - baseline - lines > 15)
      leaders.push({ x: middle, x2: middle, y: baseline + lines + 4, y2: y(value) - 1 });
  }
  return { labels, leaders };
}

/** Moves a label that would leave the plot to its edge. */
function within(label: Label, end: number): Label {
  const { left, right } = span(label);
  if (left < 0) return { ...label, x: 0, align: 'left' };
  return right > end ? { ...label, x: end, align: 'right' } : label;
}

/** Names of periods below the bars: all of them, every second or every fourth, always the first and the last. */
export function periodLabels(periods: readonly string[], x: BandScale, frame: Frame, size: number): Label[] {
  const end = innerWidth(frame);
  const all = periods.map((text, index): Label => {
    const left = x(text) ?? 0;
    const label: Label = {
      text,
      x: left + x.bandwidth() / 2,
      y: frame.height + size + 8,
      align: 'center',
      size,
      soft: true,
    };
    if (index === 0 && span(label).left < 0) return { ...label, x: left, align: 'left' };
    if (index === periods.length - 1 && span(label).right > end)
      return { ...label, x: left + x.bandwidth(), align: 'right' };
    return label;
  });
  return regular(all, [1, 2, 4]) ?? clearOfEachOther([all[0], all.at(-1)].filter((label) => label !== undefined));
}

/** The first label, the last and every nth, for the first step of `steps` at which none touches another; else `undefined`. */
function regular(all: readonly Label[], steps: readonly number[]): Label[] | undefined {
  const last = all.length - 1;
  for (const step of steps) {
    const steady = all.filter((_, index) => index % step === 0 && (last % step === 0 || index < last - step));
    const wanted = [...new Set([all[0], all[last], ...steady])].filter((label) => label !== undefined);
    if (clearOfEachOther(wanted, 8).length === wanted.length) return wanted;
  }
  return undefined;
}

/**
 * Names below the bars, of any length: all of them in one line or in up to three; else every nth; else the first and the
 * last, ended by `…` where they are too long.
 *
 * @param end Right edge of the plot, in pixels.
 * @returns Labels whose `y` counts from the foot of the chart.
 */
export function nameLabels(names: readonly string[], x: BandScale, size: number, end: number): Label[] {
  const keys = x.domain();
  const middle = (index: number): number => (x(keys[index] ?? '') ?? 0) + x.bandwidth() / 2;
  const y = size + 5;
  const flat = names.map((text, index): Label => {
    const label: Label = { text, x: middle(index), y, align: 'center', size, soft: true };
    return index === 0 || index === names.length - 1 ? within(label, end) : label;
  });
  const inside = (labels: readonly Label[] | undefined) =>
    labels?.every((label) => span(label).left >= 0 && span(label).right <= end) ? [...labels] : undefined;
  const inLine = inside(regular(flat, [1]));
  if (inLine) return inLine;
  // Those of the first and the last bar must stay inside the plot.
  const room = (index: number) => (index % (names.length - 1) ? x.step() - 8 : x.bandwidth());
  const lines = names.map((text, index) => wrapped(text, { width: room(index), size }));
  const fits = lines.every(
    (name, index) => name.length <= MOST_LINES && name.every((text) => textWidth({ text, size }) <= room(index)),
  );
  if (fits)
    return lines.map(([text = '', ...more], index): Label => ({
      text,
      more,
      x: middle(index),
      y,
      align: 'center',
      size,
      soft: true,
    }));
  const some = inside(regular(flat, [2, 3, 4, 5, 8, 10]));
  if (some) return some;
  const ends = [...new Set([0, names.length - 1])];
  const reach = x.range()[1] ?? end;
  const most = reach / ends.length - 8;
  return ends.map((index) => {
    const [text = '', ...more] = shortened(names[index] ?? '', { width: most, size, lines: MOST_LINES });
    const align = index === 0 ? 'left' : 'right';
    return { text, more, x: index === 0 ? 0 : reach, y, align, size, soft: true };
  });
}
