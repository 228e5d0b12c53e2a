import type { TopLevelSpec } from 'vega-lite';
import { describe, expect, test } from 'vitest';
import { MOST_POINTS, MOST_ROWS } from '../../src/live/describe-spec/describe-spec.ts';
import { specs } from './told-specs.ts';
import { told } from './told-view.ts';

type Name = keyof typeof specs;
const names = Object.keys(specs) as Name[];
const toldOf = (name: Name) => told(specs[name] as TopLevelSpec);

describe('a sentence for each datum', () => {
  test.each<[Name, readonly string[]]>([
    ['bars', ['North: 12 (n).', 'South: 1,234.5 (n).', 'West: −7 (n).']],
    ['barsAcross', ['South: 1,234.5 (n).', 'North: 12 (n).', 'West: −7 (n).']],
    ['barsWithText', ['North: 12 (n).', 'South: 1,234.5 (n).', 'West: −7 (n).']],
    [
      'linesWithPoints',
      [
        'Leeds, 2010: 1.2 (Spending, £m).',
        'Leeds, 2011: 2.5 (Spending, £m).',
        'Leeds, 2012: 3.1 (Spending, £m).',
        'York, 2010: 4 (Spending, £m).',
        'York, 2011: 9.8 (Spending, £m).',
        'York, 2012: 6.4 (Spending, £m).',
      ],
    ],
    ['lineWithGap', ['2010: 1 (Rate).', '2011: no figure (Rate).', '2012: 3 (Rate).']],
    ['mean', ['Leeds: 2.27 (mean of spend).', 'York: 6.73 (mean of spend).']],
    ['histogram', ['children 40 to 60: 3 records.', 'children 80 to 100: 3 records.']],
    ['pie', ['North: 12 (n).', 'South: 1,234.5 (n).']],
    ['named', ['Ann: a 1, b 5.', 'Bob: a 2, b 3.']],
    ['ranges', ['Build, 1 June 2022 to 30 September 2022.', 'Plan, 1 May 2022 to 15 June 2022.']],
    [
      'boxplot',
      [
        'a: median 24, quartiles 10.75 and 37.25, from 0 to 49 (Value).',
        'b: median 27.5, quartiles 13.75 and 38, from 2 to 48 (Value).',
        'c: median 23.5, quartiles 11.75 and 34.25, from 0 to 46 (Value).',
      ],
    ],
    ['outliers', ['median 3, quartiles 2 and 3.25, from 1 to 4 (v).', 'outlier 90 (v).']],
    ['givenErrors', ['A: from 1 to 4 (low to high).', 'B: from 2 to 3 (low to high).']],
    ['calculate', ['North: 12% (per cent).', 'South: 1235% (per cent).', 'West: −7% (per cent).']],
    ['latest', ['Leeds: 2.5 (spend where children is highest).', 'York: 9.8 (spend where children is highest).']],
    ['nested', ['Bath: 6 (Count).', 'Hull: 4 (Count).']],
    ['map', ['Area 0: 0 (Rate).', 'Area 1: 1.5 (Rate).', 'Area 2: 3 (Rate).']],
    ['mapWithPoints', ['Aye.', 'Bee.']],
    ['onlyText', ['Nothing to see here.']],
    ['textTable', ['North: 12.0 (n).', 'South: 1,234.5 (n).', 'West: −7.0 (n).']],
    ['toldByAuthor', ['North has 12 of them.', 'South has 1234.5 of them.', 'West has -7 of them.']],
    ['pivot', ['2010: Leeds 1.2, York 4.', '2011: Leeds 2.5, York 9.8.', '2012: Leeds 3.1, York 6.4.']],
  ])('%s', async (name, sentences) => {
    expect((await toldOf(name)).points).toEqual(sentences);
  });

  test.each<[Name, string]>([
    ['months', 'January 2020: 140 (sum of value).'],
    ['weekdays', 'a, Sunday: 1 record.'],
    ['shares', 'Leeds, 2010: sum of spend 1.2, share of the whole 23.1%.'],
    ['scatter', 'Children 40, Spending (£m) 1.2.'],
    ['scatterByColour', 'Leeds, met yes: children 40, Spending (£m) 1.2.'],
    ['facets', 'Leeds, 2010: 1.2 (Spending, £m).'],
    ['facetedHistogram', 'met no, spend 2 to 3: 1 record.'],
    ['concat', 'By year, Leeds, 2010: 1.2 (Spending, £m).'],
    ['repeatLayer', 'mean of spend, 2010: 2.6.'],
    ['errorbar', 'a: mean of value 24.5, Value from 9 to 40, one standard deviation either side.'],
    ['tooltips', 'Leeds, 2010: Spending (£m) 1.2, Children in care 40.'],
    ['window', 'rank 1: 9.8 (Spending, £m).'],
  ])('%s begins with its first', async (name, sentence) => {
    expect((await toldOf(name)).points[0]).toBe(sentence);
  });

  test('a trend across points is told apart from them, in words, in the table and as a series', async () => {
    const { points, rows, series } = await toldOf('scatterWithTrend');
    expect(points.filter((point) => point.startsWith('line: '))).toHaveLength(2);
    expect(rows.map((row) => row['Mark'])).toEqual([...Array(6).fill('point'), 'line', 'line']);
    expect(series).toEqual({ by: ['Mark'], words: ['point: 6 points.', 'line: 2 points.'] });
  });

  test('strings of strangers are text, and lose what turns or hides text', async () => {
    const { points } = await toldOf('odd');
    expect(points).toContain('<img src=x onerror=alert(1)>: 5 (v).');
    expect(points).toContain('gnp.exe: 6 (v).');
    expect(points).toContain('k not given: 1 (v).');
  });
});

