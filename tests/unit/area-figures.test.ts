import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figureByArea, areaFigureNames } from '../../src/area-figures/figures-by-area.ts';
import { figureStat, type KnownFigure } from '../../src/area-figures/figure-stat.ts';
import { figuresAt, packFigures, type PackedFigures, sourceOf } from '../../src/area-figures/packed-figures.ts';
import type { IndexedArea } from '../../src/areas/area-index.ts';
import { decodeAreaIndex, encodeAreaIndex } from '../../src/areas/area-index.ts';
import { areaFigureModule } from '../../src/bundle/modules.ts';
import { find } from '../../src/data/find.ts';
import { inProject, readData } from '../../src/prerender/project.ts';

const { areas, 'area-neighbours': neighbours, sources } = readData();
const index = decodeAreaIndex(encodeAreaIndex(areas, neighbours));

/** The rows of a table as its file has them: no cell of one has a comma. */
function tableRows(name: string): Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = readFileSync(inProject(`data/areas/${name}.csv`), 'utf8')
    .trim()
    .split('\n');
  const columns = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [columns[at] ?? '', cell])));
}

type Cells = Readonly<Record<string, string>>;

/** How a cell is to be read and written, worked out from the file alone. */
interface Told {
  readonly table: string;
  /** The cell of a row: a number, a marker, or nothing. */
  cell(row: Cells): string;
  /** A number as it stands in a sentence. */
  text(cell: string): string;
  when(year: string): string;
}

const grouped = (cell: string): string => cell.replace(/\B(?=(\d{3})+$)/g, ',');
const march = (year: string): string => `on 31 March ${year}`;
const toMarch = (year: string): string => `in the year to March ${year}`;
const either = (value: string | undefined, marker: string | undefined): string => value || marker || '';
const looked = (column: string, marker: string, when: Told['when'], unit = ''): Told => ({
  table: 'area-looked-after',
  cell: (row) => either(row[column], row[marker]),
  text: (cell) => grouped(cell) + unit,
  when,
});
const shared = (table: string, column: string, of: string): Told => ({
  table,
  cell: (row) => (row[of] === '0' ? '' : either(row[column], row[`${column}_marker`])),
  text: (cell) => `${cell}%`,
  when: toMarch,
});
const PER = ' per 10,000';
const TOLD: Readonly<Record<string, Told>> = {
  'children-in-care-rate': looked('looked_after_rate', 'looked_after_marker', march, PER),
  'children-in-care': looked('looked_after', 'looked_after_marker', march),
  'starting-care-rate': looked('started_rate', 'started_marker', toMarch, PER),
  'starting-care': looked('started', 'started_marker', toMarch),
  'leaving-care': looked('ceased', 'ceased_marker', toMarch),
  'leaving-care-rate': looked('ceased_rate', 'ceased_marker', toMarch, PER),
  'care-leavers-neet': shared('area-care-leavers', 'neet_percent', 'total'),
  'emotional-health-concern': shared('area-emotional-health', 'concern_percent', 'received'),
  're-referral-rate': shared('area-re-referrals', 'rereferral_percent', 'referrals'),
  'early-help-share': {
    table: 'area-spending',
    cell(row) {
      const amounts = ['sure_start', 'family_support', 'young_people', 'total'].map((name) =>
        either(row[name], row[`${name}_marker`]),
      );
      const marker = amounts.find((amount) => /^[^\d]/.test(amount) && !/^-\d/.test(amount));
      if (marker) return marker;
      const [start = NaN, family = NaN, young = NaN, total = NaN] = amounts.map(Number);
      return total ? String(((start + family + young) * 100) / total) : '';
    },
    text: (cell) => (Number(cell) > 0 && Number(cell) < 0.5 ? 'under 1%' : `${Math.floor(Number(cell) + 0.5)}%`),
    when: (year) => `in ${year}`,
  },
};

const isMarker = (cell: string): boolean => /^[czxku-]$/.test(cell);
const endOf = (year: string): number => Number(year.slice(0, 4)) + (year.includes('/') ? 1 : 0);

