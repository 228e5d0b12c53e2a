import type { BenchReport } from '../../src/dev/bench/summary.ts';
import { inMarkdown, madeOn, NOT_MEASURED, race, tablesOf } from '../../src/dev/bench/tables.ts';
import measured from './measured.json';

export { NOT_MEASURED };

const report = measured as BenchReport;

/** When and on what the recorded run was made, and with which versions, in a sentence each. */
export const made = `${madeOn(report)} ${report.versions.join(', ')}.`;

/** A table under a heading. */
interface Titled<Table> {
  readonly heading: string;
  readonly table: Table;
}

const counts = [...new Set(report.entries.map(({ charts }) => charts))];
const heading = (charts: number): string => (charts === 1 ? 'A page of one chart' : `A page of ${charts} charts`);

/** Milliseconds to the first chart on the slow line, way by way, for a chart of our own. */
export const pictures: readonly Titled<readonly (readonly [way: string, time: number])[]>[] = counts.map((charts) => ({
  heading: heading(charts),
  table: report.entries
    .filter((entry) => entry.conditions === 'slow' && entry.charts === charts)
    .map(({ title, first }) => [title, Math.round(first.median)]),
}));

/** How much sooner ours are than others on the slow line, as Markdown. */
export const races: readonly Titled<string>[] = counts.map((charts) => ({
  heading: heading(charts),
  table: inMarkdown(race(report, 'slow', charts)),
}));

/** What each way came to, as Markdown. */
export const tables: readonly Titled<string>[] = tablesOf(report).map(({ heading, lines }) => ({
  heading,
  table: inMarkdown(lines),
}));
