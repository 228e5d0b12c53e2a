import { describe, expect, test } from 'vitest';
import { makeOwnChart } from '../../src/own-figures/charts/make-own-chart.ts';
import type { OwnChart } from '../../src/own-figures/own-chart.ts';
import type { OwnType } from '../../src/own-figures/own-types.ts';
import { readDataset } from '../figures/read-dataset.ts';
import { drawn } from './drawn-texts.ts';
import { unsaid } from './own-figures.ts';

const chartOf = (text: string, type: OwnType | null = null, highlight: string | null = null): Promise<OwnChart> =>
  makeOwnChart(readDataset({ text }), type, { ...unsaid, highlight });

const lines = ({ svg }: { readonly svg: string }): number => svg.match(/<line /g)?.length ?? 0;
const places = (...rows: readonly string[]): string => ['Area,Rate (%),Lower CI,Upper CI', ...rows].join('\n');
const years = (...rows: readonly string[]): string => ['Year,Rate (%),low,high', ...rows].join('\n');

describe('limits of figures', () => {
  const three = places('Alder,57.8,57.1,58.4', 'Beech,34.9,31.9,37.9', 'Cedar,36,33,39');

  test('stand in each point and in the table', async () => {
    const { points, rows, columns } = await chartOf(three);
    expect(points[1]).toBe('Beech: 34.9%, between 31.9% and 37.9%.');
    expect(rows[1]).toMatchObject({ value: 34.9, lower: 31.9, upper: 37.9 });
    expect(columns.map(({ title }) => title)).toEqual(['Area', 'Rate, %', 'Lower limit', 'Upper limit']);
  });

  test.each<[string, string, string | null, string]>([
    ['one or the other', three, null, 'Highest: Alder, 57.8%; lowest: Beech, 34.9%, or Cedar, 36%'],
    ['no rank', three, 'Cedar', 'Cedar: 36%, one of three'],
    [
      'all too close',
      places('Alder,40,30,50', 'Beech,41,31,51', 'Cedar,42,32,52'),
      null,
      'Too close to tell apart: three figures, 40% to 42%',
    ],
    ['no clear change', years('2010,40,35,45', '2011,42,37,47'), null, 'Rate showed no clear change from 2010 to 2011'],
    ['a change', years('2010,40,35,45', '2011,52,47,57'), null, 'Rate rose by 12 percentage points from 2010 to 2011'],
  ])('that overlap are not ranked: %s', async (_, text, highlight, headline) => {
    expect((await chartOf(text, null, highlight)).headline).toBe(headline);
  });

  test.each([280, 742])('are whiskers on bars, %i pixels wide, and their labels stand beyond them', async (width) => {
    const long = places('Alder,40,20,80', 'Beech,10,5,15', 'Cedar,36,33,39');
    const [limited, plain] = await Promise.all(
      [long, 'Area,Rate (%)\nAlder,40\nBeech,10\nCedar,36'].map(async (text) =>
        drawn((await chartOf(text)).spec(width)),
      ),
    );
    if (!limited || !plain) throw new Error('A drawing is missing');
    // Each whisker is a line with two ends, drawn twice so that it is seen on its bar.
    expect(lines(limited) - lines(plain)).toBe(3 * 3 * 2);
    const [bar] = limited.bars;
    const label = limited.texts.find(({ text }) => text === '40%');
    if (!bar || !label) throw new Error('A bar or its label is missing');
    expect(label.left - bar.left).toBeGreaterThan(1.9 * (bar.right - bar.left));
  });

  test('are a band behind a line', async () => {
    const limited = await drawn((await chartOf(years('2010,40,35,45', '2011,42,37,47', '2012,50,45,55'))).spec(600));
    const plain = await drawn((await chartOf('Year,Rate (%)\n2010,40\n2011,42\n2012,50')).spec(600));
    expect(limited.svg).toContain('mark-area');
    expect(plain.svg).not.toContain('mark-area');
  });

  test('are whiskers on bars over time', async () => {
    const text = years('2010,40,35,45', '2011,42,37,47');
    const [limited, plain] = await Promise.all(
      [text, 'Year,Rate (%)\n2010,40\n2011,42'].map(async (one) => drawn((await chartOf(one, 'change')).spec(600))),
    );
    if (!limited || !plain) throw new Error('A drawing is missing');
    expect(lines(limited) - lines(plain)).toBe(2 * 3 * 2);
  });
});

