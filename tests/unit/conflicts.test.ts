import { describe, expect, test } from 'vitest';
import { find } from '../../src/data/find.ts';
import { chartNames } from '../../src/prerender/charts.ts';
import { readData } from '../../src/prerender/project.ts';

const evidence = readData();

describe('the twenty-five conflicts', () => {
  test('are twenty-five, in order', () => {
    expect(evidence.conflicts.map(({ id }) => id)).toEqual(
      Array.from({ length: 25 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`),
    );
  });

  test('name every claim that conflicts with its evidence', () => {
    const named = new Set(evidence.conflicts.flatMap((conflict) => conflict.claims?.split(' ') ?? []));
    const conflicting = evidence.claims.filter(({ check }) => check === 'conflicts').map(({ id }) => id);
    expect(conflicting.filter((id) => !named.has(id))).toEqual([]);
    expect(conflicting).toEqual(['F09', 'F17', 'F19', 'F23', 'F30']);
  });
});

describe('what conflicts tell of rows is what the rows have', () => {
  const ENGLAND = 'E92000001';
  const told = (id: string) => find(evidence.conflicts, 'id', id).explanation ?? '';
  const before = (id: string) => find(evidence['looked-after-releases'], 'id', id);
  const now = (year: number) => find(evidence['children-looked-after'], 'year', year);
  const spending = evidence['area-spending'];
  const england = spending.filter(({ area }) => area === ENGLAND);

  test('more started and ceased in 2024 than was first said, and what else was revised differs by ten', () => {
    expect(now(2024).started).toBeGreaterThan(before('2024-first').started ?? NaN);
    expect(now(2024).ceased).toBeGreaterThan(before('2024-first').ceased ?? NaN);
    const off = [2021, 2022, 2023].map((year) =>
      (['started', 'ceased'] as const).map((flow) => Math.abs(now(year)[flow] - (before(`${year}-2024`)[flow] ?? NaN))),
    );
    expect(off).toEqual([
      [10, 0],
      [0, 0],
      [0, 10],
    ]);
  });

  test('the tool differs by ten where it does, and is the same as the newest release from 2019 on', () => {
    const tool = evidence['looked-after-releases'].filter(({ release }) => release === 'interactive tool 2026');
    expect(tool.map(({ year }) => year)).toEqual([2016, 2017, 2018]);
    for (const row of tool) {
      const off = (['looked_after', 'started', 'ceased'] as const).map((count) =>
        Math.abs((row[count] ?? NaN) - now(row.year)[count]),
      );
      expect(new Set([0, ...off])).toEqual(new Set([0, 10]));
    }
  });

  test('the two returns of 2024/25 give different sums', () => {
    const { total } = find(england, 'year', '2024/25');
    const other = find(evidence.figures, 'id', 'social-care-2024-25');
    expect(other).toMatchObject({ unit: 'GBP million', period: '2024/25' });
    expect(Math.round((total ?? NaN) / 1e8)).toBe(160);
    expect(Math.round((other.value ?? NaN) / 100)).toBe(155);
  });

  test('the councils without a total are those that are named, and are a small part of the total', () => {
    const missing = (year: string) =>
      spending
        .filter((row) => row.year === year && row.total === null)
        .map(({ area }) => find(evidence.areas, 'code', area).name)
        .toSorted();
    expect(missing('2024/25')).toEqual(['Middlesbrough', 'Wandsworth']);
    expect(missing('2023/24')).toEqual(['Cumberland', 'Westmorland and Furness']);
    for (const name of [...missing('2024/25'), ...missing('2023/24')]) expect(told('C24')).toContain(name);
    const rows = spending.filter(({ area, year }) => year === '2023/24' && ['E06000002', 'E09000032'].includes(area));
    const sum = rows.reduce((total, row) => total + (row.total ?? NaN), 0);
    expect(sum / (find(england, 'year', '2023/24').total ?? NaN)).toBeLessThan(0.01);
  });

  /** The year to which a series falls every year, and from which it rises every year. */
  function turn(values: readonly number[]): string | undefined {
    const lowest = values.indexOf(Math.min(...values));
    for (const [index, value] of values.slice(1).entries())
      expect(value > (values[index] ?? NaN), england[index + 1]?.year).toBe(index >= lowest);
    return england[lowest]?.year;
  }

  test('early intervention, gross: down and up again, in real terms and in the money of the day', () => {
    const cash = england.map(
      ({ sure_start, family_support, young_people }) =>
        (sure_start ?? NaN) + (family_support ?? NaN) + (young_people ?? NaN),
    );
    const real = england.map(
      ({ year }, index) => (cash[index] ?? NaN) / find(evidence['gdp-deflators'], 'year', year).deflator,
    );
    expect(england.map(({ year }) => year)).toHaveLength(9);
    expect(turn(cash)).toBe('2018/19');
    expect(turn(real)).toBe('2020/21');
    expect(evidence['services-spending'].at(-1)?.year).toBe('2021/22');
    for (const year of ['2018/19', '2020/21', '2021/22']) expect(told('C25')).toContain(year);
  });

  test('each names a chart that is there, or none', () => {
    for (const { chart } of evidence.conflicts) if (chart) expect(chartNames()).toContain(chart);
  });
});
