import type { TopLevelSpec } from 'vega-lite';
import { describe, expect, test } from 'vitest';
import type { SpecDescription } from '../../src/live/describe-spec/describe-spec.ts';
import { told } from './told-view.ts';

const tell = (spec: object): Promise<SpecDescription> => told(spec as TopLevelSpec);
const q = (field: string, more: object = {}) => ({ field, type: 'quantitative', ...more });
const o = (field: string, more: object = {}) => ({ field, type: 'ordinal', ...more });
const n = (field: string, more: object = {}) => ({ field, type: 'nominal', ...more });
const t = (field: string, more: object = {}) => ({ field, type: 'temporal', ...more });

/** Homes that opened and shut, a column each. */
const homes = [
  { in_year: 2018, opened_homes: 212, shut_homes: 187, beds: 4.2 },
  { in_year: 2019, opened_homes: 240, shut_homes: 301, beds: 4.1 },
  { in_year: 2020, opened_homes: 199, shut_homes: 96, beds: 3.8 },
];
const all = homes.flatMap(({ opened_homes, shut_homes }) => [opened_homes, shut_homes]);

/** Layers of those columns along the years. */
const layers = (opened: object, shut: object, more: object = {}) => ({
  data: { values: homes },
  encoding: { x: o('in_year', { title: 'Year' }) },
  layer: [opened, shut],
  ...more,
});
const line = (y: object, more: object = {}) => ({ mark: 'line', encoding: { y, ...more } });

const called = (name: string) => ({ color: { datum: name } });
const inOneAxis = { title: 'Homes' };

const wide: Readonly<Record<string, readonly [object, readonly string[]]>> = {
  'named by the legend': [
    layers(line(q('opened_homes', inOneAxis), called('Opened')), line(q('shut_homes', inOneAxis), called('Shut'))),
    ['Opened', 'Shut'],
  ],
  'titled once for both': [
    layers(line(q('opened_homes', inOneAxis), called('Opened')), line(q('shut_homes'), called('Shut'))),
    ['Opened', 'Shut'],
  ],
  'named by nothing but their fields': [
    layers(line(q('opened_homes', inOneAxis)), line(q('shut_homes', inOneAxis))),
    ['opened homes', 'shut homes'],
  ],
  'of lines with points and labels': [
    layers(line(q('opened_homes', inOneAxis), { stroke: { datum: 'Opened' } }), line(q('shut_homes', inOneAxis)), {
      layer: [
        line(q('opened_homes', inOneAxis), { stroke: { datum: 'Opened' } }),
        { mark: 'point', encoding: { y: q('opened_homes', inOneAxis) } },
        { mark: 'text', encoding: { y: q('opened_homes', inOneAxis), text: q('opened_homes') } },
        line(q('shut_homes', inOneAxis), { stroke: { datum: 'Shut' } }),
        { mark: 'point', encoding: { y: q('shut_homes', inOneAxis) } },
      ],
    }),
    ['Opened', 'Shut'],
  ],
  repeated: [
    {
      data: { values: homes },
      repeat: { layer: ['opened_homes', 'shut_homes'] },
      spec: {
        mark: 'bar',
        encoding: {
          x: o('in_year', { title: 'Year' }),
          y: { field: { repeat: 'layer' }, type: 'quantitative', ...inOneAxis },
          color: { datum: { repeat: 'layer' } },
          xOffset: { datum: { repeat: 'layer' } },
        },
      },
    },
    ['opened homes', 'shut homes'],
  ],
};

