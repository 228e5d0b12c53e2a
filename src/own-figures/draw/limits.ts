import type { BarPlace } from '../../chart-types/comparison/bars.ts';
import type { ChangePlot } from '../../chart-types/change/plot.ts';
import { trendEncoding, type TrendPlot } from '../../chart-types/trend/plot.ts';
import { type Layer, type Line, lineLayer } from '../../layers/frame.ts';
import { colour } from '../../theme/tokens.ts';
import type { Observation } from '../dataset.ts';
import type { OwnLine } from './lines.ts';

/** Length of the end of a whisker, in pixels. */
const CAP = 8;

/** A whisker as its line and its two ends: `along` is where its limits are, `middle` where it crosses its bar. */
function whisker(along: readonly [number, number], middle: number, flat: boolean): Line[] {
  const [from, to] = along;
  const line = (a: number, b: number, c: number, d: number): Line =>
    flat ? { x: a, x2: b, y: c, y2: d } : { x: c, x2: d, y: a, y2: b };
  const cap = CAP / 2;
  return [line(from, to, middle, middle), ...along.map((end) => line(end, end, middle - cap, middle + cap))];
}

/** Draws whiskers, on a wider line in the colour of the surface so that they are seen on a bar as well. */
function whiskerLayers(lines: readonly Line[]): Layer[] {
  return [lineLayer(lines, { stroke: colour('surface'), strokeWidth: 4 }), lineLayer(lines, { stroke: colour('ink') })];
}

/** The limits of horizontal bars, as whiskers. */
function overBars(places: readonly BarPlace[]): Layer[] {
  return whiskerLayers(
    places.flatMap(({ bar: { limits }, at, top, bottom }) =>
      limits ? whisker([at(limits[0]), at(limits[1])], (top + bottom) / 2, true) : [],
    ),
  );
}

/** The limits of bars over time, as whiskers. */
function overPeriods(figures: readonly Observation[]): (plot: ChangePlot) => Layer[] {
  return ({ x, y }) =>
    whiskerLayers(
      figures.flatMap(({ limits }, index) =>
        limits ? whisker([y(limits[0]), y(limits[1])], (x(String(index)) ?? 0) + x.bandwidth() / 2, false) : [],
      ),
    );
}

/** How each line in full colour looks as a band. */
const FILLS = { point: 'series-1', against: 'series-2', third: 'series-3', fourth: 'series-4' } as const;

/** The limits of lines, as a band behind each; lines of context have none. */
function underLines(lines: readonly OwnLine[]): (plot: TrendPlot) => Layer[] {
  return (plot) =>
    lines.flatMap(({ figures, look }): Layer[] => {
      const values = figures.flatMap(({ time, limits }) =>
        time !== null && limits ? [{ year: time, value: limits[0], upper: limits[1] }] : [],
      );
      if (look === 'context' || !values.length) return [];
      const { x, y } = trendEncoding(plot);
      return [
        {
          data: { values },
          mark: { type: 'area', fill: colour(FILLS[look]), fillOpacity: 0.2, line: false },
          encoding: { x, y, y2: { field: 'upper' } },
        },
      ];
    });
}

/** What draws limits. It is loaded where there are some. */
export const limitsDrawing = { overBars, overPeriods, underLines };

/** What draws limits, or `null` where there are none. */
export type LimitsDrawing = typeof limitsDrawing | null;
