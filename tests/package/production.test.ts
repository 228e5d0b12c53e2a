import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import CleanCSS from 'clean-css';
import { minify } from 'csso';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { notes, reachable, settled, Site } from '../browser/site.ts';
import { share } from '../whole.ts';
import {
  evidence,
  evidenceRows,
  notEvidence,
  page as authorPage,
  priceYear,
  shows,
  tags,
  ways,
} from './author-page.ts';
import { type Bundler, bundlers } from './bundlers.ts';
import { install, type Installed } from './installed.ts';

// Vitest says `test`, by which bundlers would take what packages keep for development.
vi.stubEnv('NODE_ENV', 'production');

declare global {
  interface Window {
    readonly held: number;
    readonly named?: Readonly<Record<string, CustomElementConstructor>>;
    readonly evidence?: number;
    readonly bring?: Readonly<Record<string, () => Promise<unknown>>>;
  }
}

let installed: Installed;
let site: Site;

beforeAll(async () => {
  installed = install();
  mkdirSync(join(installed.folder, 'site'));
  site = await Site.open(join(installed.folder, 'site'), null);
});
afterAll(() => site.close());

/** A stylesheet after what authors optimise theirs with. */
const optimised = (css: string): string => minify(new CleanCSS({ level: 2 }).minify(css).styles).css;

/** Bundles the author's pages and gives what the bundler warned of. */
async function publish({ name, bundle, head, css }: Bundler): Promise<readonly string[]> {
  const folder = join(installed.folder, name);
  const out = join(installed.folder, 'site', name);
  const stylesheet = 'care-charts/care-charts.css';
  mkdirSync(folder);
  writeFileSync(join(folder, 'styles.js'), css ? `import '${stylesheet}';` : '');
  const entries = [...ways, evidence].map(({ entry, modules }) => {
    for (const [module, code] of Object.entries(modules)) writeFileSync(join(folder, `${module}.js`), code);
    writeFileSync(join(folder, `${entry}.html`), authorPage(`<script type="module" src="./${entry}.js"></script>`));
    return entry;
  });
  const said = await bundle(folder, entries, out);
  if (head) for (const entry of entries) writeFileSync(join(out, `${entry}.html`), authorPage(head(entry)));
  if (!css) {
    const file = createRequire(join(folder, 'styles.js')).resolve(stylesheet);
    writeFileSync(join(out, 'care-charts.css'), optimised(readFileSync(file, 'utf8')));
  }
  return said;
}

/** Tags that are defined on a page. */
const defined = (page: Page): Promise<string[]> =>
  page.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), tags);

/** What a reader sees at each tag. */
const seen = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('care-'))
      .map(({ shadowRoot }) => {
        const { width = 0, height = 0 } = shadowRoot?.querySelector('.plot svg')?.getBoundingClientRect() ?? {};
        return (
          shadowRoot?.querySelector('.value')?.textContent ?? (width > 200 && height > 50 ? 'a picture' : 'nothing')
        );
      }),
  );

/** Imports every chart by itself, and asks each time that its tag is there and that of no chart that was not asked for. */
async function bringOneByOne(page: Page): Promise<void> {
  for (const [index, tag] of tags.entries()) {
    await page.evaluate((tag) => window.bring?.[tag]?.(), tag);
    expect(await defined(page), `with ${tag}`).toEqual(tags.slice(0, index + 1));
  }
}

/** Uses the page as readers do, so that all that comes later is asked for. */
async function use(page: Page): Promise<void> {
  const gap = page.locator('care-funding-gap');
  const headline = await gap.getByRole('heading').first().textContent();
  await gap.getByRole('radio').nth(1).check();
  await expect.poll(() => gap.getByRole('heading').first().textContent()).not.toBe(headline);
  for (const name of ['Table', 'About this figure']) await gap.getByRole('button', { name }).click();
  await gap.getByRole('cell').first().waitFor();
  await gap.getByText('What is counted').waitFor();

  const kinship = page.locator('care-kinship-savings');
  const sentence = await kinship.locator('.summary').textContent();
  await kinship.getByRole('slider').fill('5000');
  await expect.poll(() => kinship.locator('.summary').textContent()).not.toBe(sentence);

  const other = page.locator('#other-prices');
  await expect.poll(() => other.evaluate((chart: ChartElement) => chart.view['price-year'])).toBe(priceYear);

  const heard = page.locator('care-children-in-care');
  await heard.getByRole('button', { name: 'Listen' }).click();
  await heard.getByRole('button', { name: 'Stop' }).click();

  for (const chart of await page.locator('care-funding-gap, #other-prices, care-chart').all()) await reachable(chart);
}

/** Every other bundler is asked for one way in four, the next for the next, where not all are asked. */
const asked = share(bundlers, 0).map((bundler, turn) => ({ ...bundler, asked: share(ways, turn, 4) }));

describe.each(asked)('in production with $name', ({ asked, ...bundler }) => {
  let said: readonly string[];
  beforeAll(async () => {
    said = await publish(bundler);
  });

  test.each(asked)(
    '$writes defines every tag, which shows its picture and loads what comes later',
    async ({ entry }) => {
      const { page, said } = await site.visit(
        { path: `${bundler.name}/${entry}.html` },
        { viewport: { width: 800, height: 12_000 } },
      );
      if (entry === 'one-by-one') await bringOneByOne(page);
      await expect.poll(() => defined(page)).toEqual(tags);
      expect(await page.evaluate(() => window.held), 'place that the stylesheet holds').toBeGreaterThan(200);
      const named = await page.evaluate(() =>
        Object.values(window.named ?? {}).map((chart) => customElements.getName(chart)),
      );
      expect(named).toEqual(entry === 'by-name' ? tags : []);
      await settled(page);
      await use(page);
      expect(await seen(page)).toEqual(shows);
      expect((await notes(page)).events.filter((event) => event.endsWith('care-error'))).toEqual([]);
      expect(said).toEqual([]);
      await page.close();
    },
  );

  test(`${evidence.writes} brings these rows, no other table and no element`, async () => {
    const { page, asked, said } = await site.visit({ path: `${bundler.name}/${evidence.entry}.html` });
    expect(await page.evaluate(() => window.evidence)).toBe(evidenceRows);
    const scripts = asked.filter((address) => address.endsWith('.js'));
    const code = (await Promise.all(scripts.map(async (address) => (await fetch(address)).text()))).join('');
    expect(notEvidence.filter((text) => code.includes(text))).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });

  test('the bundler warns of nothing', () => {
    expect(said).toEqual([]);
  });
});
