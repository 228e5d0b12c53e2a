import { describe, expect, test } from 'vitest';
import { makeOwnChart } from '../../src/own-figures/charts/make-own-chart.ts';
import { headlines } from '../figures/headlines.ts';
import { readDataset } from '../figures/read-dataset.ts';

/** The longest headline, in words. */
const WORDS = 12;

const numbersIn = (text: string): string[] => text.match(/\d[\d,.]*/g) ?? [];
/** The cells of a table behind its first column, as numbers. */
const cellsOf = (table: string): number[][] =>
  table
    .split('\n')
    .slice(1)
    .map((row) => row.split(',').slice(1).map(Number));

async function headlineOf(table: string): Promise<string> {
  const chart = await makeOwnChart(readDataset({ text: table }), null, { highlight: null, subtitle: null });
  return chart.headline.replace(/[\u00A0\u202F\u2060]/g, (space) => (space === '\u2060' ? '' : ' '));
}

describe('a headline, beside what an editor would print', () => {
  test.each(headlines)('$editor', async ({ table, ours, truth }) => {
    const headline = await headlineOf(table);
    for (const words of truth(cellsOf(table))) expect(headline).toContain(words);
    expect(numbersIn(headline)).toEqual(numbersIn(ours));
    expect(headline.split(' ').length).toBeLessThanOrEqual(WORDS);
  });

  test('names the measure by the author’s subtitle, where no heading does', async () => {
    const table = 'Year,Value\n2001,5\n2002,7\n';
    const words = { highlight: null, subtitle: 'Beds in hostels, at the end of the year' };
    const { headline } = await makeOwnChart(readDataset({ text: table }), null, words);
    expect(headline).toBe('Beds in hostels rose by 40% from 2001 to 2002');
  });
});
