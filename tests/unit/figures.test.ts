import { describe, expect, test } from 'vitest';
import { readData } from '../../src/prerender/project.ts';
import { computedFigures } from '../../src/data/computed.ts';
import { find } from '../../src/data/find.ts';
import { earlySpending, inRealTerms, lateSpending, percentChange, perYear } from '../../src/data/spending.ts';

/**
 * The data against what was published: numbers are typed here a second time, from the sources,
 * because the whole point is to notice a slip in the tables.
 */
const evidence = readData();
const children = (year: number) => find(evidence['children-looked-after'], 'year', year);
const spending = (year: string) => find(evidence['services-spending'], 'year', year);
const funding = (id: string) => find(evidence['review-funding'], 'id', id);
const claim = (id: string) => find(evidence.claims, 'id', id);
const real = (year: string) => inRealTerms(earlySpending(spending(year)), spending(year)) ?? NaN;

describe('children looked after, as the Department for Education published them', () => {
  test.each([
    [2010, 64_460, 28_090],
    [2011, 65_500, 27_510],
    [2012, 67_070, 28_390],
    [2013, 68_060, 28_970],
    [2014, 68_790, 30_730],
    [2015, 69_460, 31_350],
    [2016, 70_400, 32_170],
    [2017, 72_600, 32_940],
    [2018, 75_360, 32_190],
    [2019, 78_140, 31_780],
    [2020, 80_000, 31_010],
    [2021, 80_780, 28_470],
    [2022, 82_090, 31_100],
    [2023, 83_750, 33_090],
    [2024, 83_530, 33_130],
    [2025, 81_770, 32_270],
  ])('%i: %i on 31 March, %i starting in the year', (year, lookedAfter, started) => {
    expect(children(year)).toMatchObject({ looked_after: lookedAfter, started });
  });

  test('cover every year from 2010 to 2025, in order', () => {
    const years = evidence['children-looked-after'].map(({ year }) => year);
    expect(years).toEqual(Array.from({ length: 16 }, (_, index) => 2010 + index));
  });

  test('rose by 24.1 % in care and by 10.4 % starting between 2010 and 2020', () => {
    expect(percentChange(children(2010).looked_after, children(2020).looked_after)).toBeCloseTo(24.1, 1);
    expect(percentChange(children(2010).started, children(2020).started)).toBeCloseTo(10.4, 1);
  });

  test('are rounded to ten by their publisher', () => {
    for (const { looked_after, started, ceased, adopted, unaccompanied } of evidence['children-looked-after'])
      for (const value of [looked_after, started, ceased, adopted, unaccompanied]) expect(value % 10).toBe(0);
  });
});

describe('spending on children’s services, £ million in cash', () => {
  test.each([
    ['2010/11', 3040.5, 4851.4, 8430.9],
    ['2011/12', 2607.0, 4839.7, 8036.5],
    ['2012/13', 2725.1, 5426.3, 8253.7],
    ['2013/14', 2555.0, 5645.0, 8295.6],
    ['2014/15', 2377.3, 5821.0, 8276.6],
    ['2015/16', 2133.1, 6068.9, 8291.8],
    ['2016/17', 2024.9, 6316.5, 8422.4],
    ['2017/18', 1890.3, 6714.9, 8692.2],
    ['2018/19', 1863.5, 7153.2, 9117.9],
    ['2019/20', 1845.8, 7623.8, 9591.6],
    ['2020/21', 1883.9, 8182.7, 10165.9],
    ['2021/22', 2024.6, 8777.2, 10904.1],
  ])('%s: early %d and late %d of %d in all', (year, early, late, total) => {
    // Sums of rounded parts may be a tenth off the sum that was taken before rounding.
    expect(Math.abs(earlySpending(spending(year)) - early)).toBeLessThan(0.15);
    expect(Math.abs(lateSpending(spending(year)) - late)).toBeLessThan(0.25);
    expect(spending(year).total).toBe(total);
  });

  test('fell by 38.7 % on early intervention between 2010/11 and 2018/19', () => {
    expect(percentChange(earlySpending(spending('2010/11')), earlySpending(spending('2018/19')))).toBeCloseTo(-38.7, 1);
  });
});

