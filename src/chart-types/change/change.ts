import { scaleBand, scaleLinear } from 'd3-scale';
import type { TopLevelSpec } from 'vega-lite';
import { colour } from '../../theme/tokens.ts';
import { textSizes } from '../../theme/vega-config.ts';
import { barLayers, type DrawnBar } from '../../layers/bars.ts';
import type { Change, ChangeBar } from './model.ts';
import { type BandScale, type LinearScale, nameLabels, periodLabels, valueLabels } from './labels.ts';
import { type Frame, framed, innerWidth, type Layer, lineLayer } from '../../layers/frame.ts';
import { barLook } from '../../layers/kind-style.ts';
import { type Label, labelLayer, lineHeight, rowId, span } from '../../layers/label.ts';
import { axisLayers, axisRoom } from '../../layers/axis.ts';

const PADDING = 0.26;
/** Room that a bar has at most, in pixels. */
const WIDEST = 160;

/** How a quantity changed over periods: a bar for each, the labelled ones in full colour. */
export function changeSpec({ bars, axisText, seriesBreak }: Change, { width }: { width: number }): TopLevelSpec {
  const sizes = textSizes(width);
  const axis = typeof axisText === 'string' ? undefined : axisText;
  const plain: Frame = {
    width,
    height: Math.round(124 + width * 0.22),
    left: axis ? axisRoom(axis, sizes.axis) : Math.ceil(sizes.axis * 3.4),
    right: 1,
    top: sizes.value + 10,
    bottom: sizes.axis + 10,
  };
  const periods = bars.map((bar) => bar.period);
  const highest = Math.max(0, ...bars.map((bar) => bar.value));
  const domain: [number, number] = axis?.domain ?? [0, highest || 1];
  const reach = axis ? Math.min(innerWidth(plain), bars.length * WIDEST) : innerWidth(plain);
  const x = scaleBand(periods, [0, reach]).paddingInner(PADDING);
  const y = scaleLinear(domain, [plain.height, 0]);

  const named = valueLabels(bars, x, y, sizes, innerWidth(plain));
  const below = bars.some((bar) => bar.name !== undefined)
    ? nameLabels(
        bars.map(({ name, period }) => name ?? period),
        x,
        sizes.axis,
        innerWidth(plain),
      )
    : periodLabels(periods, x, plain, sizes.axis);
  const frame = axis ? fitted(plain, named.labels, below, sizes.axis) : plain;
  const foot = frame.height + footRoom(plain, named.labels);

  const values = bars.map(({ period, value, label, emphasis, kind }, index) => ({
    period,
    value,
    emphasis: emphasis ?? (label === undefined ? 'context' : 'point'),
    row: rowId(index),
    kind,
  }));
  const place = {
    x: {
      field: 'period',
      type: 'ordinal',
      sort: null,
      scale: { ...(axis && { domain: periods, range: [0, reach] }), paddingInner: PADDING, paddingOuter: 0 },
      axis: null,
    },
    y: {
      field: 'value',
      type: 'quantitative',
      scale: { domain, nice: false },
      axis: axis ? null : { grid: true, tickCount: 4, labelExpr: axisText as string, labelFontSize: sizes.axis },
    },
  } as const;
  const others = bars.flatMap(({ kind, period, value }, row): DrawnBar[] => {
    if (kind === undefined) return [];
    const left = Math.round(x(period) ?? 0);
    const [top, foot] = [Math.round(y(Math.max(0, value))), Math.round(y(Math.min(0, value)))];
    const place = { x: left, x2: left + Math.max(1, Math.round(x.bandwidth())), y: top, y2: Math.max(foot, top + 2) };
    return [
      { ...place, fill: values[row]?.emphasis === 'point' ? 'series-1' : 'series-1-soft', look: barLook(kind), row },
    ];
  });
  return framed(frame, [
    ...(axis ? axisLayers(axis, y, frame, sizes.axis) : []),
    {
      data: { values: values.filter(({ kind }) => kind === undefined) },
      mark: 'bar',
      encoding: {
        ...place,
        color: {
          field: 'emphasis',
          type: 'nominal',
          scale: { domain: ['context', 'point'], range: [colour('series-1-soft'), colour('series-1')] },
          legend: null,
        },
        description: { field: 'row' },
      },
    },
    ...(others.length ? barLayers(others) : []),
    lineLayer([{ x: 0, x2: innerWidth(frame), y: y(0), y2: y(0) }], { stroke: colour('ink') }),
    ...(seriesBreak ? breakLayers(seriesBreak, bars, x, y, frame, sizes.axis) : []),
    lineLayer(named.leaders),
    labelLayer([...named.labels, ...(axis ? below.map((label) => ({ ...label, y: foot + label.y })) : below)]),
  ]);
}

/** How far values reach below the plot. */
function footRoom({ height }: Frame, labels: readonly Label[]): number {
  const bottoms = labels.map(({ y, more = [], size }) => y + more.length * lineHeight(size) + 4);
  return Math.max(0, Math.ceil(Math.max(0, ...bottoms) - height));
}

/** A frame with room for values above and below the plot, and for names of more than one line. */
function fitted(frame: Frame, labels: readonly Label[], names: readonly Label[], size: number): Frame {
  const top = Math.max(0, ...labels.map((label) => label.size + 2 - label.y));
  const lines = Math.max(0, ...names.map(({ more = [] }) => more.length));
  return {
    ...frame,
    top: Math.max(Math.ceil(top), 8),
    bottom: footRoom(frame, labels) + size + 10 + lines * lineHeight(size),
  };
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
