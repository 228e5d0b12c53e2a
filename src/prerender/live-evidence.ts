import { choices } from '../artifact.ts';
import type { Evidence } from '../data/evidence.ts';
import type { ChartDefinition } from '../definition/chart-definition.ts';
import { liveChart } from '../definition/live-chart.ts';
import { POSTER_WIDTHS } from '../layers/poster-widths.ts';
import { chartOptions, liveChartOptions } from '../definition/options.ts';

/**
 * The rows of evidence that the browser needs to work out the views of a chart: those that the definition reads.
 *
 * A row of which one field is read was only compared in a `find()`, and is dropped.
 *
 * @throws {Error} when the views differ if the other rows are missing.
 */
export function liveEvidence(chart: ChartDefinition, evidence: Evidence): Evidence {
  const read = new Map<object, Set<PropertyKey>>();
  const watchedRow = (row: object): object => {
    const fields = new Set<PropertyKey>();
    read.set(row, fields);
    return new Proxy(row, { get: (fields_, field) => (fields.add(field), Reflect.get(fields_, field)) });
  };
  const each = (change: (rows: readonly object[]) => readonly object[]): Evidence =>
    Object.fromEntries(Object.entries(evidence).map(([name, rows]) => [name, change(rows)])) as unknown as Evidence;
  const whole = allViews(
    chart,
    each((rows) => rows.map(watchedRow)),
    evidence,
  );
  const needed = each((rows) => rows.filter((row) => (read.get(row)?.size ?? 0) > 1));
  if (allViews(chart, needed, evidence) !== whole)
    throw new Error(`${chart.name} gives other views from the rows that it reads than from all rows`);
  return needed;
}

/** Words, specs and series of all views at all widths, as text. */
function allViews(chart: ChartDefinition, evidence: Evidence, all: Evidence): string {
  const live = liveChart(chart, evidence);
  const options = [...chartOptions(chart), ...liveChartOptions(chart, all)];
  return JSON.stringify(
    choices(options).map((choice) => {
      const view = live(choice);
      return [view, ...POSTER_WIDTHS.map((width) => [view.spec(width), view.series(width)])];
    }),
  );
}
