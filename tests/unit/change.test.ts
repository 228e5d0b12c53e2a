import { expect, test } from 'vitest';
import { decimalsFor, moved, upOrDown } from '../../src/words/change.ts';

test.each([
  [24.1, 'rose 24%', 'up 24%'],
  [0.6, 'rose 24%', 'up 24%'],
  [0.1, 'hardly changed', 'hardly changed'],
  [0, 'stayed the same', 'unchanged'],
  [-0, 'stayed the same', 'unchanged'],
  [-0.1, 'hardly changed', 'hardly changed'],
  [-46.6, 'fell 24%', 'down 24%'],
])('what changed by %d %s, and is %s', (change, verb, way) => {
  expect(moved(change, '24%')).toBe(verb);
  expect(upOrDown(change, '24%')).toBe(way);
});

test('what neither rose nor fell is not said to have done so by a size', () => {
  expect(`Spending ${moved(0, 'by almost half')} in eight years`).toBe('Spending stayed the same in eight years');
});

test.each([
  ['two decimals where they give the same whole percentage', [[3490.7, 1863.5]], 2],
  ['three where two would give another', [[3040.5, 2024.7]], 3],
  [
    'as many for all as the neediest wants',
    [
      [4851.4, 8777.2],
      [3040.5, 2024.7],
    ],
    3,
  ],
] as const)('ends carry %s', (_, ends, decimals) => {
  expect(decimalsFor(ends)).toBe(decimals);
});
