import { describe, expect, test } from 'vitest';
import { makeOwnChart } from '../../src/own-figures/charts/make-own-chart.ts';
import { ownTypes } from '../../src/own-figures/own-types.ts';
import { type GivenRow, ownFigures, unsaid } from './own-figures.ts';

const areas: GivenRow[] = [
  ['Leeds', 60],
  ['York', 40],
  ['Hull', 20],
];

describe('a chart of own figures', () => {
  test('has the subtitle that its author wrote, all of it', () => {
    const figures = ownFigures(areas, { unit: '%' });
    for (const type of [null, 'comparison'] as const)
      expect(makeOwnChart(figures, type, { ...unsaid, subtitle: "England's areas, 2024" }).subtitle).toBe(
        'England’s areas, 2024',
      );
  });

  test('is of the type that its author names', () => {
    const figures = ownFigures(areas, { unit: '%' });
    expect(makeOwnChart(figures, 'comparison', unsaid).headline).toMatch(/^Highest: /);
    expect(makeOwnChart(figures, 'proportion', unsaid).headline).toMatch(/^Largest: /);
  });

  test('is of the type that its figures ask for, where none is named', () => {
    expect(makeOwnChart(ownFigures(areas, { unit: '%' }), null, unsaid).headline).toMatch(/^Highest: /);
    expect(makeOwnChart(ownFigures(areas.slice(0, 2), { unit: '%' }), null, unsaid).columns).toHaveLength(2);
    const event: GivenRow = ['2022-05', null, { title: 'Report' }];
    expect(makeOwnChart(ownFigures([event], { kind: 'date' }), null, unsaid).headline).toBe('Report: May 2022');
  });

  test.each(ownTypes.filter((type) => type !== 'timeline'))('as a %s has a sentence for each of its rows', (type) => {
    const years = ['2010', '2011', '2012'].map((year, index): GivenRow => [year, 20 + index]);
    const projected: GivenRow = ['2015', 30, { kind: 'projection' }];
    const figures = ownFigures([...years, projected], { kind: 'year', unit: '%' });
    const { rows, points } = makeOwnChart(figures, type, unsaid);
    expect(points).toHaveLength(rows.length);
  });
});
