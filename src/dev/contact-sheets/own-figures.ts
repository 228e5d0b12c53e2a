import type { OwnType } from '../../own-figures/own-types.ts';
import type { Subject } from './sheet.ts';

type Rows = readonly (readonly (string | number)[])[];

/** A table as HTML, its first row as header. */
function table([header = [], ...body]: Rows): string {
  const row = (cells: readonly (string | number)[], cell: 'th' | 'td'): string =>
    `<tr>${cells.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;
  return `<table><thead>${row(header, 'th')}</thead><tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}

const figures = (name: string, type: OwnType | '', rows: Rows, attributes = ''): Subject => ({
  name,
  html: `<care-chart source="Made-up figures"${type && ` type="${type}"`}${attributes && ` ${attributes}`}>${table(rows)}</care-chart>`,
});

const YEARS = ['2018/19', '2019/20', '2020/21', '2021/22', '2022/23'];
const over = (...columns: readonly (readonly number[])[]): Rows =>
  YEARS.map((year, index) => [year, ...columns.map((column) => column[index] ?? '')]);

const SERVICES: Rows = [
  ['Financial year', 'Children in care (£m)', 'Early help (£m)', 'Child protection (£m)'],
  ...over([30.9, 33.6, 36.8, 40.1, 44.2], [14.1, 13.2, 12.5, 11.4, 10.9], [18.2, 18.9, 19.4, 20.3, 21.0]),
];

const COUNCILS: Rows = [
  ['Council', 'Children in care for each 10,000'],
  ['Ashby', 71],
  ['Brent Moor', 54],
  ['Castle Wold', 112],
  ['North and West Dunmere', 63],
  ['Eastling', 88],
  ['Fenwick-on-the-Marsh and Haddon', 49],
  ['Garth', 95],
];

const MANY: Rows = [
  ['Council', 'Referrals'],
  ...Array.from({ length: 200 }, (_, index) => [`Council ${index + 1}`, 100 + ((index * 7919) % 900)]),
];

/** Tables as an author may have them, one for each chart type, and awkward ones: long words, little data, a lot of it. */
export const ownFigures: readonly Subject[] = [
  figures('ranking', 'comparison', COUNCILS, 'highlight="Castle Wold"'),
  figures('two bars', 'comparison', [
    ['Group', 'In work or education (%)'],
    ['Care leavers', '59%'],
    ['All young people', '88%'],
  ]),
  figures('bars over years', 'change', [
    ['Financial year', 'Early help (£m)'],
    ...over([14.1, 13.2, 12.5, 11.4, 10.9]),
  ]),
  figures('one line', 'trend', [['Financial year', 'Children in care'], ...over([612, 640, 671, 702, 734])]),
  figures('three lines', 'trend', SERVICES),
  figures('two moments', 'trend', [SERVICES[0] ?? [], SERVICES[1] ?? [], SERVICES.at(-1) ?? []]),
  figures(
    'projection',
    'projection',
    [
      ['Year', 'Children', 'Kind'],
      [2019, '1,200', 'actual'],
      [2020, '1,260', 'actual'],
      [2021, '1,310', 'actual'],
      [2025, '1,500', 'projection'],
    ],
    'kind="Kind"',
  ),
  figures('slope', 'slope', [SERVICES[0] ?? [], SERVICES[1] ?? [], SERVICES.at(-1) ?? []]),
  figures('small multiples', 'small-multiples', SERVICES),
  figures('parts of a whole', 'proportion', [
    ['Answer', 'Share (%)'],
    ['Agree', '62%'],
    ['Neither agree nor disagree', '23%'],
    ['Disagree', '15%'],
  ]),
  figures('parts of several wholes', 'stack', [
    ['Council', 'Foster care (%)', 'Children’s homes (%)', 'With parents or relatives (%)'],
    ['Ashby', 68, 14, 18],
    ['Brent Moor', 61, 21, 18],
    ['North and West Dunmere', 57, 19, 24],
  ]),
  figures('groups', 'groups', [
    ['Council', '2012/13', '2022/23'],
    ['Ashby', 212, 301],
    ['Brent Moor', 188, 240],
    ['North and West Dunmere', 240, 219],
  ]),
  figures('timeline', 'timeline', [
    ['Date', 'What happened', 'Who'],
    ['2021', 'A review is asked for', 'Council'],
    ['May 2022', 'The review reports', 'Reviewers'],
    ['23/11/2022', 'The council answers each of its points in a long statement', 'Council'],
  ]),
  figures(
    'long words',
    'comparison',
    COUNCILS,
    'headline="Castle Wold has more than twice as many children in care as Fenwick-on-the-Marsh and Haddon" subtitle="Children looked after on 31 March 2023 for each 10,000 children under 18, by the council that looks after them"',
  ),
  figures('one value', '', [
    ['Year', 'Children placed'],
    [2021, 836],
  ]),
  figures('no values', 'comparison', [
    ['Council', 'Children in care'],
    ['Ashby', ''],
    ['Brent Moor', ''],
  ]),
  figures('two hundred names', 'comparison', MANY),
];
