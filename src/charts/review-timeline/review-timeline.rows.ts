import type { Evidence } from '../../data/evidence.ts';

/** A dated milestone. */
export type MilestoneRow = Readonly<{
  /** `2022`, `2022-05` or `2022-05-23`, as exact as its source. */
  date: string;
  event: string;
  /** Whose it is. */
  track: string;
  source: string;
}>;

/** Names of the tracks, in the order of the key. */
export const TRACKS = { review: 'Review', government: 'Government', parliament: 'Parliament', sector: 'Sector' };

/** Every milestone, in the order of their dates. */
export function rows({ events }: Evidence): MilestoneRow[] {
  return events
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    .map(({ date, track, title, source }) => ({
      date,
      event: title,
      track: TRACKS[track],
      source,
    }));
}