describe('layers of wide data', () => {
  test.each(Object.entries(wide))('%s are series of one measure', async (_, [spec, [first = '', second = '']]) => {
    const { points, columns, rows, series, summary } = await tell(spec);
    expect(points).toEqual([
      ...homes.map(({ in_year, opened_homes }) => `${first}, ${in_year}: ${opened_homes} (Homes).`),
      ...homes.map(({ in_year, shut_homes }) => `${second}, ${in_year}: ${shut_homes} (Homes).`),
    ]);
    expect(columns.map(({ title }) => title)).toEqual(['series', 'Year', 'Homes']);
    expect(rows.map((row) => row['Homes'])).toEqual([
      ...homes.map(({ opened_homes }) => opened_homes),
      ...homes.map(({ shut_homes }) => shut_homes),
    ]);
    expect(series?.words).toEqual([`${first}: 3 points.`, `${second}: 3 points.`]);
    expect(summary).toMatch(new RegExp(`, for ${first} and ${second}, with 6 (points|bars)\\.`));
    expect(summary).toContain(
      `Homes goes from ${Math.min(...all)} (${second}, 2020) to ${Math.max(...all)} (${second}, 2019).`,
    );
  });

  test('that the legend names and no axis titles have a column of values', async () => {
    const { points, columns, summary } = await tell(
      layers(line(q('opened_homes'), called('Opened')), line(q('shut_homes'), called('Shut'))),
    );
    expect(points[0]).toBe('Opened, 2018: 212.');
    expect(columns.map(({ title }) => title)).toEqual(['series', 'Year', 'value']);
    expect(summary).toBe(
      'A line chart of Opened and Shut by Year, 2018 to 2020, with 6 points. The values go from 96 (Shut, 2020) to 301 (Shut, 2019).',
    );
  });

  test('on two axes keep a measure each, called by title or legend', async () => {
    const { points, columns, summary, series } = await tell(
      layers(
        { mark: 'bar', encoding: { y: q('opened_homes'), ...called('Opened') } },
        line(q('beds', { title: 'Beds in each' }), called('Beds')),
        { resolve: { scale: { y: 'independent' } } },
      ),
    );
    expect(points[0]).toBe('2018: Opened 212, Beds in each 4.2.');
    expect(columns.map(({ title }) => title)).toEqual(['Year', 'Opened', 'Beds in each']);
    expect(summary).toBe(
      'A bar chart of Opened and Beds in each by Year, 2018 to 2020, with 3 bars. Opened goes from 199 (2020) to 240 (2019); Beds in each goes from 3.8 (2020) to 4.2 (2018).',
    );
    expect(series).toBeNull();
  });

  test('of one field from two places are told apart by their names', async () => {
    const from = (name: string, values: readonly number[]) => ({
      data: { values: values.map((rate, index) => ({ rate, year: 2020 + index })) },
      mark: 'line',
      encoding: { x: o('year'), y: q('rate'), ...called(name) },
    });
    const { points } = await tell({ layer: [from('Devon', [3, 5]), from('Kent', [3, 4])] });
    expect(points).toEqual([
      'Devon, 2020: 3 (rate).',
      'Devon, 2021: 5 (rate).',
      'Kent, 2020: 3 (rate).',
      'Kent, 2021: 4 (rate).',
    ]);
  });

  test('joined by rules are told once', async () => {
    const { points, columns } = await tell({
      data: { values: homes.slice(0, 2) },
      encoding: { y: o('in_year', { title: 'Year' }) },
      layer: [
        { mark: 'rule', encoding: { x: q('opened_homes', inOneAxis), x2: { field: 'shut_homes' } } },
        { mark: 'point', encoding: { x: q('opened_homes', inOneAxis), ...called('Opened') } },
        { mark: 'point', encoding: { x: q('shut_homes', inOneAxis), ...called('Shut') } },
      ],
    });
    expect(points).toEqual([
      'Opened, 2018: 212 (Homes).',
      'Opened, 2019: 240 (Homes).',
      'Shut, 2018: 187 (Homes).',
      'Shut, 2019: 301 (Homes).',
    ]);
    expect(columns).toHaveLength(3);
  });

  test('a range and the line in it have a name each, though the axis has one title', async () => {
    const { points, columns } = await tell({
      data: { values: [{ year: 2020, low: 2, middle: 4, high: 6 }] },
      encoding: { x: o('year') },
      layer: [
        { mark: 'area', encoding: { y: q('low', { title: 'Rate' }), y2: { field: 'high' } } },
        line(q('middle', { title: 'Rate' })),
      ],
    });
    expect(points).toEqual(['2020: low to high 2 to 6, middle 4.']);
    expect(columns.map(({ title }) => title)).toEqual(['year', 'Rate (low)', 'high', 'Rate (middle)']);
  });
});

