import type { Case } from './case.ts';

const both = ['2: 2010 = 5', '3: 2011 = 6'];
const SHAPES =
  'Figures are read from a list of objects, a list of lists, an object with such a list as data, or an object of columns.';
const hostile = '<img src=x onerror=alert(1)>';

/** Rows of a script, tables of a page, and what means harm. */
export const given: readonly Case[] = [
  {
    name: 'CSV that begins with a bracket',
    given: '[note 1] invented,\nYear,Children\n2010,5\n2011,6\n',
    rows: ['3: 2010 = 5', '4: 2011 = 6'],
    remarks: ["Row 1 was left out as a title: '[note 1] invented'."],
  },
  {
    name: 'rows of a script',
    given: {
      rows: [
        { Year: 2010, Children: 5 },
        { Year: 2011, Children: 6 },
      ],
    },
    rows: both,
  },
  {
    name: 'rows with dates',
    given: {
      rows: [
        { Day: new Date('2022-05-23'), Children: 5 },
        { Day: new Date(2023, 1, 2), Children: 6 },
      ],
    },
    rows: ['2: 2022-05-23 = 5', '3: 2023-02-02 = 6'],
  },
  {
    name: 'rows with gaps and texts',
    given: {
      rows: [
        ['Year', 'Spending'],
        ['2010', '£5m'],
        ['2011', null],
        ['2012', undefined],
        ['2013', '£6m'],
      ],
    },
    rows: ['2: 2010 = 5', '3: 2011 = gap', '4: 2012 = gap', '5: 2013 = 6'],
    unit: '£|m',
  },
  {
    name: 'rows with numbers that are none',
    given: {
      rows: [
        { Year: 2010, Children: 5 },
        { Year: 2011, Children: NaN },
      ],
    },
    rows: ['2: 2010 = 5', '3: 2011 = gap'],
    remarks: ["Row 3, column Children: 'NaN' is shown as a gap."],
  },
  {
    name: 'rows with a date that is none',
    given: { rows: [{ Day: new Date('soon'), Children: 5 }] },
    fails: 'Row 2, column Day: the date is not valid.',
  },
  { name: 'rows that are no rows', given: { rows: 5 }, fails: SHAPES },
  { name: 'rows that are nothing', given: { rows: null }, fails: SHAPES },
  {
    name: 'rows that go round in circles',
    given: { rows: circle() },
    fails: 'rows.data is part of itself, but only plain data can be read.',
  },
  {
    name: 'a table of a page',
    given: {
      table: {
        caption: ' Spending by year, £m ',
        header: [['Year', 'Early', 'Late']],
        body: [
          ['2010', '5', '6'],
          ['2011', '7', '8'],
          ['Source: invented', 'Source: invented', 'Source: invented'],
        ],
      },
    },
    rows: ['2: 2010 · Early = 5', '2: 2010 · Late = 6', '3: 2011 · Early = 7', '3: 2011 · Late = 8'],
    unit: '£|m',
    title: 'Spending',
    remarks: [
      "Row 4 was left out as a note: 'Source: invented'.",
      "The unit was read from the title 'Spending by year, £m'.",
    ],
  },
  {
    name: 'a table with groups in its header',
    given: {
      table: {
        caption: null,
        header: [
          ['Year', 'Spending (£m)', 'Spending (£m)'],
          ['Year', 'Early', 'Late'],
        ],
        body: [['2010', '5', '6']],
      },
    },
    rows: ['3: 2010 · Early = 5', '3: 2010 · Late = 6'],
    unit: '£|m',
    title: 'Spending',
  },
  {
    name: 'a table with a title across its header',
    given: {
      table: {
        caption: null,
        header: [
          ['All of it', 'All of it'],
          ['Year', 'Children'],
        ],
        body: [['2010', '5']],
      },
    },
    rows: ['3: 2010 = 5'],
    remarks: ["Row 1 was left out as a title: 'All of it'."],
  },
  {
    name: 'a table without a header of its own',
    given: {
      table: {
        caption: null,
        header: [],
        body: [
          ['Year', 'Children'],
          ['2010', '5'],
          ['2011', '6'],
        ],
      },
    },
    rows: both,
  },
  {
    name: 'a table with a header of numbers',
    given: { table: { caption: null, header: [['Council', '16', '17']], body: [['A', '5', '6']] } },
    rows: ['2: A · 16 = 5', '2: A · 17 = 6'],
  },
  { name: 'an empty table', given: { table: { caption: null, header: [], body: [] } }, fails: 'The table is empty.' },
  {
    name: 'a table of a header',
    given: { table: { caption: null, header: [['Year', 'Children']], body: [] } },
    fails: 'The table has a header and no rows.',
  },
  {
    name: 'markup in cells is text',
    given: `Council,${hostile}\n${hostile},5\n"{{constructor.constructor('alert(1)')()}}",6\n`,
    rows: [`2: ${hostile} = 5`, "3: {{constructor.constructor('alert(1)')()}} = 6"],
    title: hostile,
  },
  {
    name: 'names of what every object has',
    given: 'Council,__proto__,constructor\n__proto__,5,6\nhasOwnProperty,7,8\n',
    rows: [
      '2: __proto__ · __proto__ = 5',
      '2: __proto__ · constructor = 6',
      '3: hasOwnProperty · __proto__ = 7',
      '3: hasOwnProperty · constructor = 8',
    ],
  },
  {
    name: 'a script where a number should be',
    given: `Year,Children\n2010,5\n2011,"${hostile}"\n`,
    fails: `Row 3, column Children: '${hostile}' is not a number.`,
  },
  {
    name: 'text from right to left, and beyond the plane',
    given: 'Council,Children\n\u202Eevil,5\n😀,6\n',
    rows: ['2: \u202Eevil = 5', '3: 😀 = 6'],
  },
  {
    name: 'a cell of ten thousand letters where a number should be',
    given: `Year,Children\n2010,5\n2011,${'9x'.repeat(5000)}\n`,
    fails: `Row 3, column Children: '${'9x'.repeat(30).slice(0, 59)}…' is not a number.`,
  },
];

/** An object that holds itself. */
function circle(): object {
  const round: { data?: object } = {};
  round.data = round;
  return round;
}
