import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chart } from '../faults/acts.ts';
import { bundle } from '../faults/bundle.ts';
import { type Fault, FaultyServer, WAITS } from '../faults/faulty-server.ts';
import { BUNDLED } from '../faults/kinds.ts';
import { Pages, rests } from '../faults/pages.ts';

const server = new FaultyServer();
let pages: Pages;
let files: readonly string[];
beforeAll(async () => {
  [pages, { files }] = await Promise.all([Pages.open(), bundle(), server.open()]);
  server.pages.set('page.html', BUNDLED);
});
afterAll(async () => {
  await pages.close();
  await server.close();
});

const fileOf = (module: RegExp): string => files.find((file) => module.test(file)) ?? '';
const isReady = () => document.querySelector<Chart>('care-leavers')?.state === 'ready';
const hasFailed = () => document.querySelector<Chart>('care-leavers')?.heard?.['care-error'];

describe('a chart that a bundler brings', () => {
  test.each<[Fault, RegExp, string]>([
    ['answers 404', /^built\/leavers-/, 'module'],
    ['answers nothing', /^built\/leavers-/, 'module'],
    ['never answers', /^built\/leavers-/, 'module'],
    ['answers 404', /^built\/autoload-/, 'script'],
  ])('%s for %s, its %s: keeps what stands in its tag, and no rejection reaches the page', (fault, module, part) =>
    pages.visit(async (visit) => {
      const { page, visitor, uncaught } = visit;
      const file = fileOf(module);
      const { met, lift } = server.at(visitor, file, fault);
      await page.goto(`${server.address}${visitor}/page.html`, { waitUntil: 'commit' });
      await met;
      await rests(visit, file);
      if (WAITS.includes(fault)) await page.clock.fastForward(10_000);
      if (part === 'module') await page.waitForFunction(hasFailed);
      expect(await page.getByText('A headline of ours').isVisible()).toBe(true);
      lift();
      if (part === 'module' && fault === 'answers 404') {
        await page.locator('care-leavers').evaluate((chart) => chart.setAttribute('theme', 'light'));
        await page.waitForFunction(isReady);
      }
      await page.reload();
      await page.waitForFunction(isReady);
      expect(uncaught).toEqual([]);
    }),
  );
});
