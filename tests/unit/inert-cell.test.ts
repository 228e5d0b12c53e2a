import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/words/csv.ts';
import { inertCell } from '../../src/words/inert-cell.ts';
import { letters } from './any-text.ts';

/** What a spreadsheet takes for the beginning of a formula, once it has left out what is not seen. */
const runs = (text: string): boolean =>
  /^[\t\r\n]/.test(text) ||
  /^[=+\-@]/.test(text.normalize('NFKC').replace(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, ''));

/** A number as a person writes one, or a mark that there is none. */
const isNumber = (text: string): boolean => /^ *[+-]?[\d.,\s£$€%]*$|^ *[+-]?[\d.]+e[+-]?\d+$/i.test(text);

/** A cell as whoever opens the file reads it. */
const read = (cell: string | number | null): string => {
  const [[text = ''] = []] = parse(csv([[cell, 'end'].map(inertCell)])) as string[][];
  return text;
};

describe('a cell that a spreadsheet would run is a text', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("https://example.org","here")',
    "=cmd|' /C calc'!A0",
    '+SUM(A1)',
    '-SUM(A1)',
    "-2+3+cmd|' /C calc'!A0",
    '+1+1',
    '-e5',
    '-A1',
    '@SUM(A1)',
    '=',
    '@',
    '\tplaces',
    '\rplaces',
    '\nplaces',
    '\r\n-5',
    ' =1',
    '\u00a0=1',
    '\u3000=1',
    '\u200b=1',
    '\ufeff=1',
    '\u00ad\u2060+A1',
    '\u202e=1',
    '\u034f=1',
    '\u3164=1',
    '\u0000=1',
    '\u001b=1',
    '\u007f=1',
    '＝1',
    '＋1',
    '－A1',
    '＠SUM',
    '\u200b＝1',
    '﹦1',
  ])('%j', (text) => {
    expect(read(text)).toMatch(/^'/);
  });
});

describe('a cell that no spreadsheet would run stays as it is', () => {
  test.each([
    '-5',
    '+3.2',
    '−5',
    '-',
    '–',
    '—',
    '+',
    '-1,234.5',
    '-£5',
    '- 5',
    '-5%',
    '-1.5e-7',
    '+44 20 7946 0000',
    ' -5',
    '−A1',
    'a=b',
    'a@b.org',
    "'=1",
    '"=1"',
    '#1',
    'plain; with, "quotes"\nand lines',
    'ארנק',
    'विद्यालय',
  ])('%j', (text) => {
    expect(read(text)).toBe(text);
  });
});

describe('whatever a cell holds', () => {
  test('as text, it is read back as it was but for letters that no file holds and the apostrophe before a formula', () => {
    fc.assert(
      fc.property(letters, (text) => {
        const written = text.replace(/[^\P{Cc}\t\r\n]/gu, '').replace(/\p{Cs}/gu, '\ufffd');
        const got = read(text);
        expect(got).not.toMatch(/\p{Cs}/u);
        expect(got.replace(/^'/, '')).toBe(written.replace(/^'/, ''));
        expect(runs(got) && !isNumber(got)).toBe(false);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test('as number, it is read back as the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (number) => {
        expect(Number(read(number))).toBe(number === 0 ? 0 : number);
        expect(Number(read(String(number)))).toBe(
          Number.isFinite(number) || number > 0 ? (number === 0 ? 0 : number) : Number.NaN,
        );
      }),
      { seed: 1 },
    );
  });

  test('all cells of a table are read back in their places', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(letters, letters), { minLength: 1 }), (lines) => {
        const back = parse(csv(lines.map((line) => line.map(inertCell)))) as string[][];
        expect(back).toEqual(lines.map((line) => line.map((cell) => String(inertCell(cell)))));
      }),
      { seed: 1 },
    );
  });
});
