import type { TopLevelSpec } from 'vega-lite';
import { textSizes } from '../../theme/text-sizes.ts';
import { axisLayers } from '../../layers/axis.ts';
import { framed, type Layer, lineLayer } from '../../layers/frame.ts';
import { labelLayer } from '../../layers/label.ts';
import { endColumn, endLabels } from './end-labels.ts';
import { keyOfKinds } from './key.ts';
import { lineCount, pointLabels, surroundings } from './point-labels.ts';
import { lineMarks } from './lines.ts';
import type { LineLook, Trend, TrendPoint } from './model.ts';
import { trendPlot, type TrendPlot, yearAxis } from './plot.ts';

/** Lines over years, with labels at important points and names at their ends. The picture grows with its texts. `width` is in CSS pixels. */
export function trendSpec(trend: Trend, { width }: { width: number }): TopLevelSpec {
  const { points, look = 'point', others = [], unit, axis, end, key = [], reach = [] } = trend;
  const lines = [{ points, look, ...(end && { end }) }, ...others];
  const all = lines.map((line) => line.points);
  const sizes = textSizes(width);
  const tallest = Math.max(1, ...all.flat().map((point) => lineCount(point, sizes.label, width)));
  const column = endColumn(lines, sizes.label, width);
  const plot = trendPlot([...all.flat(), ...reach], {
    width,
    // Room for two labels, one above the other, above all lines.
    headroom: 3 * sizes.label + 14 + Math.ceil((tallest - 1) * sizes.label * 1.2),
    shared: others.length > 0,
    right: Math.max(8, column.width),
    least: column.height,
    ...(unit && { unit }),
    ...(axis && { axis }),
  });
  const annotations = trend.annotate?.(plot);
  const ends = endLabels(column, plot);
  const around = surroundings(all, plot, {
    paths: annotations?.paths ?? [],
    labels: [...(annotations?.labels ?? []), ...ends.labels],
  });
  const labels = pointLabels(all, plot, around);
  const placed = [...(annotations?.labels ?? []), ...labels, ...ends.labels];
  const annotated = annotations?.draw({ ...around, labels: placed });
  const texts = [...placed, ...(annotated?.labels ?? [])];
  const ticks = axis?.ticks.map(({ value }) => sizes.axis * 0.65 - plot.y(value)) ?? [];
  const above = Math.ceil(Math.max(6, ...ticks, ...texts.map((label) => label.size + 2 - label.y)));
  const named = keyOfKinds(key, { frame: plot.frame, size: sizes.axis, above, shared: plot.shared });
  const { bottom } = plot.frame;
  const frame = { ...plot.frame, top: above + named.height, bottom: bottom + (annotated?.foot ?? 0) };
  return framed(frame, [
    ...(axis ? axisLayers(axis, plot.y, frame, sizes.axis) : []),
    ...yearAxis(trend.years, plot, trend.yearText),
    ...(ends.leaders.length ? [lineLayer(ends.leaders)] : []),
    ...(trend.under?.(plot) ?? []),
    ...(annotations?.under ?? []),
    ...drawn(lines, plot),
    ...(annotated?.layers ?? []),
    ...named.layers,
    labelLayer(texts),
  ]);
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
