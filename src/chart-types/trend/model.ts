import type { OtherKind } from '../../layers/kind-style.ts';
import type { UNITS } from './plot.ts';
import type { ValueAxis } from '../../layers/axis.ts';

/** How a line looks: `point` is the one that the chart is about, the next three are compared with it, `context` stands behind. */
export type LineLook = 'point' | 'against' | 'third' | 'fourth' | 'context';

/** A point of a line. */
export interface TrendPoint {
  readonly year: number;
  readonly value: number;
  /** What stands by the point, or wordings of it as lines, longest first; the point then has a dot. */
  readonly label?: string | readonly (readonly string[])[];
  /** On which sides of the line to try the label, default above, then below. */
  readonly sides?: readonly ('above' | 'below')[];
  /** Which part of the label should stand at the point, default its middle. */
  readonly aligns?: readonly ('left' | 'center' | 'right')[];
  /** Whether the series breaks before it: a dashed rule then crosses the line on the way to it. */
  readonly broken?: boolean;
  /** Whether there is no figure: the line breaks off, and an invisible mark stands at its place. */
  readonly gap?: boolean;
  /** What it is, if not simply counted: its point is open then. */
  readonly kind?: OtherKind;
  /** Whether the label, and the dot with it, may be left out where there is no room beside the line. */
  readonly optional?: boolean;
  /** Wordings for where the label stands above all lines, away from its point. */
  readonly afar?: readonly (readonly string[])[];
  /** Whether it has a dot without a label. */
  readonly dot?: boolean;
  /** Index of its row, where rows do not go by lines. */
  readonly row?: number;
}

/** What stands beside the end of a line, instead of a legend. */
export interface LineEnd {
  /** Which line it is. */
  readonly name: string;
  /** What it comes to. */
  readonly value: string;
}

/** A line beside the first: set against it, or its context. */
export interface TrendLine {
  readonly points: readonly TrendPoint[];
  readonly look: Exclude<LineLook, 'point'>;
  /** What stands beside its end. */
  readonly end?: LineEnd;
}

/** What a trend chart shows. */
export interface Trend {
  /** The points of the first line: rows from 0 on. */
  readonly points: readonly TrendPoint[];
  /** Other lines on the same scale; their points are the rows after those of the line before. */
  readonly others?: readonly TrendLine[];
  /** Years that should be named on the axis if there is room, most important first. */
  readonly years: readonly number[];
  /** How a year is named on the axis, default by its number. A financial year goes by the year it begins in. */
  readonly yearText?: (year: number) => string;
  /** What the axis counts, default `count`. */
  readonly unit?: keyof typeof UNITS;
  /** An axis written out instead, which may go below zero. */
  readonly axis?: ValueAxis;
  /** What stands beside the end of the first line. */
  readonly end?: LineEnd;
  /** What open points are, where no label says so, in words. */
  readonly key?: readonly { readonly kind: OtherKind; readonly text: string }[];
  /** What is said of the breaks, longest wording first. */
  readonly breakNote?: readonly string[];
}
