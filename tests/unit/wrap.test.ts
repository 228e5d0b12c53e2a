import { expect, test } from 'vitest';
import { textWidth } from '../../src/types/label.ts';
import { wrapped } from '../../src/types/wrap.ts';

const type = { size: 12 };
const text = 'Keeping Children Safe, Helping Families Thrive';

test.each([80, 120, 165, 250, 400])('no line of a text is wider than %i pixels, and no word is lost', (width) => {
  const lines = wrapped(text, width, type);
  expect(lines.join(' ')).toBe(text);
  for (const line of lines) expect(textWidth({ text: line, ...type })).toBeLessThanOrEqual(width);
});

test('a text that fits stays on one line', () => {
  expect(wrapped('Lords debate', 200, type)).toEqual(['Lords debate']);
});

test('lines are even: no word is left over where another break avoids it', () => {
  const room = textWidth({ text: 'Keeping Children Safe, Helping Families', ...type });
  expect(wrapped(text, room, type)).toEqual(['Keeping Children Safe,', 'Helping Families Thrive']);
});

test('a word that is wider than the room has a line of its own', () => {
  expect(wrapped('an unbreakable word', 30, type)).toEqual(['an', 'unbreakable', 'word']);
});
