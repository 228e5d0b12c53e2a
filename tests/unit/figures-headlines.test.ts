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

/** Chance that comes out the same each time, from a seed. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A course of some kind: of chance, steady, or with a turn. */
function course(next: (below: number) => number): number[] {
  const length = 2 + next(12);
  const [slope, turn, noise] = [next(81) - 40, next(3) ? length : next(length), next(3) * 40];
  return Array.from({ length }, (_, at) => 400 + slope * (at < turn ? at : 2 * turn - at) + next(noise + 1));
}

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

  test('is true of any course, by a computation of its own', async () => {
    const next = chance(11);
    const told = new Map<string, number>();
    for (let round = 0; round < 400; round++) {
      const values = course(next);
      const table = `Year,Visits\n${values.map((value, at) => `${2001 + at},${value}`).join('\n')}\n`;
      const headline = await headlineOf(table);
      const [first = 0, last = 0] = [values[0], values.at(-1)];
      const turn = /Visits (rose|fell) until (\d{4}), then (rose|fell) by ([\d.]+)%/.exec(headline);
      const range = /Visits (?:ranged from|stayed between) ([\d,]+) (?:to|and) ([\d,]+)/.exec(headline);
      const times = /Visits (nearly|more than)? ?(halved|doubled|tripled)/.exec(headline);
      const by = /Visits (rose|fell) by (\d+)% from 2001/.exec(headline);
      told.set(turn ? 'turn' : range ? 'range' : times ? 'times' : 'ends', round);
      if (turn) {
        const at = values[Number(turn[2]) - 2001] ?? NaN;
        expect(at).toBe(turn[1] === 'rose' ? Math.max(...values) : Math.min(...values));
        expect(turn[3]).toBe(turn[1] === 'rose' ? 'fell' : 'rose');
        expect(Math.abs((last / at - 1) * 100)).toBeCloseTo(Number(turn[4]), -0.4);
      } else if (range) {
        expect(range.slice(1).map((number) => Number(number.replace(',', '')))).toEqual([
          Math.min(...values),
          Math.max(...values),
        ]);
      } else if (times) {
        const whole = { halved: 0.5, doubled: 2, tripled: 3 }[times[2] as 'halved'];
        const over = times[2] === 'halved' ? last / first < whole : last / first > whole;
        if (times[1] === 'more than') expect(over).toBe(true);
        if (times[1] === 'nearly') expect(over).toBe(false);
        if (!times[1]) expect(Math.abs(last / first / whole - 1)).toBeLessThan(0.011);
      } else if (by) {
        expect(Math.abs((last / first - 1) * 100)).toBeCloseTo(Number(by[2]), -0.4);
        expect(by[1]).toBe(last > first ? 'rose' : 'fell');
      }
    }
    expect([...told.keys()].toSorted()).toEqual(['ends', 'range', 'times', 'turn']);
  });

  test('names the measure by the author’s subtitle, where no heading does', async () => {
    const table = 'Year,Value\n2001,5\n2002,7\n';
    const words = { highlight: null, subtitle: 'Beds in hostels, at the end of the year' };
    const { headline } = await makeOwnChart(readDataset({ text: table }), null, words);
    expect(headline).toBe('Beds in hostels rose by 40% from 2001 to 2002');
  });
});
