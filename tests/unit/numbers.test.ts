import { describe, expect, test } from 'vitest';
import {
  count,
  duration,
  inWords,
  money,
  percent,
  qualified,
  ratio,
  ratioInWords,
  roughly,
  shareNamed,
  years,
} from '../../src/words/numbers.ts';

describe('a count', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [81_770, '81,770'],
    [1_260_000, '1,260,000'],
  ])('of %d reads %s', (value, text) => {
    expect(count(value)).toBe(text);
  });
});

describe('an amount of money', () => {
  test.each([
    ['nothing', 0, '£0m'],
    ['£200 million', 200, '£200m'],
    ['£999.4 million, which is not yet a billion', 999.4, '£999m'],
    ['£999.6 million, which is a billion to the nearest million', 999.6, '£1bn'],
    ['£1,000 million', 1000, '£1bn'],
    ['£2,600 million', 2600, '£2.6bn'],
    ['an exact £2,000 million, without a needless .0', 2000, '£2bn'],
    ['£1,950 million, rounded up', 1950, '£2bn'],
    ['£1,450 million, rounded up though no computer holds 1.45 exactly', 1450, '£1.5bn'],
    ['a trillion', 1_000_000, '£1,000bn'],
    ['a fall of £50 million, with its sign before the pound', -50, '−£50m'],
    ['a fall of £1,600 million', -1600, '−£1.6bn'],
    ['a fall of less than half a million, which is none', -0.4, '£0m'],
  ])('%s', (_, millions, text) => {
    expect(money(millions)).toBe(text);
  });

  test.each([
    [3040.5, 2, '£3.04bn'],
    [1863.6, 2, '£1.86bn'],
    [3490.68, 1, '£3.5bn'],
    [2101.6, 2, '£2.1bn'],
    [1257, 3, '£1.257bn'],
    [46, 3, '£46m'],
  ])('of %d million with up to %d decimals reads %s', (millions, decimals, text) => {
    expect(money(millions, decimals)).toBe(text);
  });
});

describe('a percentage', () => {
  test.each([
    ['nothing', 0, '0%'],
    ['a fall, whose direction the sentence tells', -46.6, '47%'],
    ['a rise', 24.1, '24%'],
    ['exactly a half, rounded up', 10.5, '11%'],
    ['the same for a fall', -10.5, '11%'],
    ['more than everything', 102.3, '102%'],
  ])('of %s', (_, value, text) => {
    expect(percent(value)).toBe(text);
  });
});

describe('a qualifier', () => {
  test('stands before its number', () => {
    expect(qualified('approaching', count(100_000))).toBe('approaching 100,000');
  });

  test.each([null, ''])('that there is none of (%j) leaves no space behind', (none) => {
    expect(qualified(none, '£2bn')).toBe('£2bn');
  });
});

describe('a small whole number', () => {
  test.each([
    [0, 'no'],
    [1, 'one'],
    [9, 'nine'],
    [10, '10'],
    [1200, '1,200'],
  ])('%d reads %s', (value, text) => {
    expect(inWords(value)).toBe(text);
  });

  test.each([
    [0, 'no years'],
    [1, 'one year'],
    [4, 'four years'],
    [12, '12 years'],
  ])('%d of years reads %s', (value, text) => {
    expect(years(value)).toBe(text);
  });
});

describe('a share as so many in so few', () => {
  test.each([
    [25, 'one in four'],
    [75, 'three in four'],
    [33.3, 'one in three'],
    [50, 'one in two'],
    [66.7, 'two in three'],
    [14.3, 'one in seven'],
    [25.4, 'one in four'],
    [26, '26%'],
    [47, '47%'],
    [0, '0%'],
    [100, '100%'],
  ])('%d %% is %s', (value, text) => {
    expect(ratioInWords(value)).toBe(text);
  });

  test('is never more than half a percentage point away from the share', () => {
    for (let share = 0; share <= 100; share += 0.1) {
      const { part, of } = ratio(share);
      expect(Math.abs((part / of) * 100 - share)).toBeLessThanOrEqual(0.5 + 1e-9);
    }
  });
});

describe('the name of a fraction', () => {
  test('stands for its share', () => {
    expect(shareNamed('half')).toBe(50);
    expect(shareNamed('three quarters')).toBe(75);
  });

  test('is one that is known', () => {
    expect(() => shareNamed('many')).toThrow('"many" is not a fraction');
  });
});

describe('a share in plain words', () => {
  test.each([
    ['a fall of 46.6 % is almost half', -46.6, 'almost half'],
    ['a share of exactly 50 % is half', 50, 'half'],
    ['49.6 % is half, near enough', 49.6, 'half'],
    ['49.5 % is almost half', 49.5, 'almost half'],
    ['50.4 % is half, near enough', 50.4, 'half'],
    ['50.5 % is more than half', 50.5, 'more than half'],
    ['45 % is almost half', 45, 'almost half'],
    ['44.9 % is nowhere near a fraction', 44.9, '45%'],
    ['38.7 % is nowhere near a fraction', 38.7, '39%'],
    ['36.7 % is more than a third', 36.7, 'more than a third'],
    ['25 % is a quarter', 25, 'a quarter'],
    ['33.3 % is a third', 33.3, 'a third'],
    ['66.7 % is two thirds', 66.7, 'two thirds'],
    ['-75 % is three quarters', -75, 'three quarters'],
    ['nothing is 0 %', 0, '0%'],
    ['everything is 100 %', 100, '100%'],
    ['10.4 % is too small for a fraction', 10.4, '10%'],
  ])('%s', (_, value, text) => {
    expect(roughly(value)).toBe(text);
  });

  test('never says more than a fraction where it is less, nor less where it is more', () => {
    const fractions: Record<string, number> = {
      'a quarter': 25,
      'a third': 100 / 3,
      half: 50,
      'two thirds': 200 / 3,
      'three quarters': 75,
    };
    for (let share = 0; share <= 100; share += 0.1) {
      const [, side, name = ''] = /^(almost|more than) (.*)$/.exec(roughly(share)) ?? [];
      if (side) expect(side === 'almost', `${share}`).toBe(share < (fractions[name] ?? NaN));
    }
  });
});

test.each([
  [63, 'five years and three months'],
  [12, 'one year'],
  [13, 'one year and one month'],
  [2, 'two months'],
  [0, 'less than a month'],
  [130, '10 years and 10 months'],
])('%i months are %s', (months, text) => {
  expect(duration(months)).toBe(text);
});
