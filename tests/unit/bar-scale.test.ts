import { describe, expect, test } from 'vitest';
import { barScale } from '../../src/chart-types/comparison/bar-scale.ts';

const bars = (...values: (number | null)[]) => values.map((value) => ({ value, label: 30 }));
const between = { whole: undefined, from: 100, to: 400 };

describe('a scale of bars', () => {
  test('begins at the left where nothing is below zero, and leaves room for labels at the right', () => {
    const scale = barScale(bars(10, 5, null), between);
    expect(scale.zero).toBe(100);
    expect(scale.negative).toBe(false);
    expect(scale.ends(10)[1]).toBeGreaterThanOrEqual(368);
    expect(scale.ends(10)[1]).toBeLessThanOrEqual(370);
  });

  test('has zero inside of it where something is below, with room for labels at both sides', () => {
    const scale = barScale(bars(10, -10), between);
    expect(scale.zero).toBe(250);
    expect(scale.ends(-10)[0]).toBeGreaterThanOrEqual(130);
    expect(scale.ends(10)[1]).toBeLessThanOrEqual(370);
  });

  test('lets a long label of a short bar reach beyond the end of a long bar', () => {
    const scale = barScale(
      [
        { value: 100, label: 10 },
        { value: 10, label: 200 },
      ],
      between,
    );
    expect(scale.ends(100)[1]).toBeGreaterThan(380);
  });

  test.each([[[0, 0]], [[null]], [[]], [[1.7e308, -1.7e308]], [[5e-324]]])('is finite for %j', (values) => {
    const { zero, ends, length } = barScale(bars(...values), between);
    for (const number of [zero, length, ...values.flatMap((value) => ends(value ?? 0))])
      expect(Number.isFinite(number)).toBe(true);
    expect(ends(0)[1] - ends(0)[0]).toBe(1);
  });
});
