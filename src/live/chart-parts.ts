import type { ChartRow, ChartView, DrawnSeries, Sonification, ViewDetails } from '../artifact.ts';
import type { Grid } from '../own-figures/read/source/grid.ts';
import type { LiveDrawing } from './live-drawing.ts';

/** The words and rows of a chart that was made in the browser. */
export interface OwnWords
  extends
    Pick<ChartView, 'headline' | 'subtitle' | 'summary' | 'rows' | 'points'>,
    Pick<ViewDetails, 'columns' | 'about'> {
  readonly heard?: Sonification | null;
}

/** What is told of a chart, and its drawing. */
export interface ChartParts {
  readonly words: OwnWords;
  readonly drawing: LiveDrawing;
  /** The series of the drawing, where it has more than one. */
  readonly series: DrawnSeries | undefined;
  /** All rows, where more are drawn than are told. */
  everyRow?(): readonly ChartRow[];
  /** What the author should know. */
  readonly warnings: readonly string[];
  /** The cells that were read. */
  readonly grid?: Grid;
  /** The spec that was drawn, as plain data. */
  readonly spec?: unknown;
  /** Controls that the drawing has, with which a reader changes it. */
  readonly controls?: Element | null;
}
