import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleLive } from '../../src/bundle/bundle-live.ts';
import { inProject } from '../../src/prerender/project.ts';
import { countPageListeners } from './page-listeners.ts';
import { notes, Site, type Visit } from './site.ts';

interface Marks {
  readonly drawn: number;
  readonly took: number;
}

interface Came {
  readonly life: { readonly before: unknown[]; readonly after: unknown[]; readonly widths: number[] };
  readonly hostile: readonly string[];
  readonly few: Marks;
  readonly most: Marks;
}

let site: Site;
let visit: Visit;
let came: Came;
let code: string;
let parts: readonly string[];

beforeAll(async () => {
  const [opened, files] = await Promise.all([
    Site.open(),
    bundleLive({ engine: inProject('tests/browser/live-box.ts') }),
  ]);
  site = opened;
  parts = Object.keys(files);
  code = Object.values(files).join('\n');
  visit = await site.visit(
    {
      head: '',
      body: '<script type="module" src="engine.js"></script><input id="secret" value="secret">',
    },
    {},
    async (page) => {
      await countPageListeners(page);
      for (const [file, body] of Object.entries(files))
        await page.route(`**/${file}`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
    },
  );
  await visit.page.waitForFunction(() => 'came' in window);
  came = await visit.page.evaluate(() => (window as unknown as { came: Came }).came);
});
afterAll(() => site.close());

test('what was drawn is taken away with all that listened, from the page, its head and its body', () => {
  const { before, after } = came.life;
  expect(after).toEqual([...before, 0]);
});

test('a drawing fills its place, and one with a width of its own is made smaller as a whole', () => {
  expect(came.life.widths).toEqual([400, 640, 300]);
});

test('hostile texts are inert wherever they stand', async () => {
  // What all objects share is no name of data, which is told.
  const refused = came.hostile.filter((drawn) => drawn.startsWith('This spec names “__proto__” as its '));
  expect(refused).toHaveLength(1);
  expect(came.hostile.filter((drawn) => drawn !== '0,0,')).toEqual(refused);
  expect(await visit.page.evaluate(() => 'harmed' in window)).toBe(false);
  expect(await visit.page.locator('#secret').inputValue()).toBe('secret');
  const own = new Set(['page.html', ...parts]);
  expect(visit.asked.filter((url) => !url.startsWith('data:') && !own.has(url.replace(site.address, '')))).toEqual([]);
});

test('the strictest policy is kept, and nothing is said on the console', async () => {
  expect((await notes(visit.page)).violations).toEqual([]);
  expect(visit.said).toEqual([]);
});

test('nothing in the engine makes code of a text', () => {
  expect(code.match(/.{40}(?<![.}\w])(eval|Function)\([^)]{0,40}/g)).toBeNull();
});

test('as many marks as may be are drawn', () => {
  const { few, most } = came;
  console.log(
    `${most.drawn} marks: ${Math.round(most.took)} ms, ${(most.took / few.took).toFixed(1)} times ${few.drawn}`,
  );
  expect([few.drawn, most.drawn]).toEqual([4900, 19_900]);
});
