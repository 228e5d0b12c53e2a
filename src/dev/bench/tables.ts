import { type BenchReport, type Entry, type RunSpread, timesAsLong } from './summary.ts';

/** Conditions in words. */
const CONDITIONS_IN_WORDS: Readonly<Record<string, string>> = {
  fast: 'no throttle',
  slow: 'CPU × 4, 150 ms and 1.6 Mbit/s',
  far: 'CPU × 4, 560 ms and 1.6 Mbit/s',
};

/** What a run does not measure, in sentences. */
export const NOT_MEASURED =
  'Not measured: real phones and real lines, which lose packets; setting up a connection, which every way pays alike; a cache that is warm; a page with scripts, fonts and pictures of its own; how well a chart reads, and how long its author worked. The processor is slowed by the browser, the line by its developer tools. A canvas counts as drawn when it is there, because nobody can look into it. Memory is that of a page which was read to its end, and on a page of one chart that of the library for the most part. The libraries draw the same figures with their usual looks, and with the parts that these charts need.';

/** When and on what a run was made, in a sentence. */
export const madeOn = ({ date, browser, machine, rounds }: BenchReport): string =>
  `Measured on ${date} in ${browser} on ${machine}: ${rounds === 1 ? 'one opening' : `medians of ${rounds} openings`} of each page, in turn.`;

const ms = ({ median, least, most }: RunSpread): string =>
  `${Math.round(median)} (${Math.round(least)}–${Math.round(most)})`;
/** A value that some pages have not. */
const orDash = <Value>(value: Value | null, told: (value: Value) => string): string =>
  value === null ? '–' : told(value);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 99_500 ? 1 : 0)} kB`;

const HEAD = [
  'Way',
  'First chart, ms',
  '× inline',
  'All in view, ms',
  'Pointer told, ms',
  'Blocked, ms',
  'Longest task, ms',
  'Shift',
  'Sent',
  'Requests',
  'Memory a chart',
];

/** A line of the table, as its head has it. */
function cells(report: BenchReport, entry: Entry): string[] {
  return [
    entry.title,
    ms(entry.first),
    timesAsLong(report, entry, 'inline').toFixed(2),
    ms(entry.last),
    orDash(entry.told, ms),
    ms(entry.blocking),
    ms(entry.longest),
    entry.shift.median.toFixed(2),
    kilobytes(entry.bytes),
    String(entry.requests),
    orDash(entry.memory, ({ median }) => kilobytes(median)),
  ];
}

/** Each table of a report: its heading, its head and its lines. One for each number of charts under each condition. */
export function tablesOf(report: BenchReport): { heading: string; lines: string[][] }[] {
  const keys = [...new Set(report.entries.map(({ conditions, charts }) => `${conditions} ${charts}`))];
  return keys.map((key) => {
    const entries = report.entries.filter(({ conditions, charts }) => `${conditions} ${charts}` === key);
    const [one] = entries;
    return {
      heading: `${inWords(one?.charts)}, ${CONDITIONS_IN_WORDS[one?.conditions ?? ''] ?? one?.conditions}`,
      lines: [HEAD, ...entries.map((entry) => cells(report, entry))],
    };
  });
}

/** How much sooner than each peer ours draw their first chart, a line for each of ours. */
export function race(report: BenchReport, conditions: string, charts: number): string[][] {
  const entries = report.entries.filter((entry) => entry.conditions === conditions && entry.charts === charts);
  const peers = entries.filter(({ kind }) => kind === 'peer');
  const ours = entries.filter(({ kind }) => kind === 'ours');
  return [
    ['First chart, times as fast as', ...peers.map(({ title }) => title)],
    ...ours.map((entry) => [
      entry.title,
      ...peers.map(({ way }) => `${(1 / timesAsLong(report, entry, way)).toFixed(1)} ×`),
    ]),
  ];
}

/** The table of README: times to the first chart on the slow line by numbers of charts, and what the most of them cost. */
export function overview(report: BenchReport): string[][] {
  const slow = report.entries.filter(({ conditions }) => conditions === 'slow');
  const counts = [...new Set(slow.map(({ charts }) => charts))];
  const most = Math.max(...counts);
  const costs = ['blocked', 'sent', 'memory a chart'].map((cost) => `${cost}, of ${most}`);
  return [
    ['Way', ...counts.map(inWords), ...costs],
    ...slow
      .filter(({ charts }) => charts === most)
      .map((entry) => [
        entry.title,
        ...slow
          .filter(({ way }) => way === entry.way)
          .map((one) => `${Math.round(one.first.median)} (${timesAsLong(report, one, 'inline').toFixed(1)} ×)`),
        `${Math.round(entry.blocking.median)} ms`,
        kilobytes(entry.bytes),
        orDash(entry.memory, ({ median }) => kilobytes(median)),
      ]),
  ];
}

/** A number of charts in words. */
const inWords = (charts: number | undefined): string => (charts === 1 ? 'One chart' : `${charts} charts`);

/** A table as text in columns. */
export function inColumns(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line.map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join('  '),
    )
    .join('\n');
}

/** A table as Markdown. */
export function inMarkdown([head = [], ...lines]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at ? '--:' : '---'))), ...lines.map(line)].join('\n');
}
