import type { OwnType } from '../../src/own-figures/own-types.ts';

/** A chart of own figures that every suite tries: its name and its markup. */
export interface Subject {
  readonly name: OwnType | 'spec' | 'limits' | 'one-figure';
  readonly html: string;
}

/** A table as HTML. */
export const table = (rows: readonly (readonly (string | number)[])[]): string => {
  const row = (cells: readonly (string | number)[], cell: 'th' | 'td') =>
    `<tr>${cells.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;
  const [header = [], ...body] = rows;
  return `<table><thead>${row(header, 'th')}</thead><tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
};

const tag = (type: OwnType, rows: readonly (readonly (string | number)[])[], more = ''): Subject => ({
  name: type,
  html: `<care-chart type="${type}" source="Test figures"${more}>${table(rows)}</care-chart>`,
});

/** A spec as an analyst would have it: two lines over years. */
export const spec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  title: 'Two services',
  data: {
    values: [
      { year: 2019, service: 'Day care', places: 40 },
      { year: 2020, service: 'Day care', places: 44 },
      { year: 2021, service: 'Day care', places: 51 },
      { year: 2019, service: 'Night care', places: 22 },
      { year: 2020, service: 'Night care', places: 18 },
      { year: 2021, service: 'Night care', places: 12 },
    ],
  },
  mark: { type: 'line', point: true },
  encoding: {
    x: { field: 'year', type: 'ordinal', title: 'Year' },
    y: { field: 'places', type: 'quantitative', title: 'Places' },
    color: { field: 'service', type: 'nominal', title: 'Service' },
  },
};

/** One chart of each type, with what makes it hard: gaps, many lines and places, a projection, a minus, limits, long names, one figure, undated days. */
export const subjects: readonly Subject[] = [
  tag('change', [
    ['Financial year', 'Spending (£m)'],
    ['2015/16', '412.5'],
    ['2016/17', '-98.0'],
    ['2017/18', ''],
    ['2018/19', '301.2'],
  ]),
  {
    ...tag(
      'change',
      [
        ['Year', 'Children placed'],
        [2021, 83_630],
      ],
      ' headline="How many were placed"',
    ),
    name: 'one-figure',
  },
  tag(
    'trend',
    [
      ['Year', 'Day care', 'Night care for disabled children', 'Night care for other children', 'Clubs', 'Visits'],
      [2018, 40, 22, 31, 12, 20],
      [2019, 44, 18, 30, 15, 22],
      [2020, 51, 12, '', 14, 26],
      [2021, 69, 15, 35, 13, 27],
    ],
    ' unit="places"',
  ),
  tag(
    'projection',
    [
      ['Year', 'Children', 'Kind'],
      [2019, '1,200', 'actual'],
      [2020, '1,260', 'actual'],
      [2021, '1,310', 'actual'],
      [2025, '1,500', 'projection'],
    ],
    ' kind="Kind"',
  ),
  tag(
    'comparison',
    [
      ['Council', 'Change in places'],
      ['A council with a long name by the sea', 120],
      ['Council B', -35],
      ...[64, 2, '', 18, 33, 7].map((places, index) => [`Council ${'CDEFGH'[index] ?? ''}`, places] as const),
    ],
    ' highlight="Council E"',
  ),
  {
    ...tag('comparison', [
      ['Council', 'Rate (%)', 'Lower CI', 'Upper CI'],
      ['A council with a long name by the sea', 34.9, 31.9, 37.9],
      ['Council B', 57.8, 57.1, 58.4],
    ]),
    name: 'limits',
  },
  tag('proportion', [
    ['Answer', 'Share (%)'],
    ['Agree', '62%'],
    ['Neither agree nor disagree', '23%'],
    ['Disagree', '15%'],
  ]),
  tag('groups', [
    ['Council', 'Day care', 'Night care', 'Weekend care', 'Holiday care'],
    ['A council with a long name by the sea', 12, 4, 7, 3],
    ['Council B', 9, '', 8, 2],
  ]),
  tag(
    'stack',
    [
      ['Council', 'Foster care', 'Homes', 'Schools', 'With their parents or other relatives', 'Elsewhere'],
      ['A council with a long name by the sea', 62, 28, 5, 3, 2],
      ['Council B', 51, 30.5, 8.5, 9, 1],
      ['Council C', 70, '', 12, 5, 0],
    ],
    ' unit="%"',
  ),
  tag(
    'slope',
    [
      ['Council', 2011, 2021],
      ['A council with a long name by the sea', '1,400,000', '2,510,000'],
      ['A council with a long name by the lake', '1,380,000', '-300,000'],
      ['Council C', '1,330,000', '1,330,000'],
    ],
    ' unit="£"',
  ),
  tag('small-multiples', [
    ['Year', 'North', 'South', 'East', 'West', 'A middle with a long name'],
    [2018, 40, 22, 31, 12, -5],
    [2019, 44, 18, 30, 15, -6],
    [2020, 51, '', 33, 11, 9],
    [2021, 49, 15, 35, 10, 12],
  ]),
  tag('timeline', [
    ['Date', 'What happened', 'Who'],
    ['2021', 'A review is asked for', 'Council'],
    ['May 2022', 'The review reports', 'Reviewers'],
    ['23/11/2022', 'The council answers each of its points in a long statement', 'Council'],
  ]),
  {
    name: 'spec',
    html: `<care-chart source="Test figures"><script type="application/json">${JSON.stringify(spec)}</script></care-chart>`,
  },
];
