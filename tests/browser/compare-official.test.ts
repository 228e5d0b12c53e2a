import { afterAll, beforeAll, expect, test } from 'vitest';
import { readData } from '../../src/prerender/project.ts';
import { notes, settled, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const { areas, 'area-looked-after': rows } = readData();
const of = (name: string, year: number) =>
  rows.find((row) => row.area === areas.find((area) => area.name === name)?.code && row.year === year)?.looked_after;

const table = `<table><tr><th>Year<th>Children looked after<tr><td>2023<td>1,500<tr><td>2024<td>1,490<tr><td>2025<td>1,510</table>`;

test('official figures stand beside an author’s as lines of their own, told apart in words, and only a page that asks for them fetches them', async () => {
  const { page, said, asked } = await site.visit({
    body: `<care-chart loading="eager">${table}</care-chart>`,
  });
  await settled(page);
  const chart = page.locator('care-chart');
  expect(asked.filter((address) => /areas|compare/.test(address))).toEqual([]);
  await chart.evaluate((element) => element.setAttribute('compare', 'Leeds'));
  await chart.getByText('official ones are by the Department for Education').waitFor();
  const shown = await chart.evaluate((element) =>
    (element as HTMLElement & { rows: readonly Record<string, unknown>[] }).rows.map(({ series, value }) => [
      series,
      value,
    ]),
  );
  expect(shown).toEqual([
    ...[1500, 1490, 1510].map((value) => ['Own figures', value]),
    ...[2023, 2024, 2025].map((year) => ['Leeds (official)', of('Leeds', year)]),
  ]);
  const labels = await chart.locator('svg text').allTextContents();
  expect(labels.join(' ')).toContain('Leeds (official)');
  expect(labels.join(' ')).toContain('Own figures');
  expect(said).toEqual([]);
  await chart.evaluate((element) => element.setAttribute('compare', 'Leedz'));
  await chart.getByText('There is no area “Leedz”. Did you mean Leeds').waitFor();
  expect(await chart.locator('table').first().isVisible()).toBe(true);
  expect((await notes(page)).violations).toEqual([]);
  await page.close();
});
