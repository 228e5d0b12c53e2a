import { expect, test } from 'vitest';
import { textWidth } from '../../src/types/label.ts';
import { inLines } from '../../src/types/pieces.ts';

test('pieces fill lines of a width, and none is broken', () => {
  const pieces = ['Action for Children,', 'ADCS,', 'Article 39'];
  const width = (text: string) => textWidth({ text, size: 10 });
  expect(inLines(pieces, width(pieces.join(' ')), 10)).toEqual(['Action for Children, ADCS, Article 39']);
  expect(inLines(pieces, width('Action for Children, ADCS,'), 10)).toEqual([
    'Action for Children, ADCS,',
    'Article 39',
  ]);
  expect(inLines(pieces, 1, 10)).toEqual(pieces);
});

test('no pieces are no lines', () => {
  expect(inLines([], 100, 10)).toEqual([]);
});
