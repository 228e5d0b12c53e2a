import { assert, constantFrom, property, shuffledSubarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseType } from '../../src/own-figures/charts/make-own-chart.ts';
import { readingOf } from '../../src/own-figures/reading/reading.ts';
import type { Overrides } from '../../src/own-figures/read/table/column-options.ts';
import type { ReadAs, TableReading } from '../../src/own-figures/table-reading.ts';
import { readDataset } from '../figures/read-dataset.ts';

/** How a text is read, as `care-chart` tells it. */
function readingFrom(text: string, author: Overrides = {}): TableReading {
  const figures = readDataset({ text }, author);
  return readingOf(figures, author.type ?? chooseType(figures), author, figures.warnings ?? []);
}

/** Each column as one line: `Rate: measure · y="Beds"`, with `(left out)` where it is not drawn. */
const lines = ({ columns }: TableReading): string[] =>
  columns.map(
    ({ column, readAs, drawn, change }) =>
      `${column}: ${readAs}${drawn ? '' : ' (left out)'}${change ? ` · ${change}` : ''}`,
  );

interface Case {
  readonly name: string;
  readonly given: string;
  readonly author?: Overrides;
  readonly columns: readonly string[];
  /** What stands in the reasons, by column. */
  readonly why?: Readonly<Record<string, RegExp>>;
  /** One pattern for each warning; default none. */
  readonly warns?: readonly RegExp[];
}

