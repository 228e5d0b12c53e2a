import type { TopLevelSpec } from 'vega-lite';
import { colour } from '../../theme/tokens.ts';
import { textSizes } from '../../theme/text-sizes.ts';
import { framed, innerWidth } from '../../layers/frame.ts';
import { type Label, labelLayer, rowId, textWidth } from '../../layers/label.ts';
import { trendLayers } from './trend.ts';
import type { Trend } from './model.ts';
import { trendEncoding, trendPlot, yearAxis } from './plot.ts';

interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** A trend with a projection of one future value. */
export interface Projection extends Trend {
  readonly projection: {
    /** The last actual value known when the projection was made. */
    readonly from: YearValue;
    readonly to: YearValue;
    /** Index of its row. */
    readonly row: number;
    /** Wordings of its label, each as lines, the longest first. The first that fits is used. */
    readonly wordings: readonly (readonly string[])[];
    /** Pale text below the label. */
    readonly remark: string;
  };
}

/** A line of actual values and a dashed line to a point that is not filled, because only its end was projected. `width` is in CSS pixels. */
export function projectionSpec({ points, years, projection }: Projection, { width }: { width: number }): TopLevelSpec {
  const { from, to, row, remark } = projection;
  const size = textSizes(width).label;
  const fits = (lines: readonly string[]): boolean =>
    lines.every((text) => textWidth({ text, size, bold: true }) <= width - 4);
  const wording = projection.wordings.find(fits) ?? projection.wordings.at(-1) ?? [];
  const lineHeight = size * 1.25;
  const plot = trendPlot([...points, from, to], { width, headroom: Math.ceil(lineHeight * (wording.length + 1) + 12) });
  const { x, y } = trendEncoding(plot);

  const right = innerWidth(plot.frame) + plot.frame.right - 1;
  const above = plot.y(to.value) - 13;
  const text = [...wording, remark].toReversed();
  const labels = text.map((line, index): Label => {
    const soft = index === 0;
    return {
      text: line,
      x: right,
      y: above - index * lineHeight,
      align: 'right',
      size: soft ? size - 1 : size,
      bold: !soft,
      soft,
      row,
    };
  });
  return framed(plot.frame, [
    {
      data: { values: [from, to] },
      mark: { type: 'line', stroke: colour('series-2'), strokeDash: [2, 5] },
      encoding: { x, y },
    },
    ...trendLayers({ points }, plot, [[from, to].map(({ year, value }) => ({ x: plot.x(year), y: plot.y(value) }))]),
    {
      data: { values: [{ ...to, row: rowId(row) }] },
      mark: {
        type: 'point',
        shape: 'circle',
        size: 70,
        fill: colour('surface'),
        stroke: colour('series-2'),
        strokeWidth: 2.5,
        opacity: 1,
      },
      encoding: { x, y, description: { field: 'row' } },
    },
    labelLayer(labels),
    ...yearAxis(years, plot),
  ]);
}
