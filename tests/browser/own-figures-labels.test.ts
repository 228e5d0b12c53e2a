import { afterAll, beforeAll, expect, test } from 'vitest';
import { subjects } from '../own-figures/subjects.ts';
import { settled, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

test.each(subjects.filter(({ name }) => name !== 'spec'))(
  'labels of a $name stand over their halo',
  async ({ html }) => {
    const { page } = await site.visit({ body: html });
    await settled(page);
    const orders = await page
      .locator('care-chart')
      .evaluate((chart) =>
        [...(chart.shadowRoot?.querySelectorAll('.plot text') ?? [])].map((text) => getComputedStyle(text).paintOrder),
      );
    expect(orders.length).toBeGreaterThan(0);
    expect(orders.filter((order) => !order.startsWith('stroke'))).toEqual([]);
  },
);
