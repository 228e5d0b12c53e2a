import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from '../src/dev/browsers/install.ts';
import { eachDrawnArea } from '../src/prerender/cache/drawn-areas.ts';
import { drawnCharts } from '../src/prerender/cache/drawn-charts.ts';
import { AREAS } from './areas-tried.ts';

/** Everything that must hold before a change lands: finds a browser, checks, builds, tests, and counts. */

let passed = 0;
let failed = 0;

/** Runs a command, and tells what it said once it has ended. */
function check(name: string, ...[command = '', ...parameters]: string[]): Promise<void> {
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => said.push(piece));
    child.on('close', (status) => {
      console.log(`\n▸ ${name}`);
      process.stdout.write(Buffer.concat(said));
      if (status === 0) passed += 1;
      else failed += 1;
      resolve();
    });
  });
}

/** Runs checks one after the other. */
async function inTurn(...checks: readonly (readonly string[])[]): Promise<void> {
  for (const [name = '', ...command] of checks) await check(name, ...command);
}

/** The figures of Vitest's report. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

/** What every change must pass. How fast something is depends on what else a machine does: `npm run bench` and `npm run bench:limits` measure that. `npm run fuzz` and `npm run test:browsers` take longer. */
const PROJECTS = ['unit', 'contract', 'live', 'browser', 'storybook', 'wide fonts', 'package', 'engines'];

function test(): void {
  const file = join(mkdtempSync(join(tmpdir(), 'care-charts-')), 'report.json');
  console.log('\n▸ test');
  const parameters = [
    'vitest',
    'run',
    ...PROJECTS.map((name) => `--project=${name}`),
    '--reporter=dot',
    '--reporter=./tests/watchdog.ts',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const good = spawnSync('npx', parameters, { stdio: 'inherit', env: { ...process.env, WHOLE: 'no' } }).status === 0;
  // The watchdog has ended the run, and has said why.
  if (!existsSync(file)) {
    failed += 1;
    return;
  }
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  passed += report.numPassedTests;
  // A file that cannot even be read counts as one failure.
  failed += report.numFailedTests || (good ? 0 : Math.max(report.numFailedTestSuites, 1));
}

process.env['CHROME_PATH'] = ensureChromium();
console.log(`Browser: ${process.env['CHROME_PATH']}`);

/** Draws once what builds and pages would all draw. */
async function draw(): Promise<void> {
  const said: string[] = [];
  const log = (text: string): void => void said.push(text);
  await drawnCharts({ log });
  await eachDrawnArea(() => undefined, { codes: Object.values(AREAS) }, log);
  console.log(['\n▸ draw the charts', ...said].join('\n'));
}

/** What needs no drawing, and then half of the builds. */
async function checksAndBuilds(drawn: Promise<void>): Promise<void> {
  await inTurn(
    ['format', 'npx', 'oxfmt', '--check'],
    ['lint', 'npx', 'oxlint'],
    ['types', 'npx', 'tsc'],
    ['files and exports that nothing uses', 'npm', 'run', '--silent', 'unused'],
  );
  await drawn;
  await inTurn(
    ['build for npm', 'npx', 'vite', 'build', '--logLevel=warn'],
    ['build the declarations', 'npm', 'run', '--silent', 'types'],
    ['build Storybook', 'npm', 'run', '--silent', 'build:storybook'],
  );
}

/** The other half, which takes as long. */
async function buildForTags(drawn: Promise<void>): Promise<void> {
  await drawn;
  await inTurn(['build for script tags', 'npx', 'vite', 'build', '--mode', 'cdn', '--logLevel=warn']);
}

// Two at a time, of which none reads what another writes.
const drawn = draw();
await Promise.all([checksAndBuilds(drawn), buildForTags(drawn)]);
test();

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
