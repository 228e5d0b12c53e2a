import { scaleBand, scaleLinear } from 'd3-scale';
import type { TopLevelSpec } from 'vega-lite';
import { colour } from '../theme/tokens.ts';
import { textSizes } from '../theme/vega-config.ts';
import { type Frame, framed, innerWidth, type Layer, type Line, lineLayer } from './frame.ts';
import { clearOfEachOther, type Label, labelLayer, rowId, span } from './label.ts';

/** A bar of a change chart. */
export interface ChangeBar {
  /** The period, below the bar. */
  readonly period: string;
  readonly value: number;
  /** What stands above the bar. A bar with a label is in full colour, one without is context. */
  readonly label?: string;
}

/** What a change chart shows. */
export interface Change {
  readonly bars: readonly ChangeBar[];
  /** Writes a number on the axis. Vega expression of `datum.value`. */
  readonly axisText: string;
  /** Breaks in the series: before which bars, and what the note beside the last of them says, longest wording first. */
  readonly seriesBreak?: { readonly before: readonly number[]; readonly wordings: readonly string[] };
}

const PADDING = 0.26;

/** How a quantity changed over periods: a bar for each, the labelled ones in full colour. */
export function changeSpec({ bars, axisText, seriesBreak }: Change, { width }: { width: number }): TopLevelSpec {
  const sizes = textSizes(width);
  const frame: Frame = {
    width,
    height: Math.round(124 + width * 0.22),
    left: Math.ceil(sizes.axis * 3.4),
    right: 1,
    top: sizes.value + 10,
    bottom: sizes.axis + 10,
  };
  const periods = bars.map((bar) => bar.period);
  const top = Math.max(0, ...bars.map((bar) => bar.value));
  const x = scaleBand(periods, [0, innerWidth(frame)]).paddingInner(PADDING);
  const y = scaleLinear([0, top || 1], [frame.height, 0]);

  const values = bars.map(({ period, value, label }, index) => ({
    period,
    value,
    emphasis: label === undefined ? 'context' : 'point',
    row: rowId(index),
  }));
  const named = valueLabels(bars, x, y, sizes.value);
  return framed(frame, [
    {
      data: { values },
      mark: 'bar',
      encoding: {
        x: {
          field: 'period',
          type: 'ordinal',
          sort: null,
          scale: { paddingInner: PADDING, paddingOuter: 0 },
          axis: null,
        },
        y: {
          field: 'value',
          type: 'quantitative',
          scale: { domain: [0, top || 1], nice: false },
          axis: { grid: true, tickCount: 4, labelExpr: axisText, labelFontSize: sizes.axis },
        },
        color: {
          field: 'emphasis',
          type: 'nominal',
          scale: { domain: ['context', 'point'], range: [colour('series-1-soft'), colour('series-1')] },
          legend: null,
        },
        description: { field: 'row' },
      },
    },
    lineLayer([{ x: 0, x2: innerWidth(frame), y: frame.height, y2: frame.height }], { stroke: colour('ink') }),
    ...(seriesBreak ? breakLayers(seriesBreak, bars, x, y, frame, sizes.axis) : []),
    lineLayer(named.leaders),
    labelLayer([...named.labels, ...periodLabels(periods, x, frame, sizes.axis)]),
  ]);
}

type BandScale = ReturnType<typeof scaleBand<string>>;
type LinearScale = ReturnType<typeof scaleLinear<number, number>>;

/** Values stand above their bars, and above any neighbour they reach over; a thin leader points down where that is far. */
function valueLabels(
  bars: readonly ChangeBar[],
  x: BandScale,
  y: LinearScale,
  size: number,
): { labels: Label[]; leaders: Line[] } {
  const labels: Label[] = [];
  const leaders: Line[] = [];
  for (const [row, { period, value, label }] of bars.entries()) {
    if (label === undefined) continue;
    const left = x(period) ?? 0;
    const align = row === 0 ? 'left' : row === bars.length - 1 ? 'right' : 'center';
    const at = { left, center: left + x.bandwidth() / 2, right: left + x.bandwidth() }[align];
    const flat: Label = { text: label, x: at, y: 0, align, size, bold: true, row };
    const reach = span(flat);
    const under = bars.filter((bar) => {
      const start = x(bar.period) ?? 0;
      return start < reach.right + 2 && start + x.bandwidth() > reach.left - 2;
    });
    const highest = Math.max(value, ...under.map((bar) => bar.value));
    const baseline = y(highest) - 7;
    labels.push({ ...flat, y: baseline });
    const middle = left + x.bandwidth() / 2;
    if (y(value) - y(highest) > 8) leaders.push({ x: middle, x2: middle, y: baseline + 4, y2: y(value) - 1 });
  }
  return { labels, leaders };
}

/** As many periods as stand clear of each other, the first and the last always. */
function periodLabels(periods: readonly string[], x: BandScale, frame: Frame, size: number): Label[] {
  const end = innerWidth(frame);
  const all = periods.map((text, index): Label => {
    const left = x(text) ?? 0;
    const label: Label = {
      text,
      x: left + x.bandwidth() / 2,
      y: frame.height + size + 5,
      align: 'center',
      size,
      soft: true,
    };
    if (index === 0 && span(label).left < 0) return { ...label, x: left, align: 'left' };
    if (index === periods.length - 1 && span(label).right > end)
      return { ...label, x: left + x.bandwidth(), align: 'right' };
    return label;
  });
  const last = all.length - 1;
  for (const step of [1, 2, 4]) {
    const regular = all.filter((_, index) => index % step === 0 && (last % step === 0 || index < last - step));
    const wanted = [...new Set([all[0], all[last], ...regular])].filter((label) => label !== undefined);
    if (clearOfEachOther(wanted, 8).length === wanted.length) return wanted;
  }
  return clearOfEachOther([all[0], all[last]].filter((label) => label !== undefined));
}

/** A dashed line before each bar with which the series changes, and a note beside the last. */
function breakLayers(
  { before, wordings }: NonNullable<Change['seriesBreak']>,
  bars: readonly ChangeBar[],
  x: BandScale,
  y: LinearScale,
  frame: Frame,
  size: number,
): Layer[] {
  const gap = x.step() - x.bandwidth();
  const breaks = before.flatMap((index) => x(bars[index]?.period ?? '') ?? []).map((start) => start - gap / 2);
  const at = breaks.at(-1);
  if (at === undefined) return [];
  const room = innerWidth(frame) - at - 6;
  const note = (text: string): Label => ({ text, x: at + 6, y: size + 6, align: 'left', size, soft: true });
  const text = wordings.find((wording) => span(note(wording)).right <= at + room) ?? wordings.at(-1) ?? '';
  const label = note(text);
  const tallest = Math.max(
    ...bars
      .slice(before.at(-1))
      .filter((bar) => (x(bar.period) ?? 0) < span(label).right)
      .map((bar) => bar.value),
  );
  return [
    lineLayer(
      breaks.map((place) => ({ x: place, x2: place, y: 3, y2: frame.height })),
      { strokeDash: [2, 3] },
    ),
    labelLayer([{ ...label, y: Math.min(label.y, y(tallest) - 5) }]),
  ];
}
