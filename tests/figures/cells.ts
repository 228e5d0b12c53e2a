import type { Case } from './case.ts';

/** A table of a year for each cell, quoted so that nothing of it is taken for a separator. */
const years = (heading: string, ...cells: readonly string[]): string =>
  [`Year,"${heading}"`, ...cells.map((cell, index) => `${2010 + index},"${cell}"`)].join('\n');

/** A table of a number for each place. */
const places = (heading: string, ...cells: readonly string[]): string =>
  [`${heading},Children`, ...cells.map((cell, index) => `"${cell}",${index + 1}`)].join('\n');

const numbers = (...values: readonly (number | string)[]): string[] =>
  values.map((value, index) => `${index + 2}: ${2010 + index} = ${value}`);

const numbered = (...texts: readonly string[]): string[] =>
  texts.map((text, index) => `${index + 2}: ${text} = ${index + 1}`);

/** Numbers, units, gaps, years and dates as they are written. */
export const cells: readonly Case[] = [
  {
    name: 'thousands by comma, space, thin space and apostrophe',
    given: years('Children', '81,770', '81 770', '81\u2009770', '81\u00A0770', "81'770", '81’770', '1,234,567.5'),
    rows: numbers(81770, 81770, 81770, 81770, 81770, 81770, 1234567.5),
    unit: '|',
  },
  {
    name: 'minus signs, brackets of accounts, a minus behind',
    given: years('Change', '-5', '\u22126', '\u20137', '(1,234)', '8-', '+9', '-0'),
    rows: numbers(-5, -6, -7, -1234, -8, 9, 0),
  },
  {
    name: 'pounds with minus signs and brackets',
    given: years('Change', '-£5m', '£-6m', '(£7m)', '£(8)m'),
    fails: "Row 5, column Change: '£(8)m' is not a number.",
  },
  {
    name: 'negative money',
    given: years('Change', '-£5m', '£-6m', '(£7m)', '\u2212£8m'),
    rows: numbers(-5, -6, -7, -8),
    unit: '£|m',
  },
  {
    name: 'mixed scales come to the smaller',
    given: years('Spending', '£300m', '£1.2bn', '£0.35 billion', '£4 million'),
    rows: numbers(300, 1200, 350, 4),
    unit: '£|m',
  },
  {
    name: 'mixed scales come to that of the heading',
    given: years('Spending (£bn)', '£300m', '1.2', '£4bn'),
    rows: numbers(0.3, 1.2, 4),
    unit: '£|bn',
  },
  {
    name: 'scales in words, without a currency',
    given: years('Children', '1.5 thousand', '2 million', '3k'),
    rows: numbers(1.5, 2000, 3),
    unit: '| thousand',
  },
  {
    name: 'a currency before some cells only, as accounts print it',
    given: years('Spending', '£1,200', '1,300', '£1,400'),
    rows: numbers(1200, 1300, 1400),
    unit: '£|',
  },
  {
    name: 'two currencies',
    given: years('Spending', '£5', '€6'),
    fails: 'Column Spending has £ and €: one unit is needed.',
  },
  { name: 'euros behind the number', given: years('Spending', '5 €', '6€'), rows: numbers(5, 6), unit: '€|' },
  {
    name: 'per cent in cells',
    given: years('Share', '46%', '47.5 %', '48 per cent'),
    rows: numbers(46, 47.5, 48),
    unit: '|%',
  },
  {
    name: 'per cent in some cells only',
    given: years('Share', '46%', '0.47'),
    fails: 'Column Share has cells with % and cells without. Write all of them with it, or put (%) in the heading.',
  },
  {
    name: 'per cent in some cells and in the heading',
    given: years('Share (%)', '46%', '47'),
    rows: numbers(46, 47),
    unit: '|%',
    title: 'Share',
  },
  {
    name: 'decimal commas throughout',
    given: years('Rate', '1,5', '12,25', '1.234,5', '2.345'),
    rows: numbers(1.5, 12.25, 1234.5, 2345),
  },
  {
    name: 'decimal commas and points in one table',
    given: years('Rate', '1.5', '12,25'),
    fails: "Row 3, column Rate: '12,25' is not a number.",
  },
  {
    name: 'huge and tiny numbers',
    given: years('Value', '123,456,789,012', '0.000001', '1e21', '-9007199254740991'),
    rows: numbers(123456789012, 0.000001, 1e21, -9007199254740991),
  },
  {
    name: 'a number too large to be one',
    given: years('Value', '5', '1e999'),
    fails: "Row 3, column Value: '1e999' is not a number.",
  },
  {
    name: 'signs for gaps',
    given: years('Children', '5', '', '-', '–', '—', '..', '…', ':', '[x]', '[c]', '[z]', '[u]', '[low]', '...', ' '),
    rows: numbers(5, ...Array.from({ length: 14 }, () => 'gap')),
  },
  {
    name: 'gaps are remarked with their sign',
    given: years('Children', '5', '..', '[c]', '..', '6'),
    rows: numbers(5, 'gap', 'gap', 'gap', 6),
    remarks: [
      "2 cells with '..' are shown as gaps; the first is row 3, column Children.",
      "Row 4, column Children: '[c]' is shown as a gap.",
    ],
  },
  {
    name: 'n/a is no sign for a gap',
    given: years('spending', '5', '6', '7', '8', '9', 'n/a '),
    fails: "Row 7, column spending: 'n/a ' is not a number.",
  },
  {
    name: 'footnote marks',
    given: years('Children', '1,234*', '1,234 [r]', '1,234†', '1,234¹', '1,234 [note 2]', '5% *'),
    fails: 'Column Children has cells with % and cells without. Write all of them with it, or put (%) in the heading.',
  },
  {
    name: 'footnote marks are left out and remarked',
    given: years('Children', '1,234*', '1,235 [r]', '1,236(r)', '1,237¹', '1,238 [note 2]', '1,239*'),
    rows: numbers(1234, 1235, 1236, 1237, 1238, 1239),
    remarks: [
      "2 cells with '*' had it left out as a footnote mark; the first is row 2, column Children.",
      "Row 3, column Children: '[r]' was left out as a footnote mark.",
      "Row 4, column Children: '(r)' was left out as a footnote mark.",
      "Row 5, column Children: '¹' was left out as a footnote mark.",
      "Row 6, column Children: '[note 2]' was left out as a footnote mark.",
    ],
  },
  {
    name: 'marks of provisional, estimated and forecast figures',
    given: years('Children', '5', '6 [p]', '7(e)', '8 [f]'),
    rows: numbers(5, '6 estimate', '7 estimate', '8 projection'),
    remarks: [
      "Row 3, column Children: '[p]' is read as estimate.",
      "Row 4, column Children: '(e)' is read as estimate.",
      "Row 5, column Children: '[f]' is read as projection.",
    ],
  },
  {
    name: 'a number and its share in one cell',
    given: years('Children', '45 (12)', '46 (13)'),
    fails: 'No column holds numbers. The columns are Year and Children.',
  },
  {
    name: 'a qualified number',
    given: years('Children', '5', '6', 'about 100'),
    fails:
      "Row 4, column Children: 'about 100' is not a number. What qualifies a number cannot be left out: give the exact figure, or leave the cell empty and say it in a note.",
  },
  {
    name: 'fewer than five',
    given: years('Children', '5', '6', '<5'),
    fails:
      "Row 4, column Children: '<5' is not a number. What qualifies a number cannot be left out: give the exact figure, or leave the cell empty and say it in a note.",
  },
  {
    name: 'a number and more',
    given: years('Children', '5', '6', '100+'),
    fails:
      "Row 4, column Children: '100+' is not a number. What qualifies a number cannot be left out: give the exact figure, or leave the cell empty and say it in a note.",
  },
  {
    name: 'a range',
    given: years('Children', '5', '6', '5–10'),
    fails: "Row 4, column Children: '5–10' is not a number.",
  },
  {
    name: 'pence are no provisional pounds',
    given: years('Cost', '5', '6', '7p'),
    fails: "Row 4, column Cost: '7p' is not a number.",
  },
  {
    name: 'a formula',
    given: years('Children', '5', '6', '=SUM(B2:B3)'),
    fails: "Row 4, column Children: '=SUM(B2:B3)' is not a number.",
  },
  {
    name: '£ million in a heading',
    given: years('Spending, £ million', '5'),
    rows: numbers(5),
    unit: '£|m',
    title: 'Spending',
  },
  { name: '£bn behind a comma', given: years('Spending, £bn', '5'), rows: numbers(5), unit: '£|bn', title: 'Spending' },
  {
    name: "£'000 in a heading",
    given: years("Spending (£'000)", '5'),
    rows: numbers(5),
    unit: '£|k',
    title: 'Spending',
  },
  {
    name: 'a price base stays with the title',
    given: years('Spending (£m, 2018/19 prices)', '5'),
    rows: numbers(5),
    unit: '£|m',
    title: 'Spending (2018/19 prices)',
  },
  {
    name: 'thousands in a heading',
    given: years('Children (thousands)', '5.5'),
    rows: numbers(5.5),
    unit: '| thousand',
    title: 'Children',
  },
  {
    name: 'a percentage in words',
    given: years('Percentage of children in care', '5'),
    rows: numbers(5),
    unit: '|%',
    title: 'Percentage of children in care',
  },
  {
    name: 'a rate',
    given: years('Rate per 10,000 children', '70'),
    rows: numbers(70),
    unit: '| per 10,000 children',
    title: 'Rate per 10,000 children',
  },
  {
    name: 'a rate in brackets',
    given: years('Rate (per 10,000)', '70'),
    rows: numbers(70),
    unit: '| per 10,000',
    title: 'Rate',
  },
  {
    name: 'what is counted',
    given: years('Number of children in care', '70'),
    rows: numbers(70),
    unit: '| children',
    title: 'Number of children in care',
  },
  {
    name: 'what is counted, in more words than a unit has',
    given: years('Number of times children went missing', '70'),
    rows: numbers(70),
    unit: '|',
  },
  {
    name: 'words in brackets that are no unit',
    given: years('Spending (England)', '70'),
    rows: numbers(70),
    unit: '|',
    title: 'Spending (England)',
  },
  {
    name: 'a word in brackets that only looks like a unit',
    given: years('Boys (m)', '70'),
    rows: numbers(70),
    unit: '|',
    title: 'Boys (m)',
  },
  {
    name: 'a unit in the title of the table',
    given: 'Spending by council (£m)\nCouncil,2010,2011\nA,5,6\nB,7,8\n',
    rows: ['3: 2010 · A = 5', '4: 2010 · B = 7', '3: 2011 · A = 6', '4: 2011 · B = 8'],
    unit: '£|m',
    title: 'Spending by council',
    remarks: [
      "Row 1 was left out as a title: 'Spending by council (£m)'.",
      "The unit was read from the title 'Spending by council (£m)'.",
    ],
  },
  {
    name: 'a unit that is named',
    given: years('Children', '70'),
    overrides: { unit: 'children' },
    rows: numbers(70),
    unit: '| children',
  },
  {
    name: 'a unit that is named and no number knows',
    given: years('Distance', '70'),
    overrides: { unit: 'furlongs' },
    rows: numbers(70),
    unit: '| furlongs',
  },
  {
    name: 'a unit that is named where the heading has another scale',
    given: years('Spending (£m)', '3,500'),
    overrides: { unit: '£bn' },
    rows: numbers(3.5),
    unit: '£|bn',
  },
  {
    name: 'a unit that is named where cells have scales',
    given: years('Spending', '£300m', '£1.2bn'),
    overrides: { unit: '£bn' },
    rows: numbers(0.3, 1.2),
    unit: '£|bn',
  },
  {
    name: 'a unit that is named where nothing has a scale',
    given: years('Spending', '300'),
    overrides: { unit: '£m' },
    rows: numbers(300),
    unit: '£|m',
  },
  {
    name: 'a unit that is named against the cells',
    given: years('Spending', '£300'),
    overrides: { unit: '€' },
    fails: 'Column Spending is in £, and unit says €.',
  },

  {
    name: 'financial years in four styles',
    given: places(
      'Year',
      '2010/11',
      '2011-12',
      '2012–2013',
      'FY2013/14',
      '2014 to 2015',
      'Academic year 2015/16',
      '1999/00',
    ),
    rows: ['8: 1999/00 = 7', ...numbered('2010/11', '2011/12', '2012/13', '2013/14', '2014/15', '2015/16')],
    place: 'Year, financial year',
  },
  {
    name: 'years that end in March',
    given: places('Year ending', 'Year ending 31 March 2011', 'Year ended March 2012', 'YE Mar 2013'),
    rows: numbered('2010/11', '2011/12', '2012/13'),
    place: 'Financial year, financial year',
  },
  {
    name: 'years that end with December',
    given: places('Period', 'Year ending December 2011', 'Year ending December 2012'),
    rows: numbered('2011', '2012'),
    place: 'Period, year',
  },
  {
    name: 'years that end in June are words',
    given: places('Period', 'Year ending June 2011', 'Year ending June 2012'),
    rows: numbered('Year ending June 2011', 'Year ending June 2012'),
    place: 'Period, text',
  },
  {
    name: 'ISO dates',
    given: places('Date', '2022-05-23', '2023-02-02T00:00:00Z'),
    rows: numbered('2022-05-23', '2023-02-02'),
    place: 'Date, date',
  },
  {
    name: 'British dates',
    given: places('Date', '23/05/2022', '02/02/2023', '3.4.2023', '05-06-2023'),
    rows: numbered('2022-05-23', '2023-02-02', '2023-04-03', '2023-06-05'),
  },
  {
    name: 'dates in words',
    given: places(
      'Date',
      '23 May 2022',
      '2nd February 2023',
      'Monday 3 April 2023',
      'June 5, 2023',
      '6-Jul-23',
      'as at 31 March 2024',
    ),
    rows: numbered('2022-05-23', '2023-02-02', '2023-04-03', '2023-06-05', '2023-07-06', '2024-03-31'),
  },
  {
    name: 'months',
    given: places('Month', 'May 2022', 'Jun-22', '2022-07', 'Sept 2022'),
    rows: numbered('2022-05', '2022-06', '2022-07', '2022-09'),
    place: 'Month, date',
  },
  {
    name: 'months that could be financial years',
    given: places('Month', '2010-11', '2010-12', '2011-01'),
    rows: numbered('2010-11', '2010-12', '2011-01'),
    place: 'Month, date',
  },
  {
    name: 'quarters are words, in the order given',
    given: places('Quarter', '2022 Q2', '2022 Q1'),
    rows: numbered('2022 Q2', '2022 Q1'),
    place: 'Quarter, text',
  },
  {
    name: 'years and dates together',
    given: places('When', '2022', 'May 2023'),
    rows: numbered('2022', '2023-05'),
    place: 'When, date',
  },
  {
    name: 'years and financial years together',
    given: places('When', '2022', '2023/24'),
    rows: numbered('2022', '2023/24'),
    place: 'When, text',
    remarks: ['Column When mixes years, financial years and dates, and is read as words.'],
  },
  {
    name: 'an American date',
    given: places('Date', '05/06/2022', '05/23/2022'),
    fails:
      "Row 3, column Date: '05/23/2022' has no month 23. Write the day first (23/05/2022), or the date as 2022-05-23.",
  },
  {
    name: 'a day that no calendar has',
    given: places('Date', '2022-05-23', '30/02/2022'),
    fails: "Row 3, column Date: '30/02/2022' is not a date of the calendar.",
  },
  {
    name: 'a year with a letter in it',
    given: places('Year', '2010', '2011', '2O12'),
    fails: "Row 4, column Year: '2O12' is not a year or a date.",
  },
  {
    name: 'a year that is missing',
    given: 'Year,Children\n2010,5\n2011,6\n,7\n',
    fails: 'Row 4, column Year: the cell is empty.',
  },
  {
    name: 'years with marks and kinds',
    given: places('Year', '2010*', '2011 [r]', '2012 (provisional)', '2013 forecast', 'Projected 2014'),
    rows: ['2: 2010 = 1', '3: 2011 = 2', '4: 2012 = 3 estimate', '5: 2013 = 4 projection', '6: 2014 = 5 projection'],
    remarks: ["Row 2, column Year: '*' was left out as a footnote mark."],
  },
  {
    name: 'names that are months only by half',
    given: places('Name', 'Mark 20', 'Augusta 21'),
    rows: numbered('Mark 20', 'Augusta 21'),
    place: 'Name, text',
  },
];
