import { n, o, q, type Spec, type Specs, t } from './samples.ts';

/** A square of a made-up map, whose left edge is at a longitude. */
const square = (id: string, left: number): Spec => ({
  type: 'Feature',
  id,
  properties: { code: `Z${left}` },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [left, 0],
        [left, 2],
        [left + 2, 2],
        [left + 2, 0],
        [left, 0],
      ],
    ],
  },
});

const teams = [
  { team: 'Family help team, north', visits: 41 },
  { team: 'Duty team for the east', visits: 36 },
  { team: 'Hospital and health team', visits: 52 },
];

const months = (from: number, length: number): Spec[] =>
  Array.from({ length }, (_, month) => ({
    month: new Date(Date.UTC(from, 3 + month, 1)).toISOString().slice(0, 10),
    calls: 300 + ((month * 37) % 90),
  }));

/** Regions with a rate for each of some years. */
const rates = ['Coast', 'Fens', 'Moors', 'Vale', 'Wolds'].flatMap((region, index) =>
  [2019, 2020, 2021, 2022].map((year) => ({ region, year, rate: 40 + index * 6 + (year - 2019) * 4 })),
);

const answers = ['Always', 'Most of the time', 'Only sometimes', 'Hardly ever'];
const questions = ['Staff kept their word', 'Meetings began on time', 'Letters were clear'];

/** Panels for two sexes with the ages between them. */
const ages = [0, 4, 8, 12, 16].flatMap((age) => [
  { age, sex: 'girls', children: 21 + age },
  { age, sex: 'boys', children: 24 + age },
]);
const panelOf = (sex: string, more: Spec = {}): Spec => ({
  transform: [{ filter: { field: 'sex', equal: sex } }],
  mark: 'bar',
  encoding: { y: o('age', { axis: null }), x: q('children', { title: sex, ...more }) },
});

