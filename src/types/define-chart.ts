import type { TopLevelSpec } from 'vega-lite';
import type { AboutSection, ChartRow, Column } from '../artifact.ts';
import type { Evidence } from '../data/evidence.ts';

/** Options as a chart declares them: attribute → what is chosen, and its values in words, the default first. */
export type Options = Readonly<
  Record<string, { readonly label: string; readonly values: Readonly<Record<string, string>> }>
>;

/** One value for each option. */
export type ChoiceOf<O extends Options> = { readonly [Name in keyof O]: keyof O[Name]['values'] & string };

/** The words of a view, all computed. */
export interface Words {
  readonly headline: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly about: readonly AboutSection[];
}

/** How a drawing of several series tells them apart. */
export interface SeriesBy<Row extends ChartRow> {
  /** Rows with the same values in these columns are a series. */
  readonly by: readonly (keyof Row & string)[];
  /** A sentence for a series: what it is and what it comes to. Left out where each of its points says what it belongs to. */
  words?(own: readonly Row[], rows: readonly Row[]): string;
}

/**
 * A chart: which rows it shows, how they are drawn and what is said about them. Pure: the same evidence gives the same chart.
 */
export interface ChartDefinition<O extends Options = Options, Row extends ChartRow = ChartRow> {
  /** The tag without `care-`, and the name of its folder. */
  readonly name: string;
  readonly options: O;
  /** Height in CSS pixels of the controls of its own, with the space above them. The stylesheet keeps it free. */
  readonly ownControls?: number;
  /** The rows of a view, computed from the evidence. */
  rows(evidence: Evidence, choice: ChoiceOf<O>): readonly Row[];
  /** The columns of the table and of the CSV file. */
  columns(choice: ChoiceOf<O>): readonly Column[];
  /** The drawing of some rows for a width in CSS pixels. */
  spec(rows: readonly Row[], frame: { readonly width: number; readonly choice: ChoiceOf<O> }): TopLevelSpec;
  /** A sentence for a row, with unit, period, kind and qualifier. */
  point(row: Row, choice: ChoiceOf<O>): string;
  /** The series of a drawing for a width in CSS pixels, where there is more than one. */
  series?(choice: ChoiceOf<O>, width: number): SeriesBy<Row> | null;
  /** Headline, subtitle, summary, and what *About this figure* says of this chart alone. */
  words(rows: readonly Row[], choice: ChoiceOf<O>, evidence: Evidence): Words;
  /** Ids of the sources that a view credits, most important first. */
  sources(rows: readonly Row[], choice: ChoiceOf<O>, evidence: Evidence): readonly string[];
  /** Ids of sources that it rests on besides, such as a deflator. They are listed in *About this figure*. */
  background?(choice: ChoiceOf<O>, rows: readonly Row[], evidence: Evidence): readonly string[];
  /** Ids of the claims that it shows or puts right. *About this figure* tells each with its check and its source. */
  claims(choice: ChoiceOf<O>, rows: readonly Row[], evidence: Evidence): readonly string[];
}

/** Declares a chart and infers the types of its options and rows. */
export function defineChart<const O extends Options, Row extends ChartRow>(
  chart: ChartDefinition<O, Row>,
): ChartDefinition<O, Row> {
  return chart;
}
