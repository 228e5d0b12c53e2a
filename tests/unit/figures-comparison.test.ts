import { describe, expect, test } from 'vitest';
import { comparisonOf } from '../../src/own-figures/charts/comparison.ts';
import { FiguresError } from '../../src/own-figures/dataset.ts';
import type { OwnChart, AuthorWords } from '../../src/own-figures/own-chart.ts';
import { drawn } from './drawn-texts.ts';
import { type GivenRow, ownFigures, unsaid } from './own-figures.ts';

const FOUR: GivenRow[] = [
  ['Leeds', 3.2],
  ['York', 0.4],
  ['Hull', 1.7],
  ['Selby', 2],
];
const of = (
  rows: readonly GivenRow[],
  options: Parameters<typeof ownFigures>[1] = {},
  said: AuthorWords = unsaid,
): OwnChart => comparisonOf(ownFigures(rows, { unit: '£m', ...options }), said);
const pointing = (highlight: string) => ({ ...unsaid, highlight });
const textsOf = async (chart: OwnChart, width = 742) => (await drawn(chart.spec(width))).texts.map(({ text }) => text);
const fillsOf = async (chart: OwnChart) =>
  [...(await drawn(chart.spec(742))).svg.matchAll(/<path aria-label="row-\d+"[^>]* fill="var\(--_([\w-]+)\)"/g)].map(
    ([, fill]) => fill,
  );

