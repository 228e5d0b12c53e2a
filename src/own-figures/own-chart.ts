import type { TopLevelSpec } from 'vega-lite';
import type { AboutSection, ChartRow, Column, Sonification } from '../artifact.ts';
import type { SeriesBy } from '../definition/chart-definition.ts';

/** What an author said of the chart, besides its figures; `null` where nothing. */
export interface AuthorWords {
  /** The bar, the series or the part that is in full colour. */
  readonly highlight: string | null;
  /** Replaces the whole subtitle. */
  readonly subtitle: string | null;
}

/** A chart made of own figures: rows, words and how it is drawn. What `defineChart` is to a prebuilt one. */
export interface OwnChart {
  /** The finding, computed. */
  readonly headline: string;
  /** Measure, unit and period. */
  readonly subtitle: string;
  /** The finding with its numbers, in one or two sentences. */
  readonly summary: string;
  /** The rows shown, gaps and kinds included. */
  readonly rows: readonly ChartRow[];
  readonly columns: readonly Column[];
  /** A sentence for each row. */
  readonly points: readonly string[];
  readonly series: SeriesBy<ChartRow> | null;
  readonly sonification: Sonification | null;
  readonly about: readonly AboutSection[];
  /** What its author should be told on the console: what was said and could not be followed. */
  readonly warnings: readonly string[];
  /** The drawing for a width in CSS pixels. */
  spec(width: number): TopLevelSpec;
}
