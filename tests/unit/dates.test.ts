import { describe, expect, test } from 'vitest';
import { dateInWords, yearsBetween } from '../../src/words/dates.ts';

describe('a date', () => {
  test.each([
    ['2022', '2022'],
    ['2022-05', 'May 2022'],
    ['2022-05-23', '23 May 2022'],
    ['2023-02-02', '2 February 2023'],
  ])('known as %s is told as exactly as it is known: %s', (iso, text) => {
    expect(dateInWords(iso)).toBe(text);
  });

  test.each([
    ['2022-05-23', 'year', '2022'],
    ['2022-05-23', 'month', 'May 2022'],
    ['2022-05-23', 'day', '23 May 2022'],
    ['2022-05', 'year', '2022'],
    ['2022', 'month', '2022'],
    ['2022', 'day', '2022'],
  ] as const)('%s shown to the %s, but never finer than it is known, is %s', (iso, most, text) => {
    expect(dateInWords(iso, most)).toBe(text);
  });

  test.each(['2022-01-01', '2022-12-31', '2022-03-27', '2022-10-30'])(
    'is the same wherever the build runs: %s',
    (iso) => {
      const [year, , day] = iso.split('-');
      expect(dateInWords(iso)).toMatch(new RegExp(`^${Number(day)} \\w+ ${year}$`));
    },
  );
});

describe('the years between two financial years', () => {
  test.each([
    ['2010/11', '2018/19', 8],
    ['1999/00', '2001/02', 2],
    ['2010/11', '2010/11', 0],
  ])('%s and %s are %i', (from, to, years) => {
    expect(yearsBetween(from, to)).toBe(years);
  });
});