/** How many data each spec draws, though several marks may draw one. */
const DATA: Readonly<Record<Name, number>> = {
  bars: 3,
  barsAcross: 3,
  barsWithText: 3,
  lines: 6,
  linesWithPoints: 6,
  lineWithGap: 3,
  area: 6,
  trail: 6,
  scatter: 6,
  scatterByColour: 6,
  named: 2,
  mean: 2,
  histogram: 2,
  months: 12,
  weekdays: 21,
  shares: 6,
  groupedBars: 6,
  roundedStack: 6,
  pie: 2,
  doughnutWithText: 2,
  ticks: 6,
  ranges: 2,
  boxplot: 3,
  boxplotWhole: 3,
  outliers: 2,
  errorbar: 3,
  errorband: 12,
  givenErrors: 2,
  facets: 6,
  facetedLayers: 8,
  facetedHistogram: 6,
  concat: 12,
  repeat: 10,
  repeatList: 9,
  repeatLayer: 6,
  scatterWithTrend: 8,
  pivot: 3,
  fold: 4,
  calculate: 3,
  window: 3,
  density: 21,
  latest: 2,
  nested: 2,
  params: 6,
  map: 3,
  mapWithPoints: 2,
  images: 2,
  textTable: 3,
  onlyText: 1,
  rules: 3,
  tooltips: 6,
  toldByAuthor: 3,
  empty: 0,
  odd: 7,
  oddFields: 2,
};

