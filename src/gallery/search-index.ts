/** A figure that `care-stat` shows. */
export interface FoundFigure {
  readonly id: string;
  readonly short: string;
  readonly long: string;
  /** Who said it, what it counts, and when and where. */
  readonly said: string;
  /** How it compares with the evidence. */
  readonly check: string;
  readonly source: string;
  readonly url?: string;
  /** Names of the charts that show or correct it. */
  readonly charts: readonly string[];
}

/** An area whose charts the page *Your area* shows, or that page itself. */
export interface FoundArea {
  readonly name: string;
  /** From the folder of the gallery. */
  readonly href: string;
  /** All that it can be found by. */
  readonly words: string;
}

/** What a search of the gallery looks through: `gallery.json`. */
export interface SearchIndex {
  /** The words of each chart, each once, by its name, besides those of the figures that it shows or corrects. */
  readonly charts: Readonly<Record<string, string>>;
  readonly figures: readonly FoundFigure[];
  readonly areas: readonly FoundArea[];
}
