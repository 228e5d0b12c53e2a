import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { colours } from '../../src/theme/tokens.ts';
import { settled, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

/** What a browser may not have, by the name it is looked for by, and how it is taken away. */
const MISSING: Readonly<Record<string, () => void>> = {
  popover: () => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
      Reflect.deleteProperty(HTMLElement.prototype, name);
  },
  IntersectionObserver: () => void Reflect.deleteProperty(window, 'IntersectionObserver'),
  ResizeObserver: () => void Reflect.deleteProperty(window, 'ResizeObserver'),
  'requestIdleCallback()': () => void Reflect.deleteProperty(window, 'requestIdleCallback'),
  'states of elements': () => {
    Reflect.deleteProperty(ElementInternals.prototype, 'states');
    Reflect.deleteProperty(window, 'CustomStateSet');
  },
  'states without dashes': () => {
    const { add } = CustomStateSet.prototype;
    CustomStateSet.prototype.add = function (name: string) {
      if (!name.startsWith('--')) throw new DOMException('A state begins with two dashes', 'SyntaxError');
      return add.call(this, name);
    };
  },
  'internals of elements': () => void Reflect.deleteProperty(HTMLElement.prototype, 'attachInternals'),
  adoptedStyleSheets: () => {
    Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
    Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
    Reflect.deleteProperty(CSSStyleSheet.prototype, 'replace');
  },
};

/** Serves the scripts with a name for `light-dark()` that no browser knows. */
async function withoutLightDark(page: Page): Promise<void> {
  await page.route('**/care-charts.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('light-dark(', 'light-darker(') });
  });
}

const BROWSERS: readonly (readonly [without: string, prepare: (page: Page) => Promise<unknown>])[] = [
  ...Object.entries(MISSING).map(([name, take]) => [name, (page: Page) => page.addInitScript(take)] as const),
  ['light-dark()', withoutLightDark],
  [
    'any of popover, IntersectionObserver and light-dark()',
    async (page) => {
      for (const name of ['popover', 'IntersectionObserver']) await page.addInitScript(MISSING[name] ?? (() => {}));
      await withoutLightDark(page);
    },
  ],
];

const surface = colours.find(({ name }) => name === 'surface')?.light ?? '';
const CHARTS = '<care-funding-gap></care-funding-gap><care-kinship-savings></care-kinship-savings>';

describe('in a browser without', () => {
  test.each(BROWSERS)('%s charts have picture, sentence, table and source', async (without, prepare) => {
    // Where sheets cannot be adopted, Lit writes them into the shadow root, which the strictest policy forbids.
    const { page, said } = await site.visit({ body: CHARTS }, { bypassCSP: without === 'adoptedStyleSheets' }, prepare);
    await settled(page);
    for (const chart of await page.locator('care-funding-gap, care-kinship-savings').all()) {
      expect(await chart.locator('.plot svg text').count()).toBeGreaterThan(2);
      expect((await chart.locator('svg').boundingBox())?.width).toBeGreaterThan(600);
      expect(await chart.locator('.summary').innerText()).toMatch(/\w+.*\.$/);
      expect(await chart.locator('.source').innerText()).toMatch(/^Source: .+ About this figure$/);
      await chart.getByRole('button', { name: 'Table' }).click();
      await chart.locator('table').waitFor();
      expect(await chart.locator('tbody tr').count()).toBeGreaterThan(1);
      const background = await chart.locator('figure').evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(background).toBe(
        `rgb(${[1, 3, 5].map((at) => Number.parseInt(surface.slice(at, at + 2), 16)).join(', ')})`,
      );
    }
    await page.close();
    expect(said).toEqual([]);
  });
});
