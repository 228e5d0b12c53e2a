import { describe, expect, test } from 'vitest';
import { POSTER_WIDTHS } from '../../src/build/draw.ts';
import { drawPoster } from '../../src/build/poster.ts';
import { samples } from './drawn-samples.ts';

const words = { label: 'A finding', description: 'A sentence.' };
const draw = (type: string, rows: number, width: number) => {
  const sample = samples[type];
  if (!sample) throw new Error(`No sample ${type}`);
  return drawPoster(sample(rows, width), type, words);
};
const rowsWithMarks = (svg: string): number[] => {
  const marks = [...svg.matchAll(/<(?!text)\w+[^>]* data-row="(\d+)"/g)].map(([, row]) => Number(row));
  return [...new Set(marks)].toSorted((a, b) => a - b);
};

describe.each(Object.keys(samples))('a %s chart', (type) => {
  test.each([0, 1, 2, 9])('of %i rows is drawn at every width, exactly as wide as asked', async (rows) => {
    for (const width of POSTER_WIDTHS) {
      const { svg, ...size } = await draw(type, rows, width);
      expect(size.width).toBe(width);
      expect(size.height).toBeGreaterThan(0);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  test('has a mark for every row that a reader can reach, at every width', async () => {
    const projected = type === 'projection' ? [9] : [];
    for (const width of POSTER_WIDTHS)
      expect(rowsWithMarks((await draw(type, 9, width)).svg)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, ...projected]);
  });

  test('is the same picture each time it is drawn', async () => {
    expect(await draw(type, 9, 380)).toEqual(await draw(type, 9, 380));
  });
});

describe('a change chart', () => {
  test('names the first and the last period at every width', async () => {
    for (const width of POSTER_WIDTHS) {
      const { svg } = await draw('change', 9, width);
      expect(svg).toContain('>2010/11<');
      expect(svg).toContain('>2018/19<');
    }
  });

  test('says where the series breaks, at every width', async () => {
    for (const width of POSTER_WIDTHS) expect((await draw('change', 9, width)).svg).toMatch(/>Break/);
  });

  test('says nothing of a break before a bar that is not there', async () => {
    expect((await draw('change', 1, 380)).svg).not.toContain('Break');
  });

  test('has its labelled bars in full colour and the others as context', async () => {
    const { svg } = await draw('change', 4, 380);
    const fills = [...svg.matchAll(/fill="var\(--_([\w-]+)\)" d="[^"]*" data-row="(\d)"/g)].map(([, fill]) => fill);
    expect(fills).toEqual(['series-1', 'series-1-soft', 'series-1-soft', 'series-1']);
  });
});

describe('a trend chart', () => {
  test('starts its scale at zero', async () => {
    expect((await draw('trend', 9, 380)).svg).toContain('>0<');
  });

  test('names its points', async () => {
    const { svg } = await draw('trend', 9, 380);
    expect(svg).toContain('60,000 in 2010');
    expect(svg).toContain('76,000 in 2018');
  });
});

describe('a trend chart of two lines', () => {
  test('names each at its end, and financial years on its axis, at every width', async () => {
    for (const width of POSTER_WIDTHS) {
      const { svg } = await draw('trends', 9, width);
      for (const text of ['The first line', 'The other line', '>2010/11<', '>£2bn<']) expect(svg).toContain(text);
    }
  });

  test('tells them apart by weight and by dot, not by colour alone', async () => {
    const { svg } = await draw('trends', 9, 380);
    const lines = [...svg.matchAll(/<path stroke="var\(--_([\w-]+)\)"[^>]* stroke-width="([\d.]+)"/g)];
    expect(lines.map(([, stroke, width]) => [stroke, width])).toEqual([
      ['series-2', '3.5'],
      ['series-1', '2.5'],
    ]);
    expect(svg).toMatch(/fill="var\(--_series-2\)" d="[^"a]*" data-row="8"/);
    expect(svg).toMatch(/fill="var\(--_series-1\)" d="[^"]*a[^"]*" data-row="4"/);
  });

  test('crosses lines that break together with one rule, and notes it, at every width', async () => {
    for (const width of POSTER_WIDTHS) {
      const { svg } = await draw('trends', 9, width);
      expect(svg.match(/<line[^>]*stroke-dasharray/g)).toHaveLength(1);
      expect(svg).toContain('>Breaks in series');
    }
  });
});

describe('a projection chart', () => {
  test('dashes the path, ends it with an open marker and calls it illustrative, at every width', async () => {
    for (const width of POSTER_WIDTHS) {
      const { svg } = await draw('projection', 9, width);
      expect(svg).toMatch(/<path stroke="var\(--_series-2\)" stroke-dasharray="[^"]+"/);
      expect(svg).toMatch(/<path fill="var\(--_surface\)" stroke="var\(--_series-2\)"[^>]* data-row="9"/);
      expect(svg).toContain('The path is illustrative');
    }
  });

  test('sets the words on one line where it is wide and on two where it is narrow', async () => {
    expect((await draw('projection', 9, 742)).svg).toContain('Projection made in 2022: approaching 100,000');
    expect((await draw('projection', 9, 244)).svg).toContain('>Projection:<');
  });
});

describe('a comparison chart', () => {
  test('brackets the gap between the first two sums', async () => {
    expect((await draw('comparison', 2, 380)).svg).toContain('Gap: £40m');
  });

  test('brackets nothing where there is only one', async () => {
    expect((await draw('comparison', 1, 380)).svg).not.toContain('Gap');
  });

  test('names each sum and writes its value in words', async () => {
    const { svg } = await draw('comparison', 2, 380);
    for (const text of ['Called for by number 0', '£100m', 'Called for by number 1', '£60m'])
      expect(svg).toContain(`>${text}<`);
  });
});
