import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { falseWords } from '../figures/truth/false-words.ts';
import type { KnownTable, Said } from '../figures/truth/known-table.ts';
import { nothingIsFalse } from '../figures/truth/property.ts';

test('nothing that is said of a table is false', async () => {
  const counts = { charted: 0, refused: 0 };
  const seen = await fc.check(nothingIsFalse(counts), { numRuns: 1000, seed: 13, endOnFailure: true });
  expect(seen.errorInstance ?? null).toBeNull();
  expect(counts.refused).toBeLessThan(counts.charted / 10);
});

describe('words that are false are found:', () => {
  const fact = (category: string, value: number | null, total = false) => ({
    category,
    series: null,
    measure: 'Children',
    value,
    total,
  });
  const places: KnownTable = {
    text: '',
    facts: [fact('Alderby', 40), fact('Carrow', 25), fact('Eskdon', 90), fact('England', 155, true)],
    times: null,
    percentages: new Set(),
  };
  const years: KnownTable = {
    text: '',
    facts: [fact('2019', 40), fact('2020', null), fact('2021', 50)],
    times: ['2019', '2020', '2021'],
    percentages: new Set(),
  };
  const marks: KnownTable = {
    ...places,
    facts: [fact('Alderby', 60), fact('Carrow', 55), fact('Eskdon', 40), fact('Farlow', 30)],
    percentages: new Set(['Children']),
  };
  const lines: KnownTable = {
    ...years,
    facts: Object.entries({ Alderby: [40, 50], Carrow: [45, 30], Eskdon: [1, 2] }).flatMap(([series, values]) =>
      values.map((value, at) => ({ ...fact(at ? '2021' : '2019', value), series })),
    ),
  };
  const shares: KnownTable = { ...years, percentages: new Set(['Children']) };
  const said = (table: KnownTable, headline: string, summary = ''): Said => ({
    headline,
    subtitle: '',
    summary,
    points: table.facts.map(({ category, series, value }) => {
      const name = [category, series].filter(Boolean).join(', ');
      return value === null ? `${name}: no figure.` : `${name}: ${value}${table.percentages.size ? '%' : ''}.`;
    }),
  });

  test.each<[string, KnownTable, string, string]>([
    ['a wrong end', places, 'Highest: Alderby, 40; lowest: Carrow, 25', ''],
    ['a total as the highest', places, 'Highest: England, 155; lowest: Carrow, 25', ''],
    ['a wrong count', places, '', 'Of four figures, the highest is 90 (Eskdon) and the lowest 25 (Carrow).'],
    ['a wrong direction', years, 'Children fell by 25% from 2019 to 2021', ''],
    ['a wrong size', years, 'Children rose by 20% from 2019 to 2021', ''],
    ['a wrong end of a change', years, '', 'Children rose by 25%, from 41 in 2019 to 50 in 2021.'],
    ['a gap that is not told', years, '', 'There is no figure for 2021.'],
    ['per cent of a percentage', shares, 'Children rose by 25% from 2019 to 2021', ''],
    ['a wrong multiple', places, 'Eskdon: 90, more than three times any other', ''],
    [
      'a wrong median',
      places,
      '',
      'Of three figures, the highest is 90 (Eskdon), the median 45 and the lowest 25 (Carrow).',
    ],
    ['a share that another has too', marks, 'Only Alderby is above 50%', ''],
    ['a peak elsewhere', years, 'Children peaked at 50 in 2020', ''],
    ['a turn that is none', years, '', 'Children rose from 40 in 2019 to 50 in 2021, then fell by 10% to 45 in 2021.'],
    ['one against others, of two', lines, 'Only Carrow fell from 2019 to 2021; the other three rose', ''],
    ['one that overtook another, but did not', lines, 'Carrow overtook Alderby between 2019 and 2021', ''],
    ['lines that all rose, but did not', lines, 'Children rose in all three', ''],
    ['words that nothing here can read', places, 'Eskdon towers over Carrow by 65', ''],
  ])('%s', (_, table, headline, summary) => {
    expect(falseWords(said(table, headline, summary), table)).not.toEqual([]);
  });

  test.each<[string, KnownTable, string, string]>([
    ['ends', places, 'Highest: Eskdon, 90; lowest: Carrow, 25', ''],
    ['a change', years, 'Children rose by 25% from 2019 to 2021', 'There is no figure for 2020.'],
    ['a multiple', places, 'Eskdon: 90, more than twice any other', ''],
    ['a multiple of the lowest', places, 'Eskdon: 90, more than three times Carrow (25)', ''],
    ['those above a half', marks, 'Only Alderby and Carrow are above 50%', ''],
    ['one against others', lines, 'Only Carrow fell from 2019 to 2021; the other two rose', ''],
    ['an overtaking', lines, 'Alderby overtook Carrow between 2019 and 2021', ''],
    ['percentage points', shares, 'Children rose by 10 percentage points from 2019 to 2021', ''],
  ])('and true ones are not: %s', (_, table, headline, summary) => {
    expect(falseWords(said(table, headline, summary), table)).toEqual([]);
  });
});
