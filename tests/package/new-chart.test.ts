import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inProject } from '../../src/build/project.ts';

const COPIED = [
  'src',
  'data',
  'tests',
  'stories',
  '.storybook',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
  'README.md',
];
const CONFIGS = ['.prettierrc.json', '.prettierignore', '.oxlintrc.json', 'custom-elements.json'];

test('a scaffolded chart is a whole chart: it formats, lints, compiles and keeps every promise of the contract', () => {
  const folder = mkdtempSync(join(tmpdir(), 'care-charts-'));
  for (const path of [...COPIED, ...CONFIGS]) cpSync(inProject(path), join(folder, path), { recursive: true });
  symlinkSync(inProject('node_modules'), join(folder, 'node_modules'));
  const run = (command: string, ...parameters: string[]): string =>
    execFileSync(command, parameters, { cwd: folder, encoding: 'utf8', env: { ...process.env, CI: '' } });
  const printed = run('npm', 'run', '--silent', 'new-chart', 'adoptions');
  expect(printed).toContain('src/charts/adoptions/adoptions.chart.ts');
  run('npx', 'prettier', '--write', '--log-level=warn', 'src/charts');
  run('npm', 'run', '--silent', 'generate');
  run('npx', 'tsc');
  run('npx', 'oxlint', 'src', 'stories');
  run('npx', 'vitest', 'run', '--project', 'contract', '-t', 'adoptions');
}, 180_000);
