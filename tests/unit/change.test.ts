import { expect, test } from 'vitest';
import { decimalsOfEnds, moved, signed, upOrDown } from '../../src/words/change.ts';

test.each([
  [24.1, 'rose 24%', 'up 24%', '+24%'],
  [0.6, 'rose 24%', 'up 24%', '+1%'],
  [0.1, 'hardly changed', 'hardly changed', '0%'],
  [0, 'stayed the same', 'unchanged', '0%'],
  [-0, 'stayed the same', 'unchanged', '0%'],
  [-0.1, 'hardly changed', 'hardly changed', '0%'],
  [-46.6, 'fell 24%', 'down 24%', '−47%'],
])('what changed by %d %s, and is %s', (change, verb, way, sign) => {
  expect(signed(change)).toBe(sign);
  expect(moved(change, '24%')).toBe(verb);
  expect(upOrDown(change, '24%')).toBe(way);
});

test('what neither rose nor fell is not said to have done so by a size', () => {
  expect(`Spending ${moved(0, 'by almost half')} in eight years`).toBe('Spending stayed the same in eight years');
});

test.each([
  ['two decimals where they give the same whole percentage', [3490.7, 1863.5], [2, 2]],
  ['three at the last where two would give another', [3040.5, 2024.7], [2, 3]],
  ['three at the first where that is enough', [1004.9, 1100], [3, 2]],
] as const)('the ends of a change carry %s', (_, ends, decimals) => {
  expect(decimalsOfEnds(ends)).toEqual(decimals);
});

test('the decimals of ends are the fewest that give the change, whatever the ends', () => {
  const change = ([from, to]: readonly [number, number]) => Math.round((to / from - 1) * 100) + 0;
  for (let from = 1000; from < 3000; from += 97.3)
    for (let to = 1000; to < 3000; to += 53.9) {
      const [first, last] = decimalsOfEnds([from, to]);
      const told = [Number((from / 1000).toFixed(first)), Number((to / 1000).toFixed(last))] as const;
      if (first === 3 && last === 3) continue;
      expect(change(told), `${from} to ${to}`).toBe(change([from, to]));
    }
});
