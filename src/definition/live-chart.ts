import type { TopLevelSpec } from 'vega-lite';
import type { ChartView, Choice, DrawnSeries, ViewDetails } from '../artifact.ts';
import type { Evidence } from '../data/evidence.ts';
import type { ChartDefinition } from './chart-definition.ts';
import { drawnSeries } from './series.ts';
import { viewOf } from './describe-view.ts';

/** A view that no build drew: its words, and what draws it. */
export interface LiveView {
  /** It has no posters. */
  readonly view: ChartView;
  readonly details: ViewDetails;
  /** The drawing for a width in CSS pixels. */
  spec(width: number): TopLevelSpec;
  /** The series of the drawing for a width in CSS pixels. */
  series(width: number): DrawnSeries | undefined;
}

/** Makes a view of a chart for any choice of its options. */
export type LiveChart = (choice: Choice) => LiveView;

/** A chart as the browser makes views of it: the definition that the build draws, and the evidence it reads. */
export function liveChart(chart: ChartDefinition, evidence: Evidence): LiveChart {
  return (choice) => {
    const undefaulted = Object.entries(choice).filter(([name, value]) => value !== chart.live?.[name]?.(evidence)[0]);
    const said = Object.fromEntries(undefaulted);
    const { view, details } = viewOf(chart, evidence, said);
    return {
      view: { ...view, choice, posters: [] },
      details,
      spec: (width) => chart.spec(view.rows, { width, choice: said }),
      series: (width) => drawnSeries(chart.series?.(said, width), view.rows),
    };
  };
}
