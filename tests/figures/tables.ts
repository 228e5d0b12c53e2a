import type { Case } from './case.ts';

const two = ['2: 2010 · A = 5', '2: 2010 · B = 6', '3: 2011 · A = 7', '3: 2011 · B = 8'];
const long = 'Council,Year,Children\nCouncil B,2011,24\nCouncil A,2010,11\nCouncil B,2010,23\nCouncil A,2011,12\n';

/** Tables of every build. */
export const tables: readonly Case[] = [
  { name: 'a wide table', given: 'Year,A,B\n2010,5,6\n2011,7,8\n', rows: two, series: 'Series', title: 'Value' },
  {
    name: 'years across the top',
    given: 'Council,2010,2011\nA,5,7\nB,6,8\n',
    rows: ['2: 2010 · A = 5', '3: 2010 · B = 6', '2: 2011 · A = 7', '3: 2011 · B = 8'],
    place: 'Year, year',
    series: 'Council',
  },
  {
    name: 'years across the top and one row',
    given: 'Measure,2009-10,2010-11,2011-12\nSpending (£m),5,6,7\n',
    rows: ['2: 2009/10 = 5', '2: 2010/11 = 6', '2: 2011/12 = 7'],
    unit: '£|m',
    title: 'Spending',
    series: 'none',
    place: 'Financial year, financial year',
  },
  {
    name: 'years across the top, codes, and a change that is no year',
    given: 'ONS code,Council,2010,2011,Change (%)\nX1,A,5,7,40%\nX2,B,6,8,33%\n',
    rows: ['2: 2010 · A = 5', '3: 2010 · B = 6', '2: 2011 · A = 7', '3: 2011 · B = 8'],
    remarks: ['Columns ONS code and Change (%) are not shown.'],
  },
  {
    name: 'years across the top, some of them projected',
    given: 'Council,2024,2025 (estimate),2026 (forecast)\nA,5,6,7\n',
    rows: ['2: 2024 = 5', '2: 2025 = 6 estimate', '2: 2026 = 7 projection'],
  },
  {
    name: 'years across the top, measured in two units',
    given: 'Measure,2010,2011\nSpending (£m),5,6\nShare (%),7,8\n',
    rows: ['2: 2010 = 5', '2: 2011 = 6'],
    unit: '£|m',
    title: 'Spending',
    remarks: [
      'Share is not shown, because Spending has a different unit. To show others, write only="Measure: Share".',
    ],
  },
  {
    name: 'years across the top for bars: the places are names',
    given: 'Council,2010,2011\nA,5,7\nB,6,8\n',
    overrides: { type: 'comparison' },
    rows: ['2: A · 2010 = 5', '2: A · 2011 = 7', '3: B · 2010 = 6', '3: B · 2011 = 8'],
    place: 'Council, text',
    series: 'Year',
  },
  {
    name: 'a long table, sorted by year and else as given',
    given: long,
    rows: [
      '3: 2010 · Council A = 11',
      '4: 2010 · Council B = 23',
      '2: 2011 · Council B = 24',
      '5: 2011 · Council A = 12',
    ],
    place: 'Year, year',
    series: 'Council',
    title: 'Children',
  },
  {
    name: 'a long table for bars',
    given: long,
    overrides: { type: 'comparison' },
    rows: [
      '2: Council B · 2011 = 24',
      '3: Council A · 2010 = 11',
      '4: Council B · 2010 = 23',
      '5: Council A · 2011 = 12',
    ],
    series: 'Year',
  },
  {
    name: 'a long table with columns that never change',
    given: 'Country,Year,Sort,Children\nEngland,2010,A,5\nEngland,2010,B,6\nEngland,2011,A,7\nEngland,2011,B,8\n',
    rows: ['2: 2010 · A = 5', '3: 2010 · B = 6', '4: 2011 · A = 7', '5: 2011 · B = 8'],
    series: 'Sort',
    remarks: [],
  },
  {
    name: 'names and numbers',
    given: 'Council,Children\nA,11\nB,12\n',
    rows: ['2: A = 11', '3: B = 12'],
    place: 'Council, text',
    title: 'Children',
  },
  {
    name: 'a corner without a heading',
    given: ',Children\nA,11\nB,12\n',
    rows: ['2: A = 11', '3: B = 12'],
    place: 'Place, text',
  },
  {
    name: 'ages, which are numbers that name places',
    given: 'Age,Children\n16,11\n17,12\n',
    rows: ['2: Age 16 = 11', '3: Age 17 = 12'],
    place: 'Age, text',
  },
  { name: 'one row', given: 'Year,Children\n2010,11\n', rows: ['2: 2010 = 11'] },
  {
    name: 'two columns with one heading',
    given: 'Year,Spending,Spending\n2010,5,6\n',
    rows: ['2: 2010 · Spending = 5', '2: 2010 · Spending (column 3) = 6'],
    remarks: ["Column 3 has the same heading as another column, and is called 'Spending (column 3)'."],
  },
  {
    name: 'a column in the middle without a heading',
    given: 'Year,,Late\n2010,5,6\n',
    rows: ['2: 2010 · Column 2 = 5', '2: 2010 · Late = 6'],
  },
  {
    name: 'a header of two rows, with groups',
    given: ',Spending (£m),,Grants (£m),\nYear,Early,Late,Early,Late\n2010,1,2,3,4\n',
    rows: [
      '3: 2010 · Spending Early = 1',
      '3: 2010 · Spending Late = 2',
      '3: 2010 · Grants Early = 3',
      '3: 2010 · Grants Late = 4',
    ],
    unit: '£|m',
  },
  {
    name: 'a header of two rows, with one group',
    given: ',Spending (£m),\nYear,Early,Late\n2010,1,2\n2011,3,4\n',
    rows: ['3: 2010 · Early = 1', '3: 2010 · Late = 2', '4: 2011 · Early = 3', '4: 2011 · Late = 4'],
    title: 'Spending',
    unit: '£|m',
  },
  {
    name: 'groups above years',
    given: ',Children,,\nCouncil,2010,2011,2012\nA,1,2,3\nB,4,5,6\n',
    rows: [
      '3: 2010 · A = 1',
      '4: 2010 · B = 4',
      '3: 2011 · A = 2',
      '4: 2011 · B = 5',
      '3: 2012 · A = 3',
      '4: 2012 · B = 6',
    ],
  },
  {
    name: 'units in a row of their own',
    given: 'Year,Early,Late\n,£m,£m\n2010,1,2\n',
    rows: ['3: 2010 · Early = 1', '3: 2010 · Late = 2'],
    unit: '£|m',
  },
  {
    name: 'columns of different units: the first is shown',
    given: 'Year,Spending (£m),Share (%)\n2010,5,40\n2011,6,41\n',
    rows: ['2: 2010 = 5', '3: 2011 = 6'],
    unit: '£|m',
    remarks: ['Share (%) is not shown, because Spending (£m) has a different unit. To show it, write y="Share (%)".'],
  },
  {
    name: 'columns of different units, both named',
    given: 'Year,Spending (£m),Share (%)\n2010,5,40\n',
    overrides: { y: 'Spending, Share' },
    fails:
      'Column Spending (£m) and column Share (%) have different units and cannot share a scale. Choose one of them with y.',
  },
  {
    name: 'columns in £m and £bn',
    given: 'Year,Early (£m),Late (£bn)\n2010,350,1.2\n',
    rows: ['2: 2010 · Early = 350', '2: 2010 · Late = 1200'],
    unit: '£|m',
  },
  {
    name: 'a year and a name given twice',
    given:
      'Council,Year,Children\nLeeds,2014,5\nYork,2014,5\nLeeds,2015,6\nYork,2015,6\nYork,2016,6\nLeeds,2016,6\nYork,2017,6\nLeeds,2015,7\n',
    fails:
      'Rows 4 and 9 both have a value for 2015 for Leeds. Keep one of them, or use series to name the column that separates them.',
  },
  {
    name: 'a year given twice',
    given: 'Year,Children\n2010,5\n2011,6\n2010,7\n',
    fails:
      'Rows 2 and 4 both have a value for 2010. Keep one of them, or use series to name the column that separates them.',
  },
  {
    name: 'one financial year written in two ways',
    given: 'Year,Children\n2010/11,5\n2010-11,6\n',
    fails:
      'Rows 2 and 3 both have a value for 2010/11. Keep one of them, or use series to name the column that separates them.',
  },
  { name: 'a year twice across the top', given: 'Council,2010,2010\nA,5,6\n', fails: 'Row 2 has two values for 2010.' },
  {
    name: 'the long form of the Department for Education',
    given:
      'time_period,time_identifier,geographic_level,country_code,country_name,number\n202021,Financial year,National,X1,England,c\n202122,Financial year,National,X1,England,12\n202223,Financial year,National,X1,England,13\n',
    rows: ['2: 2020/21 = gap', '3: 2021/22 = 12', '4: 2022/23 = 13'],
    place: 'time_period, financial year',
    remarks: [
      "Row 2, column number: 'c' is shown as a gap (withheld as confidential).",
      'Columns time_identifier, geographic_level and country_code are not shown.',
    ],
  },
  {
    name: 'years as a data frame writes them',
    given: 'Year,Children\n2010.0,5\n2011.0,6\n',
    rows: ['2: 2010 = 5', '3: 2011 = 6'],
    place: 'Year, year',
  },
  {
    name: 'footnote marks in headings',
    given: 'Year,Early (£m) [note 1],Late (£m)*\n2010,5,6\n',
    rows: ['2: 2010 · Early = 5', '2: 2010 · Late = 6'],
    unit: '£|m',
  },
  {
    name: 'a heading that is only a unit',
    given: 'Year,£ million\n2010,5\n',
    rows: ['2: 2010 = 5'],
    unit: '£|m',
    title: 'Value',
  },
  {
    name: 'years across the top of a table whose corner says year',
    given: 'Year,2010,2011\nEarly,5,6\nLate,7,8\n',
    rows: ['2: 2010 · Early = 5', '3: 2010 · Late = 7', '2: 2011 · Early = 6', '3: 2011 · Late = 8'],
    series: 'Series',
  },
  {
    name: 'a merged heading above columns that a sheet spread out',
    given:
      'Spending by year,,\n"Contact: press office",x@example.org,,,\nYear,Early,Late,Other\n2010,5,6,7\n2011,5,6,7\n',
    overrides: { y: 'Early' },
    rows: ['4: 2010 = 5', '5: 2011 = 5'],
  },
  {
    name: 'councils within regions',
    given: 'Region,Council,Children\nNorth,A,5\nNorth,B,6\nSouth,C,7\n',
    rows: ['2: A = 5', '3: B = 6', '4: C = 7'],
    remarks: ['Column Region is not shown.'],
  },
];
