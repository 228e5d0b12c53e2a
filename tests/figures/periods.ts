import type { Case } from './case.ts';

/** A table of a number for each place. */
const places = (heading: string, ...cells: readonly string[]): string =>
  [`${heading},Children`, ...cells.map((cell, index) => `"${cell}",${index + 1}`)].join('\n');

const numbered = (...texts: readonly string[]): string[] =>
  texts.map((text, index) => `${index + 2}: ${text} = ${index + 1}`);

/** Years, financial years and dates as they are written. */
export const periods: readonly Case[] = [
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
    name: 'quarters are in the order of time',
    given: places('Quarter', '2022 Q2', '2022 Q1'),
    rows: ['3: Q1 2022 = 2', '2: Q2 2022 = 1'],
    place: 'Quarter, period',
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
    rows: ['2: 2010 = 5', '3: 2011 = 6'],
    remarks: ['Row 4 has no Year, and was left out.'],
  },
  {
    name: 'years that are missing in many rows',
    given: 'Year,Children\n2010,5\n,6\n,7\n2013,8\n',
    fails: 'Row 3, column Year: the cell is empty.',
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
