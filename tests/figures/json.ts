import type { Case } from './case.ts';

const both = ['2: 2010 = 5', '3: 2011 = 6'];
const SHAPES =
  'Figures are read from a list of objects, a list of lists, an object with such a list as data, or an object of columns.';

/** JSON of every build. */
export const json: readonly Case[] = [
  {
    name: 'JSON: a list of objects',
    given: '[{"Year": 2010, "Children": 5}, {"Year": 2011, "Children": 6}]',
    rows: both,
    place: 'Year, year',
  },
  { name: 'JSON: a list of lists', given: '[["Year", "Children"], [2010, 5], [2011, 6]]', rows: both },
  {
    name: 'JSON: rows below data',
    given: '{"title": "x", "data": [{"Year": 2010, "Children": 5}, {"Year": 2011, "Children": 6}]}',
    rows: both,
  },
  {
    name: 'JSON: values below data, as Vega-Lite has them',
    given: '{"data": {"values": [{"Year": 2010, "Children": 5}, {"Year": 2011, "Children": 6}]}}',
    rows: both,
  },
  { name: 'JSON: an object of columns', given: '{"Year": [2010, 2011], "Children": [5, 6]}', rows: both },
  {
    name: 'JSON: objects with other names',
    given: '[{"Year": 2010, "Early": 5}, {"Year": 2011, "Late": 6}, {"Late": 7, "Year": 2012}]',
    rows: [
      '2: 2010 · Early = 5',
      '2: 2010 · Late = gap',
      '3: 2011 · Early = gap',
      '3: 2011 · Late = 6',
      '4: 2012 · Early = gap',
      '4: 2012 · Late = 7',
    ],
  },
  {
    name: 'JSON: numbers stay exact',
    given:
      '[{"Year": 2010, "Rate": 1.2345678901}, {"Year": 2011, "Rate": 1e-9}, {"Year": 2012, "Rate": 1.234}, {"Year": 2013, "Rate": null}]',
    rows: ['2: 2010 = 1.2345678901', '3: 2011 = 1e-9', '4: 2012 = 1.234', '5: 2013 = gap'],
  },
  {
    name: 'JSON: a byte order mark and space',
    given: '\uFEFF\n [{"Year": 2010, "Children": 5}, {"Year": 2011, "Children": 6}]',
    rows: both,
  },
  {
    name: 'JSON: said to be JSON',
    given: { text: '"figures"', hint: 'application/json; charset=utf-8' },
    fails: SHAPES,
  },
  {
    name: 'JSON: said to be CSV',
    given: { text: '[{"Year": 2010, "Children": 5}, {"Year": 2011, "Children": 6}]', hint: 'figures.csv' },
    rows: both,
  },
  {
    name: 'JSON: cut off',
    given: '[{"Year": 2010, "Children": 5}, {"Ye',
    fails: 'This begins like JSON, but it has a mistake or is not complete.',
  },
  { name: 'JSON: an empty list', given: '[]', fails: 'There are no figures: the list is empty.' },
  {
    name: 'JSON: an object inside',
    given: '[{"Year": 2010, "Children": {"n": 5}}]',
    fails: 'Row 2, column Children: the cell holds a list or an object, and must hold a single value.',
  },
  { name: 'JSON: a list of numbers', given: '[1, 2, 3]', fails: `Row 2 is not an object. ${SHAPES}` },
  { name: 'JSON: another object', given: '{"Year": 2010}', fails: SHAPES },
  {
    name: 'JSON: columns of different lengths',
    given: '{"Year": [2010, 2011], "Children": [5]}',
    fails: 'Column Children has 1 cells, and column Year has 2.',
  },
  {
    name: 'JSON: a word among numbers',
    given: '[{"Year": 2010, "Children": 5}, {"Year": 2011, "Children": true}]',
    fails: "Row 3, column Children: 'true' is not a number.",
  },
  {
    name: 'JSON: names that objects take for their own',
    given: '[{"__proto__": 5, "constructor": 6, "Year": 2010, "toString": 7}]',
    rows: ['2: 2010 · __proto__ = 5', '2: 2010 · constructor = 6', '2: 2010 · To string = 7'],
  },
  {
    name: 'JSON: a row that is longer than the header',
    given: '[["Year", "Children"], [2010, 5, 6]]',
    fails: 'Row 2 has 3 cells, but the header has 2.',
  },
];
