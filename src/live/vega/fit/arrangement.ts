/** Kinds of text in guides, whose lines are broken apart from each other. */
export type GuideKind = 'label' | 'title' | 'legend' | 'header';

/** A text that is broken into lines. */
export interface BrokenText {
  readonly lines: readonly string[];
  /** How far its first line stands above its place, so that its middle is there, in CSS pixels. */
  readonly lift: number;
}

/** How a spec is arranged in a place of a width, beyond what the spec itself says. All lengths are in CSS pixels. */
export interface Arrangement {
  /** Where legends stand, whatever the spec says of their place: above the plots, or where the look has them. */
  readonly legends?: 'above' | 'by look';
  /** How many entries of a legend stand in a row, by `legendKey`. */
  readonly legendColumns?: ReadonlyMap<string, number>;
  /** The most panels side by side. Default as the spec says. */
  readonly across?: number;
  /** Width of each plot whose width neither the spec nor its bands say. */
  readonly panel?: number;
  /** The most width of a plot whose width the spec says. */
  readonly widest?: number;
  /** Whether a single plot fills the place, although the spec gives it a width. */
  readonly fills?: boolean;
  /** The least height of a band on a vertical axis, so that the lines of its label have room. */
  readonly step?: number;
  /** Whether labels below bands are turned, because they have no room as they are read. */
  readonly turned?: boolean;
  /** Texts that are broken into lines: kind and text, as `lineKey` joins them → lines. */
  readonly lines?: ReadonlyMap<string, BrokenText>;
}

/** An arrangement with what another says besides, or instead. */
export function withArrangement(now: Arrangement, next: Arrangement): Arrangement {
  const { lines = [], legendColumns = [] } = now;
  return {
    ...now,
    ...next,
    lines: new Map([...lines, ...(next.lines ?? [])]),
    legendColumns: new Map([...legendColumns, ...(next.legendColumns ?? [])]),
  };
}

/** The key of a legend in `legendColumns`: the scales that it explains. */
export function legendKey(scales: Iterable<unknown>): string {
  return [...scales].map(String).toSorted().join();
}

/** The key of a text in `lines`. */
export function lineKey(kind: GuideKind, text: string): string {
  return `${kind}:${text}`;
}
