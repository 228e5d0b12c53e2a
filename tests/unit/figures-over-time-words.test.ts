import { describe, expect, test } from 'vitest';
import { changeOf } from '../../src/own-figures/charts/change.ts';
import { trendOf } from '../../src/own-figures/charts/trend.ts';
import { FiguresError, type Dataset } from '../../src/own-figures/dataset.ts';
import { type GivenRow, ownFigures, unsaid, yearly } from './own-figures.ts';

const inBillions = (rows: readonly GivenRow[], options: Parameters<typeof ownFigures>[1] = {}) =>
  ownFigures(rows, { unit: '£bn', ...options });
const change = (figures: Dataset, highlight: string | null = null) => changeOf(figures, { ...unsaid, highlight });

describe.each([
  ['change', changeOf],
  ['trend', trendOf],
])('the words of a %s', (_, of) => {
  const said = (values: readonly (number | null)[], unit = '£bn', measure = 'Spending') =>
    of(inBillions(yearly(values, { from: 2010 }), { unit, title: measure }), unsaid);

  test.each([
    [
      'a fall',
      [3.5, 2, 1.9],
      '£bn',
      'Spending fell by 46% from 2010 to 2012',
      'Spending fell by 46%, from £3.5bn in 2010 to £1.9bn in 2012.',
    ],
    [
      'a rise',
      [10, 15],
      '',
      'Spending rose by 50% from 2010 to 2011',
      'Spending rose by 50%, from 10 in 2010 to 15 in 2011.',
    ],
    ['no change', [7, 7], '%', 'Spending stayed at 7% from 2010 to 2011', 'Spending stayed at 7% from 2010 to 2011.'],
    [
      'the same again',
      [7, 9, 7],
      '%',
      'Spending stood at 7% in 2010 and again in 2012',
      'Spending stood at 7% in 2010 and again in 2012. The highest was 9% in 2011.',
    ],
    [
      'a change from zero',
      [0, 9],
      'children',
      'Spending rose from 0 children in 2010 to 9 in 2011',
      'Spending rose from 0 children in 2010 to 9 in 2011.',
    ],
    ['a fall to zero', [9, 0], '', 'Spending fell from 9 in 2010 to 0 in 2011', ''],
    ['a fall to nearly zero', [1000, 1], '', 'Spending fell by more than 99% from 2010 to 2011', ''],
    ['a change across zero', [-5, 3], '£m', 'Spending rose by £8m from 2010 to 2011', 'by £8m, from −£5m in 2010'],
    ['a change below zero', [-5, -10], '£m', 'Spending fell by £5m from 2010 to 2011', ''],
    [
      'percentages',
      [41.5, 43.9],
      '%',
      'Spending rose by 2.4 percentage points from 2010 to 2011',
      'from 41.5% in 2010 to 43.9% in 2011',
    ],
    ['one percentage point', [41, 42], '%', 'Spending rose by 1 percentage point from 2010 to 2011', ''],
    ['one number', [5], '', 'Spending stood at 5 in 2010', 'Spending stood at 5 in 2010.'],
    ['a peak between', [1, 8, 2], '', 'Spending peaked at 8 in 2011', 'The highest was 8 in 2011.'],
    [
      'a turn, with its values',
      [1, 5, 9, 6, 3],
      '£m',
      'Spending rose until 2012, then fell by 67%',
      'Spending rose from £1m in 2010 to £9m in 2012, then fell by 67% to £3m in 2014.',
    ],
    [
      'ups and downs that lead nowhere',
      [60, 62, 61, 58, 60, 40, 61, 57, 59, 61, 64, 48, 62],
      '',
      'Spending ranged from 40 to 64',
      'The highest was 64 in 2020 and the lowest was 40 in 2015.',
    ],
    [
      'ends that tell the opposite of what lies between them',
      [50, 90, 40, 88, 60, 70, 45, 60, 52],
      '',
      'Spending ranged from 40 to 90',
      'Spending rose by 4%, from 50 in 2010 to 52 in 2018. The highest was 90 in 2011 and the lowest was 40 in 2012.',
    ],
    [
      'a narrow range',
      [50, 49, 51, 50, 49, 51, 50, 49],
      '%',
      'Spending stayed between 49% and 51% from 2010 to 2017',
      'fell by 1 percentage point',
    ],
    ['a gap', [4, null, 2], '', 'Spending halved from 2010 to 2012', 'There is no figure for 2011.'],
    [
      'gaps at the ends',
      [null, 4, 2, null],
      '',
      'Spending halved from 2011 to 2012',
      'There is no figure for 2010 and 2013.',
    ],
    [
      'very small numbers',
      [0.0034, 0.0017],
      '',
      'Spending halved from 2010 to 2011',
      'from 0.0034 in 2010 to 0.0017 in 2011',
    ],
  ])('tell %s', (_, values, unit, headline, summary) => {
    const chart = said(values, unit);
    expect(chart.headline).toBe(headline);
    expect(chart.summary).toContain(summary);
    expect(chart.headline.split(' ').length).toBeLessThanOrEqual(12);
  });

  test('name measure, unit and period', () => {
    const figures = inBillions([
      ['2010/11', 3.5],
      ['2018/19', 1.9],
    ]);
    expect(of(figures, unsaid).subtitle).toBe('Spending, £\u00a0billion, 2010/11 to 2018/19');
    expect(said([1, 2], 'children', 'Children in care').subtitle).toBe('Children in care, 2010 to 2011');
  });

  test('begin with a capital, and leave names alone that have their own', () => {
    expect(said([4, 5], '', 'dépenses').headline).toMatch(/^Dépenses rose/);
    expect(said([4, 5], '', 'iPads lent').headline).toMatch(/^iPads lent rose/);
  });

  test('have a sentence for each row, gaps and kinds included', () => {
    const figures = inBillions([
      [2010, 3.5],
      [2011, null],
      [2012, 4, { kind: 'estimate' }],
    ]);
    expect(of(figures, unsaid).points).toEqual(['2010: £3.5bn.', '2011: no figure.', '2012: estimated £4bn.']);
    expect(of(figures, unsaid).summary).toBe(
      'Spending rose by an estimated 14%, from £3.5bn in 2010 to an estimated £4bn in 2012. There is no figure for 2011.',
    );
    expect(of(figures, unsaid).headline).toBe('Spending rose by an estimated 14% from 2010 to 2012');
    expect(of(figures, unsaid).columns.map(({ title }) => title)).toEqual(['Year', 'Kind', 'Spending, £ billion']);
  });

  test('keep a projection out of the change, and name it', () => {
    const chart = of(
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
    expect(chart.headline).toBe('Spending rose by 20% from 2010 to 2011');
    expect(chart.summary).toBe('Spending rose by 20%, from 10 in 2010 to 12 in 2011. The projection for 2020 is 99.');
    expect(chart.subtitle).toBe('Spending, 2010 to 2011, and projected to 2020');
  });

  test('call a change between projections one', () => {
    const chart = of(
      inBillions(
        [
          [2030, 10, { kind: 'projection' }],
          [2031, 12, { kind: 'projection' }],
        ],
        { unit: '' },
      ),
      unsaid,
    );
    expect(chart.headline).toBe('Spending would rise by a projected 20% from 2030 to 2031');
    expect(chart.summary).toBe(
      'Spending would rise by a projected 20%, from 10 in 2030 to 12 in 2031. All are projections.',
    );
  });

  test('put figures in the order of time', () => {
    const chart = of(
      inBillions([
        [2012, 1],
        [2011, 2],
        [2010, 4],
      ]),
      unsaid,
    );
    expect(chart.rows.map((row) => row['place'])).toEqual(['2010', '2011', '2012']);
    expect(chart.headline).toBe('Spending fell by 75% from 2010 to 2012');
  });

  test('can be heard from three numbers on', () => {
    expect(said([1, 2]).sonification).toBeNull();
    expect(said([1, 2, 3]).sonification).toEqual({ number: 'value', each: 'year' });
  });

  test('hand on the remarks of reading', () => {
    const figures = inBillions(yearly([1, 2]), { remarks: ['Row 9 is a note.'] });
    expect(of(figures, unsaid).about[0]?.paragraphs).toContain('Row 9 is a note.');
  });

  test.each([
    ['no number at all', [null, null], 'There is nothing to draw: no row has a number.'],
    [
      'a number too large',
      [1, 1e300],
      'Row 3, column Spending: 1e+300 is too large a number to draw. Give it in another unit.',
    ],
  ])('say in a sentence that there is %s', (_, values, message) => {
    expect(() => said(values)).toThrow(new FiguresError(message));
  });
});

describe('a chart of change', () => {
  test('tells the bar that is highlighted, however it is written', () => {
    const figures = inBillions([
      ['2010/11', 4],
      ['2011/12', 3],
      ['2012/13', 2],
    ]);
    expect(change(figures, '2011-12').summary).toContain('The figure for 2011/12 was £3bn.');
    expect(change(figures, '2011-12').warnings).toEqual([]);
  });

  test('leaves out a highlight that is not there, and warns its author', () => {
    const figures = inBillions([
      ['2010/11', 4],
      ['2011/12', 3],
    ]);
    const { summary, warnings } = change(figures, '2019');
    expect(summary).toBe(change(figures).summary);
    expect(warnings).toEqual(['highlight="2019" is not known; leaving it out. The names are 2010/11 and 2011/12.']);
  });

  test('of words is neither ordered nor heard', () => {
    const chart = change(
      inBillions(
        [
          ['Spring', 4],
          ['Autumn', 3],
          ['Winter', 2],
        ],
        { unit: '' },
      ),
    );
    expect(chart.headline).toBe('Spending halved from Spring to Winter');
    expect(chart.summary).toBe('Spending fell by 50%, from 4 (Spring) to 2 (Winter).');
    expect(chart.sonification).toBeNull();
  });

  test('shows one series, and as many bars as have room', () => {
    expect(() =>
      change(
        inBillions([
          [2010, 1, { series: 'Leeds' }],
          [2010, 2, { series: 'York' }],
        ]),
      ),
    ).toThrow('A chart of change shows at most 1 series, but there are 2. Choose type="trend" for several.');
    expect(() =>
      change(
        inBillions(
          yearly(
            Array.from({ length: 61 }, () => 1),
            { from: 1900 },
          ),
        ),
      ),
    ).toThrow('at most 60 bars');
  });
});
