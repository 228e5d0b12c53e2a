import { describe, expect, test } from 'vitest';
import { timelineOf } from '../../src/own-figures/charts/timeline.ts';
import { FiguresError } from '../../src/own-figures/dataset.ts';
import { drawn } from './drawn-texts.ts';
import { type GivenRow, ownFigures, unsaid } from './own-figures.ts';

const event = (date: string, title: string, series?: string): GivenRow => [
  date,
  null,
  { title, ...(series && { series }) },
];
const of = (rows: readonly GivenRow[], highlight: string | null = null) =>
  timelineOf(ownFigures(rows, { kind: 'date', heading: 'When' }), { ...unsaid, highlight });
const REVIEW = [
  event('2021-01-15', 'Review announced', 'Review'),
  event('2022-05-23', 'Final report published', 'Review'),
  event('2023-02', 'Response', 'Government'),
];

describe('the words of a timeline', () => {
  test('tell how many events there were over how long', () => {
    const { headline, subtitle, summary, points, columns } = of(REVIEW);
    expect(headline).toBe('Three events in two years and one month');
    expect(subtitle).toBe('Events, 15 January 2021 to February 2023');
    expect(summary).toBe(
      'Of three events, the first is “Review announced” (15 January 2021) and the last “Response” (February 2023). By track: two (Review) and one (Government).',
    );
    expect(points[1]).toBe('23 May 2022: Final report published (Review).');
    expect(columns.map(({ title }) => title)).toEqual(['When', 'Event', 'Group']);
  });

  test('tell when the event was that is pointed out', () => {
    const { headline, summary } = of(REVIEW, 'final report published');
    expect(headline).toBe('Final report published: 23 May 2022');
    expect(summary).toContain('Between them: “Final report published” (23 May 2022).');
  });

  test.each([
    [['2020', '2023-04'], 'Two events from 2020 to 2023'],
    [['2020', '2021'], 'Two events in 2020 and 2021'],
    [['2020-02', '2020-11-03'], 'Two events in 2020'],
    [['2020-02-01', '2020-02-01'], 'Two events on 1 February 2020'],
    [['2020-12', '2021-01'], 'Two events in one month'],
  ])('say no more than the dates %j tell', (dates, headline) => {
    expect(of(dates.map((date) => event(date, 'Event'))).headline).toBe(headline);
  });

  test('are the event itself where there is one', () => {
    const { headline, summary, points } = of([event('2022-05', 'Report published.')]);
    expect(headline).toBe('Report published: May 2022');
    expect([summary, ...points]).toEqual(['May 2022: Report published.', 'May 2022: Report published.']);
  });
});

test('rows, points and marks are in the order of their dates, whatever the order given', async () => {
  const chart = of([event('2023', 'C'), event('2021-05', 'A'), event('2022', 'B')]);
  expect(chart.rows).toEqual([
    { date: '2021-05', event: 'A' },
    { date: '2022', event: 'B' },
    { date: '2023', event: 'C' },
  ]);
  expect(chart.points).toEqual(['May 2021: A.', '2022: B.', '2023: C.']);
  const titles = (await drawn(chart.spec(380))).texts.filter(({ text }) => /^[ABC]$/.test(text));
  expect(titles.toSorted((a, b) => a.top - b.top).map(({ row }) => row)).toEqual([0, 1, 2]);
  expect(chart.sonification).toBeNull();
});

describe('the key', () => {
  test('names the tracks', async () => {
    const texts = (await drawn(of(REVIEW).spec(380))).texts.map(({ text }) => text);
    expect(texts).toContain('Review');
    expect(texts).toContain('Government');
  });

  test('is not drawn without tracks, or for one', async () => {
    const without = REVIEW.map(([date, , more]) => event(String(date), more?.title ?? ''));
    const one = without.map(([date, , more]) => event(String(date), more?.title ?? '', 'Review'));
    for (const rows of [without, one]) {
      const { svg, texts } = await drawn(of(rows).spec(380));
      expect(texts.map(({ text }) => text)).not.toContain('Review');
      expect(
        svg.match(
          /<path aria-roledescription="point"|aria-label="row-\d"[^>]*role="graphics-symbol" aria-roledescription="point"/g,
        ),
      ).toHaveLength(3);
    }
  });
});

describe('a timeline is refused in a sentence', () => {
  test.each([
    ['without a date', [['Leeds', null, { title: 'A' }]], "Row 2: 'Leeds' is not a date. A timeline needs dates."],
    ['without a text', [event('2020', 'A'), ['2021-02', 3]], 'Row 3: the event in February 2021 has no text.'],
    ['of nothing', [], 'A timeline needs events, but there are none.'],
    [
      'of more than four tracks',
      ['a', 'b', 'c', 'd', 'e'].map((track) => event('2020', 'A', track)),
      'A timeline shows at most 4 tracks, but there are 5. Bring some together, or leave the column out.',
    ],
    [
      'of more than 60 events',
      Array.from({ length: 61 }, () => event('2020', 'A')),
      'A timeline shows at most 60 events, but there are 61. Leave some out.',
    ],
  ] as [string, GivenRow[], string][])('%s', (_, rows, message) => {
    expect(() => of(rows)).toThrow(new FiguresError(message));
  });
});
