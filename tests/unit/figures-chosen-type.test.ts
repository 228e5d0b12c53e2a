import { describe, expect, test } from 'vitest';
import { chosenType } from '../../src/own-figures/charts/choose-type.ts';
import type { PlaceKind } from '../../src/own-figures/dataset.ts';
import { type GivenRow, ownFigures } from './own-figures.ts';

const years = (count: number, more: GivenRow[2] = {}): GivenRow[] =>
  Array.from({ length: count }, (_, index): GivenRow => [String(2000 + index), index, more]);

describe('without a type, figures are drawn as', () => {
  test.each([
    ['a change: up to twelve years of one series', years(12), 'year', '', 'change'],
    ['a trend: more years', years(13), 'year', '', 'trend'],
    [
      'a trend: several series',
      [...years(3, { series: 'a' }), ...years(3, { series: 'b' })],
      'financial year',
      '',
      'trend',
    ],
    [
      'a projection: years of which one is projected',
      [...years(3), ['2032', 5, { kind: 'projection' }]],
      'year',
      '',
      'projection',
    ],
    ['a timeline: dates with titles', [['2022-05', null, { title: 'Report' }]], 'date', '', 'timeline'],
    [
      'a comparison: words',
      [
        ['Leeds', 3],
        ['York', 2],
      ],
      'text',
      '£m',
      'comparison',
    ],
    ['a comparison: words, one of them projected', [['Leeds', 3, { kind: 'projection' }]], 'text', '£m', 'comparison'],
    [
      'a comparison: percentages that come to no whole',
      [
        ['Leeds', 60],
        ['York', 70],
      ],
      'text',
      '%',
      'comparison',
    ],
    ['a comparison: a percentage alone', [['Leeds', 60]], 'text', '%', 'comparison'],
    [
      'a comparison: percentages of which one is not known',
      [
        ['Leeds', 60],
        ['York', 40],
        ['Hull', null],
      ],
      'text',
      '%',
      'comparison',
    ],
    [
      'a comparison: percentages below zero',
      [
        ['Leeds', 110],
        ['York', -10],
      ],
      'text',
      '%',
      'comparison',
    ],
    [
      'a proportion: percentages that come to 100, as far as they are rounded',
      [
        ['Leeds', 33.3],
        ['York', 33.3],
        ['Hull', 33.3],
      ],
      'text',
      '%',
      'proportion',
    ],
  ] as [string, GivenRow[], PlaceKind, string, string][])('%s', (_, rows, kind, unit, type) => {
    expect(chosenType(ownFigures(rows, { kind, unit }))).toBe(type);
  });
});
