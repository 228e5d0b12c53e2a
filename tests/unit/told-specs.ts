import type { TopLevelSpec } from 'vega-lite';

/** Spending of made-up councils. */
const spending = [
  { council: 'Leeds', year: '2010-01-01', spend: 1.2, children: 40, met: true },
  { council: 'Leeds', year: '2011-01-01', spend: 2.5, children: 44, met: false },
  { council: 'Leeds', year: '2012-01-01', spend: 3.1, children: 43, met: true },
  { council: 'York', year: '2010-01-01', spend: 4, children: 81, met: true },
  { council: 'York', year: '2011-01-01', spend: 9.8, children: 90, met: true },
  { council: 'York', year: '2012-01-01', spend: 6.4, children: 88, met: false },
];
const areas = [
  { area: 'North', n: 12 },
  { area: 'South', n: 1234.5 },
  { area: 'West', n: -7 },
];
const days = Array.from({ length: 60 }, (_, day) => ({
  at: `2020-${String(1 + (day % 12)).padStart(2, '0')}-${String(1 + Math.floor(day / 12) * 5).padStart(2, '0')}T0${day % 9}:30:00`,
  kind: ['a', 'b', 'c'][day % 3],
  value: (day * 37) % 50,
}));

const council = { field: 'council', type: 'nominal', title: 'Council' } as const;
const year = { field: 'year', type: 'temporal', title: 'Year' } as const;
const spend = { field: 'spend', type: 'quantitative', title: 'Spending (£m)' } as const;
const bars = { x: { field: 'area' }, y: { field: 'n', type: 'quantitative' } } as const;
const square = (x: number) => ({
  type: 'Feature',
  properties: { name: `Area ${x}`, rate: x * 1.5 },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [x, 0],
        [x, 1],
        [x + 1, 1],
        [x + 1, 0],
        [x, 0],
      ],
    ],
  },
});

