import { describe, expect, test } from 'vitest';
import { dateInWords, dayInWords, isDate, isWithin, monthsBetween, yearsBetween } from '../../src/words/dates.ts';

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

describe('a date below the name of its year', () => {
  test.each([
    ['2022-11-24', '24 Nov'],
    ['2021-10', 'Oct'],
    ['2022', ''],
  ])('%s is “%s”', (iso, short) => {
    expect(dayInWords(iso)).toBe(short);
  });
});

test.each([
  ['2021-01-15', '2026-04-29', 63],
  ['2021-01-15', '2021-02-14', 0],
  ['2021-01-15', '2021-02-15', 1],
  ['2021-10', '2021-11-01', 1],
  ['2021-12-31', '2022-01', 1],
  ['2021', '2022', 12],
])('from %s to %s there are %i whole months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});

describe('a range takes in both its ends', () => {
  test.each([
    ['2022-05-23', '2022', '', true],
    ['2021-11-26', '2022', '', false],
    ['2022-05-23', '', '2022', true],
    ['2023-02-02', '', '2022', false],
    ['2022-05-23', '2022-05', '2022-05', true],
    ['2022-05-23', '2022-05-23', '2022-05-23', true],
    ['2022-05-23', '2022-05-24', '', false],
    ['2022-05-23', '', '2022-05-22', false],
    ['2021-10', '2021-10', '2021-10', true],
    ['2021-10', '2021-10-05', '', false],
    ['2021-10', '', '2021-10-05', true],
    ['2022-05-23', '', '', true],
  ])('%s is from “%s” to “%s”: %s', (iso, from, to, expected) => {
    expect(isWithin(iso, from, to)).toBe(expected);
  });
});

test.each([
  ['2022', true],
  ['2022-05', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2022-13', false],
  ['2022-5', false],
  ['May 2022', false],
  ['', false],
  ['2022-05-23T00', false],
])('“%s” is a date: %s', (text, expected) => {
  expect(isDate(text)).toBe(expected);
});
