import type { TopLevelSpec } from 'vega-lite';
import { colour } from '../../theme/tokens.ts';
import { textSizes } from '../../theme/text-sizes.ts';
import { barLayers, type DrawnBar } from '../../layers/bars.ts';
import { framed, innerWidth, type Layer, lineLayer } from '../../layers/frame.ts';
import { barLook } from '../../layers/kind-style.ts';
import { type Label, labelLayer, rowId, span } from '../../layers/label.ts';
import type { Change, ChangeBar } from './model.ts';
import { type ChangePlot, expressionPlot, valueAxisPlot } from './plot.ts';

/**
 * How a quantity changed over periods: a bar for each, the labelled ones in full colour.
 *
 * @param drawing `width` in CSS pixels, and what is drawn over the bars.
 */
export function changeSpec(
  { bars, axisText, seriesBreak }: Change,
  { width, over }: { readonly width: number; readonly over?: (plot: ChangePlot) => Layer[] },
): TopLevelSpec {
  const plot =
    typeof axisText === 'string' ? expressionPlot(bars, axisText, width) : valueAxisPlot(bars, axisText, width);
  const { frame, y, values, names } = plot;
  const kinds = kindBars(bars, plot);
  return framed(frame, [
    ...plot.grid,
    actualBars(bars, plot),
    ...(kinds.length ? barLayers(kinds) : []),
    ...(over?.(plot) ?? []),
    lineLayer([{ x: 0, x2: innerWidth(frame), y: y(0), y2: y(0) }], { stroke: colour('ink') }),
    ...(seriesBreak ? breakLayers(seriesBreak, bars, plot, textSizes(width).axis) : []),
    lineLayer(values.leaders),
    labelLayer([...values.labels, ...names]),
  ]);
}

const emphasisOf = ({ label, emphasis }: ChangeBar): 'point' | 'context' =>
  emphasis ?? (label === undefined ? 'context' : 'point');

/** Filled bars, of what is simply counted. */
function actualBars(bars: readonly ChangeBar[], { position }: ChangePlot): Layer {
  const values = bars.map((bar, index) => ({
    period: bar.period,
    value: bar.value,
    emphasis: emphasisOf(bar),
    row: rowId(index),
    kind: bar.kind,
  }));
  return {
    data: { values: values.filter(({ kind }) => kind === undefined) },
    mark: 'bar',
    encoding: {
      ...position,
      color: {
        field: 'emphasis',
        type: 'nominal',
        scale: { domain: ['context', 'point'], range: [colour('series-1-soft'), colour('series-1')] },
        legend: null,
      },
      description: { field: 'row' },
    },
  };
}

/** Bars of estimates, projections, commitments and calls, in pixels of the plot. */
function kindBars(bars: readonly ChangeBar[], { x, y }: ChangePlot): DrawnBar[] {
  return bars.flatMap((bar, row): DrawnBar[] => {
    const { kind, period, value } = bar;
    if (kind === undefined) return [];
    const left = Math.round(x(period) ?? 0);
    const [top, foot] = [Math.round(y(Math.max(0, value))), Math.round(y(Math.min(0, value)))];
    return [
      {
        x: left,
        x2: left + Math.max(1, Math.round(x.bandwidth())),
        y: top,
        y2: Math.max(foot, top + 2),
        fill: emphasisOf(bar) === 'point' ? 'series-1' : 'series-1-soft',
        look: barLook(kind),
        row,
      },
    ];
  });
}

/** A dashed line before each bar with which the series changes, and a note beside the last. */
function breakLayers(
  { before, wordings }: NonNullable<Change['seriesBreak']>,
  bars: readonly ChangeBar[],
  { x, y, frame }: ChangePlot,
  size: number,
): Layer[] {
  const gap = x.step() - x.bandwidth();
  const breaks = before.flatMap((index) => x(bars[index]?.period ?? '') ?? []).map((start) => start - gap / 2);
  const last = breaks.at(-1);
  if (last === undefined) return [];
  const room = innerWidth(frame) - last - 6;
  const note = (text: string): Label => ({ text, x: last + 6, y: size + 6, align: 'left', size, soft: true });
  const text = wordings.find((wording) => span(note(wording)).right <= last + room) ?? wordings.at(-1) ?? '';
  const label = note(text);
  const tallest = Math.max(
    ...bars
      .slice(before.at(-1))
      .filter((bar) => (x(bar.period) ?? 0) < span(label).right)
      .map((bar) => bar.value),
  );
  return [
    lineLayer(
      breaks.map((left) => ({ x: left, x2: left, y: 3, y2: frame.height })),
      { strokeDash: [2, 3] },
    ),
    labelLayer([{ ...label, y: Math.min(label.y, y(tallest) - 5) }]),
  ];
}
