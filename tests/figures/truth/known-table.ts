/** A figure as a generated table states it: one cell, and what it is of. */
export interface Fact {
  /** The category as it is said: `Alderby`, `2010/11`, `5 March 2021`. */
  readonly category: string;
  /** The member of the column of series, or the row of a table with periods across; `null` where there is none. */
  readonly series: string | null;
  /** Heading of the column of figures; in a table with periods across, `null`. */
  readonly measure: string | null;
  /** The value, without a scale: 3,000,000 for 3 of £m; `null` for a gap. */
  readonly value: number | null;
  /** Whether it stands for others together: a sum or a mean of them. */
  readonly total: boolean;
  /** Whether its value is withheld because it is low. */
  readonly low?: boolean;
  /** The word before a value that is not exact: `about`, `over`. Default none. */
  readonly qualifier?: string;
  /** For a gap, why there is no value, by the table's own legend. Default none. */
  readonly gap?: string;
  /** The lowest and the highest value it may have, where the table gives them. A range, with `between` as its word, is only these. Default none. */
  readonly limits?: readonly [number, number];
}

/** A table as text, and what it states. */
export interface KnownTable {
  readonly text: string;
  readonly facts: readonly Fact[];
  /** Categories in the order of time; `null` where they are names. */
  readonly times: readonly string[] | null;
  /** Headings whose figures are percentages. */
  readonly percentages: ReadonlySet<string | null>;
}

/** What a chart says. */
export interface Said {
  readonly headline: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly points: readonly string[];
}

/** A text with plain spaces and quotation marks, as names and numbers are compared. */
export function plainly(text: string): string {
  return text
    .replace(/[\u2060\u00A0\u202F‘’“”−]/g, (sign) => PLAIN[sign] ?? '')
    .replace(/\s{2,}/g, ' ')
    .trim();
}

const PLAIN: Readonly<Record<string, string>> = {
  '\u00A0': ' ',
  '\u202F': ' ',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '−': '-',
};
