import { describe, expect, test } from 'vitest';
import type { SourceRow } from '../../src/data/rows.generated.ts';
import { citation, credits, joined, licenceName } from '../../src/words/sources.ts';

const source = (publisher: string, date: string | null): SourceRow => ({
  id: 'x',
  publisher,
  title: 'The Care Review launch',
  date,
  url: null,
  licence: null,
  kind: 'statement',
  seed: null,
});

describe('words joined', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j read %j', (words, text) => {
    expect(joined(words)).toBe(text);
  });
});

describe('a reference', () => {
  test('names publisher, title and date', () => {
    expect(citation(source('Action for Children', '2021-01-15'))).toBe(
      'Action for Children, “The Care Review launch”, 15 January 2021',
    );
  });

  test('tells the date only as exactly as it is known', () => {
    expect(citation(source('Pro Bono Economics', '2023-09'))).toMatch(/, September 2023$/);
  });

  test('without a date ends with the title', () => {
    expect(citation(source('WillisPalmer', null))).toBe('WillisPalmer, “The Care Review launch”');
  });
});

describe('the source line', () => {
  test.each([
    ['one source', [source('A', '2021-01-15')], 'A (2021)'],
    ['two of one year', [source('A', '2021'), source('A', '2021-06')], 'A (2021)'],
    ['two years of one publisher', [source('A', '2025'), source('A', '2024-11-14')], 'A (2024 to 2025)'],
    ['two publishers', [source('A', '2021'), source('B', '2023')], 'A (2021); B (2023)'],
    ['an undated source', [source('A', null)], 'A'],
    ['a publisher of whom one source is undated', [source('A', '2021'), source('A', null)], 'A'],
    ['no source', [], ''],
  ])('of %s', (_, sources, text) => {
    expect(credits(sources)).toBe(text);
  });

  test('keeps the order of importance that it is given', () => {
    expect(credits([source('Z', '2021'), source('A', '2020'), source('Z', '2019')])).toBe('Z (2019 to 2021); A (2020)');
  });
});

describe('a licence', () => {
  test('is told by its name', () => {
    expect(licenceName({ ...source('A', null), licence: 'OGL-UK-3.0' })).toBe('Open Government Licence v3.0');
  });

  test('that is not stated is not made up', () => {
    expect(licenceName(source('A', null))).toBeNull();
  });
});
