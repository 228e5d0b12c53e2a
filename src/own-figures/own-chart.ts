import type { TopLevelSpec } from 'vega-lite';
import type { AboutSection, ChartRow, Column, Sonification } from '../artifact.ts';
import type { SeriesBy } from '../definition/chart-definition.ts';

/** What an author set on the chart besides its figures; `null` when not set. */
export interface AuthorWords {
  /** The bar, series or part to show in full colour. */
  readonly highlight: string | null;
  /** How many of the highest are drawn, as text. Default all that there is room for. */
  readonly top?: string | null;
  /** The order of names: `value`, `given` or `name`. Default by value, where names have no order of their own. */
  readonly sort?: string | null;
  /** Replaces the whole subtitle. */
  readonly subtitle: string | null;
}

/** A chart of an author's figures: rows, words and how to draw it. The counterpart of `defineChart` for prebuilt charts. */
export interface OwnChart {
  /** The finding, computed from the figures. */
  readonly headline: string;
  /** Measure, unit and period. */
  readonly subtitle: string;
  /** The finding with its values, in one or two sentences. */
  readonly summary: string;
  /** The rows shown, including gaps. */
  readonly rows: readonly ChartRow[];
  readonly columns: readonly Column[];
  /** One sentence for each row. */
  readonly points: readonly string[];
  readonly series: SeriesBy<ChartRow> | null;
  readonly sonification: Sonification | null;
  readonly about: readonly AboutSection[];
  /** Where the official figures in it are from. Default there are none. */
  readonly official?: readonly { readonly citation: string; readonly url?: string }[];
  /** Warnings for the author's console: settings that could not be followed. */
  readonly warnings: readonly string[];
  /** The spec for a width in CSS pixels. */
  spec(width: number): TopLevelSpec;
}
