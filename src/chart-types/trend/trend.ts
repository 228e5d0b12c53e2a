import type { TopLevelSpec } from 'vega-lite';
import { textSizes } from '../../theme/text-sizes.ts';
import { framed, type Layer, lineLayer } from '../../layers/frame.ts';
import { labelLayer } from '../../layers/label.ts';
import type { Path } from '../../layers/label-placement.ts';
import { endColumn, endLabels } from './end-labels.ts';
import { keyOfKinds } from './key.ts';
import { breakLayers, lineCount, pointLabels } from './point-labels.ts';
import { lineMarks } from './lines.ts';
import type { LineLook, Trend, TrendPoint } from './model.ts';
import { trendPlot, type TrendPlot, yearAxis } from './plot.ts';
import { axisLayers, type ValueAxis } from '../../layers/axis.ts';

/** Lines over years, on a scale from zero, with labels at important points. `width` is in CSS pixels. */
export function trendSpec(trend: Trend, { width }: { width: number }): TopLevelSpec {
  const { points, others = [], unit = 'count', axis } = trend;
  const lines = [points, ...others.map((line) => line.points)];
  const size = textSizes(width).label;
  const tallest = Math.max(1, ...lines.flat().map((point) => lineCount(point, size, width)));
  const headroom = size + 14 + Math.ceil((tallest - 1) * size * 1.2);
  if (axis) return onValueAxis(trend, axis, { width, headroom });
  const plot = trendPlot(lines.flat(), { width, headroom, unit, shared: others.length > 0 });
  return framed(plot.frame, [
    ...breakLayers(lines, plot),
    ...trendLayers(trend, plot),
    ...yearAxis(trend.years, plot, trend.yearText),
  ]);
}

/** Lines on a written-out axis, with names at their ends and a key of kinds. The picture grows with its texts. */
function onValueAxis(
  trend: Trend,
  axis: ValueAxis,
  { width, headroom }: { width: number; headroom: number },
): TopLevelSpec {
  const { points, look = 'point', others = [], end, key = [] } = trend;
  const lines = [{ points, look, ...(end && { end }) }, ...others];
  const sizes = textSizes(width);
  const column = endColumn(lines, sizes.label, width);
  const plot = trendPlot(
    lines.flatMap((line) => line.points),
    {
      width,
      // Room for two labels, one above the other, above all lines.
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
    ...(trend.under?.(plot) ?? []),
    ...drawn(lines, plot),
    ...named.layers,
    labelLayer(placed),
  ]);
}

/**
 * Lines with their points and labels.
 *
 * @param paths Further lines that labels must not cross.
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

/** Lines with their points, the first line on top. */
function drawn(
  lines: readonly { readonly points: readonly TrendPoint[]; readonly look: LineLook }[],
  plot: TrendPlot,
): Layer[] {
  let row = 0;
  const layers = lines.map((line) => {
    const marks = lineMarks(line, plot, row, lines.length);
    row += line.points.length;
    return marks;
  });
  return layers.toReversed().flat();
}
