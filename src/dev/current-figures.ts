import { choices, viewKey } from '../artifact.ts';
import type { Evidence } from '../data/evidence.ts';
import type { ChartDefinition } from '../definition/chart-definition.ts';
import { viewOf } from '../definition/describe-view.ts';
import { chartOptions } from '../definition/options.ts';
import { chartNames, importChart } from '../prerender/charts.ts';
import {
  type FiguredChart,
  type FiguredView,
  type RecordedFigures,
  recordedFigures,
} from '../releases/recorded-figures.ts';

/** The figures of all charts as their definitions compute them from some evidence. Nothing is drawn. */
export async function currentFigures(evidence: Evidence): Promise<RecordedFigures> {
  const charts = await Promise.all(chartNames().map(importChart));
  return recordedFigures(
    charts.map((chart) => figuredChart(chart, evidence)),
    evidence,
  );
}

function figuredChart(chart: ChartDefinition, evidence: Evidence): FiguredChart {
  const options = chartOptions(chart);
  const views = choices(options).map((choice): [string, FiguredView] => {
    const { view, details } = viewOf(chart, evidence, choice);
    return [viewKey(options, choice), { choice, rows: view.rows, columns: details.columns }];
  });
  const [[, view], ...others] = views as [[string, FiguredView], ...[string, FiguredView][]];
  return { name: chart.name, options, view, views: Object.fromEntries(others) };
}
