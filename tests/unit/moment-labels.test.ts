import { assert, constantFrom, integer, property } from 'fast-check';
import { parse, View } from 'vega';
import { describe, expect, test } from 'vitest';
import { momentInLine, momentLabels, type WriteMoments } from '../../src/live/vega/look/moment-labels.ts';

const write = new View(parse({})).locale().utcFormat as WriteMoments;

const utc = (text: string): Date => new Date(`${text}Z`);
const labels = (...moments: string[]): string[] =>
  momentLabels(moments.map(utc), write).map(({ text, of }) => (of ? `${text} | ${of}` : text));

describe('the moments of an axis', () => {
  test('are years where all begin one', () => {
    expect(labels('2019-01-01T00:00', '2021-01-01T00:00')).toEqual(['2019', '2021']);
  });

  test('are months, with the year at the first and wherever it changes', () => {
    expect(labels('2022-10-01T00:00', '2022-12-01T00:00', '2023-02-01T00:00', '2023-04-01T00:00')).toEqual([
      'Oct | 2022',
      'Dec',
      'Feb | 2023',
      'Apr',
    ]);
  });

  test('are days with their month, and the year as months have it', () => {
    expect(labels('2022-12-25T00:00', '2023-01-01T00:00', '2023-01-08T00:00')).toEqual([
      '25 Dec | 2022',
      '1 Jan | 2023',
      '8 Jan',
    ]);
  });

  test('are hours with their day at the first and wherever it changes', () => {
    expect(labels('2023-03-04T18:00', '2023-03-05T00:00', '2023-03-05T06:00')).toEqual([
      '18:00 | 4 Mar 2023',
      '00:00 | 5 Mar 2023',
      '06:00',
    ]);
  });

  test('are as exact as the most exact of them', () => {
    expect(labels('2023-03-04T18:00:00', '2023-03-04T18:00:30')).toEqual(['18:00:00 | 4 Mar 2023', '18:00:30']);
    expect(labels('2023-03-04T18:00:00', '2023-03-04T18:00:00.250')[1]).toBe('18:00:00.250');
  });

  test('are one line where an axis stands upright', () => {
    expect(momentInLine({ text: 'Apr', of: '2023' })).toBe('Apr 2023');
    expect(momentInLine({ text: '06:00', of: '4 Mar 2023' })).toBe('4 Mar 2023, 06:00');
    expect(momentInLine({ text: '2023', of: '' })).toBe('2023');
  });

  test('can be read back from their labels, whatever they are', () => {
    const step = constantFrom(1000, 60_000, 3_600_000, 86_400_000, 7 * 86_400_000, 40 * 86_400_000);
    const start = integer({ min: Date.UTC(1950, 0), max: Date.UTC(2090, 0) });
    assert(
      property(start, step, integer({ min: 1, max: 20 }), (from, by, count) => {
        const moments = Array.from({ length: count }, (_, i) => Math.floor(from / by) * by + i * by);
        let of = '';
        const read = momentLabels(moments, write).map((label) => {
          of = label.of || of;
          return Date.parse(
            `${/^\d{4}$/.test(label.text) ? '1 Jan ' : ''}${/^[A-Z]/.test(label.text) ? '1 ' : ''}${label.text} ${of} UTC`,
          );
        });
        expect(read).toEqual(moments);
      }),
    );
  });
});
