import { describe, expect, test } from 'vitest';
import { stepOf, thresholds } from '../../src/chart-types/tile-map/steps.ts';
import { spread } from '../../src/chart-types/tile-map/spread.ts';
import { readData } from '../../src/prerender/project.ts';

const { areas, 'area-tiles': tiles } = readData();

describe('the squares of councils', () => {
  const nameOf = (code: string): string => areas.find((area) => area.code === code)?.name ?? code;
  const at = (name: string) => {
    const tile = tiles.find(({ area }) => nameOf(area) === name);
    if (!tile) throw new Error(`${name} has no square`);
    return tile;
  };

  test('are one for each council that is there today, and none for others', () => {
    const today = areas.filter(({ kind, valid_to }) => kind === 'council' && valid_to === null);
    expect(tiles.map(({ area }) => area).toSorted()).toEqual(today.map(({ code }) => code).toSorted());
  });

  test('are in no place twice', () => {
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(tiles.length);
  });

  test('begin at the first column and the first row', () => {
    expect(Math.min(...tiles.map(({ column }) => column))).toBe(1);
    expect(Math.min(...tiles.map(({ row }) => row))).toBe(1);
  });

  test('that are newer than the layout stand beside each other, as its description says', () => {
    const [cumberland, westmorland] = [at('Cumberland'), at('Westmorland and Furness')];
    expect([cumberland.column, cumberland.row + 1]).toEqual([westmorland.column, westmorland.row]);
    const [west, north] = [at('West Northamptonshire'), at('North Northamptonshire')];
    expect([west.column + 1, west.row]).toEqual([north.column, north.row]);
    const line = ['Herefordshire, County of', 'Warwickshire', 'West Northamptonshire'].map(at);
    expect(line.map(({ column, row }) => [column - (line[0]?.column ?? 0), row])).toEqual(
      [0, 1, 2].map((column) => [column, west.row]),
    );
  });

  test('stand as places do: north above south, west before east', () => {
    const middle = (region: string, key: 'column' | 'row') => {
      const own = tiles.filter(({ area }) => areas.find(({ code }) => code === area)?.region === codeOf(region));
      return own.reduce((sum, tile) => sum + tile[key], 0) / own.length;
    };
    const codeOf = (region: string) => areas.find(({ name }) => name === region)?.code;
    const down = ['North East', 'Yorkshire and The Humber', 'East Midlands', 'South East'].map((r) => middle(r, 'row'));
    expect(down).toEqual(down.toSorted((a, b) => a - b));
    const across = ['South West', 'West Midlands', 'East Midlands', 'London', 'East of England'];
    const columns = across.map((region) => middle(region, 'column'));
    expect(columns).toEqual(columns.toSorted((a, b) => a - b));
  });
});

describe('thresholds', () => {
  const wide = Array.from({ length: 150 }, (_, index) => 27 + index);

  test.each([
    ['rates', wide],
    ['percentages with decimals', wide.map((value) => value / 7.3)],
    ['small numbers', wide.map((value) => value / 1000)],
    ['large numbers', wide.map((value) => value * 12_345)],
  ])('of %s are round, evenly spaced, and few', (_, numbers) => {
    const limits = thresholds(numbers);
    expect(limits.length).toBeGreaterThan(0);
    expect(limits.length).toBeLessThan(5);
    const step = (limits[1] ?? NaN) - (limits[0] ?? NaN);
    const leading = Number(step.toPrecision(1)) / 10 ** Math.floor(Math.log10(step) + 1e-9);
    expect([1, 2, 5]).toContain(Number(leading.toFixed(6)));
    for (const [index, limit] of limits.entries()) expect(limit).toBeCloseTo((limits[0] ?? NaN) + index * step, 9);
    expect(new Set(numbers.map((number) => stepOf(number, limits))).size).toBe(limits.length + 1);
  });

  test('are no quantiles: one unusual place changes none', () => {
    expect(thresholds([...wide, 5000])).toEqual(thresholds(wide));
  });

  test('of numbers that do not differ are none, so that all are in one step', () => {
    expect(thresholds([40, 40, 40])).toEqual([]);
    expect(thresholds([])).toEqual([]);
    expect(stepOf(40, [])).toBe(0);
  });

  test('belong to the step above them', () => {
    expect([59.9, 60, 99.9, 100].map((number) => stepOf(number, [60, 80, 100]))).toEqual([0, 1, 2, 3]);
  });
});

describe('the middle half', () => {
  test.each([[[7]], [[1, 2]], [[3, 1, 2]], [[4, 4, 4, 9]], [[5, 1, 4, 2, 3, 6, 9, 8]]])('of %j', (numbers) => {
    const { low, middle, high } = spread(numbers);
    const count = (is: (number: number) => boolean) => numbers.filter(is).length;
    for (const end of [low, middle, high]) expect(numbers).toContain(end);
    expect(count((number) => number < low)).toBeLessThan(numbers.length / 4);
    expect(count((number) => number > high)).toBeLessThan(numbers.length / 4);
    expect(count((number) => number >= low && number <= high)).toBeGreaterThanOrEqual(numbers.length / 2);
    expect(count((number) => number < middle)).toBeLessThanOrEqual(numbers.length / 2);
    expect(count((number) => number > middle)).toBeLessThanOrEqual(numbers.length / 2);
  });
});
