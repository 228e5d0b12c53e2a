import { describe, expect, test } from 'vitest';
import { changeOf } from '../../src/figures/charts/change.ts';
import { projectionOf } from '../../src/figures/charts/projection.ts';
import { trendOf } from '../../src/figures/charts/trend.ts';
import { FiguresError, type Figures } from '../../src/figures/figures.ts';
import { figuresOf, yearly } from './figures-over-time.ts';

const nothing = { highlight: null, subtitle: null };
const change = (figures: Figures, highlight: string | null = null) => changeOf(figures, { ...nothing, highlight });
const trend = (figures: Figures, highlight: string | null = null) => trendOf(figures, { ...nothing, highlight });

describe.each([
  ['change', changeOf],
  ['trend', trendOf],
])('the words of a %s', (_, of) => {
  const said = (values: readonly (number | null)[], unit = '£bn', measure = 'Spending') =>
    of(figuresOf(yearly(values, null, 2010), { unit, measure }), nothing);

  test.each([
    [
      'a fall',
      [3.5, 2, 1.9],
      '£bn',
      'Spending: down 46% from 2010 to 2012',
      'from £3.5bn in 2010 to £1.9bn in 2012, down 46%.',
    ],
    ['a rise', [10, 15], '', 'Spending: up 50% from 2010 to 2011', 'from 10 in 2010 to 15 in 2011, up 50%.'],
    [
      'no change',
      [7, 7],
      '%',
      'Spending: 7% from 2010 to 2011, unchanged',
      '7% in 2010 and 7% in 2011, unchanged throughout.',
    ],
    [
      'the same again',
      [7, 9, 7],
      '%',
      'Spending: 7% in 2012, the same as in 2010',
      '7% in 2010 and 7% in 2012, the same at both ends.',
    ],
    [
      'a change from zero',
      [0, 9],
      'children',
      'Spending: from 0 children in 2010 to 9 children in 2011',
      'up 9 children.',
    ],
    ['a fall to zero', [9, 0], '', 'Spending: down 100% from 2010 to 2011', 'from 9 in 2010 to 0 in 2011'],
    ['a fall to nearly zero', [1000, 1], '', 'Spending: down more than 99% from 2010 to 2011', ''],
    ['a change across zero', [-5, 3], '£m', 'Spending: from −£5m in 2010 to £3m in 2011', 'up £8m.'],
    ['a change below zero', [-5, -10], '£m', 'Spending: from −£5m in 2010 to −£10m in 2011', 'down £5m.'],
    [
      'percentages',
      [41.5, 43.9],
      '%',
      'Spending: up 2.4 percentage points from 2010 to 2011',
      'from 41.5% in 2010 to 43.9% in 2011',
    ],
    ['one percentage point', [41, 42], '%', 'Spending: up 1 percentage point from 2010 to 2011', ''],
    ['one number', [5], '', 'Spending: 5 in 2010', 'Spending: 5 in 2010.'],
    ['a peak between', [1, 8, 2], '', 'Spending: up 100% from 2010 to 2012', 'The highest was 8 in 2011.'],
    ['a gap', [4, null, 2], '', 'Spending: down 50% from 2010 to 2012', 'There is no figure for 2011.'],
    [
      'gaps at the ends',
      [null, 4, 2, null],
      '',
      'Spending: down 50% from 2011 to 2012',
      'There is no figure for 2010 and 2013.',
    ],
    [
      'very small numbers',
      [0.0034, 0.0017],
      '',
      'Spending: down 50% from 2010 to 2011',
      'from 0.0034 in 2010 to 0.0017 in 2011',
    ],
  ])('tell %s', (_, values, unit, headline, summary) => {
    const chart = said(values, unit);
    expect(chart.headline).toBe(headline);
    expect(chart.summary).toContain(summary);
    expect(chart.headline.split(' ').length).toBeLessThanOrEqual(12);
  });

  test('name measure, unit and period, or what the author wrote', () => {
    const figures = figuresOf([
      ['2010/11', 3.5],
      ['2018/19', 1.9],
    ]);
    expect(of(figures, nothing).subtitle).toBe('Spending, £\u00a0billion, 2010/11 to 2018/19');
    expect(of(figures, { ...nothing, subtitle: 'Net, 2018/19 prices' }).subtitle).toBe('Net, 2018/19 prices');
    expect(said([1, 2], 'children', 'Children in care').subtitle).toBe('Children in care, 2010 to 2011');
  });

  test('begin with a capital, and leave names alone that have their own', () => {
    expect(said([1, 2], '', 'dépenses').headline).toMatch(/^Dépenses: /);
    expect(said([1, 2], '', 'iPads lent').headline).toMatch(/^iPads lent: /);
  });

  test('have a sentence for each row, gaps and kinds included', () => {
    const figures = figuresOf([
      [2010, 3.5],
      [2011, null],
      [2012, 4, null, 'estimate'],
    ]);
    expect(of(figures, nothing).points).toEqual(['2010: £3.5bn.', '2011: no figure.', '2012: estimated £4bn.']);
    expect(of(figures, nothing).summary).toBe(
      'Spending: from £3.5bn in 2010 to an estimated £4bn in 2012, up 14%. There is no figure for 2011.',
    );
    expect(of(figures, nothing).headline).toBe('Spending, estimated: up 14% from 2010 to 2012');
    expect(of(figures, nothing).columns.map(({ title }) => title)).toEqual(['Year', 'Kind', 'Spending, £ billion']);
  });

  test('keep a projection out of the change, and name it', () => {
    const chart = of(
      figuresOf(
        [
          [2010, 10],
          [2011, 12],
          [2020, 99, null, 'projection'],
        ],
        { unit: '' },
      ),
      nothing,
    );
    expect(chart.headline).toBe('Spending: up 20% from 2010 to 2011');
    expect(chart.summary).toBe('Spending: from 10 in 2010 to 12 in 2011, up 20%. The projection for 2020 is 99.');
    expect(chart.subtitle).toBe('Spending, 2010 to 2011, and projected to 2020');
  });

  test('call a change between projections one', () => {
    const chart = of(
      figuresOf(
        [
          [2030, 10, null, 'projection'],
          [2031, 12, null, 'projection'],
        ],
        { unit: '' },
      ),
      nothing,
    );
    expect(chart.headline).toBe('Spending, projected: up 20% from 2030 to 2031');
    expect(chart.summary).toBe('Spending: from a projected 10 in 2030 to a projected 12 in 2031, up 20%.');
  });

  test('put figures in the order of time', () => {
    const chart = of(
      figuresOf([
        [2012, 1],
        [2011, 2],
        [2010, 4],
      ]),
      nothing,
    );
    expect(chart.rows.map((row) => row['place'])).toEqual(['2010', '2011', '2012']);
    expect(chart.headline).toBe('Spending: down 75% from 2010 to 2012');
  });

  test('can be heard from three numbers on', () => {
    expect(said([1, 2]).heard).toBeNull();
    expect(said([1, 2, 3]).heard).toEqual({ number: 'value', each: 'year' });
  });

  test('hand on the remarks of reading', () => {
    const figures = figuresOf(yearly([1, 2]), { remarks: ['Row 9 is a note.'] });
    expect(of(figures, nothing).about[0]?.paragraphs).toContain('Row 9 is a note.');
  });

  test.each([
    ['no number at all', [null, null], 'There is no number to draw: every row is without one.'],
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
    const figures = figuresOf([
      ['2010/11', 4],
      ['2011/12', 3],
      ['2012/13', 2],
    ]);
    expect(change(figures, '2011-12').summary).toContain('The figure for 2011/12 was £3bn.');
    expect(() => change(figures, '2019')).toThrow(
      'There is no “2019” to highlight. There is: 2010/11, 2011/12 and 2012/13.',
    );
  });

  test('of words is neither ordered nor heard', () => {
    const chart = change(
      figuresOf(
        [
          ['Spring', 4],
          ['Autumn', 3],
          ['Winter', 2],
        ],
        { unit: '' },
      ),
    );
    expect(chart.headline).toBe('Spending: down 50% from Spring to Winter');
    expect(chart.summary).toBe('Spending: from 4 (Spring) to 2 (Winter), down 50%.');
    expect(chart.heard).toBeNull();
  });

  test('shows one series, and as many bars as have room', () => {
    expect(() =>
      change(
        figuresOf([
          [2010, 1, 'Leeds'],
          [2010, 2, 'York'],
        ]),
      ),
    ).toThrow('A chart of change shows one series, and there are 2: Leeds and York. Choose type="trend" for several.');
    expect(() =>
      change(
        figuresOf(
          yearly(
            Array.from({ length: 61 }, () => 1),
            null,
            1900,
          ),
        ),
      ),
    ).toThrow('at most 60 bars');
  });
});

