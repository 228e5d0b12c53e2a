/** What is known of a type of chart before any figures are read. */
interface OwnTypeEntry {
  /** What it draws, for whoever writes a page; empty where its name says it. */
  readonly draws: string;
  /**
   * What its table is about: figures over time, figures of names side by side, parts of a whole, or dated events. Years are
   * looked for among headings, and before names, only where figures go over time.
   */
  readonly about: 'time' | 'names' | 'parts' | 'events';
}

/**
 * The types of chart that own figures can have.
 *
 * The attribute of `care-chart`, its type, what its docs list and how a table is read follow from this. A further type
 * needs an entry here and, as the compiler asks, two in `make-own-chart.ts`.
 */
export const OWN_TYPES = {
  change: { draws: 'bars over time', about: 'time' },
  trend: { draws: 'lines', about: 'time' },
  projection: { draws: 'lines with a projection', about: 'time' },
  comparison: { draws: 'bars side by side', about: 'names' },
  proportion: { draws: 'parts of a whole', about: 'parts' },
  timeline: { draws: 'dated events', about: 'events' },
} as const satisfies Readonly<Record<string, OwnTypeEntry>>;

/** What an author's figures are drawn as. */
export type OwnType = keyof typeof OWN_TYPES;

/** The names of all types. */
export const ownTypes = Object.keys(OWN_TYPES) as readonly OwnType[];
