import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { PNG } from 'pngjs';
import { inProject, root } from '../prerender/project.ts';
import { fontEnvironment } from './browsers/fonts.ts';
import { launchOptions } from './browsers/launch.ts';
import { everyTag } from './every-tag.ts';
import { serve } from './serve.ts';
import { builtCommit } from './contact-sheets/commit-build.ts';
import { compared } from './contact-sheets/compare.ts';
import { cropped, type Photograph, photograph } from './contact-sheets/photograph.ts';
import type { Sheet } from './contact-sheets/sheet.ts';
import { sheetsOf } from './contact-sheets/sheets.ts';
import { build, stale } from './stale.ts';

/**
 * `npm run shots`: saves contact sheets as PNG in `shots/`, or in another folder, of `cdn/`, which is built first where it is older than its sources.
 *
 *     npm run shots -- leavers dark          some charts, some sheets
 *     npm run shots -- --against main        also what differs from a commit, in shots/against/
 *     npm run shots -- leavers --to pictures   in a folder, which is emptied first
 */
const { values, positionals } = parseArgs({
  options: { against: { type: 'string' }, to: { type: 'string' } },
  allowPositionals: true,
});

const folder = values.to ? resolve(values.to) : inProject('shots');

/** Photographs sheets of the charts in a folder, two at a time. */
async function photographAll(browser: Browser, cdn: string, sheets: readonly Sheet[]): Promise<Photograph[]> {
  const server = await serve([{ at: '/', folder: cdn }]);
  const photographs = new Map<Sheet, Photograph[]>();
  const waiting = [...sheets];
  const next = async (): Promise<void> => {
    for (let sheet = waiting.shift(); sheet; sheet = waiting.shift())
      photographs.set(sheet, await photograph(browser, server.address, sheet));
  };
  await Promise.all([next(), next()]);
  await server.close();
  return sheets.flatMap((sheet) => photographs.get(sheet) ?? []);
}

/** Every figure of some photographs, by its name. */
function figuresOf(photographs: readonly Photograph[]): Map<string, PNG> {
  return new Map(
    photographs.flatMap(({ png, boxes }) => {
      const whole = PNG.sync.read(png);
      return [...boxes].map(([name, box]) => [name, cropped(whole, box)] as const);
    }),
  );
}

/** Saves each figure that differs, and prints its name and by how much. */
function saveDifferences(before: ReadonlyMap<string, PNG>, after: ReadonlyMap<string, PNG>): void {
  mkdirSync(join(folder, 'against'));
  let same = 0;
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const { change, share, sideBySide } = compared(before.get(name), after.get(name));
    if (change === 'same') {
      same += 1;
      continue;
    }
    writeFileSync(join(folder, 'against', `${name.replaceAll(/[/ =]/g, '.')}.png`), PNG.sync.write(sideBySide));
    console.log(change === 'changed' ? `${name}: ${(100 * share).toFixed(1)} % of its pixels` : `${name}: ${change}`);
  }
  console.log(`${same} figures are the same.`);
}

Object.assign(process.env, fontEnvironment());
if (stale('cdn/care-charts.js')) build('--mode', 'cdn');
const sheets = sheetsOf(await everyTag(), positionals);
const browser = await chromium.launch(launchOptions());
const now = await photographAll(browser, inProject('cdn'), sheets);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const { name, png } of now) {
  const path = join(folder, `${name}.png`);
  writeFileSync(path, png);
  console.log(relative(root, path));
}
if (values.against)
  saveDifferences(figuresOf(await photographAll(browser, builtCommit(values.against), sheets)), figuresOf(now));
await browser.close();
