import type { ChartView } from '../artifact.ts';
import type { DrawnChart } from './draw.ts';

/**
 * Writes a drawn chart as an ES module that imports nothing.
 *
 * @param chart The chart.
 * @param address Gives the module specifier of one of its other views.
 */
export function chartModule(chart: DrawnChart, address: (key: string) => string): string {
  const { views, ownControls: _height, ...eager } = chart;
  const loaders = Object.keys(views).map((key) => `${JSON.stringify(key)}:()=>import(${JSON.stringify(address(key))})`);
  return `export default{...${JSON.stringify(eager)},views:{${loaders.join(',')}}}`;
}

/** Writes one view as an ES module. */
export function viewModule(view: ChartView): string {
  return `export default ${JSON.stringify(view)}`;
}