describe('early intervention spending, £ million in 2018/19 prices', () => {
  test.each([
    ['2010/11', 3491],
    ['2011/12', 2948],
    ['2012/13', 3019],
    ['2013/14', 2777],
    ['2014/15', 2549],
    ['2015/16', 2267],
    ['2016/17', 2102],
    ['2017/18', 1929],
    ['2018/19', 1864],
  ])('%s: %i', (year, expected) => {
    expect(Math.round(real(year))).toBe(expected);
  });

  test('fell by 46.6 % between 2010/11 and 2018/19', () => {
    expect(percentChange(real('2010/11'), real('2018/19'))).toBeCloseTo(-46.6, 1);
  });

  test('is known no later than the deflator', () => {
    expect(inRealTerms(1, spending('2019/20'))).toBeNull();
  });
});

describe('late intervention, had the services moved into it in 2012/13 counted from the start', () => {
  test.each([
    ['late-intervention-start-as-counted-later', 6062],
    ['late-intervention-start-as-counted-later-cash', 5280],
    ['late-intervention-rise-as-counted-later', 18],
    ['late-intervention-rise-as-counted-later-cash', 66],
    ['late-intervention-rise-as-printed', 37],
  ])('%s: %i', (id, expected) => {
    expect(Math.round(find(computedFigures, 'id', id).value(evidence))).toBe(expected);
  });
});

describe('the money called for and committed', () => {
  test('the Review’s yearly profile is 46, 987, 1,257 and 233, which add to 2,523 and not to 2,600', () => {
    const profile = evidence['review-funding'].filter(({ role }) => role === 'profile').map(({ amount }) => amount);
    expect(profile).toEqual([46, 987, 1257, 233]);
    expect(profile.reduce((sum, amount) => sum + amount, 0)).toBe(2523);
    expect(funding('review').amount).toBe(2600);
  });

  test.each([
    ['review', 2600, 4, 650, null],
    ['family-help', 2000, 5, 400, 'about'],
    ['childrens-society', 2800, 5, 560, null],
    ['response-2023', 200, 2, 100, null],
  ])('%s: £%im over %i years is £%im a year', (id, amount, years, yearly, qualifier) => {
    expect(funding(id)).toMatchObject({ amount, years, qualifier });
    expect(perYear(funding(id))).toBe(yearly);
  });

  test('a call is marked as a call and a commitment as a commitment', () => {
    const kinds = evidence['review-funding'].map(({ role, kind }) => `${role}: ${kind}`);
    expect(new Set(kinds)).toEqual(
      new Set(['ask: call', 'profile: call', 'restatement: call', 'response: commitment', 'later: commitment']),
    );
  });

  test('only The Children’s Society’s sum has no other source', () => {
    const alone = evidence['review-funding'].filter(({ standing }) => standing === 'no other source found');
    expect(alone.map(({ id }) => id)).toEqual(['childrens-society']);
  });
});

describe('claims, as they were published', () => {
  test.each([
    ['F13', 3.5, 'GBP billion', null, 'Action for Children', '2010/11', 'agrees with caveat'],
    ['F14', 1.9, 'GBP billion', null, 'Action for Children', '2018/19', 'agrees'],
    ['F15', 46, 'percent', null, 'Action for Children', '2010/11 to 2018/19', 'agrees with caveat'],
    ['F22', 200, 'GBP million', null, "The Children's Society", 'first two years from 2023', 'agrees'],
    ['F23', 2.8, 'GBP billion', null, "The Children's Society", 'five years', 'conflicts'],
    ['F32', 100_000, 'children', 'approaching', 'Family Rights Group, of the Review', '2032', 'agrees'],
    [
      'F34',
      2,
      'GBP billion',
      'around',
      "National Children's Bureau, of the Review",
      'over the next five years',
      'agrees',
    ],
  ])('%s: %d %s', (id, value, unit, qualifier, claimant, period, check) => {
    expect(claim(id)).toMatchObject({ value, unit, qualifier, claimant, period, check });
  });

  test('F19: the 24 % that The Children’s Society gave for children entering care conflicts with the evidence', () => {
    expect(claim('F19')).toMatchObject({
      value: 24,
      unit: 'percent',
      what: 'rise in the number of children entering care',
      claimant: "The Children's Society",
      check: 'conflicts',
    });
  });
});
