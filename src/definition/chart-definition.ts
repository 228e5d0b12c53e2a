import type { TopLevelSpec } from 'vega-lite';
import type { AboutSection, ChartRow, Column, Sonification } from '../artifact.ts';
import type { Evidence } from '../data/evidence.ts';

/** Options as a chart declares them: attribute → what is chosen, and its values in words, the default first. */
export type Options = Readonly<
  Record<string, { readonly label: string; readonly values: Readonly<Record<string, string>> }>
>;

/**
 * Options with more values than are drawn beforehand: attribute → its values as the evidence gives them, the default first.
 *
 * The default is drawn by the build, any other value in the browser when an author asks for it.
 */
export type LiveOptions = Readonly<Record<string, (evidence: Evidence) => readonly string[]>>;

/** One value for each option. An option that is drawn in the browser is left out where it is at its default. */
export type ChoiceOf<O extends Options, L extends LiveOptions = LiveOptions> = {
  readonly [Name in keyof O]: keyof O[Name]['values'] & string;
} & { readonly [Name in keyof L]?: string };

/** The fields of a row that hold numbers. */
type NumberField<Row> = string extends keyof Row
  ? string
  : { [Name in keyof Row]: Row[Name] extends number | null ? Name : never }[keyof Row] & string;

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
export interface ChartDefinition<
  O extends Options = Options,
  Row extends ChartRow = ChartRow,
  L extends LiveOptions = LiveOptions,
> {
  /** The tag without `care-`, and the name of its folder. */
  readonly name: string;
  readonly options: O;
  /** Options that are drawn in the browser. The chart's own code is then `liveOptions()`. */
  readonly live?: L;
  /** Height in CSS pixels of the controls of its own, with the space above them. The stylesheet keeps it free. */
  readonly ownControls?: number;
  /** The rows of a view, computed from the evidence. */
  rows(evidence: Evidence, choice: ChoiceOf<O, L>): readonly Row[];
  /** The columns of the table and of the CSV file. */
  columns(choice: ChoiceOf<O, L>): readonly Column[];
  /** The drawing of some rows for a width in CSS pixels. */
  spec(rows: readonly Row[], frame: { readonly width: number; readonly choice: ChoiceOf<O, L> }): TopLevelSpec;
  /** A sentence for a row, with unit, period, kind and qualifier. */
  point(row: Row, choice: ChoiceOf<O, L>): string;
  /** The series of a drawing for a width in CSS pixels, where there is more than one. */
  series?(choice: ChoiceOf<O, L>, width: number): SeriesBy<Row> | null;
  /** What can be heard of a view: nothing where its rows are in no order, or fewer than three have a number. */
  sonification?(choice: ChoiceOf<O, L>): Sonification<NumberField<Row>> | null;
  /** Headline, subtitle, summary, and what *About this figure* says of this chart alone. */
  words(rows: readonly Row[], choice: ChoiceOf<O, L>, evidence: Evidence): Words;
  /** Ids of the sources that a view credits, most important first. */
  sources(rows: readonly Row[], choice: ChoiceOf<O, L>, evidence: Evidence): readonly string[];
  /** Ids of sources that it rests on besides, such as a deflator. They are listed in *About this figure*. */
  background?(choice: ChoiceOf<O, L>, rows: readonly Row[], evidence: Evidence): readonly string[];
  /** Ids of the claims that it shows or puts right. *About this figure* tells each with its check and its source. */
  claims(choice: ChoiceOf<O, L>, rows: readonly Row[], evidence: Evidence): readonly string[];
}

/** Declares a chart and infers the types of its options and rows. */
export function defineChart<
  const O extends Options,
  Row extends ChartRow,
  const L extends LiveOptions = Record<never, never>,
>(chart: ChartDefinition<O, Row, L>): ChartDefinition<O, Row, L> {
  return chart;
}
