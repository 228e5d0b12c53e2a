import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RECORD } from '../../src/releases/release-record.ts';
import { copyProject } from './project-copy.ts';

test('the commands release a version, print what differs from it, and tell a file that is not its own', () => {
  const { folder, run } = copyProject();
  rmSync(join(folder, RECORD), { force: true });
  const version = '123.0.0';
  run('npm', 'pkg', 'set', `version=${version}`);
  expect(run('npx', 'tsx', 'src/dev/release.ts')).toMatch(`${RECORD} holds the figures of ${version}.\n`);
  expect(existsSync(join(folder, RECORD))).toBe(true);
  expect(readFileSync(join(folder, 'data/datapackage.json'), 'utf8')).toContain(`"version": "${version}"`);
  expect(() => run('npx', 'tsx', 'src/dev/release.ts')).toThrow('a released version never changes its numbers');
  expect(run('npm', 'run', '--silent', 'release-notes', '--', version)).toContain('### Figures');

  const table = join(folder, 'data/care-leaver-activity.csv');
  const text = readFileSync(table, 'utf8');
  const other = text.replace(/^(2021-19,.*),(\d+),(\d+),(\S+)$/m, '$1,40,$3,$4');
  expect(other).not.toBe(text);
  writeFileSync(table, other);
  const notes = run('npm', 'run', '--silent', 'release-notes');
  expect(notes).toMatch(`Figures that differ from ${version}:\n\n- care-leavers, Year by year: 2021, Aged 19,`);
  expect(notes).toContain('→ 40%');

  mkdirSync(join(folder, 'cdn/charts'), { recursive: true });
  writeFileSync(join(folder, 'cdn/care-charts.js'), 'one');
  writeFileSync(join(folder, 'cdn/charts/leavers.js'), 'two');
  expect(run('npm', 'run', '--silent', 'integrity')).toContain(`the hashes of 2 files of ${version}`);
  expect(run('npm', 'run', '--silent', 'integrity', '--', '--check')).toContain('Every file of cdn/ is as');
  writeFileSync(join(folder, 'cdn/care-charts.js'), 'another');
  rmSync(join(folder, 'cdn/charts/leavers.js'));
  writeFileSync(join(folder, 'cdn/charts/other.js'), '');
  expect(() => run('npm', 'run', '--silent', 'integrity', '--', '--check')).toThrow(
    'differs: care-charts.js\nmissing: charts/leavers.js\nnot in the list: charts/other.js',
  );
  rmSync(folder, { recursive: true });
});
