import type { TopLevelSpec } from 'vega-lite';
import type { AboutSection, ChartRow, Column, Sonification } from '../artifact.ts';
import type { Evidence } from '../data/evidence.ts';

/** Options of a chart, by attribute: what the option chooses, and its values with their words, the default first. */
export type Options = Readonly<
  Record<string, { readonly label: string; readonly values: Readonly<Record<string, string>> }>
>;

/**
 * Options with too many values to draw beforehand, by attribute: a function that reads the values from the evidence, the default first.
 *
 * The build draws the default; the browser draws any other value when an author asks for it.
 */
export type LiveOptions = Readonly<Record<string, (evidence: Evidence) => readonly string[]>>;

/** One value for each option. A live option at its default is left out. */
export type ChoiceOf<O extends Options, L extends LiveOptions = LiveOptions> = {
  readonly [Name in keyof O]: keyof O[Name]['values'] & string;
} & { readonly [Name in keyof L]?: string };

/** The fields of a row that hold numbers. */
type NumberField<Row> = string extends keyof Row
  ? string
  : { [Name in keyof Row]: Row[Name] extends number | null ? Name : never }[keyof Row] & string;

/** The texts of a view, all computed from its rows. */
interface Words {
  readonly headline: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly about: readonly AboutSection[];
}

/** How the series of a drawing are told apart. */
export interface SeriesBy<Row extends ChartRow> {
  /** Rows with the same values in these columns are a series. */
  readonly by: readonly (keyof Row & string)[];
  /**
   * A sentence for a series: what it is and what it comes to. Left out where each of its points names its series.
   *
   * @param series The rows of the series.
   * @param rows All rows of the view.
   */
  words?(series: readonly Row[], rows: readonly Row[]): string;
}

/**
 * A chart: which rows it shows, how they are drawn, and its texts.
 *
 * All functions are pure: they give the same for the same arguments and change none of them.
 */
export interface ChartDefinition<
  O extends Options = Options,
  Row extends ChartRow = ChartRow,
  L extends LiveOptions = LiveOptions,
> {
  /** The tag without `care-`, and the name of its folder. */
  readonly name: string;
  readonly options: O;
  /** The code of the area that all its views are of. Left out for England. */
  readonly area?: string;
  /** Options that are drawn in the browser. The chart's mixin is then `liveOptions()`. */
  readonly live?: L;
  /** Heights in CSS pixels of the controls of the chart's mixin, with the space above them: in a tag under 440 px wide, and in a wider one. The stylesheet reserves them. */
  readonly ownControls?: readonly [narrow: number, wide: number];
  /** The rows of a view, computed from the evidence. */
  rows(evidence: Evidence, choice: ChoiceOf<O, L>): readonly Row[];
  /** The columns of the table and of the CSV file. */
  columns(choice: ChoiceOf<O, L>): readonly Column[];
  /** The drawing of rows as a Vega-Lite spec. `width` is in CSS pixels. */
  spec(rows: readonly Row[], frame: { readonly width: number; readonly choice: ChoiceOf<O, L> }): TopLevelSpec;
  /** A sentence for a row, with unit, period, kind and qualifier. */
  point(row: Row, choice: ChoiceOf<O, L>): string;
  /** How the series of a drawing are told apart; `null` or left out where there is one. `width` is in CSS pixels. */
  series?(choice: ChoiceOf<O, L>, width: number): SeriesBy<Row> | null;
  /** How a view is played as tones; `null` or left out where its rows are in no order, or fewer than three have a number. */
  sonification?(choice: ChoiceOf<O, L>): Sonification<NumberField<Row>> | null;
  /** Headline, subtitle, summary, and the sections of *About this figure* that only this chart has. */
  words(rows: readonly Row[], choice: ChoiceOf<O, L>, evidence: Evidence): Words;
  /** Ids of the sources that a view credits, most important first. */
  sources(rows: readonly Row[], choice: ChoiceOf<O, L>, evidence: Evidence): readonly string[];
  /** Ids of further sources, such as that of a deflator, which only *About this figure* lists. */
  background?(choice: ChoiceOf<O, L>, rows: readonly Row[], evidence: Evidence): readonly string[];
  /** Ids of the claims that the view shows or corrects. *About this figure* lists each with its check and its source. */
  claims(choice: ChoiceOf<O, L>, rows: readonly Row[], evidence: Evidence): readonly string[];
}

/** Returns a definition as it is; infers the types of its options and rows. */
export function defineChart<
  const O extends Options,
  Row extends ChartRow,
  const L extends LiveOptions = Record<never, never>,
>(chart: ChartDefinition<O, Row, L>): ChartDefinition<O, Row, L> {
  return chart;
}
