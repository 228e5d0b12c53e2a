import { describe, expect, test } from 'vitest';
import type { AreaRow } from '../../src/data/rows.generated.ts';
import { find } from '../../src/data/find.ts';
import type { AreaEvidence } from '../../src/data/read-areas.ts';
import type { Evidence } from '../../src/data/evidence.ts';
import { refuseWrongSums } from '../../src/prerender/area-sums.ts';
import { readData } from '../../src/prerender/project.ts';

const evidence = readData();
const areas = new Map(evidence.areas.map((area) => [area.code, area]));
const regions = evidence.areas.filter(({ kind }) => kind === 'region');
const ENGLAND = 'E92000001';

type Row = Readonly<Record<string, string | number | null>> & { readonly area: string; readonly year: string | number };

/** Tables whose counts add up, with those counts and how far rounding takes a region from its councils and England from its regions. */
const TABLES: readonly [
  keyof typeof evidence,
  readonly Row[],
  readonly string[],
  { region: number; england: number },
][] = [
  ['area-looked-after', rows('area-looked-after'), ['looked_after', 'started', 'ceased'], { region: 5, england: 50 }],
  ['area-care-leavers', rows('area-care-leavers'), ['total', 'eet', 'neet', 'not_known'], { region: 5, england: 50 }],
  [
    'area-emotional-health',
    rows('area-emotional-health'),
    ['total', 'received', 'concern'],
    { region: 5, england: 50 },
  ],
  ['area-re-referrals', rows('area-re-referrals'), ['referrals', 'rereferrals'], { region: 5, england: 50 }],
  [
    'area-spending',
    rows('area-spending'),
    ['sure_start', 'family_support', 'young_people', 'looked_after', 'safeguarding', 'youth_justice', 'total'],
    { region: 5, england: 5 },
  ],
];

function rows(name: Exclude<keyof AreaEvidence, 'areas' | 'area-neighbours' | 'area-tiles' | 'gdp-deflators'>): Row[] {
  return evidence[name].map((row) => ({ ...row }));
}

/** What the publisher’s own sums are off by. The description of the table tells it. */
const OFF: Readonly<Record<string, number>> = {
  'area-spending North East 2017/18 looked_after': 60_000_000,
  'area-spending North East 2017/18 total': 60_000_000,
};

const number = (row: Row | undefined, column: string): number | null => {
  const value = row?.[column];
  return typeof value === 'number' ? value : null;
};

describe.each(TABLES)('%s', (table, all, columns, tolerance) => {
  const years = [...new Set(all.map(({ year }) => year))];
  const ofYear = new Map(
    years.map((year) => [year, new Map(all.filter((row) => row.year === year).map((row) => [row.area, row]))]),
  );

  test.each(columns)('%s of councils add up to their region', (column) => {
    let sums = 0;
    for (const [year, found] of ofYear)
      for (const region of regions) {
        const label = `${table} ${region.name} ${year} ${column}`;
        const councils = [...found.values()].filter(({ area }) => areas.get(area)?.region === region.code);
        const values = councils.map((row) => number(row, column));
        const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
        const published = number(found.get(region.code), column);
        expect(published, label).not.toBeNull();
        const over = (published ?? 0) - sum - (OFF[label] ?? 0);
        expect(over, label).toBeGreaterThanOrEqual(-tolerance.region);
        // A council whose number is withheld is in the region’s all the same.
        if (values.every((value) => value !== null)) expect(over, label).toBeLessThanOrEqual(tolerance.region);
        sums += 1;
      }
    expect(sums).toBe(years.length * 9);
  });

  test.each(columns)('%s of regions add up to England', (column) => {
    let sums = 0;
    for (const [year, found] of ofYear) {
      const england = number(found.get(ENGLAND), column);
      if (england === null) continue;
      const sum = regions.reduce((total, { code }) => total + (number(found.get(code), column) ?? NaN), 0);
      expect(Math.abs(england - sum), `${table} ${year} ${column}`).toBeLessThanOrEqual(tolerance.england);
      sums += 1;
    }
    expect(sums).toBeGreaterThanOrEqual(5);
  });
});

