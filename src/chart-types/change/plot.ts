import { scaleBand, scaleLinear } from 'd3-scale';
import { textSizes } from '../../theme/text-sizes.ts';
import { axisLayers, axisRoom, type ValueAxis } from '../../layers/axis.ts';
import { type Frame, innerWidth, type Layer, type Line } from '../../layers/frame.ts';
import { type Label, lineHeight } from '../../layers/label.ts';
import { type BandScale, type LinearScale, nameLabels, periodLabels, valueLabels } from './labels.ts';
import type { ChangeBar } from './model.ts';

/** Room between bars, as a share of the room of one: the least, and of a few bars the most. */
const PADDING = { least: 0.26, most: 0.5 };
/** Width of a bar of few at most, in pixels. */
const WIDEST = 160;

/** Frame, scales and texts of a change chart: all that its kind of axis decides. */
export interface ChangePlot {
  readonly frame: Frame;
  readonly x: BandScale;
  readonly y: LinearScale;
  /** Position of a bar, by its period and its value. */
  readonly position: {
    readonly x: { field: 'period'; type: 'ordinal'; sort: null; scale: object; axis: null };
    readonly y: { field: 'value'; type: 'quantitative'; scale: object; axis: object | null };
  };
  /** Gridlines with their values, where Vega draws none. */
  readonly grid: readonly Layer[];
  /** Values of bars, with lines that lead to them. */
  readonly values: { readonly labels: readonly Label[]; readonly leaders: readonly Line[] };
  /** What stands below the bars. */
  readonly names: readonly Label[];
}

/** A plot whose axis Vega draws, from zero, with the texts that a Vega expression of `datum.value` gives. Periods stand below the bars. */
export function expressionPlot(bars: readonly ChangeBar[], labelExpr: string, width: number): ChangePlot {
  const sizes = textSizes(width);
  // Periods leave room for the marks of breaks on the axis.
  const frame = { ...frameFor(width), left: Math.ceil(sizes.axis * 3.4), bottom: sizes.axis + 13 };
  const highest = Math.max(0, ...bars.map(({ value }) => value));
  const scales = scalesFor(bars, { domain: [0, highest || 1], reach: innerWidth(frame), height: frame.height });
  const periods = bars.map(({ period }) => period);
  return {
    ...scales,
    frame,
    position: positionOf(scales, {}, { grid: true, tickCount: 4, labelExpr, labelFontSize: sizes.axis }),
    grid: [],
    values: valueLabels(bars, scales.x, scales.y, sizes, innerWidth(frame)),
    names: periodLabels(periods, scales.x, frame, sizes.axis),
  };
}

/** A plot whose axis is written out and may go below zero. Names of any length stand below the bars, and the frame grows with its texts. */
export function valueAxisPlot(bars: readonly ChangeBar[], axis: ValueAxis, width: number): ChangePlot {
  const sizes = textSizes(width);
  const left = axisRoom(axis, sizes.axis);
  const end = innerWidth({ ...frameFor(width), left });
  // Few bars stand further apart than many; the axis ends with the last of them.
  const spread = Math.max(PADDING.least, (end - bars.length * WIDEST) / Math.max(1, end - WIDEST));
  const padding = Math.min(PADDING.most, spread);
  const reach = Math.min(end, (WIDEST * (bars.length - padding)) / (1 - padding));
  const plain = { ...frameFor(left + reach), width, left, right: width - left - reach };
  const scales = scalesFor(bars, { domain: axis.domain, reach, height: plain.height, padding });
  const tops = bars.map((bar) => ({ ...bar, value: bar.top ?? bar.value }));
  const values = valueLabels(tops, scales.x, scales.y, sizes, end);
  const names = nameLabels(
    bars.map(({ name, period }) => name ?? period),
    scales.x,
    sizes.axis,
    end,
  );
  const frame = fitted(plain, values.labels, names, sizes.axis);
  const foot = frame.height + footRoom(plain, values.labels);
  return {
    ...scales,
    frame,
    position: positionOf(scales, { domain: scales.x.domain(), range: [0, reach] }, null),
    grid: axisLayers(axis, scales.y, frame, sizes.axis),
    values,
    names: names.map((label) => ({ ...label, y: foot + label.y })),
  };
}

function frameFor(width: number): Omit<Frame, 'left'> {
  const sizes = textSizes(width);
  return {
    width,
    height: Math.round(124 + width * 0.22),
    right: 1,
    top: sizes.label + 10,
    bottom: sizes.axis + 10,
  };
}

/** Scales as Vega makes them of `positionOf`. */
function scalesFor(
  bars: readonly ChangeBar[],
  {
    domain,
    reach,
    height,
    padding = PADDING.least,
  }: {
    readonly domain: [number, number];
    readonly reach: number;
    readonly height: number;
    readonly padding?: number;
  },
): { readonly x: BandScale; readonly y: LinearScale } {
  const periods = bars.map(({ period }) => period);
  return { x: scaleBand(periods, [0, reach]).paddingInner(padding), y: scaleLinear(domain, [height, 0]) };
}

function positionOf({ x, y }: Pick<ChangePlot, 'x' | 'y'>, bands: object, axis: object | null): ChangePlot['position'] {
  return {
    x: {
      field: 'period',
      type: 'ordinal',
      sort: null,
      scale: { ...bands, paddingInner: x.paddingInner(), paddingOuter: 0 },
      axis: null,
    },
    y: { field: 'value', type: 'quantitative', scale: { domain: y.domain(), nice: false }, axis },
  };
}

/** How far values reach below the plot, in pixels. */
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
