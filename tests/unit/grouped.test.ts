import { expect, test } from 'vitest';
import { grouped } from '../../src/data/find.ts';

test('rows of one key come together, in the order in which keys first come', () => {
  expect(grouped(['b1', 'a1', 'b2'], (text) => text.charAt(0))).toEqual([['b1', 'b2'], ['a1']]);
  expect(grouped([], String)).toEqual([]);
});
