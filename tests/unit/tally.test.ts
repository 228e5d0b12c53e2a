import { describe, expect, test } from 'vitest';
import { drawPoster } from '../../src/prerender/poster.ts';
import { fullFirst, named } from '../../src/chart-types/tally/names.ts';
import { type Tally, tallySpec } from '../../src/chart-types/tally/tally.ts';
import { type Mark, rowMarksOf, sayingsOf, textsOf } from '../contract/picture.ts';

const mark = (name: string, row: number, slight = false) => ({ name, slight, row });

const tally: Tally = {
  lines: [
    { name: 'Funding of what comes first', marks: [mark('Ann', 0), mark('Bob', 1, true), mark('Ann', 2)] },
    { name: 'Poverty', marks: [mark('Cas', 3, true)] },
  ],
  groups: [
    { name: 'Welcome', members: ['Ann', 'Bob', 'Ann'] },
    { name: 'Critical', members: ['Cas'] },
  ],
  key: { full: 'In substance', slight: 'In passing' },
};
const draw = async (width: number, of = tally) =>
  (await drawPoster(tallySpec(of, { width }), 't', { label: 'A finding', description: 'A sentence.' })).svg;
const many = (count: number): Tally => ({
  ...tally,
  lines: [{ name: 'Funding of what comes first', marks: Array.from({ length: count }, (_, row) => mark('Ann', row)) }],
});

describe('those who are counted', () => {
  test('are named full marks first, each name once with its number of times', () => {
    const marks = [mark('Ann', 0, true), mark('Bob', 1), mark('Ann', 2), mark('Bob', 3), mark('Bob', 4)];
    expect(fullFirst(marks).map(({ row }) => row)).toEqual([2, 1, 3, 4, 0]);
    expect(named(fullFirst(marks), 'In passing').join(' ')).toBe('Ann, Bob three times; in passing: Ann');
  });

  test('are said to be slight where all are', () => {
    expect(named([mark('Ann', 0, true), mark('Bob', 1, true)], 'In passing').join(' ')).toBe('In passing: Ann, Bob');
  });
});

describe.each([244, 305, 380, 475, 594, 742])('a tally of %i pixels', (width) => {
  test('says how many there are of each line and of each group, and what the squares mean', async () => {
    const texts = textsOf(await draw(width));
    const baseline = ({ attributes }: Mark) => /[ ,]([\d.]+)\)/.exec(attributes['transform'] ?? '')?.[1];
    const lines = texts
      .filter(({ text }) => /^\d+$/.test(text))
      .map((number) =>
        texts.filter((text) => baseline(text) === baseline(number)).map(({ text }) => text.slice(0, 10)),
      );
    expect(lines.map((line) => line.slice(0, 2))).toEqual([
      ['3', 'Funding of'],
      ['1', 'Poverty'],
      ['3', 'Welcome'],
      ['1', 'Critical'],
    ]);
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['In substance', 'In passing']));
  });

  test('draws slight marks smaller and hollow, after the others of their line', async () => {
    const marks = rowMarksOf(await draw(width));
    for (const { row = -1, attributes } of marks) {
      expect(attributes['fill']).toBe([1, 3].includes(row) ? 'var(--_surface)' : 'var(--_series-1)');
      expect(attributes['d']).toContain([1, 3].includes(row) ? 'h6v6' : 'h10v10');
    }
  });

  test('keeps its squares inside, also where they leave the names no room beside them', async () => {
    for (const { attributes } of rowMarksOf(await draw(width, many(18)))) {
      const [, x = NaN] =
        /translate\((\S+)[ ,)]/.exec(attributes['transform'] ?? '') ?? /^M(\S+?)[ ,]/.exec(attributes['d'] ?? '') ?? [];
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + 10).toBeLessThanOrEqual(width);
    }
  });
});

test('names stand beside the squares where there is room, and nowhere else', async () => {
  expect(sayingsOf(await draw(742))).toContain('Ann twice; in passing: Bob');
  expect(sayingsOf(await draw(244))).not.toMatch(/Ann|Bob|Cas/);
});
