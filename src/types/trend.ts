import type { TopLevelSpec } from 'vega-lite';
import { textSizes } from '../theme/vega-config.ts';
import { framed, type Layer, lineLayer } from './frame.ts';
import { type OtherKind } from './kind-look.ts';
import { labelLayer } from './label.ts';
import type { Path } from './place.ts';
import { endColumn, endLabels, type LineEnd } from './trend-ends.ts';
import { keyOfKinds } from './trend-key.ts';
import { breakLayers, lineCount, pointLabels } from './trend-labels.ts';
import { lineMarks, type LineLook } from './trend-marks.ts';
import { trendPlot, type TrendPlot, type UNITS, yearAxis } from './trend-plot.ts';
import { axisLayers, type ValueAxis } from './value-axis.ts';

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
  /** Whether there is no figure: the line breaks off, and an invisible mark stands at its place. */
  readonly gap?: boolean;
  /** What it is, if not simply counted: its point is open then. */
  readonly kind?: OtherKind;
  /** Whether the label, and the dot with it, may be left out where there is no room beside the line. */
  readonly optional?: boolean;
  /** Wordings for where the label stands above all lines, away from its point. */
  readonly afar?: readonly (readonly string[])[];
  /** Whether it has a dot without a label. */
  readonly dot?: boolean;
  /** Index of its row, where rows do not go by lines. */
  readonly row?: number;
}

/** A line beside the first: set against it, or its context. */
export interface TrendLine {
  readonly points: readonly TrendPoint[];
  readonly look: Exclude<LineLook, 'point'>;
  /** What stands beside its end. */
  readonly end?: LineEnd;
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
  /** An axis written out instead, which may go below zero. */
  readonly axis?: ValueAxis;
  /** What stands beside the end of the first line. */
  readonly end?: LineEnd;
  /** What open points are, where no label says so, in words. */
  readonly key?: readonly { readonly kind: OtherKind; readonly text: string }[];
  /** What is said of the breaks, longest wording first. */
  readonly breakNote?: readonly string[];
}

/** Lines over years from a scale that starts at zero, with their important points named. */
export function trendSpec(trend: Trend, { width }: { width: number }): TopLevelSpec {
  const { points, others = [], unit = 'count', axis } = trend;
  const lines = [points, ...others.map((line) => line.points)];
  const size = textSizes(width).label;
  const tallest = Math.max(1, ...lines.flat().map((point) => lineCount(point, size, width)));
  const headroom = size + 14 + Math.ceil((tallest - 1) * size * 1.2);
  if (axis) return written(trend, axis, { width, headroom });
  const plot = trendPlot(lines.flat(), { width, headroom, unit, shared: others.length > 0 });
  return framed(plot.frame, [
    ...breakLayers(lines, plot),
    ...trendLayers(trend, plot),
    ...yearAxis(trend.years, plot, trend.yearText),
  ]);
}

/** Lines on an axis written out, with names at their ends and a key of open points: the picture is as high as they need. */
function written(
  trend: Trend,
  axis: ValueAxis,
  { width, headroom }: { width: number; headroom: number },
): TopLevelSpec {
  const { points, others = [], end, key = [] } = trend;
  const lines = [{ points, look: 'point', ...(end && { end }) } as const, ...others];
  const sizes = textSizes(width);
  const column = endColumn(lines, sizes.label, width);
  const plot = trendPlot(
    lines.flatMap((line) => line.points),
    {
      width,
      // Room for two labels above each other that find none beside the line.
      headroom: headroom + 2 * sizes.label,
      shared: others.length > 0,
      axis,
      right: Math.max(8, column.width),
      least: column.height,
    },
  );
  const labels = pointLabels(
    lines.map((line) => line.points),
    plot,
    [],
    trend.breakNote ?? [],
  );
  const ends = endLabels(column, plot);
  const placed = [...labels, ...ends.labels];
  const above = Math.ceil(Math.max(6, ...placed.map((label) => label.size + 2 - label.y)));
  const named = keyOfKinds(key, { frame: plot.frame, size: sizes.axis, above, shared: plot.shared });
  const frame = { ...plot.frame, top: above + named.height };
  return framed(frame, [
    ...axisLayers(axis, plot.y, frame, sizes.axis),
    ...yearAxis(trend.years, plot, trend.yearText),
    ...breakLayers(
      lines.map((line) => line.points),
      plot,
    ),
    ...(ends.leaders.length ? [lineLayer(ends.leaders)] : []),
    ...drawn(lines, plot),
    ...named.layers,
    labelLayer(placed),
  ]);
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
  const lines = [{ points, look: 'point' } as const, ...others];
  const all = lines.map((line) => line.points);
  return [...drawn(lines, plot), labelLayer(pointLabels(all, plot, paths, breakNote))];
}

/** Lines with their points, the first on top. */
function drawn(
  lines: readonly { readonly points: readonly TrendPoint[]; readonly look: LineLook }[],
  plot: TrendPlot,
): Layer[] {
  let row = 0;
  const layers = lines.map((line) => {
    const marks = lineMarks(line, plot, row);
    row += line.points.length;
    return marks;
  });
  return layers.toReversed().flat();
}