/** Specs of each mark, transform and composition, over data of their own. */
export const specs = {
  bars: { data: { values: areas }, mark: 'bar', encoding: bars },
  barsAcross: { data: { values: areas }, mark: 'bar', encoding: { y: { field: 'area', sort: '-x' }, x: bars.y } },
  barsWithText: {
    data: { values: areas },
    encoding: bars,
    layer: [
      { mark: 'bar' },
      { mark: { type: 'text', dy: -5 }, encoding: { text: { field: 'n', type: 'quantitative' } } },
    ],
  },
  lines: { data: { values: spending }, mark: 'line', encoding: { x: year, y: spend, color: council } },
  linesWithPoints: {
    data: { values: spending },
    mark: { type: 'line', point: true },
    encoding: { x: year, y: spend, color: council },
  },
  lineWithGap: {
    data: {
      values: [
        { y: 2010, v: 1 },
        { y: 2011, v: null },
        { y: 2012, v: 3 },
      ],
    },
    mark: 'line',
    encoding: {
      x: { field: 'y', type: 'ordinal', title: 'Year' },
      y: { field: 'v', type: 'quantitative', title: 'Rate' },
    },
  },
  area: {
    data: { values: spending },
    mark: 'area',
    encoding: { x: year, y: { ...spend, stack: true }, color: council },
  },
  trail: {
    data: { values: spending },
    mark: 'trail',
    encoding: { x: year, y: spend, size: { field: 'children', type: 'quantitative' }, color: council },
  },
  scatter: {
    data: { values: spending },
    mark: 'point',
    encoding: { x: { field: 'children', type: 'quantitative', title: 'Children' }, y: spend },
  },
  scatterByColour: {
    data: { values: spending },
    mark: 'circle',
    encoding: { x: { field: 'children', type: 'quantitative' }, y: spend, color: council, shape: { field: 'met' } },
  },
  named: {
    data: {
      values: [
        { Name: 'Ann', a: 1, b: 5 },
        { Name: 'Bob', a: 2, b: 3 },
      ],
    },
    mark: 'point',
    encoding: { x: { field: 'a', type: 'quantitative' }, y: { field: 'b', type: 'quantitative' } },
  },
  mean: { data: { values: spending }, mark: 'bar', encoding: { x: council, y: { aggregate: 'mean', field: 'spend' } } },
  histogram: {
    data: { values: spending },
    mark: 'bar',
    encoding: { x: { field: 'children', bin: { step: 20 } }, y: { aggregate: 'count' } },
  },
  months: {
    data: { values: days },
    mark: 'bar',
    encoding: { x: { field: 'at', timeUnit: 'yearmonth' }, y: { aggregate: 'sum', field: 'value' } },
  },
  weekdays: {
    data: { values: days },
    mark: 'rect',
    encoding: { x: { field: 'at', timeUnit: 'day' }, y: { field: 'kind' }, color: { aggregate: 'count' } },
  },
  shares: {
    data: { values: spending },
    mark: 'bar',
    encoding: {
      x: { field: 'year', timeUnit: 'year', title: 'Year' },
      y: { aggregate: 'sum', field: 'spend', stack: 'normalize' },
      color: council,
    },
  },
  groupedBars: {
    data: { values: spending },
    mark: 'bar',
    encoding: { x: { field: 'year', timeUnit: 'year' }, xOffset: council, y: spend, color: council },
  },
  roundedStack: {
    data: { values: spending },
    mark: { type: 'bar', cornerRadiusEnd: 4 },
    encoding: { x: { field: 'year', timeUnit: 'year' }, y: { aggregate: 'sum', field: 'spend' }, color: council },
  },
  pie: {
    data: { values: areas.slice(0, 2) },
    mark: 'arc',
    encoding: { theta: { field: 'n', type: 'quantitative' }, color: { field: 'area', title: 'Area' } },
  },
  doughnutWithText: {
    data: { values: areas.slice(0, 2) },
    encoding: { theta: { field: 'n', type: 'quantitative', stack: true }, color: { field: 'area' } },
    layer: [
      { mark: { type: 'arc', innerRadius: 40 } },
      { mark: { type: 'text', radius: 90 }, encoding: { text: { field: 'area' } } },
    ],
  },
  ticks: { data: { values: spending }, mark: 'tick', encoding: { x: spend, y: council } },
  ranges: {
    data: {
      values: [
        { task: 'Plan', from: '2022-05-01', to: '2022-06-15' },
        { task: 'Build', from: '2022-06-01', to: '2022-09-30' },
      ],
    },
    mark: 'bar',
    encoding: { y: { field: 'task' }, x: { field: 'from', type: 'temporal' }, x2: { field: 'to' } },
  },
  boxplot: {
    data: { values: days },
    mark: 'boxplot',
    encoding: { x: { field: 'kind' }, y: { field: 'value', type: 'quantitative', title: 'Value' } },
  },
  boxplotWhole: {
    data: { values: days },
    mark: { type: 'boxplot', extent: 'min-max' },
    encoding: { y: { field: 'kind' }, x: { field: 'value', type: 'quantitative' } },
  },
  outliers: {
    data: { values: [1, 2, 2, 3, 3, 3, 4, 90].map((v) => ({ v })) },
    mark: 'boxplot',
    encoding: { y: { field: 'v', type: 'quantitative' } },
  },
  errorbar: {
    data: { values: days },
    encoding: { x: { field: 'kind' } },
    layer: [
      {
        mark: { type: 'errorbar', extent: 'stdev' },
        encoding: { y: { field: 'value', type: 'quantitative', title: 'Value' } },
      },
      { mark: 'point', encoding: { y: { aggregate: 'mean', field: 'value' } } },
    ],
  },
  errorband: {
    data: { values: days },
    encoding: { x: { field: 'at', timeUnit: 'month' } },
    layer: [
      { mark: { type: 'errorband', extent: 'ci' }, encoding: { y: { field: 'value', type: 'quantitative' } } },
      { mark: 'line', encoding: { y: { aggregate: 'mean', field: 'value' } } },
    ],
  },
  givenErrors: {
    data: {
      values: [
        { k: 'A', low: 1, high: 4 },
        { k: 'B', low: 2, high: 3 },
      ],
    },
    mark: 'errorbar',
    encoding: { y: { field: 'k' }, x: { field: 'low', type: 'quantitative' }, x2: { field: 'high' } },
  },
  facets: {
    data: { values: spending },
    mark: 'bar',
    encoding: { x: { field: 'year', timeUnit: 'year', title: 'Year' }, y: spend, column: council },
  },
  facetedLayers: {
    data: { values: spending },
    facet: { row: council },
    spec: {
      encoding: { x: year, y: spend },
      layer: [{ mark: 'line' }, { mark: 'point' }, { mark: 'rule', encoding: { x: { value: 0 }, y: { datum: 5 } } }],
    },
  },
  facetedHistogram: {
    data: { values: spending },
    mark: 'bar',
    encoding: { x: { field: 'spend', bin: true }, y: { aggregate: 'count' }, facet: { field: 'met', columns: 1 } },
  },
  concat: {
    data: { values: spending },
    hconcat: [
      { title: 'By year', mark: 'line', encoding: { x: year, y: spend, color: council } },
      { title: 'By children', mark: 'point', encoding: { x: { field: 'children', type: 'quantitative' }, y: spend } },
    ],
  },
  repeat: {
    data: { values: spending },
    repeat: { row: ['spend', 'children'], column: ['council', 'year'] },
    spec: {
      mark: 'bar',
      encoding: {
        y: { aggregate: 'mean', field: { repeat: 'row' } },
        x: { field: { repeat: 'column' }, type: 'nominal' },
      },
    },
  },
  repeatList: {
    data: { values: spending },
    repeat: ['spend', 'children'],
    spec: { mark: 'bar', encoding: { x: { field: { repeat: 'repeat' }, bin: true }, y: { aggregate: 'count' } } },
  },
  repeatLayer: {
    data: { values: spending },
    repeat: { layer: ['spend', 'children'] },
    spec: {
      mark: 'line',
      encoding: {
        x: { field: 'year', timeUnit: 'year' },
        y: { aggregate: 'mean', field: { repeat: 'layer' } },
        color: { datum: { repeat: 'layer' } },
      },
    },
  },
  scatterWithTrend: {
    data: { values: spending },
    encoding: { x: { field: 'children', type: 'quantitative' }, y: spend },
    layer: [{ mark: 'point' }, { mark: 'line', transform: [{ regression: 'spend', on: 'children' }] }],
  },
  pivot: {
    data: { values: spending },
    transform: [{ pivot: 'council', value: 'spend', groupby: ['year'] }],
    mark: 'point',
    encoding: {
      x: { field: 'Leeds', type: 'quantitative' },
      y: { field: 'York', type: 'quantitative' },
      tooltip: [year],
    },
  },
  fold: {
    data: {
      values: [
        { k: 'x', first_half: 1, second_half: 2 },
        { k: 'y', first_half: 5, second_half: 3 },
      ],
    },
    transform: [{ fold: ['first_half', 'second_half'], as: ['half', 'amount'] }],
    mark: 'bar',
    encoding: { x: { field: 'k' }, y: { field: 'amount', type: 'quantitative' }, color: { field: 'half' } },
  },
  calculate: {
    data: { values: areas },
    transform: [{ calculate: 'datum.n / 100', as: 'per_cent' }],
    mark: 'bar',
    encoding: { x: { field: 'area' }, y: { field: 'per_cent', type: 'quantitative', axis: { format: '.0%' } } },
  },
  window: {
    data: { values: spending },
    transform: [
      { window: [{ op: 'rank', as: 'rank' }], sort: [{ field: 'spend', order: 'descending' }] },
      { filter: 'datum.rank <= 3' },
    ],
    mark: 'bar',
    encoding: { y: { field: 'rank', type: 'ordinal' }, x: spend },
  },
  density: {
    data: { values: days },
    transform: [{ density: 'value', steps: 20 }],
    mark: 'area',
    encoding: { x: { field: 'value', type: 'quantitative' }, y: { field: 'density', type: 'quantitative' } },
  },
  latest: {
    data: { values: spending },
    mark: 'bar',
    encoding: { y: council, x: { field: 'spend', aggregate: { argmax: 'children' }, type: 'quantitative' } },
  },
  nested: {
    data: { values: [{ at: { 'place.name': 'Hull', n: [3, 4] } }, { at: { 'place.name': 'Bath', n: [5, 6] } }] },
    mark: 'bar',
    encoding: {
      x: { field: 'at[place\\.name]', title: 'Place' },
      y: { field: 'at.n[1]', type: 'quantitative', title: 'Count' },
    },
  },
  params: {
    data: { values: spending },
    params: [
      { name: 'pick', select: { type: 'interval', encodings: ['x'] } },
      { name: 'size', value: 60 },
    ],
    mark: { type: 'circle', size: { expr: 'size' } },
    encoding: { x: year, y: spend, color: { condition: { param: 'pick', ...council }, value: 'grey' } },
  },
  map: {
    data: { values: [square(0), square(1), square(2)] as object[], format: { type: 'json' } },
    mark: 'geoshape',
    projection: { type: 'mercator' },
    encoding: { color: { field: 'properties.rate', type: 'quantitative', title: 'Rate' } },
  },
  mapWithPoints: {
    layer: [
      { data: { values: [square(0)] as object[] }, mark: 'geoshape' },
      {
        data: {
          values: [
            { town: 'Aye', lon: 0.5, lat: 0.5 },
            { town: 'Bee', lon: 0.7, lat: 0.2 },
          ],
        },
        mark: 'circle',
        encoding: { longitude: { field: 'lon' }, latitude: { field: 'lat' } },
      },
    ],
  },
  images: {
    data: {
      values: [
        { x: 1, y: 2, img: 'data:,a' },
        { x: 2, y: 3, img: 'data:,b' },
      ],
    },
    mark: { type: 'image', width: 10, height: 10 },
    encoding: {
      x: { field: 'x', type: 'quantitative' },
      y: { field: 'y', type: 'quantitative' },
      url: { field: 'img' },
    },
  },
  textTable: {
    data: { values: areas },
    mark: 'text',
    encoding: { y: { field: 'area', axis: null }, text: { field: 'n', type: 'quantitative', format: ',.1f' } },
  },
  onlyText: { data: { values: [{}] }, mark: { type: 'text', text: 'Nothing to see here' } },
  rules: {
    data: { values: areas },
    mark: 'rule',
    encoding: { y: { field: 'n', type: 'quantitative' }, color: { field: 'area' } },
  },
  tooltips: {
    data: { values: spending },
    mark: 'point',
    encoding: {
      x: year,
      y: spend,
      tooltip: [{ ...council }, { field: 'children', type: 'quantitative', title: 'Children in care' }],
    },
  },
  toldByAuthor: {
    data: { values: areas },
    transform: [{ calculate: "datum.area + ' has ' + datum.n + ' of them'", as: 'sentence' }],
    mark: 'bar',
    encoding: { ...bars, tooltip: { field: 'sentence' } },
  },
  empty: { data: { values: [] }, mark: 'bar', encoding: bars },
  odd: {
    data: {
      values: [
        { k: null, v: 1 },
        { k: '', v: 2 },
        { k: true, v: 3 },
        { k: { a: 1 }, v: 4 },
        { k: '<img src=x onerror=alert(1)>', v: 5 },
        { k: '\u202Egnp.exe\u0000', v: 6 },
        { k: '${alert(1)}', v: 1e-9 },
      ],
    },
    mark: 'point',
    encoding: { x: { field: 'k', type: 'nominal' }, y: { field: 'v', type: 'quantitative' } },
  },
  oddFields: {
    data: {
      values: [
        { '__proto__ x': 'a', '<b>n</b>': 3 },
        { '__proto__ x': 'b', '<b>n</b>': 4 },
      ],
    },
    mark: 'bar',
    encoding: { x: { field: '__proto__ x' }, y: { field: '<b>n</b>', type: 'quantitative' } },
  },
} satisfies Record<string, TopLevelSpec>;
