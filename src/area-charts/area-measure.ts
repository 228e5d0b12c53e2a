import type { AboutSection, Column } from '../artifact.ts';
import type { Evidence } from '../data/evidence.ts';
import type { NumberUnit } from '../words/quantity.ts';
import type { Reason } from './markers.ts';

/** A figure of an area in a year. */
export interface AreaFigure {
  /** The year in which the year of the figure ends: 2025 of 2024/25. */
  readonly year: number;
  /** What is drawn, such as a rate; `null` where none is published. */
  readonly value: number | null;
  /** Why there is no value; `null` where there is one. */
  readonly marker: Reason | null;
  /** What the value was worked out from, such as a number of children; `null` where it is not published. */
  readonly count: number | null;
  /** What the count is part of; `null` where it is part of nothing, or that is not published. */
  readonly of: number | null;
  /** Further cells of its row, by the names of `columns.more`. */
  readonly more?: Readonly<Record<string, string | number | null>>;
  /** An id in `sources`. */
  readonly source: string;
}

/** How a year of a figure is written. */
interface Period {
  /** On the axis and in the table: `2025`, `2024/25`. */
  label(year: number): string;
  /** In a sentence: `on 31 March 2025`, `in the year to March 2025`, `in 2024/25`. */
  when(year: number): string;
  /** Before a point's value: `31 March 2025`, `year to March 2025`, `2024/25`. */
  point(year: number): string;
}

/** What a chart of areas shows of each: where its figures come from and how they are said. */
export interface AreaMeasure {
  /** The columns of the table: year, value, count, and what the count is part of. Their names are the fields of the rows. */
  readonly columns: {
    readonly year: Column;
    readonly value: Column;
    readonly count: Column;
    readonly of?: Column;
    readonly more?: readonly Column[];
  };
  /**
   * The figures of an area, in the order of their years; empty where there are none.
   *
   * @param code The area.
   * @param about The code of the area that the chart is about, whose first year is that of every change.
   */
  figures(evidence: Evidence, code: string, about: string): readonly AreaFigure[];
  /** Whether lines over years are drawn, or the newest year alone as bars. Default `lines`. */
  readonly drawn?: 'lines' | 'bars';
  /** Where values are changes since the first year, what is said and drawn of an area that has one year alone. */
  readonly changes?: {
    /** The headline. */
    readonly single: (year: string, where: string) => string;
    /** The count that the changes are of, on its bar: `£15.5m`. */
    readonly amount: (count: number) => string;
  };
  readonly period: Period;
  /** The unit of the axis. */
  readonly unit: NumberUnit;
  /** A value on a label: `85`, `38%`. */
  short(value: number): string;
  /** A value in a sentence, where that differs: `down 34%`. Default `short`. */
  said?(value: number): string;
  /** A value with its unit: `85 per 10,000 children`, `38%`. */
  written(value: number): string;
  /** Measure and unit, without place and years: `Children looked after on 31 March, for every 10,000 children under 18`. */
  readonly subtitle: string;
  /** The finding for a place, as a headline without its end: `85 in 10,000 children in Leeds are in care`. `past` where newer years have no figure: `were in care`. */
  finding(value: number, where: string, past: boolean): string;
  /** A figure as a whole sentence without its full stop, of which a further value can follow: `On 31 March 2025, 1,498 children in Leeds were looked after, 85 per 10,000 children`. `first` is the first figure of the area that has a value. */
  sentence(figure: MeasuredFigure, where: string, first: MeasuredFigure): string;
  /** A further sentence on the newest figure: `For 4% it is not known.` Empty where there is nothing to say. */
  also?(figure: MeasuredFigure): string;
  /** What a figure comes to, after its place and year: `85 per 10,000 children (1,498 children looked after)`. */
  point(figure: MeasuredFigure): string;
  /** What stands in *About this figure* on what is counted. */
  readonly about: AboutSection;
  /** Sentences for *About this figure* on what the figures of one area leave out. */
  caveats?(evidence: Evidence, code: string): readonly string[];
  /** Ids of sources that only *About this figure* lists. */
  background?(evidence: Evidence): readonly string[];
}

/** A figure that has a value. */
export type MeasuredFigure = AreaFigure & { readonly value: number };

/** Whether a figure has a value. */
export function hasValue(figure: AreaFigure): figure is MeasuredFigure {
  return figure.value !== null;
}