describe.each(names)('%s', (name) => {
  test('has a row, a sentence and a mark for each datum', async () => {
    const all = await toldOf(name);
    expect(all.total).toBe(DATA[name]);
    expect(all.rows).toHaveLength(DATA[name]);
    expect(all.points).toHaveLength(DATA[name]);
    expect(new Set(all.items).size).toBe(DATA[name]);
    expect(all.everyRow()).toEqual(all.rows);
  });

  test('says nothing that only a program would, and no name that it made up', async () => {
    const { headline, subtitle, summary, points, columns, rows, series } = await toldOf(name);
    for (const text of [headline, summary, ...points]) expect(text).not.toBe('');
    const said = [
      headline,
      subtitle,
      summary,
      ...points,
      ...columns.flatMap(({ name, title }) => [name, title]),
      ...(series?.words ?? []),
    ];
    const cells = rows.flatMap(Object.values).map(String);
    for (const text of [...said, ...cells.filter((cell) => cell !== 'null')]) {
      expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object|Infinity/);
      expect(text).not.toMatch(/__count|bin_|maxbins|_start|_end|lower_|upper_|yearmonth_|vega/);
    }
    for (const sentence of points) expect(sentence).toMatch(/[.!?…]$/);
  });

  test('has the columns of its table in every row, and series by columns that there are', async () => {
    const { columns, rows, series } = await toldOf(name);
    const fields = columns.map(({ name }) => name);
    expect(new Set(fields).size).toBe(fields.length);
    for (const row of rows) expect(Object.keys(row)).toEqual(fields);
    for (const by of series?.by ?? []) expect(fields).toContain(by);
    const keys = rows.map((row) => JSON.stringify(series?.by.map((by) => row[by])));
    if (series) expect(series.words).toHaveLength(new Set(keys).size);
  });
});

describe('fallback words', () => {
  test.each<[Name, string, string, string]>([
    [
      'lines',
      'Chart of Spending (£m) by Year',
      'Horizontal axis: Year. Vertical axis: Spending (£m).',
      'A line chart of Spending (£m) by Year, 2010 to 2012, for 2 values of Council, with 6 points. Spending (£m) goes from 1.2 (Leeds, 2010) to 9.8 (York, 2011).',
    ],
    [
      'scatter',
      'Chart of Spending (£m) against Children',
      'Horizontal axis: Children. Vertical axis: Spending (£m).',
      'A scatter plot of Spending (£m) against Children, with 6 points. Children goes from 40 to 90; Spending (£m) goes from 1.2 to 9.8.',
    ],
    [
      'pie',
      'Chart of n by Area',
      'n by Area',
      'A pie chart of n by Area, with 2 slices. N goes from 12 (North) to 1,234.5 (South).',
    ],
    [
      'concat',
      '2 charts',
      'Spending (£m) by Year; Spending (£m) against children',
      '2 charts: a line chart of Spending (£m) by Year, 2010 to 2012, for 2 values of Council, with 6 points; a scatter plot of Spending (£m) against children, with 6 points.',
    ],
    [
      'empty',
      'Chart of n by area',
      'Horizontal axis: area. Vertical axis: n.',
      'A bar chart of n by area, without data: nothing is drawn.',
    ],
  ])('of %s', async (name, headline, subtitle, summary) => {
    expect(await toldOf(name)).toMatchObject({ headline, subtitle, summary });
  });

  test('give way to those of the author', async () => {
    const own = { title: { text: ['Spending', 'has risen'], subtitle: "England's councils" } };
    expect(await told({ ...specs.lines, ...own } as TopLevelSpec)).toMatchObject({
      headline: 'Spending has risen',
      subtitle: 'England’s councils',
    });
    expect(await told({ ...specs.bars, title: 'Areas', description: 'Made-up areas' } as TopLevelSpec)).toMatchObject({
      headline: 'Areas',
      subtitle: 'Made-up areas',
    });
  });
});

