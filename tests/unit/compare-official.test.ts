import { describe, expect, test } from 'vitest';
import { comparedFigure, comparedNames } from '../../src/area-figures/compared-figure.ts';
import type { AuthorInput } from '../../src/live/author-input.ts';
import { readFigures } from '../../src/live/read-figures.ts';
import { readData } from '../../src/prerender/project.ts';
import { unitFrom } from '../../src/words/quantity.ts';

const { areas, 'area-looked-after': rows, 'area-care-leavers': leavers } = readData();
const codeOf = (name: string) => areas.find((area) => area.name === name)?.code;

/** The chart of a CSV file. */
async function chartOf(text: string, input: Partial<AuthorInput>) {
  const { chosen } = await readFigures({ text }, input as AuthorInput);
  return (await chosen(null)).chart;
}

const COUNTS = 'Year,Children looked after\n2023,1500\n2024,1490\n2025,1510\n2026,1520\n';

describe('an author’s figures beside official ones', () => {
  test('are lines of their own, in the years that both have, each number that of its row', async () => {
    const chart = await chartOf(COUNTS, { compare: 'Leeds, England' });
    const official = (name: string) =>
      rows
        .filter(({ area, year }) => area === codeOf(name) && year >= 2023)
        .map(({ year, looked_after }) => [`${name} (official)`, String(year), looked_after]);
    const cells = chart.rows.map((row) => [row['series'], String(Object.values(row)[0]), row['value']]);
    const of = (name: string) =>
      cells.filter(([series]) => series === name).map(([, year, value]) => [name, year, value]);
    expect(of('Leeds (official)')).toEqual(official('Leeds'));
    expect(of('England (official)')).toEqual(official('England'));
    expect(of('Own figures').map(([, , value]) => value)).toEqual([1500, 1490, 1510, 1520]);
    expect(cells).toHaveLength(4 + 3 + 3);
    expect(chart.summary).toContain(
      'Own figures are those given on this page; official ones are by the Department for Education.',
    );
    expect(chart.about.at(-1)).toMatchObject({
      heading: 'The official figures',
      paragraphs: [
        expect.stringContaining('Children looked after in Leeds and in England'),
        expect.anything(),
        expect.stringContaining('compare-measure'),
      ],
    });
    expect(chart.official?.map(({ citation }) => citation).join()).toContain('Department for Education');
  });

  test.each([
    ['financial years', '2022/23', '2023/24'],
    ['days', '31 March 2023', '31 March 2024'],
    ['years', '2023', '2024'],
  ])('are matched where the years are %s', async (_, first, second) => {
    const text = `Year,"Children looked after per 10,000 children"\n${first},80\n${second},81\n`;
    const chart = await chartOf(text, { compare: 'Leeds', unit: 'per 10,000 children' });
    const own = rows.filter(({ area, year }) => area === codeOf('Leeds') && [2023, 2024].includes(year));
    expect(chart.rows.filter(({ series }) => series === 'Leeds (official)').map(({ value }) => value)).toEqual(
      own.map((row) => row.looked_after_rate),
    );
  });

  test('show what is not published as missing, and say why', async () => {
    const chart = await chartOf(COUNTS, { compare: 'City of London' });
    expect(chart.rows.filter(({ series }) => series === 'City of London (official)').map(({ value }) => value)).toEqual(
      rows.filter(({ area, year }) => area === codeOf('City of London') && year >= 2023).map((row) => row.looked_after),
    );
    expect(chart.summary).toContain('not published, to protect privacy');
  });

  test('of several names keep them', async () => {
    const text = 'Year,Team,NEET %\n2024,North,30\n2025,North,31\n2024,South,40\n2025,South,39\n';
    const chart = await chartOf(text, { compare: 'Leeds', unit: '%' });
    expect(new Set(chart.rows.map(({ series }) => series))).toEqual(new Set(['North', 'South', 'Leeds (official)']));
    expect(chart.rows.filter(({ series }) => series === 'Leeds (official)').map(({ value }) => value)).toEqual(
      leavers.filter(({ area, year }) => area === codeOf('Leeds') && year >= 2024).map((row) => row.neet_percent),
    );
    expect(chart.summary).toContain('Figures without “official” in their name are those given on this page');
  });
});

describe('what cannot be compared is refused in a sentence that tells what helps', () => {
  test.each([
    ['no such measure', 'Year,Foster carers\n2024,10\n2025,12\n', {}, /Write compare-measure="children-in-care-rate\|/],
    ['another unit', 'Year,Cost of children in care (£m)\n2024,10\n2025,12\n', {}, /these in another unit/],
    [
      'another unit than asked for',
      COUNTS,
      { compareMeasure: 'care-leavers-neet' },
      /are %, and these are numbers of children.+ unit /,
    ],
    [
      'an unknown measure',
      COUNTS,
      { compareMeasure: 'adoptions' },
      /compare-measure="adoptions" is not known\. Allowed: /,
    ],
    [
      'no common year',
      'Year,Children looked after\n2001,10\n2002,12\n',
      {},
      /of Leeds for 2016 to \d{4}, and these are for 2001 to 2002/,
    ],
    [
      'a newest year that is not published, alone',
      'Year,Children looked after\n2025,7\n',
      { compare: 'City of London' },
      /official figures of the City of London for 2016 to 2024, and these are for 2025: no year/,
    ],
    ['no years', 'Team,Children looked after\nNorth,10\nSouth,12\n', {}, /these are of no years/],
    ['an unknown area', COUNTS, { compare: 'Leedz' }, /There is no area “Leedz”\. Did you mean Leeds/],
  ])('%s', async (_, text, input, sentence) => {
    await expect(chartOf(text, { compare: 'Leeds', ...input })).rejects.toThrow(sentence);
  });
});

test.each([
  ['Children starting to be looked after', '', 'starting-care'],
  ['Children who ceased to be looked after', 'children', 'leaving-care'],
  ['Children in care', 'children', 'children-in-care'],
  ['Rate of children looked after', 'per 10,000 children', 'children-in-care-rate'],
  ['Care leavers who are NEET', '%', 'care-leavers-neet'],
])('a heading “%s” in %s is read as %s', (words, unit, name) => {
  expect(comparedFigure('', { unit: unitFrom(unit), words })).toEqual({ name, guessed: true });
  expect(comparedNames).toContain(name);
});
