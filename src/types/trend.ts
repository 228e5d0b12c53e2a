import { scaleLinear } from 'd3-scale';
import type { TopLevelSpec } from 'vega-lite';
import { colour } from '../theme/tokens.ts';
import { textSizes } from '../theme/vega-config.ts';
import { count, money, percent } from '../words/numbers.ts';
import { type Frame, framed, innerWidth, type Layer, lineLayer } from './frame.ts';
import { clearOfEachOther, type Label, labelLayer, rowId, textWidth } from './label.ts';
import type { Path } from './place.ts';
import { breakLayers, lineCount, pointLabels } from './trend-labels.ts';

/** A point of a line. */
export interface TrendPoint {
  readonly year: number;
  readonly value: number;
  /** What stands by the point, or wordings of it as lines, longest first; the point then has a dot. */
  readonly label?: string | readonly (readonly string[])[];
  /** On which sides of the line to try the label, default above, then below. */
  readonly sides?: readonly ('above' | 'below')[];
  /** Which part of the label should stand at the point, default its middle. */
  readonly aligns?: readonly ('left' | 'center' | 'right')[];
  /** Whether the series breaks before it: a dashed rule then crosses the line on the way to it. */
  readonly broken?: boolean;
}

/** A line beside the first: set against it, or its context. */
export interface TrendLine {
  readonly points: readonly TrendPoint[];
  readonly look: 'against' | 'context';
}

/** What a trend chart shows. */
export interface Trend {
  /** The points of the first line: rows from 0 on. */
  readonly points: readonly TrendPoint[];
  /** Other lines on the same scale; their points are the rows after those of the line before. */
  readonly others?: readonly TrendLine[];
  /** Years that should be named on the axis if there is room, most important first. */
  readonly years: readonly number[];
  /** How a year is named on the axis, default by its number. A financial year goes by the year it begins in. */
  readonly yearText?: (year: number) => string;
  /** What the axis counts, default `count`. */
  readonly unit?: keyof typeof UNITS;
  /** What is said of the breaks, longest wording first. */
  readonly breakNote?: readonly string[];
}

/** The frame and scales of a chart over years. */
export interface TrendPlot {
  readonly frame: Frame;
  readonly sizes: ReturnType<typeof textSizes>;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly domain: { readonly x: [number, number]; readonly y: [number, number] };
  readonly unit: keyof typeof UNITS;
  /** Whether more lines than one share it: it is taller then, and its many marks stand on whole pixels, so that they take up little. */
  readonly shared: boolean;
}

const UNITS = {
  count: { text: count, axis: { format: ',.0f' } },
  percent: { text: percent, axis: { labelExpr: "datum.value + '%'" } },
  'GBP million': {
    text: (value: number) => money(value),
    axis: { labelExpr: "datum.value === 0 ? '0' : '£' + datum.value / 1000 + 'bn'" },
  },
} as const;

/** Lines differ by colour, by weight and by their dots, so that each is told apart where colours are forced. */
const LOOKS = {
  point: { line: 'line', dot: { shape: 'circle', fill: colour('series-1'), size: 50 } },
  against: {
    line: { type: 'line', stroke: colour('series-2'), strokeWidth: 3.5 },
    dot: { shape: 'square', fill: colour('series-2'), size: 64 },
  },
  context: {
    line: { type: 'line', stroke: colour('series-1-soft'), strokeWidth: 1.5 },
    dot: { shape: 'circle', fill: colour('series-1-soft'), size: 30 },
  },
} as const;

/** Lines over years from a scale that starts at zero, with their important points named. */
export function trendSpec(trend: Trend, { width }: { width: number }): TopLevelSpec {
  const { points, others = [], unit = 'count' } = trend;
  const lines = [points, ...others.map((line) => line.points)];
  const size = textSizes(width).label;
  const tallest = Math.max(1, ...lines.flat().map((point) => lineCount(point, size, width)));
  const headroom = size + 14 + Math.ceil((tallest - 1) * size * 1.2);
  const plot = trendPlot(lines.flat(), { width, headroom, unit, shared: others.length > 0 });
  return framed(plot.frame, [
    ...breakLayers(lines, plot),
    ...trendLayers(trend, plot),
    ...yearAxis(trend.years, plot, trend.yearText),
  ]);
}

