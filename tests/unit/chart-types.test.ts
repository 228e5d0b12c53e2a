import { describe, expect, test } from 'vitest';
import { rowMarksOf } from '../contract/picture.ts';
import { POSTER_WIDTHS } from '../../src/layers/poster-widths.ts';
import { drawPoster } from '../../src/prerender/poster.ts';
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

describe('a figure that is missing', () => {
  test.each(['trend with gaps and kinds', 'comparison with gaps'])(
    'is read in the place of its row, and not seen (%s)',
    async (type) => {
      for (const width of POSTER_WIDTHS) {
        const { svg } = await draw(type, 9, width);
        const marks = [...svg.matchAll(/<path[^>]* data-row="(\d)"[^>]*>/g)].map(([mark, row]) => ({
          mark,
          row: Number(row),
        }));
        expect(marks.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
        const gaps = type.startsWith('trend') ? [1, 5] : [1, 4, 7];
        for (const gap of gaps) expect(marks[gap]?.mark).toContain('opacity="0"');
      }
    },
  );
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

  test('draws the change from its first bar to its last, with its number', async () => {
    for (const width of POSTER_WIDTHS) {
      const { svg } = await draw('change', 9, width);
      expect(svg).toContain('>−53%<');
      expect(svg).toContain('stroke-dasharray="1,3"');
    }
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
    const lines = [...svg.matchAll(/<path stroke="var\(--_(series-[\w-]+)\)"[^>]* stroke-width="([\d.]+)"/g)];
    expect(lines.map(([, stroke, width]) => [stroke, width])).toEqual([
      ['series-2', '3.5'],
      ['series-1', '2.5'],
    ]);
    const dots = rowMarksOf(svg).filter(({ attributes }) => attributes['opacity'] !== '0');
    const dot = (row: number) => dots.find((mark) => mark.row === row)?.attributes;
    expect(dot(8)).toMatchObject({ fill: 'var(--_series-2)', d: expect.not.stringContaining('a') });
    expect(dot(4)).toMatchObject({ fill: 'var(--_series-1)', d: expect.stringContaining('a') });
  });

  test('marks each break on its line, and notes them below the axis, at every width', async () => {
    for (const width of POSTER_WIDTHS) {
      const { svg } = await draw('trends', 9, width);
      const [, marks = ''] = /<path stroke="var\(--_ink-soft\)" stroke-width="5" d="([^"]+)"/.exec(svg) ?? [];
      // One for each line, and one beside the note.
      expect(marks.match(/4-10/g)).toHaveLength(3);
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

  test('tells when the projection was made, with a line up to the path, at every width', async () => {
    for (const width of POSTER_WIDTHS) {
      const { svg } = await draw('projection', 9, width);
      expect(svg.replace(/<[^>]*>/g, ' ').replace(/ +/g, ' ')).toContain(
        'Projected in May 2022 from March 2021’s count',
      );
      expect(svg).toMatch(/<line y2="\d+"[^>]*stroke="var\(--_ink-soft\)"/);
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

describe('a timeline', () => {
  const groups = (svg: string) => svg.match(/<g transform="translate\(\d+ \d+\)">.*?<\/g>/g) ?? [];

  test('puts date, mark and title of an event together, in the order of dates, at every width', async () => {
    for (const width of POSTER_WIDTHS) {
      const events = groups((await draw('timeline', 9, width)).svg);
      expect(events).toHaveLength(9);
      for (const [row, event] of events.entries()) {
        expect(event).toContain(`data-row="${row}"`);
        expect(event.replace(/<[^>]*>/g, ' ').replace(/ +/g, ' ')).toContain(`Milestone number ${row} has a title`);
      }
    }
  });

  test('names each year once, at its first event', async () => {
    for (const width of POSTER_WIDTHS) {
      const years = groups((await draw('timeline', 9, width)).svg).map((event) => />(\d{4})</.exec(event)?.[1] ?? null);
      expect(years).toEqual(['2020', null, '2021', null, '2022', null, '2023', null, '2024']);
    }
  });

  test('tells of a date what is known: nothing more for a year, and months in short', async () => {
    for (const width of POSTER_WIDTHS) expect((await draw('timeline', 2, width)).svg).toContain('>11 Nov<');
    expect((await draw('timeline', 1, 742)).svg).not.toMatch(/January|Jan/);
  });

  test('has another shape and another colour for each track, in the key and on the spine', async () => {
    const { svg } = await draw('timeline', 8, 742);
    const marks = [...svg.matchAll(/<path fill="([^"]*)" d="([^"]*)"/g)].map(([, fill, d = '']) => ({
      fill,
      shape: d.replace(/^[Mm][\d.]+[ -][\d.]+/, ''),
    }));
    const key = marks.slice(0, 4);
    expect(new Set(key.map(({ fill }) => fill)).size).toBe(4);
    expect(new Set(key.map(({ shape }) => shape)).size).toBe(4);
    expect(marks.slice(4)).toEqual([...key, ...key]);
  });

  test('sets turning points in bold', async () => {
    const events = groups((await draw('timeline', 4, 742)).svg).map((event) => event.replace(/<text[^>]*>\d{4}</, '<'));
    expect(events.map((event) => event.includes('bold'))).toEqual([false, false, true, false]);
  });
});
