import { describe, expect, test } from 'vitest';
import { DataError } from '../../src/data/data-error.ts';
import { endYear, wasThere } from '../../src/data/area-years.ts';
import { readAreas } from '../../src/data/read-areas.ts';
import { areaTables } from '../../src/data/tables.ts';
import { descriptor, readData } from '../../src/prerender/project.ts';
import { csvText } from './real-package.ts';

const evidence = readData();
const area = (name: string) => evidence.areas.filter((row) => row.name === name);
const yearsOf = (table: 'area-looked-after' | 'area-re-referrals' | 'area-care-leavers', code: string) =>
  evidence[table].filter((row) => row.area === code).map(({ year }) => year);

/** What is said when one line of a table is another. */
function fault(table: string, from: RegExp, to: string): DataError {
  try {
    readAreas(descriptor(), (path) => {
      const text = csvText(path);
      if (path !== `areas/${table}.csv`) return text;
      expect(text).toMatch(from);
      return text.replace(from, to);
    });
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('The tables were read without a fault');
}

describe('the areas', () => {
  test('are England, nine regions, 155 codes of councils, and three that ended before', () => {
    const kinds = evidence.areas.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'country')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'region')).toHaveLength(9);
    expect(kinds.filter((kind) => kind === 'council')).toHaveLength(155 + 3);
    expect(
      evidence.areas
        .filter(({ valid_to }) => valid_to !== null)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['Bournemouth', 'Cumbria', 'Dorset', 'Northamptonshire', 'Poole']);
  });

  test('have one name that two share: Dorset, which ended and began in 2019', () => {
    const names = evidence.areas.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual(['Dorset']);
    expect(area('Dorset').map(({ valid_from, valid_to }) => valid_from ?? valid_to)).toEqual([
      '2019-04-01',
      '2019-03-31',
    ]);
  });

  test('every one is in every table that goes by area, in each of its years', () => {
    const spans = {
      'area-looked-after': 2021,
      'area-care-leavers': 2021,
      'area-emotional-health': 2021,
      'area-re-referrals': 2013,
      'area-spending': 2017,
    } as const;
    for (const [table, first] of Object.entries(spans)) {
      const rows = evidence[table as keyof typeof spans];
      const have = new Set(rows.map(({ area: code, year }) => `${code} ${endYear(year)}`));
      const last = Math.max(...rows.map(({ year }) => endYear(year)));
      expect(last).toBeGreaterThanOrEqual(2025);
      for (const row of evidence.areas)
        for (let year = first; year <= last; year++)
          expect(have.has(`${row.code} ${year}`), `${table} ${row.name} ${year}`).toBe(wasThere(row, year));
    }
  });
});

describe('no line of a council crosses its end', () => {
  test.each([
    ['Cumbria', 2023, ['Cumberland', 'Westmorland and Furness']],
    ['Northamptonshire', 2021, ['North Northamptonshire', 'West Northamptonshire']],
    ['Bournemouth', 2019, ['Bournemouth, Christchurch and Poole']],
    ['Poole', 2019, ['Bournemouth, Christchurch and Poole']],
  ])('%s has its last rows in %i, its successors their first a year later', (name, last, successors) => {
    const [before] = area(name);
    const after = before?.successors?.split(' ').map((code) => evidence.areas.find((row) => row.code === code)) ?? [];
    expect(after.map((row) => row?.name)).toEqual(successors);
    for (const table of ['area-looked-after', 'area-re-referrals'] as const) {
      expect(Math.max(...yearsOf(table, before?.code ?? '')), table).toBe(last);
      for (const row of after)
        expect(Math.min(...yearsOf(table, row?.code ?? '')), `${table} ${row?.name}`).toBe(last + 1);
    }
  });

  test('Christchurch went from Dorset to another council, and the rest of Dorset has a code of its own', () => {
    const [, ended] = area('Dorset');
    expect(ended?.successors?.split(' ').map((code) => evidence.areas.find((row) => row.code === code)?.name)).toEqual([
      'Bournemouth, Christchurch and Poole',
      'Dorset',
    ]);
  });

  test('a county that became one council within the same bounds goes on under its new code', () => {
    for (const name of ['Buckinghamshire', 'North Yorkshire', 'Somerset']) {
      const [row] = area(name);
      expect(row).toMatchObject({ valid_from: null, former_codes: expect.stringMatching(/^E10\d{6}$/) });
      const years = yearsOf('area-re-referrals', row?.code ?? '');
      expect(years).toEqual(Array.from({ length: years.length }, (_, index) => 2013 + index));
      expect(years.at(-1)).toBeGreaterThanOrEqual(2025);
    }
  });
});

