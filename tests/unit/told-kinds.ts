type Spec = Readonly<Record<string, unknown>>;

/** Made-up towns, with numbers of many sizes. */
const towns = [
  {
    town: 'Ashby',
    code: 'T01',
    share: 1 / 7,
    tiny: 0.00012,
    large: 11_635_600,
    change: -0.125,
    count: 12,
    county: 'Westshire',
  },
  {
    town: 'Corby St Mary',
    code: 'T02',
    share: 2 / 3,
    tiny: 0.5,
    large: 35,
    change: 0.3,
    count: 5,
    county: 'Westshire',
  },
  {
    town: 'Upper and Lower Dean',
    code: 'T03',
    share: 0.123456,
    tiny: 0.25,
    large: 180_400,
    change: -0.4,
    count: 40,
    county: 'Eastshire',
  },
];

/** Bars of one of their numbers. */
const bars = (field: string, axis: Spec = {}, more: Spec = {}, top: Spec = {}): Spec => ({
  data: { values: towns },
  mark: 'bar',
  encoding: { y: { field: 'town' }, x: { field, type: 'quantitative', title: 'Value', axis }, ...more },
  ...top,
});

const withTooltip = (tooltip: unknown): Spec => ({ ...bars('count'), mark: { type: 'bar', tooltip } });

const calculated = (calculate: string): Spec => ({
  ...bars('count', {}, { tooltip: { field: 'text' } }),
  transform: [{ calculate, as: 'text' }],
});

const shapes = ['First shape', 'Second shape', 'Third shape'].map((name, x) => ({
  type: 'Feature',
  id: x,
  properties: { name, ref: `S${x}` },
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
}));
const places = towns.map(({ town, count, county }, id) => ({ id, town, count, county }));
const projection = { type: 'identity', reflectY: true };
const count = { field: 'count', type: 'quantitative' };
const toShapes = { lookup: 'id', from: { data: { values: shapes }, key: 'id' }, as: 'shape' };
const shape = { field: 'shape', type: 'geojson' };
const map = (values: readonly unknown[], encoding: Spec): Spec => ({
  data: { values },
  transform: [toShapes],
  projection,
  mark: 'geoshape',
  encoding: { shape, ...encoding },
});
const fromPlaces = (fields: readonly string[], encoding: Spec): Spec => ({
  data: { values: shapes },
  transform: [{ lookup: 'id', from: { data: { values: places }, key: 'id', fields } }],
  projection,
  mark: 'geoshape',
  encoding,
});

/** Specs with tooltips, formats, lookups and types left out, as authors have them. */
export const kinds = {
  'a name of one field as tooltip': bars('count', {}, { tooltip: { field: 'town' } }),
  'another name as tooltip': bars('count', {}, { y: { field: 'code' }, tooltip: { field: 'town', title: 'The town' } }),
  'a list as tooltip': bars('count', {}, { tooltip: [{ field: 'town' }, { field: 'large' }, { field: 'county' }] }),
  'all data as tooltip': withTooltip({ content: 'data' }),
  'the encoding as tooltip': withTooltip(true),
  'one text for all as tooltip': withTooltip('Ask us for more about this town'),
  'a name by an expression': withTooltip({ expr: "datum.town + ' (' + datum.county + ')'" }),
  'a sentence by an expression': withTooltip({ expr: "'In ' + datum.town + ' there are ' + datum.count" }),
  'a sentence with a figure': calculated("datum.town + ' has ' + format(datum.count, '.1f') + ' homes'"),
  'a remark': calculated("datum.count > 10 ? 'This has grown.' : 'This is new.'"),
  'a name of four words on points': {
    data: { values: towns },
    mark: 'point',
    encoding: { x: count, y: { field: 'change', type: 'quantitative' }, tooltip: { field: 'town' } },
  },
  'plain per cent': bars('share', { format: '%' }),
  'whole per cent of very little': bars('tiny', { format: '.0%' }),
  'per cent below nothing': bars('change', { format: '~%' }),
  prefixes: bars('large', { format: 's' }),
  'prefixes of parts': bars('tiny', { format: '~s' }),
  general: bars('large', { format: '~g' }),
  money: bars('large', { format: '$,.2f' }),
  'whole numbers of parts': bars('share', { format: 'd' }),
  'decimals of counts': bars('count', { format: '.2f' }),
  exponents: bars('large', { format: '.2e' }),
  'brackets below nothing': bars('change', { format: '(.1%' }),
  'the euro of a locale': bars(
    'large',
    { format: '$,.0f' },
    {},
    {
      config: { locale: { number: { decimal: ',', thousands: '.', grouping: [3], currency: ['', ' €'] } } },
    },
  ),
  'a legend with a format': {
    data: { values: towns },
    mark: 'point',
    encoding: { y: { field: 'town' }, size: { field: 'share', type: 'quantitative', legend: { format: '.1%' } } },
  },
  'a header with a format': {
    data: { values: towns },
    mark: 'bar',
    encoding: { x: count, row: { field: 'change', title: 'Change', header: { format: '.1%', formatType: 'number' } } },
  },
  'a format for each value': bars(
    'share',
    { format: '.0%' },
    { tooltip: [{ field: 'share', type: 'quantitative', format: '.2%' }] },
  ),
  'a format of another kind': bars('share', { format: 'sprintf', formatType: 'ours' }),
  'neighbours above a thousand': {
    data: { values: [1000.123, 1000.456, 1000.2].map((value, index) => ({ value, at: 2020 + index })) },
    mark: 'line',
    encoding: { x: { field: 'at', type: 'ordinal' }, y: { field: 'value', type: 'quantitative' } },
  },
  'many sizes': {
    data: { values: [0.00012, 12_000_000, -35].map((value, index) => ({ value, at: 2020 + index })) },
    mark: 'line',
    encoding: { x: { field: 'at', type: 'ordinal' }, y: { field: 'value', type: 'quantitative' } },
  },
  'a type by a scale': {
    data: { values: towns },
    mark: 'point',
    encoding: { y: { field: 'town' }, x: { field: 'count', scale: { type: 'log' } } },
  },
  'a type by a scale of time': {
    data: {
      values: [
        { day: '2020-03-01', n: 3 },
        { day: '2020-04-01', n: 5 },
      ],
    },
    mark: 'line',
    encoding: { x: { field: 'day', scale: { type: 'time' } }, y: { field: 'n', type: 'quantitative' } },
  },
  'a type in short': {
    data: { values: towns },
    mark: 'bar',
    encoding: { y: { field: 'town', type: 'N' }, x: { field: 'count', type: 'Q' } },
  },
  'no type': { data: { values: towns }, mark: 'bar', encoding: { y: { field: 'town' }, x: { field: 'count' } } },
  'places that look up their shapes': map(places, { color: count }),
  'places of a colour that look up their shapes': map(places, { color: { field: 'county' } }),
  'places without a name that look up their shapes': map(
    places.map(({ id, count }) => ({ id, count })),
    { color: count },
  ),
  'shapes that look up a number': fromPlaces(['count'], { color: count }),
  'shapes that look up a name': fromPlaces(['count', 'town'], { color: count }),
  'points that look up where they are': {
    data: { values: places },
    transform: [
      {
        lookup: 'id',
        from: {
          data: { values: [0, 1, 2].map((id) => ({ id, lon: id, lat: 52 - id })) },
          key: 'id',
          fields: ['lon', 'lat'],
        },
      },
    ],
    mark: 'circle',
    encoding: { longitude: { field: 'lon' }, latitude: { field: 'lat' }, size: count },
  },
} satisfies Readonly<Record<string, Spec>>;