describe('numbers that the data give as text', () => {
  const visits = [1250, 980, 13400];
  const texts = visits.map((visits, index) => ({ month: `2024-0${index + 1}-01`, visits: String(visits) }));
  const delimited = (sign: string) =>
    [['month', 'visits'], ...texts.map(Object.values)].map((cells) => cells.join(sign)).join('\n');
  const sources: Readonly<Record<string, object>> = {
    CSV: { values: delimited(','), format: { type: 'csv' } },
    TSV: { values: delimited('\t'), format: { type: 'tsv' } },
    JSON: { values: texts },
    'a file': { url: `data:text/csv,${encodeURIComponent(delimited(','))}`, format: { type: 'csv' } },
  };
  test.each(Object.entries(sources))('of %s are numbers', async (_, data) => {
    const { points, summary, columns, rows } = await tell({
      data,
      mark: 'line',
      encoding: { x: t('month'), y: q('visits') },
    });
    expect(points).toEqual([
      'January 2024: 1,250 (visits).',
      'February 2024: 980 (visits).',
      'March 2024: 13,400 (visits).',
    ]);
    expect(summary).toContain('Visits goes from 980 (February 2024) to 13,400 (March 2024).');
    expect(columns[1]).toMatchObject({ name: 'visits', decimals: 0 });
    expect(rows.map((row) => row['visits'])).toEqual(visits);
  });

  test('are none where the text is empty, and stay text where Vega reads no number', async () => {
    const data = { values: 'area,visits,share\nDevon,,12%\nKent,7,9%\n', format: { type: 'csv' } };
    const { points, rows } = await tell({
      data,
      mark: 'bar',
      encoding: { x: n('area'), y: q('visits'), tooltip: [q('share')] },
    });
    expect(points).toEqual(['Devon: visits no figure, share 12%.', 'Kent: visits 7, share 9%.']);
    expect(rows.map((row) => row['visits'])).toEqual([null, 7]);
  });

  test('have one row with a label that shows them as text', async () => {
    const { points } = await tell({
      data: { values: [{ area: 'Devon', visits: '1250' }] },
      encoding: { x: n('area'), y: q('visits') },
      layer: [{ mark: 'bar' }, { mark: 'text', encoding: { text: n('visits') } }],
    });
    expect(points).toEqual(['Devon: 1,250 (visits).']);
  });
});

describe('columns of text', () => {
  const csv = (values: string) => ({ values, format: { type: 'csv' } });

  test('that measure do not name the points of a scatter plot', async () => {
    const { points, summary } = await tell({
      data: csv('beds,cost\n4,1250\n6,2400\n'),
      mark: 'point',
      encoding: { x: q('beds'), y: q('cost') },
    });
    expect(points).toEqual(['beds 4, cost 1,250.', 'beds 6, cost 2,400.']);
    expect(summary).toContain('Beds goes from 4 to 6; cost goes from 1,250 to 2,400.');
  });

  test('are numbers for boxes and error bars', async () => {
    const { columns, rows } = await tell({
      data: csv('area,low,high\nDevon,4,7\n'),
      mark: 'errorbar',
      encoding: { y: n('area'), x: q('low'), x2: { field: 'high' } },
    });
    expect(columns.map(({ decimals }) => decimals)).toEqual([undefined, 0, 0]);
    expect(rows.map(Object.values)).toEqual([['Devon', 4, 7]]);
  });

  test.each([
    ['years', ['2019', '2021']],
    ['financial years', ['2019/20', '2021/22']],
  ])('that are %s have a first and a last', async (_, [first = '', last = '']) => {
    const { summary } = await tell({
      data: csv(`year,rate\n${last},5\n${first},4\n`),
      mark: 'bar',
      encoding: { x: o('year'), y: q('rate') },
    });
    expect(summary).toContain(`rate by year, ${first} to ${last}, with 2 bars.`);
  });
});

