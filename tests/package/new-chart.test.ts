import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject } from './project-copy.ts';

test('a scaffolded chart is a whole chart: it formats, lints, compiles, builds and keeps every promise of the contract', () => {
  const { folder, run } = copyProject();
  const printed = run('npm', 'run', '--silent', 'new-chart', 'adoptions');
  expect(printed).toContain('src/charts/adoptions/adoptions.chart.ts');
  run('npx', 'prettier', '--write', '--log-level=warn', 'src/charts');
  run('npm', 'run', '--silent', 'generate');
  run('npx', 'tsc');
  run('npx', 'oxlint', 'src', 'stories');
  run('npx', 'vite', 'build', '--mode', 'cdn', '--logLevel=error');
  expect(existsSync(join(folder, 'cdn/charts/adoptions.js'))).toBe(true);
  run('npx', 'vitest', 'run', '--project', 'contract', '-t', 'adoptions');
}, 240_000);

test('a name that no tag can have, or that is taken, is refused in words', () => {
  const { run } = copyProject();
  expect(() => run('npm', 'run', '--silent', 'new-chart', 'Care Leavers')).toThrow(/not a name/);
  expect(() => run('npm', 'run', '--silent', 'new-chart', 'funding-gap')).toThrow(/already/);
});
