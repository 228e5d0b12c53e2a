import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changed, UNDATED, UNDATED_TOLD } from '../package/spoilt.ts';
import { copyProject } from './project-copy.ts';

test.each([
  [
    'a broken cell',
    { table: 'children-looked-after', from: /^2012,\d+/m, to: '2012,n/a' },
    /children-looked-after\.csv, row 4, column looked_after: expected a number, found "n\/a"/,
  ],
  ['a chart that cannot be drawn', UNDATED, UNDATED_TOLD],
])('%s stops the build, which says so', (_, spoilt, told) => {
  const { folder, run } = copyProject(['funding-gap']);
  const path = join(folder, `data/${spoilt.table}.csv`);
  writeFileSync(path, changed(readFileSync(path, 'utf8'), spoilt));
  expect(() => run('npx', 'vite', 'build', '--mode', 'cdn', '--logLevel=error')).toThrow(told);
});

test('a council that its region does not count stops `npm run build` before anything is drawn', () => {
  const { folder, run } = copyProject(['funding-gap']);
  const path = join(folder, 'data/areas/area-looked-after.csv');
  const spoilt = { table: 'areas/area-looked-after', from: /^(E08000035,2025,)\d+/m, to: '$19999' };
  writeFileSync(path, changed(readFileSync(path, 'utf8'), spoilt));
  expect(() => run('npm', 'run', 'build')).toThrow(
    /Tables by area do not add up\.[^]*Yorkshire and The Humber 2025, looked_after/,
  );
});
