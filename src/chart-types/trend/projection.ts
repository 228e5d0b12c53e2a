import type { TopLevelSpec } from 'vega-lite';
import { colour } from '../../theme/tokens.ts';
import { type AnnotationPart, annotations } from '../../layers/annotation.ts';
import { innerWidth } from '../../layers/frame.ts';
import { type Label, rowId } from '../../layers/label.ts';
import { textWidth } from '../../theme/text-width.ts';
import { trendSpec } from './trend.ts';
import type { Trend } from './model.ts';
import { trendEncoding, type TrendPlot } from './plot.ts';

interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** A projection of one future value. */
interface Projected {
  /** The last actual value known when the projection was made. */
  readonly from: YearValue;
  readonly to: YearValue;
  /** Index of its row. */
  readonly row: number;
  /** Wordings of its label, each as lines, the longest first. The first that fits is used. */
  readonly wordings: readonly (readonly string[])[];
  /** Pale text below the label. */
  readonly remark: string;
  /** When it was made, as a year with its part on the axis, and words about it: at most 50 characters. */
  readonly made: { readonly year: number; readonly text: string };
}

/** A trend with a projection. */
export interface Projection extends Trend {
  readonly projection: Projected;
}

/** A line of actual values and a dashed line to a point that is not filled, because only its end was projected. `width` is in CSS pixels. */
export function projectionSpec({ projection, ...trend }: Projection, { width }: { width: number }): TopLevelSpec {
  const annotate = annotations((plot: TrendPlot) => [pathTo(projection, plot), momentOf(projection, plot)]);
  return trendSpec({ ...trend, reach: [projection.from, projection.to], annotate }, { width });
}

/** The dashed path, and its end with words above. */
function pathTo({ from, to, row, wordings, remark }: Projected, plot: TrendPlot): AnnotationPart {
  const { frame, sizes } = plot;
  const { x, y } = trendEncoding(plot);
  const size = sizes.label;
  const fits = (lines: readonly string[]): boolean =>
    lines.every((text) => textWidth({ text, size }) <= frame.width - 4);
  const text = [...(wordings.find(fits) ?? wordings.at(-1) ?? []), remark].toReversed();
  const labels = text.map((line, index): Label => ({
    text: line,
    x: innerWidth(frame) + frame.right - 1,
    y: plot.y(to.value) - 13 - index * size * 1.25,
    align: 'right',
    size: index === 0 ? sizes.axis : size,
    soft: index === 0,
    row,
  }));
  return {
    paths: [[from, to].map(({ year, value }) => ({ x: plot.x(year), y: plot.y(value) }))],
    labels,
    under: [
      {
        data: { values: [from, to] },
        mark: { type: 'line', stroke: colour('series-2'), strokeWidth: 2, strokeDash: [2, 5] },
        encoding: { x, y },
      },
    ],
    over: [
      {
        data: { values: [{ ...to, row: rowId(row) }] },
        mark: {
          type: 'point',
          shape: 'circle',
          size: 60,
          fill: colour('surface'),
          stroke: colour('series-2'),
          strokeWidth: 2,
          opacity: 1,
        },
        encoding: { x, y, description: { field: 'row' } },
      },
    ],
  };
}

/** Least length in pixels of the line between the path and the words about the moment when the projection was made. */
const LEADER = 20;

/** Words about the moment when the projection was made, and a line up to the path. */
function momentOf({ from, to, made: { year, text } }: Projected, { x, y }: TrendPlot): AnnotationPart {
  const path = from.value + ((to.value - from.value) * (year - from.year)) / (to.year - from.year);
  const leader = Math.round(y(path)) - 5;
  const place = { x: Math.round(x(year)), y: leader + LEADER, leader };
  return { texts: [{ ...place, text, sides: ['below'], aligns: ['right', 'center', 'left'] }] };
}
