import type { TopLevelSpec } from 'vega-lite';
import type { ChartView, Choice, DrawnSeries, ViewDetails } from '../artifact.ts';
import type { Evidence } from '../data/evidence.ts';
import type { ChartDefinition } from './chart-definition.ts';
import { drawnSeries } from './series.ts';
import { viewOf } from './describe-view.ts';

/** A view that the browser draws: its texts, and its spec for any width. */
export interface LiveView {
  /** Its `posters` are empty. */
  readonly view: ChartView;
  readonly details: ViewDetails;
  /** The drawing as a Vega-Lite spec. `width` is in CSS pixels. */
  spec(width: number): TopLevelSpec;
  /** The series of the drawing. `width` is in CSS pixels. */
  series(width: number): DrawnSeries | undefined;
}

/** Works out a view of a chart for any choice of its options. */
export type LiveChart = (choice: Choice) => LiveView;

/** Binds a definition to the rows of evidence that it reads. */
export function liveChart(chart: ChartDefinition, evidence: Evidence): LiveChart {
  return (choice) => {
    // As for the build, a live option at its default is left out.
    const entries = Object.entries(choice).filter(([name, value]) => value !== chart.live?.[name]?.(evidence)[0]);
    const changed = Object.fromEntries(entries);
    const { view, details } = viewOf(chart, evidence, changed);
    return {
      view: { ...view, choice, posters: [] },
      details,
      spec: (width) => chart.spec(view.rows, { width, choice: changed }),
      series: (width) => drawnSeries(chart.series?.(changed, width), view.rows),
    };
  };
}
