import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keep, readKept } from '../../src/prerender/cache/kept-drawings.ts';

const LEAVERS = { name: 'leavers', key: 'a1' };
const DRAWN = { rows: [{ value: -0, gap: null, label: undefined }, { value: Number.NaN }], svg: '<svg>£</svg>' };

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'care-charts-')), 'drawn');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const pathOf = (file = readdirSync(folder)[0]): string => join(folder, String(file));

test('a drawing comes back as it was, with all that JSON would lose', () => {
  keep(folder, LEAVERS, DRAWN);
  expect(readKept(folder, LEAVERS)).toStrictEqual(DRAWN);
  expect(readdirSync(folder)).toHaveLength(1);
});

test('a drawing that was never kept, or is of something else, is not there', () => {
  expect(readKept(folder, LEAVERS)).toBeUndefined();
  keep(folder, LEAVERS, DRAWN);
  expect(readKept(folder, { ...LEAVERS, key: 'a2' })).toBeUndefined();
  expect(readKept(folder, { ...LEAVERS, name: 'leaver' })).toBeUndefined();
});

describe('a file is thrown away', () => {
  test.each<[string, (path: string) => void]>([
    ['that is half written', (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2))],
    ['of which a byte is missing', (path) => truncateSync(path, readFileSync(path).length - 1)],
    ['that is empty', (path) => truncateSync(path)],
    ['that goes on', (path) => writeFileSync(path, ' ', { flag: 'a' })],
    [
      'of which one letter is another',
      (path) => writeFileSync(path, readFileSync(path, 'latin1').replace('rows', 'rowz'), 'latin1'),
    ],
  ])('%s', (_, spoil) => {
    keep(folder, LEAVERS, DRAWN);
    spoil(pathOf());
    expect(readKept(folder, LEAVERS)).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
    keep(folder, LEAVERS, DRAWN);
    expect(readKept(folder, LEAVERS)).toStrictEqual(DRAWN);
  });

  test('that was put in the place of another', () => {
    keep(folder, LEAVERS, DRAWN);
    const path = pathOf();
    renameSync(path, path.replace('a1', 'a2'));
    expect(readKept(folder, { ...LEAVERS, key: 'a2' })).toBeUndefined();
  });
});

describe('a folder does not grow for ever', () => {
  const used = (path: string, minutes: number) => utimesSync(path, Date.now() / 1000, Date.now() / 1000 - minutes * 60);

  test('what was used longest ago goes first', () => {
    for (const [index, key] of ['a', 'b', 'c'].entries()) {
      keep(folder, { name: 'leavers', key }, key);
      used(pathOf(`leavers.${key}`), 9 - index);
    }
    expect(readKept(folder, { name: 'leavers', key: 'a' })).toBe('a');
    keep(folder, { name: 'leavers', key: 'd' }, 'd', 3);
    expect(readdirSync(folder)).toEqual(['leavers.a', 'leavers.c', 'leavers.d']);
  });

  test('what a build left that was broken off goes, and not what one is writing', () => {
    keep(folder, LEAVERS, DRAWN);
    for (const [file, minutes] of [
      ['old', 600],
      ['new', 0],
    ] as const) {
      const path = pathOf(`${file}.unnamed`);
      writeFileSync(path, 'half');
      used(path, minutes);
    }
    keep(folder, { name: 'leavers', key: 'a2' }, DRAWN);
    expect(readdirSync(folder)).toEqual(['leavers.a1', 'leavers.a2', 'new.unnamed']);
  });
});
