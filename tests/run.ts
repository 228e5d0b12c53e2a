import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../src/build/install-browser.ts';

/** Everything that must hold before a change lands: finds a browser, checks, builds, tests, and counts. */

let passed = 0;
let failed = 0;

function step(name: string, command: string, parameters: readonly string[]): boolean {
  console.log(`\n▸ ${name}`);
  const { status } = spawnSync(command, parameters, { stdio: 'inherit' });
  return status === 0;
}

function check(name: string, ...[command = '', ...parameters]: string[]): void {
  if (step(name, command, parameters)) passed += 1;
  else failed += 1;
}

/** The figures of Vitest's report. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

function test(): void {
  const file = join(mkdtempSync(join(tmpdir(), 'care-charts-')), 'report.json');
  const good = step('test', 'npx', ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]);
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  passed += report.numPassedTests;
  // A file that cannot even be read counts as one failure.
  failed += report.numFailedTests || (good ? 0 : Math.max(report.numFailedTestSuites, 1));
}

process.env['CHROME_PATH'] = ensureBrowser();
console.log(`Browser: ${process.env['CHROME_PATH']}`);

check('format', 'npx', 'prettier', '--check', '--log-level=warn', '.');
check('lint', 'npx', 'oxlint');
check('types', 'npx', 'tsc');
check('build for npm', 'npx', 'vite', 'build', '--logLevel=warn');
check('build for script tags', 'npx', 'vite', 'build', '--mode', 'cdn', '--logLevel=warn');
check('build the declarations', 'npm', 'run', '--silent', 'types');
check('build Storybook', 'npm', 'run', '--silent', 'build:storybook');
test();

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
