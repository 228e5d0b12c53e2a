import type { TopLevelSpec } from 'vega-lite';
import { colour } from '../../theme/tokens.ts';
import type { Annotate } from '../../layers/annotation.ts';
import { barLayers, type DrawnBar } from '../../layers/bars.ts';
import { framed, innerWidth, type Layer, lineLayer } from '../../layers/frame.ts';
import { barLook } from '../../layers/kind-style.ts';
import { labelLayer, rowId } from '../../layers/label.ts';
import type { Surroundings } from '../../layers/label-placement.ts';
import type { Change, ChangeBar } from './model.ts';
import { type ChangePlot, expressionPlot, valueAxisPlot } from './plot.ts';

/**
 * How a quantity changed over periods: a bar for each, the labelled ones in full colour.
 *
 * @param drawing `width` in CSS pixels, what is drawn over the bars, and annotations, which `annotations` makes.
 */
export function changeSpec(
  { bars, axisText }: Change,
  {
    width,
    over,
    annotate,
  }: {
    readonly width: number;
    readonly over?: (plot: ChangePlot) => Layer[];
    readonly annotate?: Annotate<ChangePlot>;
  },
): TopLevelSpec {
  const plot =
    typeof axisText === 'string' ? expressionPlot(bars, axisText, width) : valueAxisPlot(bars, axisText, width);
  const { frame, y, values, names } = plot;
  const kinds = kindBars(bars, plot);
  const annotated = annotate?.(plot).draw(surroundings(bars, plot));
  return framed({ ...frame, bottom: frame.bottom + (annotated?.foot ?? 0) }, [
    ...plot.grid,
    actualBars(bars, plot),
    ...(kinds.length ? barLayers(kinds) : []),
    ...(over?.(plot) ?? []),
    lineLayer([{ x: 0, x2: innerWidth(frame), y: y(0), y2: y(0) }], { stroke: colour('ink') }),
    ...(annotated?.layers ?? []),
    lineLayer(values.leaders),
    labelLayer([...values.labels, ...(annotated?.labels ?? []), ...names]),
  ]);
}

/** What annotations keep clear of: labels, and bars as lines along their edges and down their middles. */
function surroundings(bars: readonly ChangeBar[], { x, y, frame, values, names }: ChangePlot): Surroundings {
  const paths = bars.flatMap(({ period, value }) => {
    const left = x(period) ?? 0;
    return [0, 0.5, 1].map((share) => [0, value].map((end) => ({ x: left + share * x.bandwidth(), y: y(end) })));
  });
  const area = { left: 0, right: innerWidth(frame), top: -frame.top, bottom: frame.height };
  return { paths, labels: [...values.labels, ...names], ...area };
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