/** Lays out the plot that a line and what belongs to it share. */
export function trendPlot(
  points: readonly { readonly year: number; readonly value: number }[],
  {
    width,
    headroom,
    unit = 'count',
    shared = false,
  }: { width: number; headroom: number } & Partial<Pick<TrendPlot, 'unit' | 'shared'>>,
): TrendPlot {
  const sizes = textSizes(width);
  const highest = Math.max(0, ...points.map((point) => point.value));
  const frame: Frame = {
    width,
    height: Math.round((shared ? 140 : 116) + width * 0.17),
    left: Math.ceil(textWidth({ text: UNITS[unit].text(highest), size: sizes.axis }) + 6),
    right: 8,
    top: headroom,
    bottom: sizes.axis + 12,
  };
  const all = points.map((point) => point.year);
  const first = all.length ? Math.min(...all) : 0;
  const domain: TrendPlot['domain'] = { x: [first, Math.max(first + 1, ...all)], y: [0, Math.max(1, highest)] };
  return {
    frame,
    sizes,
    domain,
    unit,
    shared,
    x: scaleLinear(domain.x, [0, innerWidth(frame)]),
    y: scaleLinear(domain.y, [frame.height, 0]),
  };
}

/**
 * The lines, a dot at each named point, and an invisible mark at each other, which the reader can reach.
 *
 * @param paths Other lines that labels must not cross.
 */
export function trendLayers(
  { points, others = [], breakNote = [] }: Pick<Trend, 'points' | 'others' | 'breakNote'>,
  plot: TrendPlot,
  paths: readonly Path[] = [],
): Layer[] {
  const { x, y } = trendEncoding(plot);
  const lines = [{ points, look: 'point' } as const, ...others];
  let row = 0;
  const drawn = lines.map(({ points, look }): Layer[] => {
    const { line, dot } = LOOKS[look];
    const values = points.map(({ year, value, label }) => ({ year, value, dot: label ? 1 : 0, row: rowId(row++) }));
    return [
      { data: { values }, mark: line, encoding: { x, y } },
      {
        data: { values },
        mark: { type: 'point', filled: true, ...dot },
        encoding: { x, y, opacity: { field: 'dot', type: 'quantitative', scale: null }, description: { field: 'row' } },
      },
    ];
  });
  const all = lines.map((line) => line.points);
  return [...drawn.toReversed().flat(), labelLayer(pointLabels(all, plot, paths, breakNote))];
}

/** Encoding of year and value on the scales of a plot. */
export function trendEncoding({ domain, sizes, unit, shared }: TrendPlot) {
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
      axis: { grid: true, tickCount: 3, ...UNITS[unit].axis, labelFontSize: sizes.axis },
    },
  } as const;
}

/** The baseline and as many of the years as stand clear of each other. */
export function yearAxis(
  years: readonly number[],
  { frame, sizes, x, domain }: TrendPlot,
  yearText: (year: number) => string = String,
): Layer[] {
  const y = frame.height + sizes.axis + 8;
  const named = years
    .filter((year) => year >= domain.x[0] && year <= domain.x[1])
    .map((year): Label & { readonly year: number } => {
      const last = year === domain.x[1];
      const at = last ? innerWidth(frame) + frame.right - 2 : x(year);
      return { text: yearText(year), x: at, y, align: last ? 'right' : 'center', size: sizes.axis, soft: true, year };
    });
  const clear = clearOfEachOther(named, 12);
  const baseline = { x: 0, x2: innerWidth(frame), y: frame.height, y2: frame.height };
  const ticks = named
    .filter((label) => clear.includes(label))
    .map(({ year }) => ({ x: x(year), x2: x(year), y: frame.height, y2: frame.height + 4 }));
  return [lineLayer([baseline, ...ticks], { stroke: colour('ink') }), labelLayer(clear)];
}
