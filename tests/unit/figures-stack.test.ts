import { describe, expect, test } from 'vitest';
import { makeOwnChart } from '../../src/own-figures/charts/make-own-chart.ts';
import { FiguresError } from '../../src/own-figures/dataset.ts';
import type { OwnType } from '../../src/own-figures/own-types.ts';
import { drawn } from './drawn-texts.ts';
import { type GivenRow, ownFigures, unsaid } from './own-figures.ts';

/** Parts of towns: a list of values for each. */
const parts = (towns: Readonly<Record<string, readonly (number | null)[]>>): GivenRow[] =>
  Object.entries(towns).flatMap(([town, values]) =>
    values.map((value, index): GivenRow => [town, value, { series: ['Day', 'Night', 'Both', 'Other'][index] ?? '' }]),
  );
const made = (type: OwnType, rows: readonly GivenRow[], unit = '%') =>
  makeOwnChart(ownFigures(rows, { unit }), type, unsaid);
const refusal = async (...asked: Parameters<typeof made>): Promise<string> => {
  const error = await made(...asked).catch((thrown: unknown) => thrown);
  if (error instanceof FiguresError) return error.message;
  throw new Error('It was drawn');
};

describe('a stack', () => {
  test('tells the part that differs most', async () => {
    const { headline } = await made('stack', parts({ Elm: [60, 30, 10], Oak: [45, 35, 20] }));
    expect(headline).toBe('Day: 45% (Oak) to 60% (Elm)');
    expect((await made('stack', parts({ Elm: [60, 40], Oak: [60, 40] }))).headline).toBe('Day: 60% in all two');
  });

  test('has parts that follow one another, as long as their shares', async () => {
    const { bars } = await drawn((await made('stack', parts({ Elm: [60, 30, 10], Oak: [45, 35, 20] }))).spec(742));
    const own = bars.filter(({ row }) => (row ?? 9) < 3).toSorted((one, other) => one.left - other.left);
    expect(own.map(({ row }) => row)).toEqual([0, 1, 2]);
    const [day, night, both] = own.map(({ left, right }) => right - left);
    if (!day || !night || !both) throw new Error('A part is missing');
    expect(Math.abs(day - 2 * night)).toBeLessThan(6);
    expect(Math.abs(night - 3 * both)).toBeLessThan(10);
  });

  test('of sums is as long as they are, with the sum at its end', async () => {
    const { texts } = await drawn((await made('stack', parts({ Elm: [6, 3], Oak: [1, 1] }), '£m')).spec(742));
    for (const text of ['£9m', '£2m', '£6m', '£3m']) expect(texts.map((one) => one.text)).toContain(text);
  });

  test('exchanges names and columns where the columns are the wholes', async () => {
    const rows: GivenRow[] = [
      ['Day', 60, { series: 'Elm' }],
      ['Day', 45, { series: 'Oak' }],
      ['Night', 40, { series: 'Elm' }],
      ['Night', 55, { series: 'Oak' }],
    ];
    expect((await made('stack', rows)).points).toEqual([
      'Elm, Day: 60%.',
      'Elm, Night: 40%.',
      'Oak, Day: 45%.',
      'Oak, Night: 55%.',
    ]);
  });

  test('tells a gap where its part would be', async () => {
    const { texts } = await drawn((await made('stack', parts({ Elm: [60, null], Oak: [45, 55] }))).spec(742));
    expect(texts.map(({ text }) => text)).toContain('Night: no figure');
  });

  test.each([
    ['values below zero', parts({ Elm: [6, -3], Oak: [1, 1] }), '£m', 'Row 3: −£3m is below zero'],
    ['more than a whole', parts({ Elm: [60, 70], Oak: [45, 55] }), '%', 'The parts of Elm come to more than 100%'],
  ] as const)('refuses %s with another type to choose', async (_, rows, unit, why) => {
    const message = await refusal('stack', rows, unit);
    expect(message).toContain(why);
    expect(message).toContain('type="groups"');
  });

  test('needs parts, as groups do', async () => {
    expect(await refusal('stack', [['Elm', 5]])).toContain('type="proportion"');
    expect(await refusal('groups', [['Elm', 5]])).toContain('type="comparison"');
  });
});

test('groups have a bar with its name for each part of each name, in as many colours', async () => {
  const { svg, texts, bars } = await drawn(
    (await made('groups', parts({ Elm: [6, 3, 1, 2], Oak: [1, 1, 4, 5] }))).spec(742),
  );
  expect(bars).toHaveLength(8);
  expect(texts.filter(({ text }) => text === 'Night')).toHaveLength(2);
  const fills = [...svg.matchAll(/aria-label="row-[0-3]"[^>]* fill="([^"]*)"/g)].map(([, fill]) => fill);
  expect(new Set(fills.filter((fill) => fill?.includes('series'))).size).toBe(4);
});