describe('what is not told is no 0', () => {
  const of = (table: 'area-looked-after' | 'area-care-leavers', name: string, year: number) =>
    evidence[table].find((row) => row.year === year && row.area === area(name)[0]?.code);

  test('the City of London’s children looked after of 2025 are withheld', () => {
    expect(of('area-looked-after', 'City of London', 2025)).toMatchObject({
      looked_after: null,
      looked_after_marker: 'c',
      looked_after_rate: null,
      started: 15,
    });
  });

  test('the Isles of Scilly have no children looked after to count, one flow of which is withheld', () => {
    expect(of('area-looked-after', 'Isles of Scilly', 2021)).toMatchObject({
      looked_after: null,
      looked_after_marker: 'z',
      started_marker: 'z',
      ceased: null,
      ceased_marker: 'c',
    });
  });

  test('a share that rounds to nothing has its count', () => {
    expect(of('area-care-leavers', 'Wirral', 2025)).toMatchObject({
      not_known: 1,
      not_known_percent: null,
      not_known_percent_marker: 'k',
    });
  });

  test('in every cell of every table stands a number or a marker, and a rate only with its number', () => {
    const counted = new Map<string, number>();
    for (const { name, schema } of areaTables(descriptor()))
      for (const row of evidence[name as keyof typeof evidence].map((found): Readonly<Record<string, unknown>> => ({
        ...found,
      })))
        for (const { name: column } of schema.fields) {
          const marker = row[`${column}_marker`];
          if (marker === undefined) continue;
          expect(row[column] === null, `${name} ${row['area']} ${row['year']} ${column}`).toBe(marker !== null);
          if (marker === null) continue;
          counted.set(String(marker), (counted.get(String(marker)) ?? 0) + 1);
          expect(row[`${column}_rate`] ?? null).toBeNull();
        }
    expect([...counted.keys()].toSorted()).toEqual(['-', 'c', 'k', 'u', 'x', 'z']);
  });
});

describe('a fault is told with file, row, column and what was expected', () => {
  test.each([
    [
      'a number without marker or value',
      'area-looked-after',
      /^(E08000035,2025),\d+/m,
      '$1,',
      'looked_after',
      /a number or a marker/,
    ],
    [
      'a number beside a marker',
      'area-looked-after',
      /^(E08000035,2025,\d+),/m,
      '$1,c',
      'looked_after',
      /a number or a marker/,
    ],
    [
      'a marker that nobody has said',
      'area-looked-after',
      /^(E08000035,2025),\d+,/m,
      '$1,,n',
      'looked_after_marker',
      /one of c · z/,
    ],
    [
      'a year after a council’s last',
      'area-looked-after',
      /^E10000006,2023/m,
      'E10000006,2024',
      'year',
      /Cumbria \(E10000006\) was there, found 2024/,
    ],
    [
      'a financial year before a council’s first',
      'area-spending',
      /^E06000058,2019\/20/m,
      'E06000058,2018/19',
      'year',
      /Poole \(E06000058\) was there/,
    ],
    [
      'an area that is not known',
      'area-re-referrals',
      /^E08000035,2025/m,
      'E08000099,2025',
      'area',
      /a key of areas, found "E08000099"/,
    ],
    [
      'a row twice',
      'area-care-leavers',
      /^E08000035,2024/m,
      'E08000035,2025',
      'area, year',
      /a value that no other row has/,
    ],
    [
      'a neighbour that is not known',
      'area-neighbours',
      /^E08000035,1,E\d+/m,
      'E08000035,1,E08000099',
      'neighbour',
      /a key of areas/,
    ],
    [
      'a neighbour that ended',
      'area-neighbours',
      /^E08000035,1,E\d+/m,
      'E08000035,1,E10000006',
      'neighbour',
      /another council that is there/,
    ],
    [
      'a council that is its own neighbour',
      'area-neighbours',
      /^E08000035,1,E\d+/m,
      'E08000035,1,E08000035',
      'neighbour',
      /another council that is there/,
    ],
    ['a neighbour less', 'area-neighbours', /^E08000035,10,.*\n/m, '', 'position', /ten neighbours of E08000035/],
    ['a council without a region', 'areas', /^(E08000035,.*,council),E\d+/m, '$1,', 'region', /a region of a council/],
    [
      'a successor that does not know whom it followed',
      'areas',
      /(,E10000006)(,[^,]*,dfe)/,
      ',$2',
      'valid_from',
      /a day with predecessors/,
    ],
    [
      'a council that began a year after its predecessor ended',
      'areas',
      /,2023-04-01,/,
      ',2024-04-01,',
      'valid_to',
      /the day before E06000063 began/,
    ],
  ])('%s', (_, table, from, to, column, expected) => {
    const error = fault(table, from, to);
    expect(error.where).toMatchObject({ file: `areas/${table}.csv`, column });
    expect(error.message).toMatch(expected);
  });
});