const CASES: readonly Case[] = [
  {
    name: 'years and figures',
    given: 'Year,Visits (£m)\n2001,5\n2002,6\n2003,7\n',
    columns: ['Year: time', 'Visits (£m): measure · unit="£m"'],
    why: { Year: /years, from 2001 to 2003/, 'Visits (£m)': /numbers; the unit, £m, is read from its heading/ },
  },
  {
    name: 'ranks, codes, limits and notes beside names',
    given:
      'Rank,Area code,Area,Score,Lower CI,Upper CI,Note\n1,E06000001,Elm,9.5,9,10,\n2,E06000002,Oak,7,6,8,checked\n3,E06000003,Ash,4,3,5,\n',
    columns: [
      'Rank: rank (left out) · y="Rank"',
      'Area code: code (left out) · x="Area code"',
      'Area: category · x="Area code"',
      'Score: measure',
      'Lower CI: limit · y="Lower CI"',
      'Upper CI: limit · y="Upper CI"',
      'Note: note (left out)',
    ],
    why: {
      Rank: /heading says rank/,
      'Area code': /heading says code/,
      'Lower CI': /limit/,
      Note: /heading says notes/,
    },
  },
  {
    name: 'figures of another unit',
    given: 'Year,Spending (£),Share (%)\n2001,500,20\n2002,600,30\n',
    columns: ['Year: time', 'Spending (£): measure · y="Share (%)"', 'Share (%): measure (left out) · y="Share (%)"'],
    why: { 'Share (%)': /Spending \(£\) has a different unit/ },
    warns: [/^Share \(%\) is not shown.*write y="Share \(%\)"/],
  },
  {
    name: 'a column that is not all numbers',
    given: 'Area,Visits,Beds\nElm,5,7\nOak,6,ask\nAsh,8,9\n',
    columns: ['Area: category', 'Visits: measure', 'Beds: measure (left out)'],
    why: { Beds: /not every cell is a number/ },
    warns: [/'ask' in row 3 is not a number/],
  },
  {
    name: 'a table in long form whose other column has a total',
    given:
      'Year,Sex,Age,Visits\n2001,Men,All ages,9\n2001,Men,Under 5,4\n2001,Women,All ages,8\n2001,Women,Under 5,3\n2002,Men,All ages,9\n2002,Men,Under 5,5\n2002,Women,All ages,7\n2002,Women,Under 5,2\n',
    columns: [
      'Year: time · x="Sex"',
      'Sex: series · only="Sex: Men"',
      'Age: choice of rows · only="Age: Under 5"',
      'Visits: measure',
    ],
    why: { Sex: /rows of one Year differ by it/, Age: /“All ages” stands for all/ },
    warns: [/Of column Age, the rows with 'All ages' are shown\..*only="Age: Under 5"/],
  },
  {
    name: 'rows that an author keeps',
    given: 'Year,Age,Visits\n2001,A,9\n2001,B,4\n2002,A,8\n2002,B,3\n',
    author: { only: 'Age: A' },
    columns: ['Year: time', 'Age: choice of rows · only="Age: B"', 'Visits: measure'],
    why: { Age: /only keeps the rows with “A”/ },
  },
  {
    name: 'columns that an author names',
    given: 'Area,Visits,Beds\nElm,5,7\nOak,6,8\n',
    author: { y: 'Beds' },
    columns: ['Area: category', 'Visits: measure (left out) · y="Visits"', 'Beds: measure · y="Visits"'],
    why: { Beds: /y names it/, Visits: /y names others/ },
  },
  {
    name: 'years as headings are one line',
    given: 'Area,2001,2002,2003\nElm,5,7,8\nOak,6,8,9\n',
    columns: ['Area: series · only="Area: Elm"', '2001 to 2003: measures over time'],
    why: { Area: /it names the rows/, '2001 to 2003': /headings are times/ },
  },
  {
    name: 'a year, a unit and a measure that hold for all rows',
    given:
      'Indicator,Area,Year,Units,Value\nDebt,Elm,2021,£ million,5\nDebt,Oak,2021,£ million,6\nDebt,Ash,2021,£ million,7\n',
    columns: [
      'Indicator: name of the measure',
      'Area: category',
      'Year: time of all rows · x="Year"',
      'Units: unit',
      'Value: measure · unit="£m"',
    ],
    why: { Year: /every row has “2021”/, Value: /£m, is read from another column/ },
  },
  {
    name: 'rows in another unit',
    given: 'Area,Units,Value\nElm,£,5\nOak,£,6\nAsh,%,7\n',
    columns: ['Area: category', 'Units: unit · only="Units: %"', 'Value: measure · unit="£"'],
    warns: [/other units than '£' were left out/],
  },
  {
    name: 'a total that is left out, and one that is told apart',
    given: 'Area,Visits\nElm,5\nOak,6\nAsh,7\nAll of them,18\n',
    columns: ['Area: category', 'Visits: measure'],
    warns: [/'All of them' stands for all the others together, and was left out/],
  },
  {
    name: 'an average is told apart',
    given: 'Area,Rate (%)\nElm,5\nOak,6\nAsh,9\nAverage,6.4\n',
    columns: ['Area: category', 'Rate (%): measure · unit="%"'],
    why: { Area: /“Average” stands for all/ },
  },
  {
    name: 'kinds',
    given: 'Year,Visits,Status\n2001,5,actual\n2002,6,projection\n',
    columns: ['Year: time', 'Visits: measure', 'Status: kind · series="Status"'],
    why: { Status: /every cell is actual, estimate or the like/ },
  },
  {
    name: 'events',
    given: 'Date,What happened\n2001-02-03,It began\n2002-03-04,It went on\n',
    author: { type: 'timeline' },
    columns: ['Date: time', 'What happened: event'],
  },
  // What could be read otherwise about as likely.
  {
    name: 'two columns that separate the rows',
    given: 'Year,Town,Team,Visits\n2001,Elm,Red,5\n2001,Oak,Blue,6\n2002,Elm,Red,7\n2002,Oak,Blue,8\n',
    columns: [
      'Year: time · x="Town"',
      'Town: series · series="Team"',
      'Team: words (left out) · series="Team"',
      'Visits: measure',
    ],
    warns: [/Team could.*write series="Team"/],
  },
  {
    name: 'numbers that may be years',
    given: 'Area,Opened\nElm,1920\nOak,1931\nAsh,2004\n',
    columns: ['Area: category', 'Opened: measure'],
    warns: [/Opened.*may be years.*x="Opened"/],
  },
  {
    name: 'dates of which either number may be the month',
    given: 'Date,Visits\n01/02/2020,5\n03/02/2020,6\n04/05/2020,7\n',
    columns: ['Date: time', 'Visits: measure'],
    warns: [/01\/02\/2020 are read with the day first/],
  },
  {
    name: 'dates of which one has no such month',
    given: 'Date,Visits\n01/02/2020,5\n13/02/2020,6\n04/05/2020,7\n',
    columns: ['Date: time', 'Visits: measure'],
  },
  {
    name: 'first days of months',
    given: 'Date,Visits\n01/02/2020,5\n01/03/2020,6\n01/04/2020,7\n',
    columns: ['Date: time', 'Visits: measure'],
  },
];

