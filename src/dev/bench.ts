import { existsSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { inProject } from '../prerender/project.ts';
import { openSite } from './bench/bench-site.ts';
import { CONDITIONS, measure, type Opening } from './bench/measure.ts';
import { bundledPeer, type Peer } from './bench/peers.ts';
import { subjects } from './bench/subjects.ts';
import { type BenchReport, entryOf, spreadOf } from './bench/summary.ts';
import { inColumns, madeOn, NOT_MEASURED, race, tablesOf } from './bench/tables.ts';
import { pageOf, type Way, waysOf } from './bench/ways.ts';
import { launchOptions } from './browsers/launch.ts';
import { findWindowedChromium } from './browsers/find.ts';
import { build, stale } from './stale.ts';

/*
 * `npm run bench`: how soon three charts stand on pages that draw them in different ways, how much each fetches, blocks and
 * keeps, in one run: every page is opened once before any is opened again, in another order each time. `--charts`, `--ways`,
 * `--conditions` and `--rounds` ask for less, `--record` writes the report that README and Storybook show.
 *
 *     1 the pages               bench/subjects.ts, bench/ways.ts, bench/peers.ts
 *     2 opening and measuring   bench/bench-site.ts, bench/measure.ts, bench/watch.ts
 *     3 medians and ratios      bench/summary.ts, bench/tables.ts
 */

const { values: asked } = parseArgs({
  options: {
    charts: { type: 'string', default: '1,10,30,100' },
    ways: { type: 'string' },
    conditions: { type: 'string', default: 'fast,slow' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'string' },
    record: { type: 'boolean' },
  },
});
const rounds = Number(asked.rounds);
const counts = asked.charts.split(',').map(Number);
if (!(rounds >= 1) || !counts.every((many) => many >= 1)) throw new Error('--rounds and --charts are numbers from 1.');
const conditions = CONDITIONS.filter(({ name }) => asked.conditions.split(',').includes(name));

if (stale('cdn/index.html')) build('--mode', 'cdn');
if (!existsSync(inProject('dist/static.js'))) build();

const all = await waysOf(await subjects());
const ways = all.filter(({ name }) => name === 'inline' || !asked.ways || asked.ways.split(',').includes(name));
const files: Record<string, string> = {
  'page.css': 'section { inline-size: 640px; margin-block: 24px }',
  'empty.html':
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><section><svg width="640" height="320"><path d="M0 0h640v320"/></svg></section></html>',
};
const versions: string[] = [];
for (const { name, kind } of ways) {
  if (kind !== 'peer') continue;
  const bundled = await bundledPeer(name as Peer, console.log);
  versions.push(...bundled.versions);
  Object.assign(files, bundled.files);
}
const fileOf = ({ name }: Way, many: number): string => `${name}-${many}.html`;
for (const way of ways) for (const many of counts) files[fileOf(way, many)] = await pageOf(way, many);

const site = await openSite(files);
const options = launchOptions();
const args = [...(options.args ?? []), '--enable-blink-features=ForceEagerMeasureMemory'];
// The headless shell does not measure memory.
const windowed = findWindowedChromium();
const browser = await chromium.launch(
  windowed ? { executablePath: windowed, headless: false, args: [...args, '--headless=new'] } : { ...options, args },
);

const key = (way: Way, many: number, name: string): string => `${name} ${many} ${way.name}`;
const runs = new Map<string, Opening[]>();
const empty: number[] = [];
// The first page of a browser pays for its start.
await measure(browser, site, { file: 'empty.html' }, { name: '', cpu: 1 });
for (let round = 0; round < rounds; round++) {
  const { memory } = await measure(browser, site, { file: 'empty.html' }, { name: '', cpu: 1 });
  if (memory !== null) empty.push(memory);
  for (const condition of conditions)
    for (const many of counts) {
      for (const [index] of ways.entries()) {
        const way = ways[(index + round * 3) % ways.length] as Way;
        const measured = await measure(
          browser,
          site,
          { file: fileOf(way, many), tells: way.kind !== 'limit' },
          condition,
        );
        const kept = runs.get(key(way, many, condition.name)) ?? [];
        runs.set(key(way, many, condition.name), [...kept, measured]);
      }
      console.error(`Round ${round + 1} of ${rounds}, ${condition.name}: pages of ${many}.`);
      write(reportOf(round + 1));
    }
}
await browser.close();
await site.close();
const report = reportOf(rounds);

for (const { heading, lines } of tablesOf(report)) console.log(`\n${heading}\n\n${inColumns(lines)}`);
for (const { name } of conditions) for (const many of counts) console.log(`\n${inColumns(race(report, name, many))}`);
console.log(`\n${madeOn(report)} In brackets the least and the most.\n${versions.join(', ')}\n\n${NOT_MEASURED}`);

/** The report of what was opened until now. */
function reportOf(rounds: number): BenchReport {
  const memoryOfEmpty = spreadOf(empty).median;
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    browser: `Chromium ${browser.version()}`,
    versions,
    rounds,
    entries: conditions.flatMap(({ name }) =>
      counts.flatMap((charts) =>
        ways.flatMap((way) => {
          const openings = runs.get(key(way, charts, name));
          return openings ? [entryOf(way, { conditions: name, charts }, openings, memoryOfEmpty)] : [];
        }),
      ),
    ),
  };
}

/** Writes the report of what was opened until now, so that a long run can be ended early. */
function write(report: BenchReport): void {
  const rounded = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toFixed(2)) : value;
  // A line for each page.
  const text = `${JSON.stringify(report, rounded).replaceAll('{"way"', '\n{"way"')}\n`;
  if (asked.json) writeFileSync(asked.json, text);
  if (asked.record) writeFileSync(inProject('stories/performance/measured.json'), text);
}