/** A figure as a page fetches it. */
function fetched(name: string): KnownFigure {
  const kind = figureByArea(name);
  if (!kind) throw new Error(`No figure ${name}`);
  const code = areaFigureModule(name as (typeof areaFigureNames)[number]);
  return { kind, packed: JSON.parse(code.replace(/^export default /, '')) as PackedFigures };
}
const all = new Map(areaFigureNames.map((name) => [name as string, fetched(name)]));
const known = (name: string): KnownFigure => {
  const figure = all.get(name);
  if (!figure) throw new Error(`No figure ${name}`);
  return figure;
};
const statOf = (name: string, area: IndexedArea) => {
  const figure = known(name);
  const { beside } = figure.kind;
  return figureStat(index, area, figure, beside === undefined ? undefined : known(beside));
};
const stat = (name: string, area: string) => statOf(name, find(index, 'name', area));

test('every figure by area is checked here', () => {
  expect(Object.keys(TOLD)).toEqual(areaFigureNames);
  for (const name of areaFigureNames) expect(areaFigureNames).toContain(figureByArea(name)?.beside ?? name);
});

describe.each(areaFigureNames)('%s', (name) => {
  const { table, cell, text, when } = TOLD[name] as Told;
  const rows = tableRows(table);
  const { kind, packed } = known(name);
  const byArea = new Map<string | undefined, Cells[]>();
  for (const row of rows) if (cell(row)) byArea.set(row['area'], [...(byArea.get(row['area']) ?? []), row]);

  test('has the number or the marker of every row, and the source of the row', () => {
    let numbers = 0;
    for (const [place, { code }] of areas.entries()) {
      const own = byArea.get(code) ?? [];
      const figures = figuresAt(packed, place);
      expect(figures.map(({ year, value, marker }) => [year, value === null ? marker : kind.short(value)])).toEqual(
        own.map((row) => [endOf(row['year'] ?? ''), isMarker(cell(row)) ? cell(row) : text(cell(row))]),
      );
      for (const row of own) {
        const { title, url } = find(sources, 'id', row['source'] ?? '');
        const source = sourceOf(packed, endOf(row['year'] ?? ''));
        expect(source?.citation).toContain(title.replaceAll("'", '’'));
        expect(source?.url).toBe(url ?? undefined);
      }
      numbers += figures.filter(({ value }) => value !== null).length;
    }
    expect(numbers).toBeGreaterThan(700);
  });

  test('says of every area its newest number, when it was, that of England, and what is missing since', () => {
    const last =
      rows
        .map((row) => row['year'] ?? '')
        .toSorted()
        .at(-1) ?? '';
    const england = areas.find(({ kind }) => kind === 'country')?.code;
    for (const area of index) {
      const { code } = area;
      const told = statOf(name, area);
      const own = byArea.get(code) ?? [];
      const row = own.findLast((one) => !isMarker(cell(one)));
      const newest = own.at(-1);
      if (!row || !newest || cell(newest) === 'z') {
        expect(told).toMatch(/^none is published for /);
        continue;
      }
      if (typeof told === 'string') throw new Error(`${area.name}: ${told}`);
      const year = row['year'] ?? '';
      const number = text(cell(row));
      const missing = newest === row ? '' : `none published for ${newest['year']}`;
      expect(told.short).toBe(year === last ? number : `${number} (${year}${missing && '; '}${missing})`);
      expect(told.long).toContain(when(year));
      expect(told.long.includes('published')).toBe(missing !== '');
      expect(told.said).toContain(`, ${when(year)}: ${told.long.split(` ${when(year)}`)[0]}`);
      const there = rows.find((one) => one['area'] === england && one['year'] === year);
      const beside = there && code !== england && cell(there) && text(cell(there));
      expect(told.said.split('In England it was ')[1] ?? '').toBe(beside ? `${beside}.` : '');
      for (const words of [told.short, told.long, told.said, told.check, told.source])
        expect(words).not.toMatch(/undefined|NaN|\bnull\b|['"]| {2}|^\s|\s$|\.\.|\b1 (children|child)|^$/);
      expect(told.check).toMatch(/\.$/);
    }
  });
});

describe('what an author would fall over', () => {
  test('a newest year that is suppressed is said where the number stands, with its reason in the tooltip', () => {
    expect(stat('children-in-care-rate', 'City of London')).toMatchObject({
      short: '76 per 10,000 (2024; none published for 2025)',
      long: '76 per 10,000 children on 31 March 2024 (none published for 2025)',
      said: expect.stringContaining('in the City of London'),
      check: expect.stringContaining('For 2025 it was not published, to protect privacy.'),
    });
  });

  test.each([
    ['Cumbria', '(2023)', 'Cumbria ended on 31 March 2023; after it came Cumberland, and Westmorland and Furness.'],
    [
      'Northamptonshire',
      '(2021)',
      'Northamptonshire ended on 31 March 2021; after it came North Northamptonshire and West Northamptonshire.',
    ],
  ])('%s is told with its last year, and who came after it', (area, year, history) => {
    const told = stat('children-in-care', area);
    expect(told).toMatchObject({ short: expect.stringMatching(/^[\d,]+ \(/), check: expect.stringContaining(history) });
    expect((told as { short: string }).short.endsWith(year)).toBe(true);
  });

  test('a figure that does not apply is none, and what was before it is not shown for it', () => {
    expect(stat('children-in-care-rate', 'Isles of Scilly')).toBe(
      'none is published for the Isles of Scilly (2025: not applicable)',
    );
  });

  test('a count is told with its rate, and a rate with its count', () => {
    expect(stat('children-in-care', 'Leeds')).toMatchObject({
      said: 'Children looked after in Leeds, on 31 March 2025: 1,498 children (85 per 10,000 children). In England it was 81,770.',
    });
    expect(stat('children-in-care-rate', 'Isle of Wight')).toMatchObject({
      said: expect.stringMatching(/^Children looked after on the Isle of Wight, .+ \(\d+ children\)\./),
    });
  });
});

test('the README quotes figures as they are', () => {
  const readme = readFileSync(inProject('README.md'), 'utf8');
  for (const area of ['Leeds', 'City of London', 'Cumbria']) {
    const told = stat('children-in-care-rate', area);
    if (typeof told === 'string') throw new Error(told);
    expect(readme).toContain(told.short);
  }
});

describe('figures of rows that there are not yet', () => {
  const [first, second] = ['E92000001', 'E08000035'];
  const cite = (id: string) => ({ citation: id });
  const cellOf = (area: string, year: number, value: number | null, marker: 'k' | 'c' | null = null, source = 'a') => ({
    area,
    year,
    value,
    marker,
    source,
  });

  test('zero stays zero, a marker stays one, and a year without a row is none', () => {
    const packed = packFigures(
      [first, second],
      [cellOf(second, 2020, 0), cellOf(second, 2022, null, 'k'), cellOf(first, 2021, 12.5), cellOf(first, 2022, null)],
      cite,
    );
    expect(figuresAt(packed, 1)).toEqual([
      { year: 2020, value: 0, marker: null },
      { year: 2022, value: null, marker: 'k' },
    ]);
    expect(figuresAt(packed, 0)).toEqual([{ year: 2021, value: 12.5, marker: null }]);
  });

  test('a year of two sources is refused', () => {
    const cells = [cellOf(first, 2020, 1), cellOf(second, 2020, 2, null, 'b')];
    expect(() => packFigures([first, second], cells, cite)).toThrow('figures of 2020 are from a and b');
  });

  test('what rounds to zero is not said to be unpublished', () => {
    const leeds = find(index, 'name', 'Leeds');
    const codes = index.map(({ code }) => code);
    const cells = [cellOf(second, 2024, 1), cellOf(second, 2025, null, 'k')];
    const figure = { ...known('children-in-care'), packed: packFigures(codes, cells, cite) };
    expect(figureStat(index, leeds, figure)).toMatchObject({
      short: '1 (2024; rounds to zero for 2025)',
      long: 'one child on 31 March 2024 (rounds to zero for 2025)',
      check: expect.stringContaining('For 2025 it was above zero, but rounds to it.'),
    });
  });
});
