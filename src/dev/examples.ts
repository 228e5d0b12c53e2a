import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inProject, root } from '../prerender/project.ts';
import { fontEnvironment } from './browsers/fonts.ts';
import { ContactSheet } from './examples/contact-sheet.ts';
import { printed, totalsOf } from './examples/report.ts';
import { runExamples } from './examples/run-examples.ts';
import { specsIn } from './examples/spec-folder.ts';
import { build, stale } from './stale.ts';

/**
 * `npm run examples -- <folder>`: draws every spec of a folder in plain vega-embed and in `<care-chart spec>`, at three widths, light and dark, and prints what differs and what looks wrong. It ends with 1 where anything does.
 *
 *     npm run examples -- specs                       all of them
 *     npm run examples -- specs --only bar,line       those with a word in their name
 *     npm run examples -- specs --to pictures         the contact sheet in a folder; default one for temporary files
 *     npm run examples -- specs --json                what was found, as JSON
 *     npm run examples -- specs --seconds 60          how long one drawing may take; default 30
 */
const { values, positionals } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    to: { type: 'string', default: join(tmpdir(), 'care-charts-examples') },
    json: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '30' },
  },
  allowPositionals: true,
});
const [folder] = positionals;
if (!folder) throw new Error('Which folder of specs? npm run examples -- <folder>');
const seconds = Number(values.seconds);
if (!(seconds > 0)) throw new Error(`--seconds ${values.seconds} is no number of seconds.`);

const wanted = values.only.split(',');
const specs = Object.fromEntries(
  Object.entries(specsIn(resolve(folder))).filter(([name]) => wanted.some((word) => name.includes(word))),
);
const count = Object.keys(specs).length;
if (!count) throw new Error(`${folder} has no spec with ${values.only} in its name.`);

Object.assign(process.env, fontEnvironment());
if (stale('cdn/care-charts.js')) build('--mode', 'cdn');
const sheet = new ContactSheet(resolve(values.to));
let drawn = 0;
const reports = await runExamples(specs, resolve(folder), {
  patience: 1000 * seconds,
  photograph: (page, name, how) => sheet.photograph(page, name, how),
  progress() {
    drawn += 1;
    // Each is drawn four times.
    if (process.stderr.isTTY) process.stderr.write(`\r${Math.floor(drawn / 4)} of ${count}`);
  },
});
if (process.stderr.isTTY) process.stderr.write('\r');
const page = sheet.write(reports);
if (values.json) console.log(JSON.stringify({ totals: totalsOf(reports), specs: reports }, null, 2));
else console.log(`${printed(reports)}\n${page.startsWith(root) ? relative(inProject('.'), page) : page}`);
process.exitCode = reports.some(({ findings }) => findings.length > 0) ? 1 : 0;