describe('how a table was read is told for', () => {
  test.each(CASES)('$name', ({ given, author, columns, why = {}, warns = [] }) => {
    const reading = readingFrom(given, author);
    expect(lines(reading)).toEqual(columns);
    for (const [name, pattern] of Object.entries(why))
      expect(reading.columns.find(({ column }) => column === name)?.why, name).toMatch(pattern);
    expect(reading.warnings).toEqual(warns.map((pattern) => expect.stringMatching(pattern)));
    expect(reading.sentence).toMatch(/^Drawn as a \w+, with .+\.$/);
  });
});

/** The attributes of a change, as an author pastes them. */
const pasted = (change: string): Overrides => {
  const [, name = '', value = ''] = /^(\w+)="(.*)"$/s.exec(change) ?? [];
  return { [name]: value.replaceAll('&quot;', '"').replaceAll('&amp;', '&') };
};

/** Attributes that name a column, with what the column is then read as. */
const THEN: Readonly<Record<string, readonly ReadAs[]>> = {
  x: ['time', 'category'],
  y: ['measure', 'total'],
  series: ['series'],
};

test('every change that is offered can be pasted, and does what it says', () => {
  for (const { given, author = {}, name } of CASES)
    for (const { column, change } of readingFrom(given, author).columns) {
      if (!change) continue;
      const changed = pasted(change);
      const [[attribute = '', value = ''] = []] = Object.entries(changed);
      let after: TableReading;
      try {
        after = readingFrom(given, { ...author, ...changed });
      } catch (error) {
        // Another column of categories may need a choice among rows, which the message then names.
        expect(String(error), `${name}, ${column}: ${change}`).toMatch(/Write only=|use series/);
        continue;
      }
      const shown = after.columns.find((one) => one.column === value);
      if (shown) expect(THEN[attribute], `${name}: ${change}`).toContain(shown.readAs);
      if (shown) expect(shown.drawn, `${name}: ${change}`).toBe(true);
    }
});

const HEADINGS = ['Rank', 'Area code', 'Area', 'Visits', 'Lower CI', 'Note'];
const cellsOf = (row: number): readonly string[] => [
  String(row + 1),
  `E0600000${row}`,
  ['Elm', 'Oak', 'Ash', 'Yew'][row] ?? '',
  String(90 - row * row),
  String(80 - row * row),
  row % 2 ? 'checked' : '',
];
/** A table with its columns in an order, and its headings written in some way. */
const tableOf = (order: readonly number[], write: (heading: string) => string): string =>
  [HEADINGS.map(write), ...[0, 1, 2, 3].map(cellsOf)].map((cells) => order.map((at) => cells[at]).join(',')).join('\n');

test('each column is read as the same, in whatever order columns stand and however headings are written', () => {
  const ways: readonly ((heading: string) => string)[] = [
    (heading) => heading,
    (heading) => heading.toUpperCase(),
    (heading) => heading.toLowerCase(),
    (heading) => heading.replaceAll(' ', '_'),
    (heading) => ` ${heading.replaceAll(' ', '  ')} `,
  ];
  const expected: Readonly<Record<string, ReadAs>> = {
    rank: 'rank',
    'area code': 'code',
    area: 'category',
    visits: 'measure',
    'lower ci': 'limit',
    note: 'note',
  };
  const order = shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
  assert(
    property(order, constantFrom(...ways), (at, write) => {
      const read = readingFrom(tableOf(at, write)).columns.map(({ column, readAs }) => [
        column
          .trim()
          .replace(/[\s_]+/g, ' ')
          .toLowerCase(),
        readAs,
      ]);
      expect(Object.fromEntries(read)).toEqual(expected);
    }),
    { numRuns: 100, seed: 13 },
  );
});

test('headings and cells are told as they are, and an attribute with them is written as HTML', () => {
  const { columns } = readingFrom('Area,A "fine" <b>,B & C (%)\nElm,5,50\nOak,6,60\n');
  expect(columns.map(({ column }) => column)).toEqual(['Area', 'A "fine" <b>', 'B & C (%)']);
  expect(columns[1]?.change).toBe('y="B &amp; C (%)"');
});
