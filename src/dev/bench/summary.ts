import type { Opening } from './measure.ts';
import type { Way } from './ways.ts';

/** The middle of several runs, with the smallest and the largest. */
export interface RunSpread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** What the runs of one page came to. */
export interface Entry {
  readonly way: string;
  readonly title: string;
  readonly kind: Way['kind'];
  readonly conditions: string;
  readonly charts: number;
  readonly first: RunSpread;
  readonly last: RunSpread;
  /** `null` where no pointer was told a figure. */
  readonly told: RunSpread | null;
  readonly blocking: RunSpread;
  readonly longest: RunSpread;
  readonly shift: RunSpread;
  readonly bytes: number;
  readonly requests: number;
  /** Bytes a chart: those of the page less those of an empty one, by the number of charts. `null` where they were not measured. */
  readonly memory: RunSpread | null;
}

/** A whole run: when, where, with which versions, and every page. */
export interface BenchReport {
  readonly date: string;
  readonly machine: string;
  readonly browser: string;
  readonly versions: readonly string[];
  readonly rounds: number;
  readonly entries: readonly Entry[];
}

/** Median, least and most of some numbers. */
export function spreadOf(values: readonly number[]): RunSpread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? NaN;
  const [low, high] = [at((sorted.length - 1) >> 1), at(sorted.length >> 1)];
  return { median: (low + high) / 2, least: at(0), most: at(sorted.length - 1) };
}

/**
 * The entry of a page.
 *
 * @param runs What it came to each time it was opened.
 * @param empty Bytes of memory of an empty page.
 */
export function entryOf(
  { name: way, title, kind }: Way,
  { conditions, charts }: Pick<Entry, 'conditions' | 'charts'>,
  runs: readonly Opening[],
  empty: number,
): Entry {
  const of = (value: (run: Opening) => number): RunSpread => spreadOf(runs.map(value));
  const ofSome = (value: (run: Opening) => number | null): RunSpread | null => {
    const known = runs.flatMap((run) => value(run) ?? []);
    return known.length ? spreadOf(known) : null;
  };
  return {
    way,
    title,
    kind,
    conditions,
    charts,
    first: of(({ first }) => first),
    last: of(({ last }) => last),
    told: ofSome(({ told }) => told),
    blocking: of(({ blocking }) => blocking),
    longest: of(({ longest }) => longest),
    shift: of(({ shift }) => shift),
    bytes: runs[0]?.bytes ?? NaN,
    requests: runs[0]?.requests ?? NaN,
    memory: ofSome(({ memory }) => (memory === null ? null : (memory - empty) / charts)),
  };
}

/** How many times as long as another page of the same charts one took to its first chart. */
export function timesAsLong({ entries }: BenchReport, entry: Entry, than: string): number {
  const other = entries.find(
    ({ way, conditions, charts }) => way === than && conditions === entry.conditions && charts === entry.charts,
  );
  return entry.first.median / (other?.first.median ?? NaN);
}
