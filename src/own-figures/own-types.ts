/** What is known about a chart type before any figures are read. */
interface OwnTypeEntry {
  /** What it draws, for the documentation; empty when its name says it. */
  readonly draws: string;
  /** What its table holds: values over time, values of names, parts of a whole, or dated events. It decides how columns are guessed. */
  readonly about: 'time' | 'names' | 'parts' | 'events';
}

/**
 * The chart types for an author's own figures.
 *
 * The attribute `type` of `care-chart`, its TypeScript type, its documentation and how a table is read all follow from this. Another type needs an entry here and, as the compiler asks, two in `make-own-chart.ts`.
 */
export const OWN_TYPES = {
  change: { draws: 'bars over time', about: 'time' },
  trend: { draws: 'lines', about: 'time' },
  projection: { draws: 'lines with a projection', about: 'time' },
  comparison: { draws: 'bars side by side', about: 'names' },
  proportion: { draws: 'parts of a whole', about: 'parts' },
  groups: { draws: 'bars of up to five parts for each name', about: 'names' },
  stack: { draws: 'parts of several wholes', about: 'parts' },
  slope: { draws: 'lines between two moments', about: 'time' },
  'small-multiples': { draws: 'a small picture of each line', about: 'time' },
  timeline: { draws: 'dated events', about: 'events' },
} as const satisfies Readonly<Record<string, OwnTypeEntry>>;

/** A chart type for own figures. */
export type OwnType = keyof typeof OWN_TYPES;

/** The names of all types. */
export const ownTypes = Object.keys(OWN_TYPES) as readonly OwnType[];