describe('what is behind or beside the data', () => {
  const data = { values: [2016, 2018, 2020, 2022].map((year, index) => ({ year, rate: 1200 - 150 * index })) };
  const years = { mark: 'line', encoding: { x: q('year', { scale: { zero: false } }), y: q('rate') } };
  const lineOfYears =
    'A line chart of rate by year, 2016 to 2022, with 4 points. Rate goes from 750 (2022) to 1,200 (2016).';
  const beside: Readonly<Record<string, readonly [object, string]>> = {
    'a period': [
      {
        data: { values: [{ begin: 2017, finish: 2019, called: 'Pilot' }] },
        mark: 'rect',
        encoding: { x: q('begin'), x2: { field: 'finish' } },
      },
      'period, Pilot: 2017 to 2019 (begin to finish).',
    ],
    'a period in parts of years': [
      { data: { values: [{ a: 2017.25, b: 2019 }] }, mark: 'rect', encoding: { x: q('a'), x2: { field: 'b' } } },
      'band: 2017.25 to 2019 (a to b).',
    ],
    'a band across': [{ mark: 'rect', encoding: { y: { datum: 800 }, y2: { datum: 1000 } } }, 'band: 800 to 1,000.'],
    'a target': [{ mark: 'rule', encoding: { y: { datum: 1100 } } }, 'reference line: 1,100 (rate).'],
    'a target with its name': [
      {
        layer: [
          { mark: 'rule', encoding: { y: { datum: 1100 } } },
          { mark: { type: 'text', text: 'Target' }, encoding: { y: { datum: 1100 } } },
        ],
      },
      'reference line, Target: 1,100 (rate).',
    ],
    'an event': [
      { data: { values: [{ when: 2019, what: 'A new law' }] }, mark: 'rule', encoding: { x: q('when') } },
      'reference line, A new law: 2019 (when).',
    ],
    'a note': [
      {
        data: { values: [{ at: 2019, height: 990, text: 'A new law' }] },
        mark: 'text',
        encoding: { x: q('at'), y: q('height'), text: n('text') },
      },
      'note, A new law: at 2019, height 990.',
    ],
  };
  test.each(Object.entries(beside))(
    '%s is told after the data, and not part of the summary',
    async (_, [layer, sentence]) => {
      const { points, summary, subtitle } = await tell({ data, layer: [layer, years] });
      expect(points).toEqual([
        '2016: 1,200 (rate).',
        '2018: 1,050 (rate).',
        '2020: 900 (rate).',
        '2022: 750 (rate).',
        sentence,
      ]);
      expect(summary).toBe(lineOfYears);
      expect(subtitle).toBe('Horizontal axis: year. Vertical axis: rate.');
    },
  );

  test('periods behind bars of dates have names and dates', async () => {
    const { points, summary } = await tell({
      data: {
        values: [
          { on: '2021-01-01', n: 4 },
          { on: '2021-02-01', n: 9 },
        ],
      },
      layer: [
        {
          data: { values: [{ since: '2021-01-10', until: '2021-01-24', why: 'Strike' }] },
          mark: 'rect',
          encoding: { x: t('since'), x2: { field: 'until' }, color: n('why') },
        },
        { mark: 'bar', encoding: { x: t('on'), y: q('n') } },
      ],
    });
    expect(points[2]).toBe('period, Strike, 10 January 2021 to 24 January 2021.');
    expect(summary).toBe(
      'A bar chart of n by on, January 2021 to February 2021, with 2 bars. N goes from 4 (January 2021) to 9 (February 2021).',
    );
  });

  test('a day among months stays a day, and they stay months', async () => {
    const { points } = await tell({
      data: {
        values: [
          { on: '2021-01-01', n: 4 },
          { on: '2021-02-01', n: 9 },
        ],
      },
      layer: [
        { mark: 'line', encoding: { x: t('on'), y: q('n') } },
        { mark: 'rule', encoding: { x: { datum: { year: 2021, month: 'january', date: 14 } } } },
      ],
    });
    expect(points).toEqual(['January 2021: 4 (n).', 'February 2021: 9 (n).', 'reference line, 14 January 2021.']);
  });

  test('a line that a parameter moves is where the parameter has it', async () => {
    const { points } = await tell({
      params: [{ name: 'limit', value: 1010 }],
      data,
      layer: [years, { mark: 'rule', encoding: { y: { datum: { expr: 'limit' }, type: 'quantitative' } } }],
    });
    expect(points.at(-1)).toBe('reference line: 1,010 (rate).');
  });
});

