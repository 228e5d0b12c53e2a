import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { notes, reachable, settled, Site } from './site.ts';

let site: Site;
let page: Page;
let said: string[];
beforeAll(async () => {
  site = await Site.open();
  const body =
    '<care-area-map for="one  two nobody"></care-area-map><div id="one"></div><div id="two" area="England"></div><div id="three"></div>';
  ({ page, said } = await site.visit({ body }, { viewport: { width: 800, height: 900 } }));
  await settled(page);
  await reachable(page.locator('care-area-map'));
  await page.getByRole('status').waitFor();
});
afterAll(() => site.close());

/** The name of the area that the focus is on. */
const focused = (): Promise<string> =>
  page
    .locator('care-area-map')
    .evaluate(
      ({ shadowRoot }) =>
        /(?:in this line\. )?([^.,]+), on /.exec(shadowRoot?.activeElement?.getAttribute('aria-label') ?? '')?.[1] ??
        '',
    );
const press = async (key: string): Promise<string> => {
  await page.keyboard.press(key);
  return focused();
};
const square = (area: string) => page.locator(`care-area-map svg [aria-label*="${area}, on "]`);
const shown = (): Promise<(string | null)[]> =>
  page.evaluate(() => ['one', 'two', 'three'].map((id) => document.getElementById(id)?.getAttribute('area') ?? null));

test('arrow keys go to the square beside, above and below', async () => {
  await square('Leeds').click();
  expect(await focused()).toBe('Leeds');
  expect(await press('ArrowRight')).toBe('York');
  expect(await press('ArrowLeft')).toBe('Leeds');
  expect(await press('ArrowLeft')).toBe('Kirklees');
  expect(await press('ArrowDown')).toBe('Wakefield');
  expect(await press('ArrowUp')).toBe('Kirklees');
});

test('a click sets the other charts that the map names, and no more, and a status says so', async () => {
  await square('Hull').click();
  expect(await shown()).toEqual(['Hull', 'Hull', null]);
  expect(await page.getByRole('status').textContent()).toBe('Other charts show Hull.');
});

test('Enter does, too', async () => {
  await square('Leeds').click();
  expect(await press('ArrowRight')).toBe('York');
  expect(await shown()).toEqual(['Leeds', 'Leeds', null]);
  await page.keyboard.press('Enter');
  expect(await shown()).toEqual(['York', 'York', null]);
});

test('an id that is not there is told to the author once, and the policy holds', async () => {
  expect(said).toEqual([expect.stringContaining('for="nobody"')]);
  expect((await notes(page)).violations).toEqual([]);
});
