import { scaleLinear } from 'd3-scale';
import { colour } from '../../theme/tokens.ts';
import { textSizes } from '../../theme/text-sizes.ts';
import { count, money, percent } from '../../words/numbers.ts';
import { type Frame, innerWidth, type Layer, lineLayer } from '../../layers/frame.ts';
import { clearOfEachOther, type Label, labelLayer, span } from '../../layers/label.ts';
import { textWidth } from '../../theme/text-width.ts';
import { axisRoom, type ValueAxis } from '../../layers/axis.ts';

/** The frame and scales of a chart over years. */
export interface TrendPlot {
  readonly frame: Frame;
  readonly sizes: ReturnType<typeof textSizes>;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly domain: { readonly x: [number, number]; readonly y: [number, number] };
  readonly unit: keyof typeof UNITS;
  /** A written-out axis, drawn instead of that of the unit. */
  readonly axis?: ValueAxis | undefined;
  /** Whether it has more than one line: it is then taller, and its many marks are on whole pixels, which takes fewer bytes. */
  readonly shared: boolean;
}

/** Units of the axis: how a value is written beside it, for its width, and how Vega writes it. */
export const UNITS = {
  count: { text: count, axis: { format: ',.0f' } },
  percent: { text: percent, axis: { labelExpr: "datum.value + '%'" } },
  'GBP million': {
    text: (value: number) => money(value),
    axis: { labelExpr: "datum.value === 0 ? '0' : '£' + datum.value / 1000 + 'bn'" },
  },
} as const;

/** Height of a plot on a scale of a unit, in pixels: of several lines and of one, below and above 400 px. Pictures of the same height share numbers, which takes fewer bytes. */
const HEIGHTS = { shared: [196, 232], single: [140, 176] } as const;

/** Lays out the plot of a trend. Sizes are in CSS pixels; `headroom` is the space above the plot. */
export function trendPlot(
  points: readonly { readonly year: number; readonly value: number }[],
  {
    width,
    headroom,
    unit = 'count',
    shared = false,
    axis,
    right = 8,
    least = 0,
  }: {
    width: number;
    headroom: number;
    /** Room beside the plot, in pixels. */
    right?: number;
    /** Least height of the plot, in pixels. */
    least?: number;
  } & Partial<Pick<TrendPlot, 'unit' | 'shared' | 'axis'>>,
): TrendPlot {
  const sizes = textSizes(width);
  const height = axis
    ? Math.round((shared ? 140 : 116) + width * 0.17)
    : HEIGHTS[shared ? 'shared' : 'single'][width < 400 ? 0 : 1];
  const highest = Math.max(0, ...points.map((point) => point.value));
  const widest = textWidth({ text: UNITS[unit].text(highest), size: sizes.axis });
  const frame: Frame = {
    width,
    height: Math.max(least, height),
    left: axis ? axisRoom(axis, sizes.axis) : Math.ceil(widest + 6),
    right,
    top: headroom,
    bottom: sizes.axis + 14,
  };
  const all = points.map((point) => point.year);
  const first = all.length ? Math.min(...all) : 0;
  const last = Math.max(...all);
  // A single year is in the middle.
  const years: [number, number] =
    axis && first === last ? [first - 0.5, first + 0.5] : [first, Math.max(first + 1, last)];
  const domain: TrendPlot['domain'] = {
    x: axis && last > first ? [first, last] : years,
    y: axis?.domain ?? [0, Math.max(1, highest)],
  };
  return {
    frame,
    sizes,
    domain,
    unit,
    axis,
    shared,
    x: scaleLinear(domain.x, [0, innerWidth(frame)]),
    y: scaleLinear(domain.y, [frame.height, 0]),
  };
}

/** Encoding of the fields `year` and `value` on the scales of a plot. */
export function trendEncoding({ domain, sizes, unit, axis, shared }: TrendPlot) {
  const round = shared && { round: true };
  return {
    x: {
      field: 'year',
      type: 'quantitative',
      scale: { domain: domain.x, nice: false, zero: false, ...round },
      axis: null,
    },
    y: {
      field: 'value',
      type: 'quantitative',
      scale: { domain: domain.y, nice: false, ...round },
      axis: axis ? null : { grid: true, tickCount: 3, ...UNITS[unit].axis, labelFontSize: sizes.axis },
    },
  } as const;
}

/** The baseline, and the names of as many years as fit without touching. */
export function yearAxis(
  years: readonly number[],
  { frame, sizes, x, y: height, domain, axis }: TrendPlot,
  yearText: (year: number) => string = String,
): Layer[] {
  const y = frame.height + sizes.axis + 8;
  const inner = innerWidth(frame);
  const named = years
    .filter((year) => year >= domain.x[0] && year <= domain.x[1])
    .map((year): Label & { readonly year: number } => {
      const last = year === domain.x[1];
      const label = {
        text: yearText(year),
        x: x(year),
        y,
        align: 'center',
        size: sizes.axis,
        soft: true,
        year,
      } as const;
      const { left, right } = span(label);
      if (axis && left < -frame.left) return { ...label, x: -frame.left, align: 'left' };
      if (last && (!axis || right > inner + frame.right))
        return { ...label, x: inner + frame.right - 2, align: 'right' };
      return label;
    });
  const clear = clearOfEachOther(named, 12);
  const zero = axis ? height(0) : frame.height;
  const baseline = { x: 0, x2: inner, y: zero, y2: zero };
  const ticks = named
    .filter((label) => clear.includes(label))
    .map(({ year }) => ({ x: x(year), x2: x(year), y: frame.height, y2: frame.height + 4 }));
  return [lineLayer([baseline, ...ticks], { stroke: colour('ink') }), labelLayer(clear)];
}
