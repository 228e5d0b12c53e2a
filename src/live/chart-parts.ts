import type { ChartRow, ChartView, DrawnSeries, Sonification, ViewDetails } from '../artifact.ts';
import type { Choosable } from '../own-figures/dataset.ts';
import type { OwnChart } from '../own-figures/own-chart.ts';
import type { Grid } from '../own-figures/read/source/grid.ts';
import type { TableReading } from '../own-figures/table-reading.ts';
import type { LiveDrawing } from './live-drawing.ts';

/** The words and rows of a chart that is drawn in the browser. */
export interface OwnWords
  extends
    Pick<ChartView, 'headline' | 'subtitle' | 'summary' | 'rows' | 'points'>,
    Pick<ViewDetails, 'columns' | 'about'> {
  readonly sonification?: Sonification | null;
  /** Where the official figures in it are from. Default there are none. */
  readonly official?: OwnChart['official'];
}

/** A drawn chart: its words, rows and drawing. */
export interface ChartParts {
  readonly words: OwnWords;
  readonly drawing: LiveDrawing;
  /** The series, when there is more than one. */
  readonly series: DrawnSeries | undefined;
  /** All rows, when the table lists only some of them. */
  everyRow?(): readonly ChartRow[];
  /** Warnings for the author's console. */
  readonly warnings: readonly string[];
  /** How a table was read. Loaded after the picture. */
  reading?(): Promise<TableReading>;
  /** The cells that were read. */
  readonly grid?: Grid;
  /** The spec as plain data. */
  readonly spec?: unknown;
  /** What the reader has chosen, as the attribute `choose` says it. */
  choose?(): string;
  /** The form with the spec's input elements, or with what the reader chooses. */
  readonly controls?: Element | null;
}

/** A chart, and what its reader may choose. */
export interface ChosenChart {
  readonly chart: OwnChart;
  readonly choices: readonly Choosable[];
  /** How the table was read. Loaded after the picture. */
  reading(): Promise<TableReading>;
}
