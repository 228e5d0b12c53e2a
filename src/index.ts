/** The package for bundlers: defines the tags of all charts, and exports their classes, events and types. */
export type {
  ChartArtifact,
  ChartOption,
  ChartRow,
  ChartView,
  Choice,
  Column,
  Poster,
  ViewDetails,
} from './artifact.ts';
export { CareChart } from './care-chart/care-chart.ts';
export * from './charts/index.ts';
export type { ColumnReading, ReadAs, TableReading } from './own-figures/table-reading.ts';
export { ChartElement, type ChartState } from './element/chart-element.ts';
export { define } from './element/define.ts';
export { CareChangeEvent, CareErrorEvent, CareReadyEvent, CareSelectEvent } from './element/events.ts';
export { CareStat } from './stat/care-stat.ts';
export { type Token, tokens } from './theme/tokens.ts';
