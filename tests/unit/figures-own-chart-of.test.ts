import { describe, expect, test } from 'vitest';
import { readDataset } from '../figures/read-dataset.ts';
import { makeOwnChart } from '../../src/own-figures/charts/make-own-chart.ts';
import { ownTypes } from '../../src/own-figures/own-types.ts';
import { type GivenRow, ownFigures, unsaid } from './own-figures.ts';

const areas: GivenRow[] = [
  ['Leeds', 60],
  ['York', 40],
  ['Hull', 20],
];

describe('a chart of own figures', () => {
  test('has the subtitle that its author wrote, all of it', async () => {
    const figures = ownFigures(areas, { unit: '%' });
    for (const type of [null, 'comparison'] as const)
      expect((await makeOwnChart(figures, type, { ...unsaid, subtitle: "England's areas, 2024" })).subtitle).toBe(
        'England’s areas, 2024',
      );
  });

  test('of percentages that may be fractions warns its author', async () => {
    const shares = (values: readonly number[]) =>
      readDataset({ text: `Town,Share\n${values.map((value, at) => `T${at},${value}`).join('\n')}` }, { unit: '%' });
    const warned = async (values: readonly number[]) => (await makeOwnChart(shares(values), null, unsaid)).warnings;
    expect(await warned([0.22, 0.197, 0.119])).toEqual([expect.stringContaining('Give fractions as percentages')]);
    expect(await warned([0.22, 1.97, 0.119])).toEqual([]);
    expect(await warned([1, 0, 1])).toEqual([]);
    const { warnings } = readDataset({ text: 'Town,home_share\nElm,0.22\nOak,0.197\n' });
    expect(warnings).toEqual([expect.stringContaining('Give fractions as percentages')]);
  });

  test('is of the type that its author names', async () => {
    const figures = ownFigures(areas, { unit: '%' });
    expect((await makeOwnChart(figures, 'comparison', unsaid)).headline).toMatch(/^Leeds: /);
    expect((await makeOwnChart(figures, 'proportion', unsaid)).headline).toMatch(/^More than half: /);
  });

  test('is of the type that its figures ask for, where none is named', async () => {
    expect((await makeOwnChart(ownFigures(areas, { unit: '%' }), null, unsaid)).headline).toMatch(/^Leeds: /);
    expect((await makeOwnChart(ownFigures(areas.slice(0, 2), { unit: '%' }), null, unsaid)).columns).toHaveLength(2);
    const event: GivenRow = ['2022-05', null, { title: 'Report' }];
    expect((await makeOwnChart(ownFigures([event], { kind: 'date' }), null, unsaid)).headline).toBe('Report: May 2022');
  });

  test.each(ownTypes.filter((type) => type !== 'timeline'))(
    'as a %s has a sentence for each of its rows',
    async (type) => {
      const all = ['a', 'b'].flatMap((name) => {
        const series = type === 'groups' || type === 'stack' ? name : null;
        const years = ['2010', '2011', '2012'].map((year, index): GivenRow => [year, 20 + index, { series }]);
        return series || name === 'a' ? [...years, ['2015', 30, { kind: 'projection', series }] as GivenRow] : [];
      });
      const figures = ownFigures(all, { kind: 'year', unit: '%' });
      const { rows, points } = await makeOwnChart(figures, type, unsaid);
      expect(points).toHaveLength(rows.length);
    },
  );

  /** The subtitle of a table with one measure, whose file or first line has a name. */
  async function subtitleOf(heading: string, hint: string | null, title = ''): Promise<string> {
    const text = `${title}Town,${heading}\nElm,51\nOak,45\nAsh,38\n`;
    return (await makeOwnChart(readDataset({ text, hint }), null, unsaid)).subtitle;
  }

  test.each([
    ['Value', 'Empty homes'],
    ['Count', 'Empty homes: count'],
    ['Median', 'Empty homes: median'],
    ['Percentage', 'Empty homes: percentage'],
    ['Amount (£)', 'Empty homes: amount, £'],
    ['Rooms let', 'Rooms let'],
  ])('of figures called %s says what its file is called', async (heading, subtitle) => {
    expect(await subtitleOf(heading, 'text/csv https://example.org/a.b/empty-homes_2024-25.csv?v=2')).toBe(subtitle);
    expect(await subtitleOf(heading, 'Empty homes 2024.csv')).toBe(subtitle);
  });

  test('says what a table is called above what its file is', async () => {
    expect(await subtitleOf('Value', 'empty-homes.csv', 'Rooms let by town,\n')).toBe('Rooms let');
    expect(await subtitleOf('Mean', 'empty-homes.csv', 'Housing statistics,\nTable 4: Rooms let by town,\n')).toBe(
      'Rooms let: mean',
    );
  });

  test.each(['data.csv', 'export (3).csv', 'table1.csv', '6f1c9a2b.csv', 'text/csv', 'final-v2.csv', 'b.csv', null])(
    'says nothing of a file called %s',
    async (hint) => {
      expect(await subtitleOf('Value', hint)).toBe('Value');
    },
  );
});
