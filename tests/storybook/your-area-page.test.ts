import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { areaChartNames } from '../../src/prerender/charts.ts';
import { packageJson, readData } from '../../src/prerender/project.ts';
import { scriptAddress } from '../../stories/lines.ts';
import { settled } from '../browser/site.ts';
import { openStorybook } from './open-storybook.ts';

let page: Page;
openStorybook(async (storybook) => {
  ({ page } = storybook);
  await storybook.visitDocs('your-area');
});

const names = areaChartNames();
const box = () => page.getByRole('combobox', { name: 'Area' });
const coded = (name: string) => readData().areas.find((area) => area.name === name)?.code ?? '';
const all = () => page.locator('your-area > copy-code code').innerText();

/** The codes of all charts that there are by area, for a value of the attribute. */
const codesFor = (value: string) =>
  [
    `<script type="module" src="${scriptAddress(packageJson().version)}"></script>`,
    ...names.map((name) => `<care-${name} area="${value}"></care-${name}>`),
  ].join('\n');

test('the page “Your area” shows a chosen area in all charts, drawn here, and gives their codes together', async () => {
  await box().waitFor();
  expect(await page.locator('your-area .sample').count()).toBe(0);
  await box().fill('leeds');
  await box().press('Enter');
  for (const name of names) await page.locator(`your-area care-${name}`).scrollIntoViewIfNeeded();
  await settled(page);
  for (const name of names)
    expect(await page.locator(`care-${name}`).getByRole('heading').first().innerText()).toMatch(/Leeds/);
  const leeds = coded('Leeds');
  await expect.poll(all).toBe(codesFor(leeds));
  await page.getByLabel('its region').check();
  await expect.poll(all).toBe(codesFor(`${leeds},${coded('Yorkshire and The Humber')},${coded('England')}`));
  await box().fill('cumbria');
  await box().press('Enter');
  await page.getByRole('button', { name: 'Westmorland and Furness' }).click();
  await expect.poll(() => box().inputValue()).toBe('Westmorland and Furness');
});
