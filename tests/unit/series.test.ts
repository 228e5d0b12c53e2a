import { describe, expect, test } from 'vitest';
import { ends, evidenceKeys, find } from '../../src/data/find.ts';
import type { ServicesSpendingRow } from '../../src/data/rows.generated.ts';
import { earlySpending, inMillions, inRealTerms, percentChange, perYear } from '../../src/data/spending.ts';

const year: ServicesSpendingRow = {
  year: '2010/11',
  sure_start: 100,
  family_support: 20,
  young_people: 3,
  looked_after: 1000,
  safeguarding: 1000,
  youth_justice: 1000,
  total: 3123,
  deflator: 80,
  break_early: null,
  break_late: null,
  source: 'somewhere',
  source_deflator: 'elsewhere',
};

describe('spending', () => {
  test('on early intervention is Sure Start, family support and young people, and nothing else', () => {
    expect(earlySpending(year)).toBe(123);
  });

  test('of a year when prices were four fifths of today’s is a quarter more in today’s money', () => {
    expect(inRealTerms(100, year)).toBe(125);
  });

  test('of a year without a deflator is not known in today’s money', () => {
    expect(inRealTerms(100, { ...year, deflator: null })).toBeNull();
  });

  test('over four years is a quarter of it a year on average', () => {
    expect(perYear({ amount: 2600, years: 4 })).toBe(650);
  });
});

describe('a change', () => {
  test.each([
    ['a fall from 4 to 3 is minus 25 %', 4, 3, -25],
    ['a rise from 4 to 5 is 25 %', 4, 5, 25],
    ['no change is 0 %', 4, 4, 0],
    ['a fall to nothing is minus 100 %', 4, 0, -100],
  ])('%s', (_, from, to, expected) => {
    expect(percentChange(from, to)).toBe(expected);
  });

  test('is not rounded, so that it can be written with any number of decimals', () => {
    expect(percentChange(3, 4)).toBeCloseTo(33.3333, 4);
  });
});

describe('a published amount', () => {
  test.each([
    ['3.5 billion is 3,500 million', 3.5, 'GBP billion', 3500],
    ['200 million is 200 million', 200, 'GBP million', 200],
  ])('of %s', (_, value, unit, expected) => {
    expect(inMillions({ id: 'F1', value, unit })).toBe(expected);
  });

  test('that is no money is refused by its name', () => {
    expect(() => inMillions({ id: 'F15', value: 46, unit: 'percent' })).toThrow('F15');
  });

  test('that is given in words is refused by its name', () => {
    expect(() => inMillions({ id: 'F38', value: null, unit: 'GBP million' })).toThrow('F38');
  });
});

describe('looking up evidence', () => {
  const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

  test('finds a row by its key', () => {
    expect(find(rows, 'id', 'b')).toBe(rows[1]);
  });

  test('that is not there fails, naming the key: no chart quietly does without its evidence', () => {
    expect(() => find(rows, 'id', 'z')).toThrow('No row whose id is z');
  });

  test('gives the two ends of a series, which are the same row where there is only one', () => {
    expect(ends(rows)).toEqual({ first: { id: 'a' }, last: { id: 'c' } });
    expect(ends(rows.slice(0, 1))).toEqual({ first: { id: 'a' }, last: { id: 'a' } });
  });

  test('of an empty series fails in plain words', () => {
    expect(() => ends([])).toThrow('A series needs at least one row');
  });

  test('gives the keys of one table from what a claim rests on', () => {
    const evidence = 'spending:2010/11 sources:x spending:2018/19 spending-more:1';
    expect(evidenceKeys({ evidence }, 'spending')).toEqual(['2010/11', '2018/19']);
    expect(evidenceKeys({ evidence: null }, 'spending')).toEqual([]);
  });
});
