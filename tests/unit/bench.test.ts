import { describe, expect, test } from 'vitest';
import { type BenchReport, entryOf, spreadOf, timesAsLong } from '../../src/dev/bench/summary.ts';
import { inColumns, inMarkdown, madeOn, overview, race, tablesOf } from '../../src/dev/bench/tables.ts';

/** One opening of a page that was drawn at a time, in milliseconds. */
const opening = (first: number, others: object = {}) => ({
  first,
  last: first + 100,
  told: null,
  blocking: 0,
  longest: 0,
  shift: 0,
  bytes: 28_000,
  requests: 4,
  memory: null,
  ...others,
});

const WAYS = [
  { name: 'inline', title: 'Inline SVG', kind: 'limit', times: [200, 210, 190] },
  { name: 'embed', title: 'Ours', kind: 'ours', times: [400, 300, 900] },
  { name: 'other', title: 'Theirs', kind: 'peer', times: [1600, 1500, 2000] },
] as const;

const report: BenchReport = {
  date: '2026-11-30',
  machine: '2 × processor, 8 GB',
  browser: 'Chromium 156',
  versions: ['other 1.2.3'],
  rounds: 3,
  entries: [1, 10].flatMap((charts) =>
    WAYS.map(({ times, ...way }) =>
      entryOf(
        { ...way, page: () => Promise.reject(new Error('No page is made.')) },
        { conditions: 'slow', charts },
        times.map((time) => opening(time * charts, { memory: 5000 * charts + 1000, told: time })),
        1000,
      ),
    ),
  ),
};

describe('several runs of a page', () => {
  test.each([
    [[3, 1, 2], { median: 2, least: 1, most: 3 }],
    [[40, 10, 30, 20], { median: 25, least: 10, most: 40 }],
    [[7], { median: 7, least: 7, most: 7 }],
  ])('%j have a middle, a least and a most', (values, spread) => {
    expect(spreadOf(values)).toEqual(spread);
  });

  test('are told by their middle; memory is that of a chart, without the empty page', () => {
    const [, entry] = report.entries;
    expect(entry).toMatchObject({
      way: 'embed',
      charts: 1,
      first: { median: 400, least: 300, most: 900 },
      last: { median: 500 },
      memory: { median: 5000 },
    });
    expect(report.entries.at(-1)?.memory?.median).toBe(5000);
  });

  test('leave out what no run could measure, and count what some could', () => {
    const of = (...openings: ReturnType<typeof opening>[]) =>
      entryOf(
        { ...WAYS[1], page: () => Promise.reject(new Error('No page is made.')) },
        { conditions: 'slow', charts: 1 },
        openings,
        0,
      );
    expect(of(opening(1), opening(2))).toMatchObject({ told: null, memory: null });
    expect(of(opening(1), opening(2, { told: 30 })).told).toEqual({ median: 30, least: 30, most: 30 });
  });
});

describe('the tables of a report', () => {
  test('compare pages of as many charts under the same conditions', () => {
    expect(report.entries.map((entry) => timesAsLong(report, entry, 'inline'))).toEqual([1, 2, 8, 1, 2, 8]);
    expect(race(report, 'slow', 10)).toEqual([
      ['First chart, times as fast as', 'Theirs'],
      ['Ours', '4.0 ×'],
    ]);
  });

  test('are one for each number of charts, with a line for each way and a cell for each column', () => {
    const tables = tablesOf(report);
    expect(tables.map(({ heading }) => heading)).toEqual([
      'One chart, CPU × 4, 150 ms and 1.6 Mbit/s',
      '10 charts, CPU × 4, 150 ms and 1.6 Mbit/s',
    ]);
    for (const { lines } of tables) expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
    const [head = [], , ours = []] = tables[1]?.lines ?? [];
    const told = Object.fromEntries(head.map((name, column) => [name, ours[column]]));
    expect(told).toMatchObject({
      Way: 'Ours',
      'First chart, ms': '4000 (3000–9000)',
      '× inline': '2.00',
      Sent: '28.0 kB',
      Requests: '4',
      'Memory a chart': '5.0 kB',
    });
  });

  test('are short in README: a column for each number of charts, then what the most of them cost', () => {
    const [head, , ours] = overview(report);
    expect(head?.slice(0, 4)).toEqual(['Way', 'One chart', '10 charts', 'blocked, of 10']);
    expect(ours?.slice(0, 3)).toEqual(['Ours', '400 (2.0 ×)', '4000 (2.0 ×)']);
    expect(madeOn(report)).toBe(
      'Measured on 2026-11-30 in Chromium 156 on 2 × processor, 8 GB: medians of 3 openings of each page, in turn.',
    );
  });

  test('stand in columns in a terminal, and as Markdown elsewhere', () => {
    const lines = [
      ['Way', 'Time'],
      ['Ours', '5'],
    ];
    expect(inColumns(lines)).toBe('Way   Time\nOurs     5');
    expect(inMarkdown(lines)).toBe('| Way | Time |\n| --- | --: |\n| Ours | 5 |');
  });
});
