import { scaleLinear } from 'd3-scale';
import type { TopLevelSpec } from 'vega-lite';
import { colour } from '../theme/tokens.ts';
import { textSizes } from '../theme/vega-config.ts';
import { count } from '../words/numbers.ts';
import { type Frame, framed, innerWidth, type Layer, lineLayer } from './frame.ts';
import { clearOfEachOther, type Label, labelLayer, rowId, textWidth } from './label.ts';
import { type Note, type Path, place } from './place.ts';

/** A point of a line. */
export interface TrendPoint {
  readonly year: number;
  readonly value: number;
  /** What stands by the point; the point then has a dot. */
  readonly label?: string;
  /** On which sides of the line to try the label, default above, then below. */
  readonly sides?: readonly ('above' | 'below')[];
  /** Which part of the label should stand at the point, default its middle. */
  readonly aligns?: readonly ('left' | 'center' | 'right')[];
}

/** What a trend chart shows. */
export interface Trend {
  readonly points: readonly TrendPoint[];
  /** Years that should be named on the axis if there is room, most important first. */
  readonly years: readonly number[];
}

/** The frame and scales of a chart over years. */
export interface TrendPlot {
  readonly frame: Frame;
  readonly sizes: ReturnType<typeof textSizes>;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly domain: { readonly x: [number, number]; readonly y: [number, number] };
}

/** A line over years from a scale that starts at zero, with its important points named. */
export function trendSpec({ points, years }: Trend, { width }: { width: number }): TopLevelSpec {
  const plot = trendPlot(points, { width, headroom: textSizes(width).label + 14 });
  return framed(plot.frame, [...trendLayers(points, plot), ...yearAxis(years, plot)]);
}

/** Lays out the plot that a line and what belongs to it share. */
export function trendPlot(
  points: readonly { readonly year: number; readonly value: number }[],
  { width, headroom }: { width: number; headroom: number },
): TrendPlot {
  const sizes = textSizes(width);
  const frame: Frame = {
    width,
    height: Math.round(116 + width * 0.17),
    left: Math.ceil(
      textWidth({ text: count(Math.max(0, ...points.map((point) => point.value))), size: sizes.axis }) + 6,
    ),
    right: 8,
    top: headroom,
    bottom: sizes.axis + 12,
  };
  const all = points.map((point) => point.year);
  const first = all.length ? Math.min(...all) : 0;
  const domain: TrendPlot['domain'] = {
    x: [first, Math.max(first + 1, ...all)],
    y: [0, Math.max(1, ...points.map((point) => point.value))],
  };
  return {
    frame,
    sizes,
    domain,
    x: scaleLinear(domain.x, [0, innerWidth(frame)]),
    y: scaleLinear(domain.y, [frame.height, 0]),
  };
}

/**
 * The line, a dot at each named point, and an invisible mark at each other, which the reader can reach.
 *
 * @param paths Other lines that labels must not cross.
 */
export function trendLayers(points: readonly TrendPoint[], plot: TrendPlot, paths: readonly Path[] = []): Layer[] {
  const values = points.map(({ year, value, label }, index) => ({
    year,
    value,
    dot: label ? 1 : 0,
    row: rowId(index),
  }));
  const { x, y } = trendEncoding(plot);
  return [
    { data: { values }, mark: 'line', encoding: { x, y } },
    {
      data: { values },
      mark: { type: 'point', shape: 'circle', filled: true, fill: colour('series-1'), size: 50 },
      encoding: { x, y, opacity: { field: 'dot', type: 'quantitative', scale: null }, description: { field: 'row' } },
    },
    labelLayer(pointLabels(points, plot, paths)),
  ];
}

/** Encoding of year and value on the scales of a plot. */
export function trendEncoding({ domain, sizes }: TrendPlot) {
  return {
    x: { field: 'year', type: 'quantitative', scale: { domain: domain.x, nice: false, zero: false }, axis: null },
    y: {
      field: 'value',
      type: 'quantitative',
      scale: { domain: domain.y, nice: false },
      axis: { grid: true, tickCount: 3, format: ',.0f', labelFontSize: sizes.axis },
    },
  } as const;
}

/** Labels stand where they cross neither the line, nor another path, nor each other. */
function pointLabels(
  points: readonly TrendPoint[],
  { x, y, frame, sizes }: TrendPlot,
  paths: readonly Path[],
): Label[] {
  const line = points.map(({ year, value }) => ({ x: x(year), y: y(value) }));
  const around = { paths: [line, ...paths], left: 0, right: innerWidth(frame) + frame.right };
  const placed: Label[] = [];
  for (const [row, { year, value, label, sides, aligns }] of points.entries()) {
    if (!label) continue;
    const note: Note = {
      x: x(year),
      y: y(value),
      wordings: [[label], label.split(/ (?=in )/)],
      size: sizes.label,
      row,
      sides: sides ?? ['above', 'below'],
      aligns: aligns ?? ['center', 'right', 'left'],
    };
    placed.push(...place(note, { ...around, labels: placed }));
  }
  return placed;
}

/** The baseline and as many of the years as stand clear of each other. */
export function yearAxis(years: readonly number[], { frame, sizes, x, domain }: TrendPlot): Layer[] {
  const y = frame.height + sizes.axis + 8;
  const labels = years
    .filter((year) => year >= domain.x[0] && year <= domain.x[1])
    .map((year): Label => {
      const last = year === domain.x[1];
      const at = last ? innerWidth(frame) + frame.right - 2 : x(year);
      return { text: String(year), x: at, y, align: last ? 'right' : 'center', size: sizes.axis, soft: true };
    });
  const named = clearOfEachOther(labels, 12);
  const baseline = { x: 0, x2: innerWidth(frame), y: frame.height, y2: frame.height };
  const ticks = named.map(({ text }) => ({
    x: x(Number(text)),
    x2: x(Number(text)),
    y: frame.height,
    y2: frame.height + 4,
  }));
  return [lineLayer([baseline, ...ticks], { stroke: colour('ink') }), labelLayer(named)];
}
