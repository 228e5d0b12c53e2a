import type { ChartRow } from '../../artifact.ts';
import { drawnCharts } from '../../prerender/cache/drawn-charts.ts';
import { finishedViews } from '../../prerender/finished-views.ts';
import type { FinishedView } from '../../markup/finished-view.ts';

/** A chart that every page of a run draws. */
export interface BenchSubject {
  readonly finished: FinishedView;
  /** What the pages of others draw: the same figures. */
  readonly figure: PlainFigure;
}

/** PlainFigures as a page's author would hand them to a library. */
export interface PlainFigure {
  readonly kind: 'bars' | 'lines';
  readonly title: string;
  readonly measure: string;
  readonly rows: readonly { readonly year: string; readonly series: string; readonly value: number }[];
}

/** The three charts, with the field that each counts. */
const CHARTS = [
  { name: 'children-in-care', kind: 'lines', value: 'children' },
  { name: 'leavers', kind: 'bars', value: 'neet_percent' },
  { name: 'spending-shift', kind: 'lines', value: 'spending' },
] as const;

/** The three charts in their default views: a line, bars, and two lines. */
export async function subjects(): Promise<BenchSubject[]> {
  const drawn = await drawnCharts();
  return CHARTS.map(({ name, kind, value }) => {
    const chart = drawn.find((one) => one.name === name);
    const [finished] = chart ? finishedViews(chart) : [];
    if (!finished) throw new Error(`There is no chart ${name}`);
    const { headline, rows } = finished.view;
    const measure = finished.details.columns.find((column) => column.name === value)?.title ?? value;
    const told = rows.filter((row) => typeof row[value] === 'number' && row['kind'] !== 'projection');
    return {
      finished,
      figure: { kind, title: headline, measure, rows: told.map((row) => plain(row, value, measure)) },
    };
  });
}

const plain = (row: ChartRow, value: string, series: string): PlainFigure['rows'][number] => ({
  year: String(row['year']),
  series: String(row['series'] ?? series),
  value: Number(row[value]),
});