/** One of each kind of spec that a reader has been told or shown wrongly, by what it shows. */
export const kinds: Specs = {
  'numbers of a TSV that are text': {
    data: {
      values: 'month\tvisits\n2022-04-01\t10250\n2022-05-01\t12640\n2022-06-01\t14310\n2022-07-01\t9820\n',
      format: { type: 'tsv' },
    },
    mark: 'line',
    encoding: { x: t('month'), y: q('visits', { title: 'Visits' }) },
  },
  'a tooltip that only names': {
    data: { values: teams },
    mark: 'bar',
    encoding: { y: n('team'), x: q('visits'), tooltip: { field: 'team' } },
  },
  'names that begin alike': {
    data: {
      values: ['leaving care at 16', 'leaving care at 17', 'leaving care at 18'].map((who, index) => ({
        who: `Young people ${who}`,
        count: 3100 + index * 470,
      })),
    },
    mark: 'bar',
    encoding: { y: n('who', { title: null }), x: q('count', { title: 'Young people' }) },
  },
  'dashes of two scenarios': {
    data: {
      values: ['planned', 'likely'].flatMap((scenario, index) =>
        [2023, 2026, 2029].map((year) => ({ scenario, year, places: 600 + (year - 2023) * (20 + index * 15) })),
      ),
    },
    mark: 'line',
    encoding: {
      x: q('year', { scale: { zero: false }, axis: { format: 'd' } }),
      y: q('places'),
      strokeDash: n('scenario'),
    },
  },
  'months of several years': {
    data: { values: months(2016, 63) },
    mark: 'area',
    encoding: { x: t('month'), y: q('calls') },
  },
  'years as colours': {
    data: {
      values: [2019, 2020, 2021].flatMap((year) =>
        ['01', '05', '09'].map((month, index) => ({ day: `${year}-${month}-10`, starts: year - 1990 + index * 12 })),
      ),
    },
    mark: 'line',
    encoding: {
      x: { timeUnit: 'month', ...o('day') },
      y: { aggregate: 'sum', ...q('starts') },
      color: { timeUnit: 'year', ...t('day') },
    },
  },
  'a column for each series': {
    data: {
      values: [
        { year: 2018, opened: 212, shut: 187 },
        { year: 2019, opened: 240, shut: 301 },
        { year: 2020, opened: 199, shut: 96 },
      ],
    },
    encoding: { x: o('year') },
    layer: [
      { mark: 'line', encoding: { y: q('opened', { title: 'Homes' }), color: { datum: 'Opened' } } },
      { mark: 'line', encoding: { y: q('shut', { title: 'Homes' }), color: { datum: 'Shut' } } },
    ],
  },
  'a period behind a line': {
    data: {
      values: [2008, 2011, 2014, 2017, 2020].map((year, index) => ({ year, cost: [82, 95, 71, 64, 69][index] })),
    },
    layer: [
      {
        data: { values: [{ began: 2010, ended: 2015 }] },
        mark: { type: 'rect', opacity: 0.15 },
        encoding: { x: q('began'), x2: { field: 'ended' } },
      },
      {
        mark: 'line',
        encoding: {
          x: q('year', { scale: { zero: false }, axis: { format: 'd' } }),
          y: q('cost', { title: 'Cost (£m)' }),
        },
      },
    ],
  },
  'error bars without caps': {
    data: {
      values: [
        { group: 'Aged 10 to 12', score: 6.4, error: 0.5 },
        { group: 'Aged 13 to 15', score: 5.8, error: 0.4 },
      ],
    },
    encoding: { x: n('group') },
    layer: [
      { mark: 'errorbar', encoding: { y: q('score', { scale: { zero: false } }), yError: { field: 'error' } } },
      { mark: { type: 'circle', size: 60 }, encoding: { y: q('score') } },
    ],
  },
  'lines at two values': {
    data: { values: [{}] },
    layer: [
      { mark: 'rule', encoding: { x: { datum: 12 } } },
      { mark: { type: 'rule', strokeDash: [6, 4] }, encoding: { x: { datum: 30 } } },
    ],
  },
  'panels in a row': {
    data: { values: rates },
    mark: { type: 'line', point: true },
    encoding: {
      x: q('year', { scale: { zero: false }, axis: { format: 'd', tickCount: 3 } }),
      y: q('rate'),
      column: n('region'),
    },
  },
  'a select for a region': {
    params: [{ name: 'chosen', value: 'Moors', bind: { input: 'select', options: ['Fens', 'Moors'], name: 'Area ' } }],
    data: { values: rates },
    transform: [{ filter: 'datum.region == chosen' }],
    mark: 'bar',
    encoding: { x: o('year'), y: q('rate') },
  },
  'shares in per cent': {
    data: {
      values: [
        { place: 'Farley', share: 0.2857142857 },
        { place: 'Garton', share: 0.4166666667 },
        { place: 'Helmby', share: 0.3101 },
      ],
    },
    mark: 'bar',
    encoding: { y: n('place'), x: q('share', { title: 'Share moved', axis: { format: '%' } }) },
  },
  'a map of shapes that are looked up': {
    data: {
      values: [
        { code: 'e1', district: 'Riverside', homes: 18 },
        { code: 'e2', district: 'Hilltop', homes: 27 },
        { code: 'e3', district: 'Old Harbour', homes: 9 },
      ],
    },
    transform: [
      {
        lookup: 'code',
        from: { data: { values: [square('e1', 0), square('e2', 2), square('e3', 4)] }, key: 'id' },
        as: 'outline',
      },
    ],
    projection: { type: 'identity', reflectY: true },
    mark: 'geoshape',
    encoding: { shape: { field: 'outline', type: 'geojson' }, color: q('homes') },
  },
  'colours that the author chose': {
    data: { values: teams },
    encoding: { y: n('team'), x: q('visits') },
    layer: [
      { mark: { type: 'bar', color: '#fff3bf' } },
      { mark: { type: 'text', align: 'left' }, encoding: { x: { value: 5 }, text: { field: 'team' } } },
      { mark: { type: 'tick', color: '#222222', thickness: 3 } },
    ],
  },
  'frames of a year each': {
    data: { values: rates },
    params: [{ name: 'shown', select: { type: 'point', fields: ['year'], on: 'timer' } }],
    transform: [{ filter: { param: 'shown' } }],
    mark: 'bar',
    encoding: { x: q('rate'), y: n('region'), time: o('year') },
  },
  'colour and size of one field': {
    data: { values: [4, 11, 19, 32, 47].map((beds, index) => ({ beds, staff: index * 3 + 2, cost: beds * 2 + 5 })) },
    mark: 'point',
    encoding: { x: q('staff'), y: q('cost'), size: q('beds'), color: q('beds') },
  },
  'spans between dates': {
    data: {
      values: [
        { begin: '2009-09-01', end: '2012-09-01', mean: 71 },
        { begin: '2012-09-01', end: '2017-09-01', mean: 64 },
        { begin: '2017-09-01', end: '2021-09-01', mean: 80 },
      ],
    },
    mark: 'bar',
    encoding: { x: t('begin'), x2: { field: 'end' }, y: q('mean', { title: 'Mean cost (£000)' }) },
  },
  'a legend at a place in pixels': {
    data: {
      values: [
        { where: 'With relatives', share: 44 },
        { where: 'In a home', share: 25 },
        { where: 'Alone', share: 31 },
      ],
    },
    mark: { type: 'arc', outerRadius: 90, innerRadius: 40 },
    encoding: { theta: q('share'), color: n('where', { legend: { orient: 'none', legendX: 250, legendY: 20 } }) },
  },
  'two halves with a column between them': {
    data: { values: ages },
    spacing: 4,
    hconcat: [
      panelOf('girls', { sort: 'descending' }),
      {
        width: 24,
        view: { stroke: null },
        mark: 'text',
        encoding: { y: o('age', { axis: null }), text: { field: 'age' } },
      },
      panelOf('boys'),
    ],
  },
  'long answers in a legend': {
    data: {
      values: questions.flatMap((question, row) =>
        answers.map((answer, index) => ({ question, answer, share: [46, 28, 16, 10][(index + row) % 4] })),
      ),
    },
    mark: 'bar',
    encoding: {
      y: n('question', { title: 'What was asked' }),
      x: q('share', { title: 'Per cent' }),
      color: n('answer', { title: 'Answer' }),
    },
  },
  'a select of long names': {
    params: [
      {
        name: 'group',
        value: 1,
        bind: {
          input: 'select',
          options: [1, 2],
          labels: [
            'Young people who moved home three times or more in a year',
            'Young people whose plan was looked at again within six months',
          ],
          name: 'Which group ',
        },
      },
    ],
    data: { values: [1, 2].flatMap((of) => [2021, 2022].map((year) => ({ of, year, people: of * 40 + year - 2000 }))) },
    transform: [{ filter: 'datum.of == group' }],
    mark: 'bar',
    encoding: { x: o('year'), y: q('people') },
  },
  'bars that are links': {
    data: { values: teams.map((row, index) => ({ ...row, page: `report-${index + 1}.html` })) },
    mark: 'bar',
    encoding: { y: n('team'), x: q('visits'), href: { field: 'page' } },
  },
};
