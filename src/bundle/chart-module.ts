import type { ChartView, ViewDetails } from '../artifact.ts';
import type { DrawnView, ProjectChart } from '../prerender/draw.ts';

/** Gives the module specifier of a view, or of what its panels tell. */
export type Address = (key: string, part: 'view' | 'details') => string;

/** What is seen of a view at once. */
function seen({
  columns: _columns,
  about: _about,
  references: _references,
  citation: _citation,
  ...view
}: DrawnView): ChartView {
  return view;
}

/**
 * Writes a drawn chart as an ES module that imports nothing: the default view, and loaders of the rest.
 *
 * @param chart The chart.
 * @param address Gives the module specifier of what is loaded later.
 */
export function chartModule(chart: ProjectChart, address: Address): string {
  const { view, views, ownControls: _height, evidence: _rows, ...eager } = chart;
  const loaders = (keys: readonly string[], part: 'view' | 'details') =>
    keys.map((key) => `${JSON.stringify(key)}:()=>import(${JSON.stringify(address(key, part))})`).join();
  const others = Object.keys(views);
  return `export default{...${JSON.stringify({ ...eager, view: seen(view) })},views:{${loaders(others, 'view')}},details:{${loaders(['', ...others], 'details')}}}`;
}

/** Writes what is seen of a view as an ES module. */
export function viewModule(view: DrawnView): string {
  return `export default ${JSON.stringify(seen(view))}`;
}

/** Writes what the panels of a view tell as an ES module. */
export function detailsModule({ columns, about, references }: DrawnView): string {
  const details: ViewDetails = { columns, about, references };
  return `export default ${JSON.stringify(details)}`;
}
