import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { chooseType, SUITS } from '../../src/own-figures/charts/make-own-chart.ts';
import { ownTypes } from '../../src/own-figures/own-types.ts';
import { inProject } from '../../src/prerender/project.ts';
import type { Kind, CategoryType } from '../../src/own-figures/dataset.ts';
import { type GivenRow, ownFigures, unsaid } from './own-figures.ts';

const years = (count: number, more: GivenRow[2] = {}): GivenRow[] =>
  Array.from({ length: count }, (_, index): GivenRow => [String(2000 + index), index, more]);

const lines = (moments: number, count: number): GivenRow[] =>
  Array.from({ length: count }, (_, index) => years(moments, { series: `T${index}` })).flat();

test('what its author points out is a trend among its context, not one of many panels', () => {
  const figures = ownFigures(lines(3, 6), { kind: 'year' });
  expect(chooseType(figures, { ...unsaid, highlight: 'T3' })).toBe('trend');
});

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
      'a comparison: two percentages that come to a whole by chance, as rounding could not make them',
      [
        ['Leeds', 57],
        ['York', 44],
      ],
      'text',
      '%',
      'comparison',
    ],
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
    ['a slope: several names at two moments', lines(2, 4), 'year', '', 'slope'],
    ['a trend: two names at two moments', lines(2, 2), 'year', '', 'trend'],
    ['small multiples: five to twelve lines', lines(3, 5), 'year', '', 'small-multiples'],
    ['a trend: more lines', lines(3, 13), 'year', '', 'trend'],
    ['groups: four figures for each name', lines(3, 4), 'text', '', 'groups'],
    ['a comparison: three figures for each name', lines(3, 3), 'text', '', 'comparison'],
    [
      'a stack: percentages that come to 100 for each name',
      ['Elm', 'Oak'].flatMap((town): GivenRow[] => [
        [town, 60, { series: 'a' }],
        [town, 40, { series: 'b' }],
      ]),
      'text',
      '%',
      'stack',
    ],
    [
      'a stack: percentages that come to 100 for each column',
      ['Elm', 'Oak'].flatMap((part, at): GivenRow[] => [
        [part, at ? 60 : 40, { series: 'a' }],
        [part, at ? 70 : 30, { series: 'b' }],
      ]),
      'text',
      '%',
      'stack',
    ],
    [
      'a stack: percentages that come to 100 in each year',
      [2001, 2002].flatMap((year): GivenRow[] => [
        [year, 60, { series: 'a' }],
        [year, 40, { series: 'b' }],
      ]),
      'year',
      '%',
      'stack',
    ],
  ] as [string, GivenRow[], CategoryType, string, string][])('%s', (_, rows, kind, unit, type) => {
    expect(chooseType(ownFigures(rows, { kind, unit }))).toBe(type);
  });
});

test('exactly one type suits, whatever the figures are', () => {
  const value = fc.option(fc.constantFrom(0, 10, 40, 60, 90));
  const kind = fc.constantFrom<Kind>('actual', 'estimate', 'projection');
  const series = fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
  const more = fc.record({ kind, series, title: fc.constant('Report') }, { requiredKeys: ['kind', 'series'] });
  const rows = fc.array(fc.tuple(value, more), { maxLength: 15 });
  const places = fc.constantFrom<CategoryType>('year', 'financial year', 'date', 'text');
  fc.assert(
    fc.property(rows, places, fc.constantFrom('%', '£m', ''), (all, place, unit) => {
      const given = all.map(([number, said], index): GivenRow => [String(2000 + index), number, said]);
      const figures = ownFigures(given, { kind: place, unit });
      expect(ownTypes.filter((type) => SUITS[type](figures))).toEqual([chooseType(figures)]);
    }),
    { seed: 1 },
  );
});

test('README names every type', () => {
  const readme = readFileSync(inProject('README.md'), 'utf8');
  expect(readme).toContain(`\`type\` (${ownTypes.map((type) => `\`${type}\``).join(', ')})`);
});
