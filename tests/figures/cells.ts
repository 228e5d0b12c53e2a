import type { Case } from './case.ts';
import { numbers, years } from './by-year.ts';

/** Numbers, signs for gaps, and marks as they are written. */
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
    fails: 'Column Spending has £ and €; use one unit.',
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
      "Row 4, column Children: '[c]' is shown as a gap (withheld as confidential).",
    ],
  },
  {
    name: 'n/a is a gap',
    given: years('spending', '5', '6', '7', '8', '9', 'n/a '),
    rows: numbers(5, 6, 7, 8, 9, 'gap'),
    remarks: ["Row 7, column spending: 'n/a' is shown as a gap."],
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
    given: years('Children', '5', '~6', 'about 100', 'c. 300', 'nearly 900', 'over 1,000', '>95', '≥ 90', 'up to 80'),
    rows: numbers(
      5,
      'about 6',
      'about 100',
      'about 300',
      'nearly 900',
      'over 1000',
      'over 95',
      'at least 90',
      'up to 80',
    ),
  },
  {
    name: 'fewer than five',
    given: years('Children', '5', '6', '<5'),
    rows: numbers(5, 6, 'gap'),
    remarks: ["Row 4, column Children: '<5' is shown as a gap (fewer than 5)."],
  },
  {
    name: 'a number and more',
    given: years('Children', '5', '6', '100+', '200 or more', '30 or fewer'),
    rows: numbers(5, 6, 'at least 100', 'at least 200', 'up to 30'),
  },
  {
    name: 'a p behind some numbers is provisional, behind all pence',
    given: years('Children', '1,200p', '1,300', '1,250r', '1,240 e'),
    rows: numbers('1200 estimate', 1300, 1250, '1240 estimate'),
    unit: '|',
  },
  { name: 'pence', given: years('Price', '1,200p', '1,300p'), rows: numbers(1200, 1300), unit: '|p' },
  {
    name: 'a word among many numbers is a gap',
    given: years('Price', '5', '6', 'closed', '7', '8'),
    rows: numbers(5, 6, 'gap', 7, 8),
    remarks: ["Row 4, column Price: 'closed' is not a number, and is shown as a gap."],
  },
  {
    name: 'pence are no provisional pounds',
    given: years('Cost', '5', '6', '7p'),
    fails: 'Column Cost has cells with p and cells without. Write all of them with it, or put it in the heading.',
  },
  {
    name: 'a formula',
    given: years('Children', '5', '6', '=SUM(B2:B3)'),
    fails: "Row 4, column Children: '=SUM(B2:B3)' is not a number.",
  },
];