describe('a trend of several series', () => {
  const two = figuresOf([...yearly([10, 15], 'Leeds'), ...yearly([20, 18], 'York')], { unit: '' });

  test('tells both of two', () => {
    expect(trend(two).headline).toBe('Leeds up 50%, York down 10%, 2000 to 2001');
    expect(trend(two).summary).toBe(
      'Leeds: from 10 in 2000 to 15 in 2001, up 50%; York: from 20 in 2000 to 18 in 2001, down 10%.',
    );
  });

  test('tells the highlighted one', () => {
    expect(trend(two, 'york').headline).toBe('York: down 10% from 2000 to 2001');
    expect(trend(two, 'york').rows.map((row) => row['series'])).toEqual(['Leeds', 'Leeds', 'York', 'York']);
  });

  test('tells which of more is highest at the end', () => {
    const three = figuresOf(
      ['Leeds', 'York', 'Hull'].flatMap((name, index) => yearly([10, 15 + index], name)),
      { unit: '' },
    );
    expect(trend(three).headline).toBe('Highest in 2001: Hull, 17');
  });

  test('has words for each series as the keyboard meets it', () => {
    const { series, rows } = trend(two);
    expect(series?.by).toEqual(['series']);
    expect(series?.words?.(rows.slice(0, 2), rows)).toBe('Leeds, 2 points, from 10 in 2000 to 15 in 2001, up 50%.');
  });

  test('says how many lines a reader can tell apart', () => {
    const five = figuresOf(['A', 'B', 'C', 'D', 'E'].flatMap((name) => yearly([1, 2], name)));
    expect(() => trend(five)).toThrow('A reader can tell at most 4 lines apart, and there are 5 series.');
    expect(trend(five, 'B').summary).toContain('The other four series are its context.');
  });

  test('refuses words for places, and more points than can be drawn', () => {
    expect(() => trend(figuresOf([['Spring', 4]]))).toThrow('column Place has words, such as “Spring” in row 2.');
    expect(() =>
      trend(
        figuresOf(
          yearly(
            Array.from({ length: 1001 }, () => 1),
            null,
            1000,
          ),
        ),
      ),
    ).toThrow('at most 1,000 points, and there are 1,001');
  });
});

describe('a projection', () => {
  test('needs a figure that is one, and says how to say it', () => {
    expect(() => projectionOf(figuresOf(yearly([1, 2])), nothing)).toThrow('name it with the attribute kind');
    expect(() => projectionOf(figuresOf([[2010, 1, null, 'estimate']]), nothing)).toThrow(
      'write “projection” in the column',
    );
  });

  test('tells what was, and what is projected', () => {
    const chart = projectionOf(
      figuresOf(
        [
          [2010, 10],
          [2011, 12],
          [2020, 99, null, 'projection'],
        ],
        { unit: '' },
      ),
      nothing,
    );
    expect(chart.points.at(-1)).toBe('2020: projected 99.');
    expect(chart.about[0]?.paragraphs.join(' ')).toContain('Projections are drawn open and dashed');
  });
});
