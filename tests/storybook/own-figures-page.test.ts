import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CareChart } from '../../src/care-chart/care-chart.ts';
import { openStorybook } from './open-storybook.ts';

let page: Page;
let address: string;
const asked: string[] = [];
openStorybook(
  async (storybook) => {
    ({ page, address } = storybook);
    page.on('request', (request) => asked.push(request.url()));
    await storybook.visitDocs('your-own-figures');
  },
  { viewport: { width: 1200, height: 900 } },
);

const box = () => page.getByLabel('Your figures');
const chart = () => page.locator('care-chart');
const tag = () => page.locator('.paste-tag').innerText();
const marks = () => chart().locator('.plot [data-row]:not(text)').count();

describe('the page “Your own figures”', () => {
  beforeEach(async () => {
    await page.getByRole('button', { name: 'A row for each year' }).click();
    await expect.poll(() => chart().evaluate(({ state }: CareChart) => state)).toBe('live');
  });

  test.each([
    ['CSV', 'Year;Places\n2019;40\n2020;44,5\n2021;51'],
    ['a table of a spreadsheet', 'Year\tPlaces\n2019\t40\n2020\t44.5\n2021\t51'],
    [
      'HTML',
      '<p>Our figures</p><table><tr><th>Year<th>Places<tr><td>2019<td>40<tr><td>2020<td>44.5<tr><td>2021<td>51</table>',
    ],
    ['JSON', '[{"Year":2019,"Places":40},{"Year":2020,"Places":44.5},{"Year":2021,"Places":51}]'],
  ])('makes a chart of %s, and the tag to copy, with the figures inside it', async (_, text) => {
    await box().fill(text);
    await expect.poll(tag).toMatch(/44[.,]5/);
    expect(await tag()).toMatch(/^<care-chart [^]*<table>[^]*<td>2019<\/td><td>40<\/td>[^]*<\/care-chart>$/);
    expect(await marks()).toBe(3);
  });

  test('takes what is said of the figures into the chart and the tag', async () => {
    await page.getByLabel('Headline').fill('Hers');
    await page.getByLabel('Type of chart').selectOption('change');
    await expect.poll(() => chart().locator('#headline').innerText()).toBe('Hers');
    await expect.poll(tag).toMatch(/^<care-chart [^>]*headline="Hers"/);
    expect(await tag()).toMatch(/^<care-chart [^>]*type="change"/);
  });

  test('says what is wrong with the figures, gives no tag for them, and goes on when they are mended', async () => {
    await box().fill('Year,Places\n2019,40\n2020,a lot ');
    await chart().getByText("Row 3, column Places: 'a lot ' is not a number.").waitFor();
    await expect.poll(tag).toBe('');
    await box().fill('Year,Places\n2019,40\n2020,44');
    await expect.poll(tag).toContain('<td>44</td>');
  });

  test('sends nothing anywhere', async () => {
    const before = asked.length;
    await box().fill('Year,Places\n2019,40\n2020,48');
    await expect.poll(tag).toContain('<td>48</td>');
    expect(asked.slice(before)).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
  });
});
