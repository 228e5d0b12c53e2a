import type { Annotate } from '../../layers/annotation.ts';
import type { OtherKind } from '../../layers/kind-style.ts';
import type { Layer } from '../../layers/frame.ts';
import type { TrendPlot, UNITS } from './plot.ts';
import type { ValueAxis } from '../../layers/axis.ts';

/** How a line looks: `point` is the line that the chart is about, the next three are compared with it, `context` is behind them. */
export type LineLook = 'point' | 'against' | 'third' | 'fourth' | 'context';

/** A point of a line. */
export interface TrendPoint {
  readonly year: number;
  readonly value: number;
  /** Text near the point, or its wordings as lines, the longest first. The point then has a dot. */
  readonly label?: string | readonly (readonly string[])[];
  /** Sides of the line on which the label is tried. Default: above, then below. */
  readonly sides?: readonly ('above' | 'below')[];
  /** Which part of the label is at the point, in the order in which they are tried. Default: its middle, end, start. */
  readonly aligns?: readonly ('left' | 'center' | 'right')[];
  /** Whether its label is context: soft, and not bold. */
  readonly soft?: boolean;
  /** Whether the series breaks before it. `breaksOnLines` marks it. */
  readonly broken?: boolean;
  /** Whether it has no value: the line is interrupted, and an invisible mark is in its place. */
  readonly gap?: boolean;
  /** Its kind, if it is not an actual figure: its point is then not filled. */
  readonly kind?: OtherKind;
  /** Whether label and dot are left out where there is no room beside the line. */
  readonly optional?: boolean;
  /** Wordings of the label for a place above all lines, away from its point. Only with `axis`. */
  readonly afar?: readonly (readonly string[])[];
  /** Whether it has a dot without a label. Only with `axis`. */
  readonly dot?: boolean;
  /** Index of its row; left out where rows have the order of the lines' points. */
  readonly row?: number;
}

/** Text beside the end of a line, in place of a legend. */
export interface LineEnd {
  /** Name of the line. */
  readonly name: string;
  /** Its last value. */
  readonly value: string;
}

/** A further line: compared with the first, or its context. */
export interface TrendLine {
  readonly points: readonly TrendPoint[];
  readonly look: Exclude<LineLook, 'point'>;
  /** Text beside its end. Only with `axis`; without it, label a point of the line. */
  readonly end?: LineEnd;
}

/** What a trend chart shows. */
export interface Trend {
  /** The points of the first line. Its rows are the first. */
  readonly points: readonly TrendPoint[];
  /** How the first line looks, default `point`. Only with `axis`. */
  readonly look?: LineLook;
  /** Further lines on the same scale. The rows of each follow those of the line before. */
  readonly others?: readonly TrendLine[];
  /** Years to be named on the axis, the most important first. Those without room are left out. */
  readonly years: readonly number[];
  /** Name of a year on the axis, default its number. A financial year is the year in which it begins. */
  readonly yearText?: (year: number) => string;
  /** Unit of the axis, default `count`. */
  readonly unit?: keyof typeof UNITS;
  /** A written-out axis instead, which may go below zero. Only with it are `afar` and `dot` drawn. */
  readonly axis?: ValueAxis;
  /** Text beside the end of the first line. Only with `axis`; without it, label a point of the line. */
  readonly end?: LineEnd;
  /** Draws something behind the lines. Only with `axis`. */
  readonly under?: (plot: TrendPlot) => Layer[];
  /** What points that are not filled mean, where no label says it. Only with `axis`. */
  readonly key?: readonly { readonly kind: OtherKind; readonly text: string }[];
  /** Further years and values that the scales have room for. */
  readonly reach?: readonly { readonly year: number; readonly value: number }[];
  /** Breaks, changes and moments, which `annotations` draws. */
  readonly annotate?: Annotate<TrendPlot>;
}
