import { describe, expect, test } from 'vitest';
import type { ReleaseRow } from '../../src/data/rows.generated.ts';
import { DataError } from '../../src/data/data-error.ts';
import { readData } from '../../src/prerender/project.ts';
import { releaseSection } from '../../src/words/releases.ts';
import { isNewer, isVersion } from '../../src/words/versions.ts';
import { readEdited } from './real-package.ts';

const release = (more: Partial<ReleaseRow>): ReleaseRow => ({
  id: 'r',
  source: 'a',
  title: 'Children counted',
  published: null,
  period: '2025',
  next_due: null,
  source_next_due: null,
  ...more,
});
const row = (year: number | string | null, source: string) => ({ year, source });

describe('the releases of a view', () => {
  test('are those of its rows, the newest first, each with the years that come from it', () => {
    const rows = [2019, 2020, 2021, 2022, 2023].map((year) => row(year, year === 2021 ? 'b' : year < 2023 ? 'a' : 'c'));
    const { heading, paragraphs } = releaseSection(rows, [
      release({ published: '2024-11-14' }),
      release({ source: 'b', published: '2022', period: '2021' }),
      release({ source: 'c', title: 'Another count', period: 'year to March 2023' }),
      release({ source: 'd' }),
    ]);
    expect(heading).toBe('Releases');
    expect(paragraphs).toEqual([
      'Another count, year to March 2023: figures for 2023.',
      'Children counted, 2025, published on 14 November 2024: figures for 2019, 2020 and 2022.',
      'Children counted, 2021, published in 2022.',
    ]);
  });

  test('have their years in order where a line that begins later comes first', () => {
    const rows = [2024, 2025, 2021, 2022, 2023, 2024, 2025].map((year) => row(year, 'a'));
    expect(releaseSection(rows, [release({ period: '2025' })]).paragraphs).toEqual([
      'Children counted, 2025: figures for 2021 to 2025.',
    ]);
  });

  test('join three years or more that follow each other', () => {
    const years = ['2010/11', '2011/12', '2012/13', '2015/16'].map((year) => row(year, 'a'));
    expect(releaseSection(years, [release({})])).toEqual({
      heading: 'Release',
      paragraphs: ['Children counted, 2025: figures for 2010/11 to 2015/16.'],
    });
  });

  test.each([
    ['2026-11', ' The next is due in November 2026.'],
    ['2026-11-19', ' The next is due on 19 November 2026.'],
    [null, ''],
  ])('say when the next is due where that was named (%s)', (next_due, said) => {
    const { paragraphs } = releaseSection([row(null, 'a')], [release({ next_due })]);
    expect(paragraphs).toEqual([`Children counted, 2025.${said}`]);
  });

  test('are none where no row comes from a release', () => {
    expect(releaseSection([row(2020, 'a charity')], [release({})]).paragraphs).toEqual([]);
    expect(releaseSection([], [release({})]).paragraphs).toEqual([]);
  });
});

describe('the table of releases', () => {
  const edited = (column: string, cell: string | null) => () =>
    readEdited([{ table: 'releases', key: 'looked-after-2024', column, cell }]);

  test('has every source of official statistics, and nothing else', () => {
    const { releases, sources } = readData();
    const official = sources.filter(({ kind }) => kind === 'official statistics').map(({ id }) => id);
    expect(releases.map(({ source }) => source).toSorted()).toEqual(official.toSorted());
  });

  test('gives no other day than its sources do', () => {
    expect(edited('published', '2024-11-15')).toThrow(DataError);
    expect(edited('published', '2024-11-15')).toThrow(/the date of its source, 2024-11-14, found "2024-11-15"/);
  });

  test('names no day for the next release without saying where it was read, nor a source without a day', () => {
    for (const [column, cell] of [
      ['next_due', '2026-11'],
      ['source_next_due', 'ofsted-2024'],
    ] as const)
      expect(edited(column, cell)).toThrow(/a date for the next release with its source, or neither/);
  });
});

describe('versions are compared', () => {
  test.each([
    ['0.2.0', '0.1.0'],
    ['0.10.0', '0.9.9'],
    ['1.0.0', '0.99.99'],
    ['1.0.1', '1.0.0'],
    ['1.0.0', '1.0.0-rc.1'],
    ['1.0.0-rc.2', '1.0.0-rc.1'],
    ['1.0.0-rc.10', '1.0.0-rc.9'],
    ['1.0.0-rc', '1.0.0-1'],
    ['1.0.0-rc.1', '1.0.0-rc'],
    ['0.2.0+built', '0.1.0'],
  ])('%s comes after %s', (newer, older) => {
    expect(isNewer(newer, older)).toBe(true);
    expect(isNewer(older, newer)).toBe(false);
    expect(isNewer(newer, newer)).toBe(false);
  });

  test.each([
    '',
    '1',
    '1.0',
    'v1.0.0',
    '1.0.0.0',
    '1.0.x',
    `1.0.${'9'.repeat(10)}`,
    `1.0.0-${'a'.repeat(41)}`,
    ' 9.9.9',
  ])('but “%s” is none, and comes after nothing', (text) => {
    expect(isVersion(text)).toBe(false);
    expect(isNewer(text, '0.0.1')).toBe(false);
    expect(isNewer('9.0.0', text)).toBe(false);
  });
});