describe('marks without fields', () => {
  test('are told by their data of the spec', async () => {
    const bar = (area: string, rate: number) => ({
      mark: 'bar',
      encoding: { y: { datum: area, type: 'nominal' }, x: { datum: rate, type: 'quantitative', title: 'Rate' } },
    });
    const { points, summary, columns } = await tell({
      data: { values: [{}] },
      layer: [bar('Devon', 5), bar('Kent', 9)],
    });
    expect(points).toEqual(['Devon: 5 (Rate).', 'Kent: 9 (Rate).']);
    expect(summary).toBe('A bar chart of Rate, with 2 bars. Rate goes from 5 (Devon) to 9 (Kent).');
    expect(columns.map(({ title }) => title)).toEqual(['vertical axis', 'Rate']);
  });

  test('that draw a datum for each row of their source are one', async () => {
    const rule = (at: number) => ({ mark: 'rule', encoding: { x: { datum: at } } });
    const { points, summary } = await tell({ data: { values: [{}, {}, {}] }, layer: [rule(30), rule(60)] });
    expect(points).toEqual(['30 (horizontal axis).', '60 (horizontal axis).']);
    expect(summary).toBe('A chart with lines, with 2 lines. On the horizontal axis: 30 and 60.');
  });

  test('that are texts are told beside texts of data', async () => {
    const { points } = await tell({
      data: { values: [{ count: 64000 }] },
      layer: [
        { mark: 'text', encoding: { text: q('count') } },
        { mark: { type: 'text', dy: 40, text: 'children a year' } },
      ],
    });
    expect(points).toEqual(['64,000 (count).', 'children a year.']);
  });

  test.each<[string, object, string]>([
    ['of a data source', { data: { values: [{ a: 1 }, { a: 2 }] }, mark: 'bar' }, 'A bar chart, with 2 bars.'],
    [
      'at a place in pixels',
      { data: { values: [{}] }, mark: 'point', encoding: { x: { value: 9 } } },
      'A dot plot, with 1 point.',
    ],
  ])('%s are counted, and have no columns', async (_, spec, sentence) => {
    const { summary, columns, rows, points } = await tell(spec);
    expect(summary).toBe(sentence);
    expect([columns, rows, points]).toEqual([[], [], []]);
  });
});

describe('spans', () => {
  const posts = {
    values: [
      { who: 'Ann', from: 1987, to: 2011 },
      { who: 'Bo', from: 1995, to: 1999 },
    ],
  };
  test('of years have no thousands separators, and range from the first start to the last end', async () => {
    const { points, summary } = await tell({
      data: posts,
      mark: 'bar',
      encoding: { y: n('who'), x: q('from'), x2: { field: 'to' } },
    });
    expect(points).toEqual(['Ann: 1987 to 2011.', 'Bo: 1995 to 1999.']);
    expect(summary).toBe('A chart of ranges by who, with 2 bars. The values go from 1987 (Ann) to 2011 (Ann).');
  });

  test('of time range from the first start to the last end', async () => {
    const values = [
      { start: '2003-01-01', finish: '2009-01-01', cost: 1000 },
      { start: '2005-01-01', finish: '2007-01-01', cost: 1700 },
    ];
    const { summary, points } = await tell({
      data: { values },
      mark: 'bar',
      encoding: { x: t('start'), x2: { field: 'finish' }, y: q('cost') },
    });
    expect(points[0]).toBe('2003 to 2009: 1,000 (cost).');
    expect(summary).toBe(
      'A bar chart of cost by start to finish, 2003 to 2009, with 2 bars. Cost goes from 1,000 (2003 to 2009) to 1,700 (2005 to 2007).',
    );
  });

  test('counts that could be years keep their separators', async () => {
    const values = [
      { area: 'Devon', children: 1950 },
      { area: 'Kent', children: 2044 },
    ];
    const { points } = await tell({ data: { values }, mark: 'bar', encoding: { x: n('area'), y: q('children') } });
    expect(points).toEqual(['Devon: 1,950 (children).', 'Kent: 2,044 (children).']);
  });
});