describe('percentages and rates belong to their counts', () => {
  const isCouncil = ({ area }: Row) => areas.get(area)?.kind === 'council';

  test.each([
    ['area-care-leavers', 'neet', 'total', 'neet_percent', 0],
    ['area-care-leavers', 'not_known', 'total', 'not_known_percent', 0],
    ['area-emotional-health', 'received', 'total', 'received_percent', 0],
    ['area-emotional-health', 'concern', 'received', 'concern_percent', 0],
    ['area-re-referrals', 'rereferrals', 'referrals', 'rereferral_percent', 1],
  ] as const)('%s: %s of %s is %s', (table, part, whole, percent, digits) => {
    let checked = 0;
    for (const row of rows(table)) {
      const [some, all, published] = [number(row, part), number(row, whole), number(row, percent)];
      if (some === null || !all) continue;
      const label = `${row.area} ${row.year}`;
      const exact = (some / all) * 100;
      // Those of regions and England are worked out before their counts are rounded.
      const unsure = isCouncil(row) ? 0 : (500 + exact * 5) / all;
      if (published === null) {
        expect(row[`${percent}_marker`], label).toBe('k');
        expect(exact, label).toBeLessThan(0.5);
      } else expect(Math.abs(published - exact), label).toBeLessThanOrEqual(0.5 / 10 ** digits + unsure + 1e-9);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(700);
  });

  test('the three rates of an area and year are for one number of children', () => {
    let checked = 0;
    for (const row of rows('area-looked-after')) {
      const rounding = isCouncil(row) ? 0 : 5;
      const ranges = ['looked_after', 'started', 'ceased'].flatMap((measure) => {
        const [count, rate] = [number(row, measure), number(row, `${measure}_rate`)];
        if (count === null || rate === null) return [];
        const high = rate > 0 ? ((count + rounding) / (rate - 0.5)) * 10_000 : Infinity;
        return [{ low: ((count - rounding) / (rate + 0.5)) * 10_000, high }];
      });
      if (ranges.length < 3) continue;
      const [low, high] = [Math.max(...ranges.map((r) => r.low)), Math.min(...ranges.map((r) => r.high))];
      expect(low, `${row.area} ${row.year}`).toBeLessThanOrEqual(high + 1e-6);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(800);
  });
});

describe('England is the same as in the tables of England', () => {
  const england = <Found extends { readonly area: string }>(found: readonly Found[]): Found[] =>
    found.filter(({ area }) => area === ENGLAND);

  test('children looked after, and those who started and ceased', () => {
    // A release by area lands before the row of England is written by hand.
    const written = new Set(evidence['children-looked-after'].map(({ year }) => year));
    const later = england(evidence['area-looked-after']).filter(({ year }) => written.has(year));
    expect(later.map(({ year }) => year).slice(0, 5)).toEqual([2021, 2022, 2023, 2024, 2025]);
    for (const row of later) {
      const { looked_after, rate, started, ceased, source, source_flows } = find(
        evidence['children-looked-after'],
        'year',
        row.year,
      );
      expect(row, String(row.year)).toMatchObject({ looked_after, looked_after_rate: rate, started, ceased, source });
      expect(source_flows, String(row.year)).toBe(row.source);
    }
  });

  test('which the release of 2025 revised: what was said before is kept', () => {
    const before = (id: string) => find(evidence['looked-after-releases'], 'id', id);
    expect(before('2021-2024')).toMatchObject({ started: 28_480, ceased: 28_120 });
    expect(before('2023-2024')).toMatchObject({ started: 33_090, ceased: 31_840 });
    expect(before('2024-first')).toMatchObject({ started: 33_050, ceased: 33_620 });
    const now = (year: number) => find(evidence['children-looked-after'], 'year', year);
    expect(now(2021)).toMatchObject({ started: 28_470, ceased: 28_120 });
    expect(now(2023)).toMatchObject({ started: 33_090, ceased: 31_850 });
    expect(now(2024)).toMatchObject({ started: 33_130, ceased: 33_780 });
  });

  test('councils of 2016 to 2020 add up to England as it is in the newest release, but for rounding of another vintage', () => {
    for (const year of [2016, 2017, 2018, 2019, 2020])
      for (const measure of ['looked_after', 'started', 'ceased'] as const) {
        const councils = evidence['area-looked-after'].filter((row) => row.year === year && isCouncilOf(row.area));
        const sum = councils.reduce((total, row) => total + (row[measure] ?? 0), 0);
        const known = find(evidence['children-looked-after'], 'year', year)[measure];
        expect(Math.abs(sum - known), `${year} ${measure}`).toBeLessThanOrEqual(25);
      }
  });

  test('care leavers', () => {
    const found = england(evidence['area-care-leavers']);
    expect(found.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
    for (const row of found) {
      const { total, neet, neet_percent, not_known_percent, source } = find(
        evidence['care-leaver-activity'],
        'id',
        `${row.year}-19-21`,
      );
      expect(row).toMatchObject({ total, neet, neet_percent, not_known_percent, source });
    }
  });

  test('emotional health', () => {
    const found = england(evidence['area-emotional-health']);
    expect(found.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
    for (const row of found) {
      const { concern_percent, scored_percent, source } = find(evidence['emotional-health'], 'year', row.year);
      expect(row).toMatchObject({ concern_percent, received_percent: scored_percent, source });
    }
  });
});

function isCouncilOf(code: string): boolean {
  const area: AreaRow | undefined = areas.get(code);
  return area?.kind === 'council';
}

describe('a build refuses', () => {
  /** The evidence with a cell of a table otherwise. */
  function altered(
    table: keyof Evidence,
    which: Readonly<Record<string, string | number>>,
    column: string,
    by: number,
  ): Evidence {
    const all = readData();
    const isMeant = (row: object): boolean =>
      Object.entries(which).every(([name, cell]) => Reflect.get(row, name) === cell);
    const rows = (all[table] as readonly object[]).map((row) =>
      isMeant(row) ? { ...row, [column]: Number(Reflect.get(row, column)) + by } : row,
    );
    return { ...all, [table]: rows };
  }
  const LEEDS = 'E08000035';
  const YORKSHIRE = 'E12000003';

  test('nothing in the tables as they are', () => {
    expect(() => refuseWrongSums(readData())).not.toThrow();
  });

  test('a council that is not what its region counts', () => {
    expect(() =>
      refuseWrongSums(altered('area-looked-after', { area: LEEDS, year: 2025 }, 'looked_after', 100)),
    ).toThrow(
      /area-looked-after\.csv: Yorkshire and The Humber 2025, looked_after: [\d,]+ is not the sum [\d,]+ of its councils\./,
    );
  });

  test('a region that England does not count, and a share of no such counts', () => {
    const wrong = altered('area-care-leavers', { area: YORKSHIRE, year: 2024 }, 'neet', 900);
    expect(() => refuseWrongSums(wrong)).toThrow(/England 2024, neet: [\d,]+ is not the sum [\d,]+ of its regions\./);
    expect(() => refuseWrongSums(wrong)).toThrow(/Yorkshire and The Humber 2024: neet_percent is \d+, and/);
  });

  test('England that a table of England has otherwise', () => {
    const wrong = altered('children-looked-after', { year: 2024 }, 'started', -80);
    expect(() => refuseWrongSums(wrong)).toThrow(
      /area-looked-after\.csv: England 2024, started: 33130, and 33050 in children-looked-after\.csv\./,
    );
  });

  test('a sum that is off by more than its publisher’s is', () => {
    const wrong = altered('area-spending', { area: 'E12000001', year: '2017/18' }, 'total', 100);
    expect(() => refuseWrongSums(wrong)).toThrow(/North East 2017\/18, total: .*Where the publisher’s own sum is off/s);
  });
});
