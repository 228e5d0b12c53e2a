import type { BenchReport } from '../../src/dev/bench/summary.ts';
import { NOT_MEASURED, peersTable, tablesOf } from '../../src/dev/bench/tables.ts';
import measured from './measured.json';

/** The recorded run of `npm run bench`. */
export const report: BenchReport = measured;

/** When and where it was made, in a sentence. */
export const made = `Measured on ${report.date} in ${report.browser} on ${report.machine}: medians of ${report.rounds} openings of each page, with the least and the most.`;

export { NOT_MEASURED };

/** A table with a heading. */
interface Titled {
  readonly heading: string;
  readonly lines: readonly (readonly string[])[];
}

const counts = [...new Set(report.entries.map(({ charts }) => charts))];

/** What each way came to. */
export const tables: readonly Titled[] = tablesOf(report);

/** How much sooner ours are than others, on the slow line. */
export const races: readonly Titled[] = counts.map((charts) => ({
  heading: charts === 1 ? 'One chart' : `${charts} charts`,
  lines: peersTable(report, 'slow', charts),
}));

/** Milliseconds to the first chart on the slow line, for a chart of our own. */
export const first: readonly Titled[] = counts.map((charts) => ({
  heading: charts === 1 ? 'A page of one chart' : `A page of ${charts} charts`,
  lines: report.entries
    .filter((entry) => entry.conditions === 'slow' && entry.charts === charts)
    .map(({ title, first }) => [title, String(Math.round(first.median))]),
}));