test('panels of repeated fields are called by them, where their axes have one title', async () => {
  const repeated = (more: object) => ({
    data: { values: homes },
    repeat: { column: ['opened_homes', 'shut_homes'] },
    spec: {
      mark: 'bar',
      encoding: { x: o('in_year'), y: { field: { repeat: 'column' }, type: 'quantitative', ...more } },
    },
  });
  const { points, rows, series } = await tell(repeated(inOneAxis));
  expect([points[0], points[3]]).toEqual(['opened homes, 2018: 212 (Homes).', 'shut homes, 2018: 187 (Homes).']);
  expect(rows[3]?.['Chart']).toBe('shut homes');
  expect(series?.words?.[1]).toBe('shut homes: 3 points.');
  expect((await tell(repeated({}))).points[3]).toBe('2018: 187 (shut homes).');
});

describe('columns', () => {
  test('of a tooltip that says the month of the axis again are left out, as are those without a value', async () => {
    const values = [
      { on: '2021-01-01', n: 4, note: null },
      { on: '2021-02-01', n: 9, note: null },
    ];
    const { columns, points } = await tell({
      data: { values },
      mark: 'line',
      encoding: { x: t('on', { timeUnit: 'yearmonth' }), y: q('n'), tooltip: [t('on'), q('n'), n('note')] },
    });
    expect(columns.map(({ title }) => title)).toEqual(['on', 'n']);
    expect(points[0]).toBe('January 2021: 4 (n).');
  });

  test('of charts side by side with one title are told apart', async () => {
    const bars = (field: string) => ({ mark: 'bar', encoding: { x: o('in_year'), y: q(field, inOneAxis) } });
    const { columns } = await tell({ data: { values: homes }, hconcat: [bars('opened_homes'), bars('shut_homes')] });
    expect(columns.map(({ title }) => title)).toEqual([
      'Chart',
      'in year',
      'Homes (opened homes)',
      'Homes (shut homes)',
    ]);
  });
});

test('title and format of a normalised stack are those of its shares, not of its figures', async () => {
  const values = homes.flatMap(({ in_year, opened_homes, shut_homes }) => [
    { in_year, kind: 'opened', homes: opened_homes },
    { in_year, kind: 'shut', homes: shut_homes },
  ]);
  const { points, summary, columns } = await tell({
    data: { values },
    mark: 'area',
    encoding: {
      x: o('in_year', { title: 'Year' }),
      y: q('homes', { stack: 'normalize', title: 'Proportion', axis: { format: '%' } }),
      color: n('kind'),
    },
  });
  const [{ opened_homes = 0, shut_homes = 0 } = {}] = homes;
  const share = ((100 * opened_homes) / (opened_homes + shut_homes)).toFixed(1);
  expect(points[0]).toBe(`opened, 2018: homes ${opened_homes}, share of the whole ${share}%.`);
  expect(summary).toContain(`from ${Math.min(...all)} (`);
  expect(summary).not.toMatch(/\d{3,}%|Proportion/);
  expect(columns.map(({ title }) => title)).toEqual(['kind', 'Year', 'homes', 'share of the whole, %']);
});
