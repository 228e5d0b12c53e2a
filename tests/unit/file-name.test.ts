import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../src/care-chart/file-name.ts';
import { letters } from './any-text.ts';

describe('a file is named after the headline', () => {
  test.each([
    ['Spending down 46% from 2010/11', 'spending-down-46-from-2010-11'],
    ['Re\u0301sume\u0301 of “care”', 'résumé-of-care'],
    ['ילדים בטיפול', 'ילדים-בטיפול'],
    ['बच्चों की देखभाल', 'बच्चों-की-देखभाल'],
    ['儿童照料', '儿童照料'],
    ['soft\u00adhyphen and\u202e bidi', 'softhyphen-and-bidi'],
    ['one two three four five six seven eight nine', 'one-two-three-four-five-six-seven-eight'],
  ])('%j is %j', (headline, name) => {
    expect(fileName(headline)).toBe(name);
  });

  test.each(['', ' ', '…', '../..', '\u202e', '\u3164', '😀', '\ud800'])('%j is a chart', (headline) => {
    expect(fileName(headline)).toBe('chart');
  });

  test.each(['CON', 'con.', 'PRN', 'aux', 'NUL', 'COM1', 'lpt9', 'COM¹', ' nul '])(
    '%j, which Windows keeps for a device, is told to be a chart',
    (headline) => {
      expect(fileName(headline)).toMatch(/^chart-/);
    },
  );

  test('and whatever that holds, the name is one that every system takes', () => {
    const headline = fc.oneof(
      letters,
      fc.array(letters, { minLength: 8 }).map((texts) => texts.join('')),
      fc.constantFrom('con', 'Aux', 'nul?', 'com0'),
    );
    fc.assert(
      fc.property(headline, (text) => {
        const name = fileName(text);
        expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u);
        expect(name).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/);
        expect(name).toBe(name.normalize('NFC'));
        expect([...name].length).toBeLessThanOrEqual(60 + 'chart-'.length);
        expect(Buffer.byteLength(`${name}.csv`)).toBeLessThanOrEqual(255);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
