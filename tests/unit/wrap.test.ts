import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/theme/text-width.ts';
import { breakable, paragraph, shortened } from '../../src/layers/text-wrap.ts';
import { inLines, keepTogether, wrapped } from '../../src/theme/text-lines.ts';

const words = 'Children whose cases were closed after an assessment and who were left without support';
const style = { size: 12, bold: false };

describe('a text that is wrapped', () => {
  test.each([80, 120, 200, 400])('fits into %i pixels, and says what it said', (width) => {
    const lines = wrapped(words, { width, ...style });
    for (const line of lines) expect(textWidth({ text: line, ...style })).toBeLessThanOrEqual(width);
    expect(lines.join(' ')).toBe(words);
  });

  test('has lines of much the same length, so that no word is left alone', () => {
    const lines = wrapped('One two three four five six seven', { width: 190, ...style });
    expect(lines).toEqual(['One two three', 'four five six seven']);
  });

  test('is one line where there is room', () => {
    expect(wrapped('One two', { width: 200, ...style })).toEqual(['One two']);
  });

  test('keeps a qualifier with its number', () => {
    for (let width = 20; width < 300; width += 5) {
      const lines = wrapped(`Those left, ${keepTogether('about 140,000 children')}, are many`, { width, ...style });
      expect(lines.join('|')).toContain('about 140,000 children');
    }
  });

  test('never loses a word that is wider than its place', () => {
    expect(wrapped('Incomprehensibilities abound', { width: 10, ...style })).toEqual([
      'Incomprehensibilities',
      'abound',
    ]);
  });

  test('is set line below line', () => {
    const labels = paragraph(words, { x: 5, y: 10, width: 200, ...style });
    expect(labels.every(({ x }) => x === 5)).toBe(true);
    expect(labels.map(({ y }) => y)).toEqual(labels.map((_, index) => Math.round(22 + index * 15.6)));
  });
});

test('pieces fill lines of a width, and none is broken', () => {
  const pieces = ['Action for Children,', 'ADCS,', 'Article 39'];
  const width = (text: string) => textWidth({ text, size: 10 });
  expect(inLines(pieces, width(pieces.join(' ')), { size: 10 })).toEqual(['Action for Children, ADCS, Article 39']);
  expect(inLines(pieces, width('Action for Children, ADCS,'), { size: 10 })).toEqual([
    'Action for Children, ADCS,',
    'Article 39',
  ]);
  expect(inLines(pieces, 1, { size: 10 })).toEqual(pieces);
});

test('no pieces are no lines', () => {
  expect(inLines([], 100, { size: 10 })).toEqual([]);
});

describe('a word that is wider than its line', () => {
  const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

  test.each([10, 60, 120])('is cut so that it fits into %i pixels, and says what it said', (width) => {
    const text = breakable(`In ${long}`, { width, ...style });
    for (const part of text.split(' '))
      expect(textWidth({ text: part, ...style })).toBeLessThanOrEqual(Math.max(width, 14));
    expect(text.replaceAll(' ', '')).toBe(`In${long}`);
  });

  test('is left whole where it fits', () => {
    expect(breakable(words, { width: 120, ...style })).toBe(words);
  });
});

describe('a text that is shortened', () => {
  test('is whole where it fits into its lines', () => {
    expect(shortened(words, { width: 400, lines: 2, ...style }).join(' ')).toBe(words);
  });

  test.each([40, 80, 120, 200])('else ends in an ellipsis, inside of %i pixels', (width) => {
    const lines = shortened(words, { width, lines: 2, ...style });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(textWidth({ text: line, ...style })).toBeLessThanOrEqual(width);
  });
});