describe('the words of a comparison', () => {
  test('tell the highest and the lowest with their numbers', () => {
    const { headline, subtitle, summary, points } = of(FOUR);
    expect(headline).toBe('Leeds: £3.2m, eight times York (£0.4m)');
    expect(subtitle).toBe('Spending, £\u00a0million');
    expect(summary).toBe('Of four figures, the highest is £3.2m (Leeds) and the lowest £0.4m (York).');
    expect(points).toEqual(['Leeds: £3.2m.', 'York: £0.4m.', 'Hull: £1.7m.', 'Selby: £2m.']);
  });

  test('write names in capitals as a person does, and leave abbreviations', () => {
    const { headline, summary, points } = of([
      ['NORTH EAST', 5],
      ['LEEDS AND YORK', 2],
      ['NHS TRUST', 1],
    ]);
    expect(headline).toBe('North East: £5m, more than twice any other');
    expect(summary).toContain('the next £2m (Leeds and York) and the lowest £1m (NHS Trust)');
    expect(points[0]).toBe('North East: £5m.');
    const short = of([
      ['NEET', 5],
      ['EET', 3],
      ['SEN', 4],
    ]);
    expect(short.headline).toBe('Highest: NEET, £5m; lowest: EET, £3m');
  });

  test('claim nothing of a code that no reader knows', () => {
    const codes = Array.from({ length: 15 }, (_, index): GivenRow => [
      `E1400${String(index).padStart(4, '0')}`,
      index + 1,
    ]);
    expect(of(codes).headline).toBe('15 figures, from £1m to £15m');
    const named = codes.map(([code, value], index): GivenRow => [index ? code : 'Leeds', value]);
    expect(of(named).headline).toBe('Highest: E14000014, £15m; lowest: Leeds, £1m');
    expect(of(codes, {}, pointing('E14000003')).headline).toBe('E14000003: £4m, fourth lowest of 15');
  });

  test('set the figure that is pointed out against the others', () => {
    const { headline, summary } = of(FOUR, {}, pointing(' hull '));
    expect(headline).toBe('Hull: £1.7m, second lowest of four');
    expect(summary).toBe(
      'Hull: £1.7m, second lowest of four figures. The highest is £3.2m (Leeds) and the lowest is £0.4m (York).',
    );
  });

  test('say the rank of each of the most figures that fit, counted from the nearer end', () => {
    const most = Array.from({ length: 40 }, (_, index): GivenRow => [`C${index + 1}`, index + 1]);
    const ranks = most.map(([name]) => of(most, {}, pointing(String(name))).headline.replace(/^.*, (.*) of 40$/, '$1'));
    const from = (end: string) => [
      end,
      ...['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'].map((word) => `${word} ${end}`),
      ...Array.from({ length: 11 }, (_, index) => `${index + 10}th ${end}`),
    ];
    expect(ranks).toEqual([...from('lowest'), ...from('highest').toReversed()]);
  });

  test('name the other end only, where one end is pointed out', () => {
    expect(of(FOUR, {}, pointing('Leeds')).summary).toBe(
      'Leeds: £3.2m, highest of four figures. The lowest is £0.4m (York).',
    );
  });

  test('point out nothing where nothing has that name, and warn the author', () => {
    const { headline, warnings } = of(FOUR, {}, pointing('Bath'));
    expect(headline).toBe(of(FOUR).headline);
    expect(warnings).toEqual([
      'highlight="Bath" is not known; leaving it out. The names are Leeds, York, Hull and Selby.',
    ]);
  });

  test('say which tie', () => {
    const tied = of([...FOUR, ['Ripon', 3.2], ['Goole', 0.4]], {}, unsaid);
    expect(tied.headline).toBe('Highest: Leeds and Ripon, £3.2m; lowest: York and Goole, £0.4m');
    expect(of([...FOUR, ['Ripon', 3.2]], {}, pointing('Ripon')).headline).toBe('Ripon: £3.2m, joint highest of five');
    const many = ['A', 'B', 'C', 'D'].map((name): GivenRow => [name, 5]);
    expect(of([...many, ['E', 1]]).summary).toBe(
      'Of five figures, the highest is £5m (four of them) and the lowest £1m (E).',
    );
  });

  test('find no highest where all are the same', () => {
    const { headline, summary } = of(FOUR.map(([name]): GivenRow => [name, 0]));
    expect(headline).toBe('All four: £0');
    expect(summary).toBe('All four figures are the same: £0.');
  });

  test('claim nothing of one figure', () => {
    const { headline, summary } = of([['Leeds', 3.2]]);
    expect([headline, summary]).toEqual(['Leeds: £3.2m', 'Leeds: £3.2m.']);
  });

  test('tell how far two are apart, shares in percentage points', () => {
    expect(
      of([
        ['Leeds', 0.3],
        ['York', 0.1],
      ]).summary,
    ).toBe('Leeds: £0.3m; York: £0.1m. The difference is £0.2m.');
    expect(
      of(
        [
          ['Leeds', 45],
          ['York', 44],
        ],
        { unit: '%' },
      ).summary,
    ).toContain('The difference is 1 percentage point.');
    expect(
      of(
        [
          ['Leeds', 45],
          ['York', 40],
        ],
        { unit: '%' },
      ).summary,
    ).toContain('The difference is 5 percentage points.');
    expect(
      of([
        ['Leeds', 45],
        ['York', 45],
      ]).summary,
    ).toContain('The two are the same.');
    expect(
      of([
        ['Spent', 45],
        ['Asked', 40, { kind: 'call' }],
      ]).summary,
    ).not.toContain('difference');
  });

  test('say a minus and what is below zero', () => {
    const { headline, points } = of([
      ['Leeds', -3],
      ['York', -1],
      ['Hull', 2],
    ]);
    expect(headline).toBe('Highest: Hull, £2m; lowest: Leeds, −£3m');
    expect(points[0]).toBe('Leeds: −£3m.');
  });

  test('say gaps, in the summary, for the point and in About', () => {
    const { summary, points, about, rows } = of([...FOUR, ['Goole', null], ['Ripon', null]]);
    expect(summary).toContain('Of four figures');
    expect(summary).toContain('There is no figure for Goole and Ripon.');
    expect(points.slice(4)).toEqual(['Goole: no figure.', 'Ripon: no figure.']);
    expect(rows[4]).toEqual({ place: 'Goole', value: null });
    expect(about[0]?.paragraphs).toContain('There is no figure for Goole and Ripon.');
  });

  test('say of which kind a number is, before it', () => {
    const { headline, summary, points, columns, rows } = of([
      ['Spent', 1],
      ['Next year', 3, { kind: 'projection' }],
      ['Promised', 0.2, { kind: 'commitment' }],
      ['Asked for', 2.6, { kind: 'call' }],
    ]);
    expect(headline).toBe('Highest: Next year, projected £3m; lowest: Promised, commitment of £0.2m');
    expect(summary).toBe(
      'Of four figures, the highest is a projected £3m (Next year) and the lowest a commitment of £0.2m (Promised). Of the figures, one is a projection, one is a commitment and one is a call.',
    );
    expect(points[3]).toBe('Asked for: call for £2.6m.');
    expect(columns.map(({ name }) => name)).toEqual(['place', 'kind', 'value']);
    expect(rows[1]).toEqual({ place: 'Next year', kind: 'projection', value: 3 });
  });

  test('of figures that are all alike in kind say so once', () => {
    const projected = FOUR.map(([name, value]): GivenRow => [name, value, { kind: 'projection' }]);
    expect(of(projected).summary).toMatch(/ All are projections\.$/);
  });

  test('name a unit that is a word once, and the subtitle does', () => {
    const { headline, subtitle, summary, points } = of(FOUR, { unit: 'children', title: 'In care' });
    expect(headline).toBe('Leeds: 3.2 children, eight times York (0.4)');
    expect(subtitle).toBe('In care, children');
    expect(summary).toBe('Of four figures, the highest is 3.2 children (Leeds) and the lowest 0.4 (York).');
    expect(points[1]).toBe('York: 0.4 children.');
  });

  test('do not name a unit twice', () => {
    expect(of(FOUR, { unit: '%', title: 'Per cent of all' }).subtitle).toBe('Per cent of all');
  });

  test('keep the numbers as exact as they need to be', () => {
    expect(
      of(
        [
          ['A', 0.0004],
          ['B', 0.00041],
          ['C', 3],
        ],
        { unit: '' },
      ).points.slice(0, 2),
    ).toEqual(['A: 0.0004.', 'B: 0.00041.']);
    expect(
      of(
        [
          ['A', 33.333_333],
          ['B', 66.666_666],
          ['C', 1],
        ],
        { unit: '%' },
      ).points[0],
    ).toBe('A: 33.33%.');
    expect(() => of([['A', 2e18]], { unit: '£' })).toThrow(
      'Row 2, column Spending: 2000000000000000000 is too large a number to draw. Give it in another unit.',
    );
  });

  test('are short enough for a headline, and whole in points and table, where names are long', () => {
    const long = 'The Royal Borough of Kensington and Chelsea, with all of its neighbours taken together';
    const { headline, points, rows } = of([
      [long, 5],
      ['York', 2],
      ['Hull', 1],
    ]);
    expect(headline).toBe('The Royal Borough of Kensington and…: £5m, more than twice any other');
    expect(points[0]).toBe(`${long}: £5m.`);
    expect(rows[0]?.['place']).toBe(long);
  });
});

