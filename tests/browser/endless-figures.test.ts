import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CareChart } from '../../src/care-chart/care-chart.ts';
import { endless } from '../figures/endless.ts';
import { table } from '../own-figures/subjects.ts';
import { settled, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const TABLE = table([
  ['Year', 'Places'],
  [2019, 40],
  [2020, 44],
]);

test('figures without end are told in a sentence, the table stays, and good figures are shown after them', async () => {
  const { page, said } = await site.visit({ body: `<care-chart>${TABLE}</care-chart>` });
  await settled(page);
  const chart = page.locator('care-chart');
  for (const [name, { given, says }] of Object.entries(endless)) {
    if (says.source === '^read$') continue;
    const failed = await chart.evaluate(
      (chart: CareChart, rows) =>
        new Promise<string>((resolve) => {
          chart.addEventListener('care-error', ({ error }) => resolve((error as Error).message), { once: true });
          chart.rows = rows as string;
        }),
      given(),
    );
    expect(failed, name).toMatch(says);
    await settled(page, 'failed');
    expect(await chart.locator('.failed p').innerText(), name).toMatch(says);
    expect(await chart.locator('table').isVisible(), name).toBe(true);
    await chart.evaluate((chart: CareChart) => (chart.rows = 'Year,Places\n2001,7\n2002,9'));
    await settled(page);
  }
  expect(said.filter((text) => text.startsWith('Uncaught'))).toEqual([]);
  await page.close();
});

test('a table whose cells span more than is read is told in a sentence, and stays', async () => {
  const { page } = await site.visit({ body: '<care-chart loading="eager"></care-chart>' });
  await settled(page, 'failed');
  const chart = page.locator('care-chart');
  const widths = await chart.evaluate(
    (chart) =>
      new Promise<number>((resolve) => {
        let asked = 0;
        // Browsers lay out the whole table to answer.
        Object.defineProperty(chart, 'offsetWidth', { get: () => (asked += 1) });
        chart.addEventListener('care-error', () => resolve(asked), { once: true });
        const table = document.createElement('table');
        for (let row = 0; row < 20; row++) {
          const cells = table.insertRow();
          for (let cell = 0; cell < 15; cell++) Object.assign(cells.insertCell(), { colSpan: 1000, textContent: '5' });
        }
        chart.append(table);
      }),
  );
  expect(widths).toBe(0);
  expect(await chart.locator('.failed p').innerText()).toBe(
    'There are 300,000 cells (a cell that spans several counts as several), but at most 200,000 can be read.',
  );
  expect(await chart.locator('table').isVisible()).toBe(true);
  await page.close();
});

test('a headline as long as a book is told in a sentence, the table stays, and a shorter one is shown', async () => {
  const { page } = await site.visit({ body: `<care-chart>${TABLE}</care-chart>` });
  await settled(page);
  const chart = page.locator('care-chart');
  await chart.evaluate((chart: CareChart) => {
    chart.headline = 'W '.repeat(500_000);
    chart.note = 'A note';
  });
  await settled(page, 'failed');
  expect(await chart.locator('.failed p').innerText()).toBe(
    'What is given as headline has 1,000,000 letters, and at most 5,000 can be read.',
  );
  expect(await chart.locator('table').isVisible()).toBe(true);
  await chart.evaluate((chart: CareChart) => {
    chart.headline = 'Places rose';
    chart.note = 'Another note';
  });
  await settled(page);
  await page.close();
});
