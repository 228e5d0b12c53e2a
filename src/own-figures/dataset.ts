import type { NumberUnit } from '../words/quantity.ts';

/** What a value is: counted or measured, estimated, projected, or money that somebody committed or called for. */
export type Kind = 'actual' | 'estimate' | 'projection' | 'commitment' | 'call';

/** The words before a value that is not exact. Before the upper end of a range, its lower end: `between £1.2m and`. */
export type Qualifier = 'about' | 'nearly' | 'over' | 'at least' | 'under' | 'up to' | `between ${string} and`;

/** What the categories of a dataset are. */
export type CategoryType = 'year' | 'financial year' | 'date' | 'period' | 'text';

/** One value, or one event, as it was read. */
export interface Observation {
  /** Row number in the source, as a spreadsheet shows it: the header is row 1. */
  readonly sourceRow: number;
  /** Which category it belongs to: `2010`, `2010/11`, an ISO date as precise as it is known, another period such as `Q4 2020`, or text. */
  readonly category: string;
  /** The category as decimal years: 2010 for 2010/11, 2022.5 for July 2022; `null` for text. */
  readonly time: number | null;
  /** The value; `null` for a gap and for an event. */
  readonly value: number | null;
  /** Name of the series; `null` when there is only one. */
  readonly series: string | null;
  /** For an event, what happened; otherwise `null`. */
  readonly title: string | null;
  readonly kind: Kind;
  /** Whether it stands for all the others, as a total or an average does. Default no. */
  readonly isTotal?: boolean;
  /** The word before a value that is not exact. Default exact. */
  readonly qualifier?: Qualifier;
  /** The lowest and the highest value that the table allows for. Default not given. */
  readonly limits?: readonly [lower: number, upper: number];
  /** For a gap, why there is no value: `withheld as confidential`. Default unknown. */
  readonly gap?: string;
}

/** A column of which the reader chooses the member that is shown. */
export interface Choosable {
  readonly column: string;
  readonly members: readonly string[];
  /** The member shown. */
  readonly member: string;
}

/** An author's figures, read and checked: one observation for each category and series. */
export interface Dataset {
  /** Categories; `byMonth` where a sentence tells days by their month, `written` where it writes names in another way. */
  readonly category: {
    readonly title: string;
    readonly type: CategoryType;
    readonly byMonth?: boolean;
    readonly written?: (name: string) => string;
  };
  /** What is measured, and its unit; `null` for events. */
  readonly value: { readonly title: string; readonly unit: NumberUnit } | null;
  /** Heading of the column that separates series; `null` when there is only one series. */
  readonly series: { readonly title: string } | null;
  /** Whether the table states the kind of its values: by a column, a heading, or a mark next to a value. */
  readonly kinds: boolean;
  readonly all: readonly Observation[];
  /** What the table or file is called, for a measure whose heading only says `Total` or `Value`. Default nothing. */
  readonly topic?: string;
  /** What all observations share and no title says: the one year that a table is for, the members that were chosen. Default nothing. */
  readonly context?: string;
  /** What a reader may choose. Default nothing. */
  readonly choices?: readonly Choosable[];
  /** What the author should know now: figures that may be read wrongly. Default nothing. */
  readonly warnings?: readonly string[];
  /** Remarks in full sentences, for the author and for *About this figure*: rows left out as notes, how gaps were marked. */
  readonly remarks: readonly string[];
}

/** Figures that cannot be shown. The message is a sentence that the author can act on: `Row 7, column spending: 'n/a ' is not a number.` */
export class FiguresError extends Error {
  override readonly name = 'FiguresError';
  /** Whether trying again may help, as when a file could not be fetched. */
  readonly again: boolean;

  /** @param options The error that it is about is for the console: its words are a program’s. */
  constructor(
    message: string,
    { again = false, ...options }: { readonly again?: boolean; readonly cause?: Error } = {},
  ) {
    super(message, options);
    this.again = again;
  }
}
