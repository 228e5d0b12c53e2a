import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { inProject } from '../prerender/project.ts';
import { findChromium } from './browsers/find.ts';
import { serveCompressed } from './serve-compressed.ts';
import { build, stale } from './stale.ts';

/*
 * `npm run lighthouse`: what Lighthouse says of the built gallery on a phone, the median of three runs, for each of its pages,
 * or for those whose paths are given; `--runs` sets another number of runs. It ends with 1 where one is below 95. Lighthouse is installed into a temporary folder,
 * once: it is larger than all other tools together.
 */

/** The newest that runs on Node 20. */
const LIGHTHOUSE = 'lighthouse@12.8';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const LEAST = 95;
const PAGES = ['', 'area.html', 'make.html', 'figures.html'];

const { values: asked, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '3' } },
  allowPositionals: true,
});
const runs = Number(asked.runs);
if (!(runs >= 1)) throw new Error(`--runs ${asked.runs} is no number of runs.`);

/** A report of Lighthouse, as far as it is read here. */
interface Report {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string }>
  >;
}

/** Installs Lighthouse where it is not yet, and gives the path of its command. */
function installed(): string {
  const folder = join(tmpdir(), 'care-charts-lighthouse');
  const command = join(folder, 'node_modules/lighthouse/cli/index.js');
  if (!existsSync(command)) {
    console.log(`Installing ${LIGHTHOUSE} into ${folder} …`);
    mkdirSync(folder, { recursive: true });
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--silent'];
    execFileSync('npm', ['install', '--prefix', folder, ...quiet, LIGHTHOUSE], { stdio: 'inherit' });
  }
  return command;
}

/** One run. It is waited for, so that the server of this process answers meanwhile. */
async function report(command: string, address: string, chromium: string): Promise<Report> {
  const file = join(tmpdir(), `care-charts-lighthouse-${process.pid}.json`);
  const flags = '--chrome-flags=--headless=new --no-sandbox --disable-gpu --no-first-run';
  const output = ['--quiet', '--output=json', `--output-path=${file}`, `--only-categories=${CATEGORIES.join()}`];
  await promisify(execFile)('node', [command, address, flags, ...output], {
    env: { ...process.env, CHROME_PATH: chromium },
  });
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const scoreOf = ({ categories }: Report, category: string): number =>
  Math.round((categories[category]?.score ?? 0) * 100);

/** What cost points in a report, with how much it was. */
function faults({ categories, audits }: Report, category: string): string[] {
  return (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = audits[id];
    const cost = weight > 0 && audit && audit.score !== null && audit.score < 0.9;
    return cost ? [`    ${audit.title}${audit.displayValue ? `: ${audit.displayValue}` : ''}`] : [];
  });
}

const chromium = findChromium();
if (!chromium) throw new Error('No browser. Set CHROME_PATH, or run `npm run browser` to install one.');
if (stale('cdn/index.html')) build('--mode', 'cdn');
const command = installed();
const { address, close } = await serveCompressed(inProject('cdn'));
for (const path of positionals.length ? positionals : PAGES) {
  const reports: Report[] = [];
  while (reports.length < runs) reports.push(await report(command, address + path, chromium));
  console.log(`/${path}`);
  for (const category of CATEGORIES) {
    const scores = reports.map((one) => scoreOf(one, category));
    const score = median(scores);
    if (score < LEAST) process.exitCode = 1;
    const typical = reports[scores.indexOf(score)];
    console.log(`  ${category}: ${score} (${scores.join(', ')})`);
    if (score < 100 && typical) for (const fault of faults(typical, category)) console.log(fault);
  }
}
await close();
