import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readData } from '../../src/prerender/project.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const TABLE = 'data/areas/gdp-deflators.csv';
const deflators = readData()['gdp-deflators'];

let copy: ProjectCopy;
let table = '';
const read = (path: string): string => readFileSync(join(copy.folder, path), 'utf8');

/** Writes a file of deflators, the last of them 1 higher, and one of a year more. */
beforeAll(() => {
  copy = copyProject([]);
  table = read(TABLE);
  const lines = deflators.map(({ year, deflator }) => [year.replace('/', '-'), deflator] as const);
  const [last, value] = lines.at(-1) ?? ['', 0];
  const next = `${Number(last.slice(0, 4)) + 1}-${Number(last.slice(5)) + 1}`;
  const all = [...lines.slice(0, -1), [last, value + 1], [next, value + 2]];
  writeFileSync(
    join(copy.folder, 'deflators.csv'),
    `fy,index_2024_25_100\n${all.map((row) => row.join()).join('\n')}\n`,
  );
});
afterAll(() => rmSync(copy.folder, { recursive: true }));

test('the command tells what a release brings, and writes it when it is not asked to try alone', () => {
  const release = ['deflators.csv', '--source', 'hmt-deflator-2025'];
  const tried = copy.run('npm', 'run', '--silent', 'import-release', '--', ...release, '--dry-run');
  expect(read(TABLE)).toBe(table);
  const last = deflators.at(-1);
  const value = last?.deflator ?? NaN;
  expect(tried).toContain(`${last?.year}, deflator: ${value} → ${value + 1} (+1)`);
  expect(tried).toContain(`Would write ${TABLE}.`);

  const said = copy.run('npm', 'run', '--silent', 'import-release', '--', ...release);
  expect(said).toBe(tried.replace('Would write', 'Wrote'));
  const written = read(TABLE).split('\n');
  expect(written.slice(0, deflators.length)).toEqual(table.split('\n').slice(0, deflators.length));
  expect(written.slice(deflators.length)).toEqual([
    `${last?.year},${value + 1},hmt-deflator-2025`,
    expect.stringMatching(new RegExp(`^20\\d\\d/\\d\\d,${value + 2},hmt-deflator-2025$`)),
    '',
  ]);
});

test('a fault is told, and the command fails', () => {
  const before = read(TABLE);
  expect(() => copy.run('npm', 'run', '--silent', 'import-release', '--', 'data/sources.csv')).toThrow(
    /npm run import-release: sources\.csv is of no layout that is known/,
  );
  writeFileSync(join(copy.folder, 'broken.csv'), 'fy,index_2024_25_100\n2015-16,seventy\n');
  expect(() => copy.run('npm', 'run', '--silent', 'import-release', '--', 'broken.csv')).toThrow(
    /broken\.csv, row 2, column index_2024_25_100: “seventy” is no number/,
  );
  expect(read(TABLE)).toBe(before);
});
