import { describe, expect, test } from 'vitest';
import { comparisonOf } from '../../src/own-figures/charts/comparison.ts';
import { drawn } from './drawn-texts.ts';
import { type GivenRow, ownFigures } from './own-figures.ts';

describe('the order of names', () => {
  const placesOf = (rows: readonly GivenRow[], more: object = {}): unknown[] =>
    comparisonOf(ownFigures(rows), { highlight: null, subtitle: null, ...more }).rows.map(({ place }) => place);

  test.each([
    [
      'towns',
      [
        ['Elm', 2],
        ['Oak', 9],
        ['Ash', 5],
      ],
      ['Oak', 'Ash', 'Elm'],
    ],
    [
      'what is left over',
      [
        ['Other', 99],
        ['Elm', 2],
        ['Oak', 9],
      ],
      ['Oak', 'Elm', 'Other'],
    ],
    [
      'gaps',
      [
        ['Ash', null],
        ['Elm', 2],
        ['Oak', 9],
      ],
      ['Oak', 'Elm', 'Ash'],
    ],
    [
      'ages',
      [
        ['Under 5', 2],
        ['5 to 9', 9],
        ['10 and over', 5],
      ],
      ['Under 5', '5 to 9', '10 and over'],
    ],
    [
      'months',
      [
        ['March', 2],
        ['April', 9],
        ['May', 5],
      ],
      ['March', 'April', 'May'],
    ],
    [
      'answers',
      [
        ['Agree', 2],
        ['Neither', 9],
        ['Disagree', 5],
        ['Don’t know', 11],
      ],
      ['Agree', 'Neither', 'Disagree', 'Don’t know'],
    ],
    [
      'quarters of need',
      [
        ['First', 2],
        ['Second', 9],
        ['Third', 5],
      ],
      ['First', 'Second', 'Third'],
    ],
  ] as [string, GivenRow[], string[]][])(
    'is that of their values, unless they have one of their own: %s',
    (_, rows, order) => {
      expect(placesOf(rows)).toEqual(order);
    },
  );

  test('is what the author asks for', () => {
    const rows: GivenRow[] = [
      ['Ward 10', 2],
      ['Ward 2', 9],
      ['Elm', 5],
    ];
    expect(placesOf(rows, { sort: 'given' })).toEqual(['Ward 10', 'Ward 2', 'Elm']);
    expect(placesOf(rows, { sort: 'name' })).toEqual(['Elm', 'Ward 2', 'Ward 10']);
    expect(placesOf(rows, { sort: 'Value' })).toEqual(['Ward 2', 'Elm', 'Ward 10']);
    const { warnings } = comparisonOf(ownFigures(rows), { highlight: null, subtitle: null, sort: 'size' });
    expect(warnings).toEqual(['sort="size" is not known; leaving it out. Allowed: value, given, name.']);
  });
});

describe('the highest of many', () => {
  const rows = Array.from({ length: 60 }, (_, index): GivenRow => [`Area ${index}`, (index * 37) % 61]);
  const top = (most: string, highlight: string | null = null, given: readonly GivenRow[] = rows) =>
    comparisonOf(ownFigures(given), { highlight, subtitle: null, top: most });

  test('have bars, as has what is highlighted, and the table has all', async () => {
    const chart = top('3', 'Area 0');
    expect(chart.rows).toHaveLength(60);
    expect(chart.subtitle).toBe('Spending, the three highest and Area 0, and 56 more in the table');
    const { texts } = await drawn(chart.spec(742));
    const names = texts.map(({ text }) => text).filter((text) => text.startsWith('Area'));
    expect(names).toEqual([...chart.rows.slice(0, 3).map(({ place }) => place), 'Area 0']);
  });

  test('are of the first of several series', async () => {
    const series = rows.slice(0, 5).flatMap(([place, value]): GivenRow[] => [
      [place, value, { series: 'Boys' }],
      [place, 99 - (value ?? 0), { series: 'Girls' }],
    ]);
    const { texts } = await drawn(top('2', null, series).spec(742));
    expect(texts.map(({ text }) => text).filter((text) => text.startsWith('Area'))).toEqual(['Area 3', 'Area 1']);
  });

  test.each(['0', '-3', 'ten', '500', ''])('are all where top is “%s”', (most) => {
    expect(top(most, null, rows.slice(0, 8)).subtitle).toBe('Spending');
  });
});
