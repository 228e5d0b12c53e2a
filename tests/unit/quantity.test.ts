import { expect, test } from 'vitest';
import { quantity, unitFrom } from '../../src/words/quantity.ts';

test.each([
  [1, 'children', '1 child'],
  [2, 'children', '2 children'],
  [1, 'children in need', '1 child in need'],
  [1, 'families', '1 family'],
  [1, 'young people', '1 young person'],
  [1, 'staff', '1 staff'],
  [1, 'percentage points', '1 percentage point'],
  [1, 'per 10,000 children', '1 per 10,000 children'],
  [-1, 'places', '−1 place'],
  [1.5, 'places', '1.5 places'],
  [1, '£m', '£1m'],
  [0, '£m', '£0'],
  [0, '%', '0%'],
])('%d of “%s” is written %s', (value, unit, text) => {
  expect(quantity(value, unitFrom(unit))).toBe(text);
});
