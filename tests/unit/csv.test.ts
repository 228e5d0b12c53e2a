import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toCSV } from '../../src/words/csv.ts';

describe('the CSV that a reader downloads', () => {
  test('has a header, a line for each row and the line ends of RFC 4180', () => {
    expect(toCSV([{ year: 2010, children: 64460 }])).toBe('year,children\r\n2010,64460\r\n');
  });

  test('gives numbers unrounded and without separators', () => {
    expect(toCSV([{ spending: 3490.6798961578697 }])).toContain('3490.6798961578697');
  });

  test('leaves a cell without a value empty, and writes a zero', () => {
    expect(toCSV([{ qualifier: null, children: 0, note: '' }])).toBe('qualifier,children,note\r\n,0,\r\n');
  });

  test('of no rows holds nothing', () => {
    expect(toCSV([]).trim()).toBe('');
  });

  test.each(['a, b', 'say "ten"', 'two\nlines', 'two\r\nlines', '"', 'plain', '’quoted’'])(
    'can be read back as it was written: %j',
    (text) => {
      const csv = toCSV([{ before: 1, text, after: 2 }]);
      expect(parse(csv, { columns: true })).toEqual([{ before: '1', text, after: '2' }]);
    },
  );

  test('puts the word that qualifies a number where the row has it', () => {
    expect(toCSV([{ year: 2032, qualifier: 'approaching', children: 100_000 }])).toContain('approaching,100000');
  });
});
