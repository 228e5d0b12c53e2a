import { describe, expect, test } from 'vitest';
import { storyOfLines } from '../../src/own-figures/describe/trend-sentences.ts';
import { projectionOf, trendOf } from '../../src/own-figures/charts/trend.ts';
import type { Dataset } from '../../src/own-figures/dataset.ts';
import { type GivenRow, ownFigures, unsaid, yearly } from './own-figures.ts';

const inBillions = (rows: readonly GivenRow[], options: Parameters<typeof ownFigures>[1] = {}) =>
  ownFigures(rows, { unit: '£bn', ...options });
const trend = (figures: Dataset, highlight: string | null = null) =>
  trendOf(figures, { ...unsaid, highlight }, null, storyOfLines);

describe('a trend of several series', () => {
  const two = inBillions([...yearly([10, 15], { series: 'Leeds' }), ...yearly([20, 18], { series: 'York' })], {
    unit: '',
  });

  test('tells both of two', () => {
    expect(trend(two).headline).toBe('Leeds rose 50% while York fell 10% (2000 to 2001)');
    expect(trend(two).summary).toBe('From 2000 to 2001, Leeds rose by 50% (10 to 15) and York fell by 10% (20 to 18).');
  });

  test('tells the highlighted one', () => {
    expect(trend(two, 'york').headline).toBe('York fell by 10% from 2000 to 2001');
    expect(trend(two, 'york').rows.map((row) => row['series'])).toEqual(['Leeds', 'Leeds', 'York', 'York']);
  });

  test('tells how many of more rose, and which most', () => {
    const three = inBillions(
      ['Leeds', 'York', 'Hull'].flatMap((name, index) => yearly([10, 15 + index], { series: name })),
      { unit: '' },
    );
    expect(trend(three).headline).toBe('All three rose from 2000 to 2001, Hull most, by 7');
  });

  test('tells none that has one figure, where some have ended', () => {
    const some = inBillions(
      [
        ['Leeds', [12, null]],
        ['York', [null, 8]],
        ['Hull', [10, 15]],
      ].flatMap(([name, values]) => yearly(values as (number | null)[], { series: name as string })),
      { unit: '' },
    );
    expect(trend(some).headline).toBe('Hull rose by 50% from 2000 to 2001');
  });

  test('has words for each series as the keyboard meets it', () => {
    const { series, rows } = trend(two);
    expect(series?.by).toEqual(['series']);
    expect(series?.words?.(rows.slice(0, 2), rows)).toBe(
      'Leeds, 2 points, rose by 50%, from 10 in 2000 to 15 in 2001.',
    );
  });

  test('of more than a reader can tell apart by colour has one in colour', () => {
    const five = inBillions(['A', 'B', 'C', 'D', 'E'].flatMap((name) => yearly([1, 2], { series: name })));
    expect(trend(five, 'B').summary).toContain('The other four series are its context.');
    const last = inBillions(['A', 'B', 'C', 'D', 'E'].flatMap((name, most) => yearly([5, most], { series: name })));
    expect(trend(last).headline).toBe('All five fell from 2000 to 2001, A most, by £5bn');
    expect(() => trend(last, 'F')).toThrow('There is no series F. The series are A, B, C, D and E.');
  });

  test('refuses words for places, and more points than can be drawn', () => {
    expect(() => trend(inBillions([['Spring', 4]]))).toThrow('column Area has text, such as “Spring” in row 2.');
    expect(() =>
      trend(
        inBillions(
          yearly(
            Array.from({ length: 5001 }, () => 1),
            { from: 1000 },
          ),
        ),
      ),
    ).toThrow('at most 5,000 points, but there are 5,001');
  });
});

describe('a projection', () => {
  test('needs a figure that is one, and says how to say it', () => {
    expect(() => projectionOf(inBillions(yearly([1, 2])), unsaid)).toThrow('name it with the attribute kind');
    expect(() => projectionOf(inBillions([[2010, 1, { kind: 'estimate' }]]), unsaid)).toThrow(
      'Write “projection” in the column',
    );
  });

  test('tells what was, and what is projected', () => {
    const chart = projectionOf(
      inBillions(
        [
          [2010, 10],
          [2011, 12],
          [2020, 99, { kind: 'projection' }],
        ],
        { unit: '' },
      ),
      unsaid,
    );
    expect(chart.points.at(-1)).toBe('2020: projected 99.');
    expect(chart.about[0]?.paragraphs.join(' ')).toContain('Projections are drawn as open circles on a dashed line');
  });
});