describe('times', () => {
  const dots = (values: readonly string[], more: object = {}): TopLevelSpec => ({
    data: { values: values.map((at, n) => ({ at, n })) },
    mark: 'point',
    encoding: { x: { field: 'at', type: 'temporal', ...more }, y: { field: 'n', type: 'quantitative' } },
  });
  test.each<[string, readonly string[], object, string, string]>([
    ['days', ['2020-06-05', '2020-06-17'], {}, '5 June 2020: 0 (n).', '2020-06-05'],
    ['months', ['2020-06-01', '2020-07-01'], {}, 'June 2020: 0 (n).', '2020-06'],
    ['years', ['2020-01-01', '2021-01-01'], {}, '2020: 0 (n).', '2020'],
    ['a single day', ['2020-01-01'], {}, '1 January 2020: 0 (n).', '2020-01-01'],
    ['hours', ['2020-06-05T14:30:00', '2020-06-05T15:00:00'], {}, '5 June 2020, 14:30: 0 (n).', '5 June 2020, 14:30'],
    [
      'the author’s own way',
      ['2020-06-05', '2020-06-17'],
      { axis: { format: '%d/%m' } },
      '05/06: 0 (n).',
      '2020-06-05',
    ],
    [
      'an axis that says less than tells days apart',
      ['2020-06-05', '2020-06-17'],
      { axis: { format: '%b' } },
      '5 June 2020: 0 (n).',
      '2020-06-05',
    ],
    ['quarters', ['2020-06-05', '2020-07-17'], { timeUnit: 'yearquarter' }, 'Q2 2020: 0 (n).', 'Q2 2020'],
  ])('%s', async (_, values, more, sentence, cell) => {
    const { points, rows } = await told(dots(values, more));
    expect(points[0]).toBe(sentence);
    expect(Object.values(rows[0] ?? {})[0]).toBe(cell);
  });
});

test('of very many marks the first are listed, and a sentence says that there are more', async () => {
  const values = Array.from({ length: MOST_ROWS + 500 }, (_, x) => ({ x, y: x % 7 }));
  const all = await told({
    data: { values },
    mark: 'point',
    encoding: { x: { field: 'x', type: 'quantitative' }, y: { field: 'y', type: 'quantitative' } },
  });
  expect([all.items.length, all.rows.length, all.points.length, all.everyRow().length]).toEqual([
    MOST_POINTS,
    MOST_ROWS,
    MOST_ROWS,
    2500,
  ]);
  expect(all.remarks).toEqual([
    '2,500 marks are drawn; the first 1,000 can be reached by keyboard.',
    'The table lists the first 2,000 rows of 2,500; the downloaded data have all.',
  ]);
});

describe('marks that are links', () => {
  const addresses = [
    'https://a.example/one',
    'javascript:void(0)',
    'data:text/html,x',
    'mailto:a@a.example',
    null,
    'http://b.example:8080/',
  ];
  const linked = {
    data: { values: addresses.map((to, index) => ({ Link: `n${index}`, v: index + 1, to })) },
    mark: 'bar',
    encoding: { x: { field: 'Link' }, y: { field: 'v', type: 'quantitative' }, href: { field: 'to' } },
  } as TopLevelSpec;

  test('say where they lead, in their sentence and in a column of its own; no other address is a link', async () => {
    const { points, rows, columns } = await told(linked);
    expect(points.map((point) => point.replace(/^n\d: \d \(v\)\./, '').trim())).toEqual([
      'Link to a.example.',
      '',
      '',
      '',
      '',
      'Link to b.example:8080.',
    ]);
    expect(columns.at(-1)).toEqual({ name: 'Link 2', title: 'Link', link: true });
    expect(rows.map((row) => row['Link 2'])).toEqual([addresses[0], null, null, null, null, addresses[5]]);
  });
});

test('a datum of an animated spec is told with its frame', async () => {
  const values = [2001, 2002].flatMap((year) =>
    ['Ash', 'Fir'].map((tree, index) => ({ year, tree, a: index + 1, b: year - 2000 })),
  );
  const { points } = await told({
    data: { values },
    params: [{ name: 'played', select: { type: 'point', fields: ['year'], on: 'timer' } }],
    transform: [{ filter: { param: 'played' } }],
    mark: 'point',
    encoding: {
      x: { field: 'a', type: 'quantitative' },
      y: { field: 'b', type: 'quantitative' },
      color: { field: 'tree', type: 'nominal' },
      time: { field: 'year', type: 'ordinal' },
    },
  } as TopLevelSpec);
  expect(points.toSorted()).toEqual(
    values.map(({ year, tree, a, b }) => `${tree}, ${year}: a ${a}, b ${b}.`).toSorted(),
  );
});