describe('a comparison of several series', () => {
  const rows = (['Leeds', 'York'] as const).flatMap((place, at): GivenRow[] =>
    ['Boys', 'Girls', 'All'].map((series, index): GivenRow => [place, 30 + at * 10 + index, { series }]),
  );
  const chart = of(rows, { unit: '%' });

  test('tells each from its lowest to its highest', () => {
    expect(chart.headline).toBe('Highest: York (All), 42%; lowest: Leeds (Boys), 30%');
    expect(chart.summary).toBe(
      'From lowest to highest: Boys 30% (Leeds) to 40% (York), Girls 31% (Leeds) to 41% (York) and All 32% (Leeds) to 42% (York).',
    );
    expect(chart.points[1]).toBe('Leeds, Girls: 31%.');
    expect(chart.series?.by).toEqual(['series']);
    expect(chart.series?.words?.(chart.rows.slice(0, 1), chart.rows)).toBe('Boys: 30% (Leeds) to 40% (York).');
  });

  test('tells the one that is pointed out first, and has it in full colour and the others softer', async () => {
    const girls = of(rows, { unit: '%' }, pointing('girls'));
    expect(girls.summary).toMatch(/^From lowest to highest: Girls 31%/);
    expect(await fillsOf(girls)).toEqual([
      'series-1-soft',
      'series-1',
      'series-1-soft',
      'series-1-soft',
      'series-1',
      'series-1-soft',
    ]);
  });

  test('tells the place that is pointed out in all of them', () => {
    expect(of(rows, { unit: '%' }, pointing('York')).summary).toMatch(
      /^York: 40% \(Boys\), 41% \(Girls\) and 42% \(All\)\. From lowest/,
    );
  });

  test('names every place once and every series at each of its bars', async () => {
    const texts = await textsOf(chart);
    const count = (text: string) => texts.filter((other) => other === text).length;
    expect([count('Leeds'), count('York'), count('Boys'), count('Girls')]).toEqual([1, 1, 2, 2]);
    expect(new Set(await fillsOf(chart)).size).toBe(3);
  });
});

describe('years that are compared', () => {
  const years: GivenRow[] = [
    ['2010', 1],
    ['2011', 2],
    ['2012', 3],
  ];

  test('can be heard in their order', () => {
    expect(of(years, { kind: 'year' }).sonification).toEqual({ number: 'value', each: 'year' });
    expect(of(years.toReversed(), { kind: 'year' }).sonification).toBeNull();
    expect(of(years, { kind: 'text' }).sonification).toBeNull();
  });

  test('are dates in words where they are dates', () => {
    const chart = of(
      [
        ['2022-05-23', 1],
        ['2023-01', 2],
        ['2024', 3],
      ],
      { kind: 'date' },
    );
    expect(chart.points[0]).toBe('23 May 2022: £1m.');
    expect(chart.columns[0]).toMatchObject({ date: true });
  });
});

describe('a comparison is refused in a sentence', () => {
  const many = (count: number): GivenRow[] =>
    Array.from({ length: count }, (_, index): GivenRow => [`Area ${index}`, index]);

  test.each([
    ['of more than 5,000 figures', many(5001), /shows at most 5,000 figures, but there are 5,001/],
    [
      'of more than three series',
      ['a', 'b', 'c', 'd'].map((series): GivenRow => ['Leeds', 1, { series }]),
      /shows at most 3 series, but there are 4/,
    ],
    ['of nothing', [], /There is nothing to draw/],
    ['of gaps alone', [['Leeds', null]] as GivenRow[], /There is nothing to draw/],
  ])('%s', (_, rows, message) => {
    expect(() => of(rows)).toThrow(FiguresError);
    expect(() => of(rows)).toThrow(message);
  });
});

test('remarks of the reading are told in About', () => {
  expect(of(FOUR, { remarks: ['Row 9 was left out as a note.'] }).about[0]?.paragraphs).toContain(
    'Row 9 was left out as a note.',
  );
});
