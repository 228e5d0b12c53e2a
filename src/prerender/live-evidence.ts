import { choices } from '../artifact.ts';
import type { Evidence } from '../data/evidence.ts';
import type { ChartDefinition } from '../definition/chart-definition.ts';
import { liveChart } from '../definition/live-chart.ts';
import { POSTER_WIDTHS } from '../layers/poster-widths.ts';
import { chartOptions, liveChartOptions } from '../definition/options.ts';

/**
 * The rows of the evidence that a chart reads for the views that are drawn in the browser: no other is sent there.
 *
 * A row with one field read was only compared in a `find()`, and is dropped.
 * @throws {Error} when the chart says something else without the rest.
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
    throw new Error(`${chart.name} says something else of the rows that it reads than of all rows`);
  return needed;
}

/** Everything that the views say and draw. */
function allViews(chart: ChartDefinition, evidence: Evidence, all: Evidence): string {
  const live = liveChart(chart, evidence);
  const options = [...chartOptions(chart), ...liveChartOptions(chart, all)];
  return JSON.stringify(
    choices(options).map((choice) => {
      const made = live(choice);
      return [made, ...POSTER_WIDTHS.map((width) => [made.spec(width), made.series(width)])];
    }),
  );
}
