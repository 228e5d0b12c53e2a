import { describe, expect, test } from 'vitest';
import { makeOwnChart } from '../../src/own-figures/charts/make-own-chart.ts';
import { FiguresError } from '../../src/own-figures/dataset.ts';
import type { OwnType } from '../../src/own-figures/own-types.ts';
import { drawn } from './drawn-texts.ts';
import { type GivenRow, ownFigures, unsaid, yearly } from './own-figures.ts';

const TOWNS = ['Elm', 'Oak', 'Ash', 'Yew', 'Fir'];
/** A line for each town, by its values. */
const towns = (...values: readonly (readonly (number | null)[])[]): GivenRow[] =>
  values.flatMap((own, index) => yearly(own, { series: TOWNS[index] ?? '' }));
const made = (type: OwnType, rows: readonly GivenRow[], { unit = '£m', highlight = null as string | null } = {}) =>
  makeOwnChart(ownFigures(rows, { unit }), type, { ...unsaid, highlight });
const refusal = async (...asked: Parameters<typeof made>): Promise<string> => {
  const error = await made(...asked).catch((thrown: unknown) => thrown);
  if (error instanceof FiguresError) return error.message;
  throw new Error('It was drawn');
};

describe('a slope', () => {
  test('tells how many rose, and which most', async () => {
    const { headline, summary } = await made('slope', towns([1, 3], [2, 3], [5, 4.9]));
    expect(headline).toBe('Two of three rose from 2000 to 2001, Elm most, by £2m');
    expect(summary).toBe(
      'From 2000 to 2001, Elm rose by 200% (£1m to £3m), Ash fell by 2% (£5m to £4.9m) and Oak rose by 50% (£2m to £3m).',
    );
    const five = await made('slope', towns([1, 3], [2, 3], [4, 5], [6, 7], [5, 4.9]));
    expect(five.headline).toBe('Four of five rose from 2000 to 2001, Elm most, by £2m');
    expect(five.summary).toBe(
      'From 2000 to 2001, of five, four rose and one fell. Elm rose most, by £2m, from £1m to £3m. Fir fell by £0.1m, from £5m to £4.9m.',
    );
  });

  test('tells the one that goes its own way, those that differ most, and ranks by one thing', async () => {
    expect((await made('slope', towns([1, 3], [2, 3], [4, 5], [6, 3]))).headline).toBe(
      'Only Yew fell from 2000 to 2001; the other three rose',
    );
    // Oak rose by more per cent, Elm by more money.
    const both = await made('slope', towns([50, 70], [1, 3], [60, 40], [9, 8], [7, 7]));
    expect(both.headline).toBe('Elm rose 40% while Ash fell 33% (2000 to 2001)');
    expect(both.summary).toContain('Elm rose most, by £20m');
  });

  test('tells how many went each way where neither is the most of them, and names none of a tie', async () => {
    const { headline } = await made('slope', towns([1, 3], [2, 4], [9, 8.9], [9, 8.9]));
    expect(headline).toBe('Of four, two rose and two fell from 2000 to 2001');
    expect((await made('slope', towns([1, 3], [2, 4], [5, 7]))).headline).toBe('All three rose from 2000 to 2001');
    expect((await made('slope', towns([3, 3], [2, 2], [4, 4]))).headline).toBe(
      'All three stayed the same from 2000 to 2001',
    );
  });

  test('has a name in quotation marks that would be read as part of the sentence', async () => {
    const { headline } = await made('trend', [
      ...yearly([10, 15], { series: 'under 5' }),
      ...yearly([20, 18], { series: 'Other' }),
    ]);
    expect(headline).toBe('“under 5” rose 50% while “Other” fell 10% (2000 to 2001)');
  });

  test('tells changes of percentages in points, and of the highlighted line alone', async () => {
    const rows = towns([40, 45], [30, 31], [20, 19.5]);
    expect((await made('slope', rows, { unit: '%' })).headline).toContain('Elm most, by 5 percentage points');
    expect((await made('slope', rows, { unit: '%', highlight: 'Ash' })).headline).toMatch(
      /^Ash fell by 0.5 percentage/,
    );
  });

  test('has each name and value at the right, each value at the left', async () => {
    const { texts } = await drawn((await made('slope', towns([1, 3], [2, 4], [9, 4]))).spec(742));
    const said = texts.map(({ text }) => text);
    for (const text of ['2000', '2001', '£1m', '£2m', '£9m', '£3m Elm', '£4m Oak', '£4m Ash'])
      expect(said).toContain(text);
  });

  test('needs two moments', async () => {
    expect(await refusal('slope', towns([1], [2]))).toContain('Choose type="comparison".');
  });
});

describe('small multiples', () => {
  const rows = towns([1, 2, 3], [4, null, 5], [6, 6, 6], [9, 8, 7], [1, 1, 2]);

  test('name every line over its panel, in the order given, with its last value', async () => {
    const { texts } = await drawn((await made('small-multiples', rows)).spec(742));
    expect(texts.map(({ text }) => text).filter((text) => TOWNS.includes(text))).toEqual(TOWNS);
    for (const text of ['£3m', '£5m', '£6m', '£7m', '£2m']) expect(texts.map((one) => one.text)).toContain(text);
  });

  test('have fewer panels side by side where there is less room, and one scale', async () => {
    const chart = await made('small-multiples', rows);
    const heights = await Promise.all([960, 475, 244].map(async (width) => (await drawn(chart.spec(width))).height));
    expect(heights.toSorted((one, other) => one - other)).toEqual(heights);
    expect(new Set(heights).size).toBe(3);
  });

  test('have no more panels than can be seen', async () => {
    const many = Array.from({ length: 31 }, (_, index) => yearly([1, 2, 3], { series: `T${index}` })).flat();
    expect(await refusal('small-multiples', many)).toContain('top="12"');
  });
});
