/** Charts as HTML, for Node: `care-charts/static`. */
export { FiguresError } from '../own-figures/dataset.ts';
export { type ChartOptions, renderChart } from './render-chart.ts';
export { plainFigure as figureHTML, type PlainFigureOptions as FigureOptions } from './plain-figure.ts';
export type { StaticOptions } from './chart-options.ts';