describe('figures that are not exact', () => {
  test.each<[string, string, string]>([
    [
      'the highest is one or the other',
      'Area,Homes\nA,"about 4,200"\nB,"4,180"\nC,350\n',
      'Highest: A, about 4,200, or B, 4,180; lowest: C, 350',
    ],
    [
      'one may surely be the highest',
      'Area,Homes\nA,"over 9,000"\nB,"4,180"\nC,350\n',
      'Highest: A, over 9,000; lowest: C, 350',
    ],
    [
      'a withheld one may be the lowest',
      'Area,Homes\nA,900\nB,<5\nC,350\nD,60\n',
      'Highest known: A, 900; lowest given: D, 60',
    ],
    [
      'a change has no size',
      'Year,Homes\n2010,"about 4,200"\n2011,"over 6,000"\n',
      'Homes rose from about 4,200 in 2010 to over 6,000 in 2011',
    ],
    ['or about one', 'Year,Homes\n2010,"about 4,200"\n2011,"5,100"\n', 'Homes rose by about 21% from 2010 to 2011'],
  ])('%s', async (_, text, headline) => {
    expect((await chartOf(text)).headline).toBe(headline);
  });

  const ranges = 'Area,Homes\nA,10-14\nB,between 5 and 9\nC,40\nD,12\n';

  test('are ranges: told whole, in the table with both ends, and not compared as exact', async () => {
    const { headline, points, rows } = await chartOf(ranges);
    expect(headline).toBe('Highest: C, 40; lowest: B, between 5 and 9');
    expect(points).toContain('A: between 10 and 14.');
    expect(rows.find(({ place }) => place === 'A')).toMatchObject({
      qualifier: 'between 10 and',
      value: 14,
      lower: 10,
      upper: 14,
    });
    expect((await chartOf(ranges, null, 'D')).headline).toBe('D: 12, one of four');
  });

  test('are ranges: drawn to their upper end, with a line from the lower', async () => {
    const [limited, plain] = await Promise.all(
      [ranges, 'Area,Homes\nA,14\nB,9\nC,40\nD,12\n'].map(async (text) => drawn((await chartOf(text)).spec(600))),
    );
    if (!limited || !plain) throw new Error('A drawing is missing');
    expect(lines(limited) - lines(plain)).toBe(2 * 3 * 2);
    expect(limited.texts.map(({ text }) => text)).toContain('between 10 and 14');
  });

  test('say in the words of the table why there is none, and that the lowest may be withheld', async () => {
    const { summary, headline } = await chartOf('Area,Homes\nA,900\nB,c\nC,350\nD,60\nc = numbers below 10\n');
    expect(headline).toBe('Highest known: A, 900; lowest given: D, 60');
    expect(summary).toContain('There is no figure for B (numbers below 10).');
  });

  test('have their word in a column of the table', async () => {
    const { rows, points } = await chartOf('Area,Homes\nA,"about 4,200"\nB,"4,180"\nC,350\n');
    expect(rows.map(({ qualifier }) => qualifier)).toEqual(['about', '', '']);
    expect(points[0]).toBe('A: about 4,200.');
  });

  test('are no base of shares', async () => {
    await expect(chartOf('Area,Homes\nA,"over 4,200"\nB,"4,180"\n', 'proportion')).rejects.toThrow(
      'Row 2, column Homes: shares cannot be worked out from over 4,200. Use a comparison.',
    );
  });
});
