import type { NumberUnit } from '../words/quantity.ts';

/** What a figure is: counted or measured, estimated, projected, or money that somebody committed or called for. */
export type Kind = 'actual' | 'estimate' | 'projection' | 'commitment' | 'call';

/** What the places along a chart are. */
export type CategoryType = 'year' | 'financial year' | 'date' | 'text';

/** A figure as it was read. */
export interface Observation {
  /** Row of the source, as a spreadsheet shows it: the header is row 1. */
  readonly sourceRow: number;
  /** Which place it belongs to: `2010`, `2010/11`, an ISO date as exactly as it is known, or words. */
  readonly category: string;
  /** Where the place is on a scale of years: 2010 for 2010/11, 2022.5 for July 2022; `null` for words. */
  readonly time: number | null;
  /** The number; `null` for a gap, and for an event, which has none. */
  readonly value: number | null;
  /** Which series it belongs to, or `null` where there is one. */
  readonly series: string | null;
  /** What happened then, of an event, which has a text instead of a number; else `null`. */
  readonly title: string | null;
  readonly kind: Kind;
}

/** Figures that an author gave, read and checked: one for each place and series, in the order given. */
export interface Dataset {
  readonly category: { readonly title: string; readonly type: CategoryType };
  /** What is measured; `null` for events. */
  readonly value: { readonly title: string; readonly unit: NumberUnit } | null;
  /** What tells series apart: a column's heading; `null` where there is one series. */
  readonly series: { readonly title: string } | null;
  /** Whether the table says of which kind figures are: a column, a heading, or a mark beside a figure. */
  readonly kinds: boolean;
  readonly all: readonly Observation[];
  /** What the author should know and a reader may: rows that were left out as notes, gaps and the sign that stood for them. Whole sentences. */
  readonly remarks: readonly string[];
}

/** Figures that cannot be shown, and why, in a sentence that an author can act on: `Row 7, column spending: 'n/a ' is not a number.` */
export class FiguresError extends Error {
  override readonly name = 'FiguresError';
  /** Whether it may go better another time, as where a file could not be fetched. */
  readonly again: boolean;

  constructor(message: string, { again = false }: { readonly again?: boolean } = {}) {
    super(message);
    this.again = again;
  }
}
