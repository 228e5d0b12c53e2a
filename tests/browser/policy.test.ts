import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartNames } from '../../src/prerender/charts.ts';
import { notes, settled, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const tags = chartNames().map((name) => `care-${name}`);

describe('the gallery, under the strictest policy', () => {
  test('shows every chart, with no violation, no message and no request to anybody else', async () => {
    const { page, said, asked } = await site.visit({ path: '' });
    for (const tag of tags) await page.locator(tag).scrollIntoViewIfNeeded();
    await settled(page);
    for (const tag of tags) {
      const chart = page.locator(tag);
      for (const button of ['About this figure', 'Table', 'Download'])
        await chart.getByRole('button', { name: button }).click();
      await chart.getByRole('table').waitFor();
      for (const radio of await chart.getByRole('radio').all()) await radio.check({ force: true });
      await chart.locator('.plot').hover();
    }
    expect((await notes(page)).violations).toEqual([]);
    expect(said).toEqual([]);
    expect(asked.filter((address) => !address.startsWith(site.address) && !address.startsWith('data:'))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.close();
  });

  test('gives the HTML of each chart, which follows the view', async () => {
    const { page } = await site.visit({ path: '' });
    for (const tag of tags) await page.locator(tag).scrollIntoViewIfNeeded();
    await settled(page);
    const code = page.locator('#early-intervention-spending textarea');
    await page.locator('care-early-intervention-spending').getByText('In cash').click();
    await page.waitForFunction(() =>
      document
        .querySelector<HTMLTextAreaElement>('#early-intervention-spending textarea')
        ?.value.includes('prices="cash"'),
    );
    expect(await code.inputValue()).toBe(
      `<script type="module" src="${site.address}care-charts.js"></script>\n<care-early-intervention-spending prices="cash" heading-level="2"></care-early-intervention-spending>`,
    );
    await page.close();
  });
});

test('charts write nothing into the page but themselves', async () => {
  const { page } = await site.visit({ body: tags.map((tag) => `<${tag}></${tag}>`).join('') });
  const count = () =>
    page.evaluate(() => [
      document.head.children.length,
      document.body.children.length,
      document.querySelectorAll('style').length,
    ]);
  const before = await count();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page
    .locator(tags[0] ?? '')
    .getByRole('button', { name: 'Table' })
    .click();
  await page
    .locator(tags[0] ?? '')
    .locator('.plot')
    .hover();
  expect(await count()).toEqual(before);
  expect(await page.evaluate(() => document.querySelectorAll('[style]').length)).toBe(0);
  await page.close();
});

describe('nothing moves when charts arrive', () => {
  const head = '<link rel="stylesheet" href="care-charts.css"><script type="module" src="care-charts.js"></script>';
  test.each([320, 376, 480, 640, 740, 900])('with the stylesheet, at %i px', async (width) => {
    const pages = tags.map((tag) => ({
      path: `${tag}.html`,
      head,
      body: `<${tag}></${tag}><p>${'What follows the chart. '.repeat(20)}</p>`,
    }));
    const { page } = await site.visit({ body: '' }, { viewport: { width, height: 900 } }, (page) =>
      site.host(page, pages),
    );
    const shifts: { path: string; shift: number }[] = [];
    for (const { path } of pages) {
      await page.goto(`${site.address}${path}`);
      await settled(page);
      shifts.push({ path, shift: (await notes(page)).shift });
    }
    await page.close();
    expect(shifts.filter(({ shift }) => shift > 0.02)).toEqual([]);
  });
});
