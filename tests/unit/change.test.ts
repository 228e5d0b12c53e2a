import { expect, test } from 'vitest';
import { moved, upOrDown } from '../../src/words/change.ts';

test.each([
  [24.1, 'rose', 'up'],
  [0.1, 'rose', 'up'],
  [-0.1, 'fell', 'down'],
  [-46.6, 'fell', 'down'],
])('what changed by %d %s, and is %s', (change, verb, way) => {
  expect(moved(change)).toBe(verb);
  expect(upOrDown(change)).toBe(way);
});
