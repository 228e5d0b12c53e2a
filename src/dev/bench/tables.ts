import { type BenchReport, type Entry, type Spread, timesAsLong } from './summary.ts';

/** Conditions in words. */
const CONDITIONS_IN_WORDS: Readonly<Record<string, string>> = {
  fast: 'no throttle',
  slow: 'CPU × 4, 150 ms and 1.6 Mbit/s',
};

/** What a run does not measure. */
export const NOT_MEASURED =
  'Not measured: phones themselves, a cache that is warm, a page with scripts of its own, how a chart reads. Canvases count as drawn when they are there.';

const ms = ({ median, least, most }: Spread): string =>
  `${Math.round(median)} (${Math.round(least)}–${Math.round(most)})`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 99_500 ? 1 : 0)} kB`;

const HEAD = [
  'Way',
  'First chart, ms',
  '× inline',
  'All in view, ms',
  'Pointer told, ms',
  'Blocked, ms',
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
    entry.told ? ms(entry.told) : '–',
    ms(entry.blocking),
    entry.shift.median.toFixed(2),
    kilobytes(entry.bytes),
    String(entry.requests),
    kilobytes(entry.memory.median),
  ];
}

/** Each table of a report: its heading, its head and its lines. One for each number of charts under each condition. */
export function tablesOf(report: BenchReport): { heading: string; lines: string[][] }[] {
  const keys = [...new Set(report.entries.map(({ conditions, charts }) => `${conditions} ${charts}`))];
  return keys.map((key) => {
    const entries = report.entries.filter(({ conditions, charts }) => `${conditions} ${charts}` === key);
    const [one] = entries;
    const many = one?.charts === 1 ? 'One chart' : `${one?.charts} charts`;
    return {
      heading: `${many}, ${CONDITIONS_IN_WORDS[one?.conditions ?? ''] ?? one?.conditions}`,
      lines: [HEAD, ...entries.map((entry) => cells(report, entry))],
    };
  });
}

/** How much sooner than each peer ours draw their first chart, a line for each of ours. */
export function peersTable(report: BenchReport, conditions: string, charts: number): string[][] {
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
