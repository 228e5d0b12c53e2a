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

/** Specs with what makes a narrow picture hard: long names, a long title of an axis, a legend. */
const SPECS = {
  'bars with long names': {
    data: {
      values: ['Yorkshire and The Humber', 'North East', 'East of England'].map((place, at) => ({
        place,
        rate: 30 + at,
      })),
    },
    mark: 'bar',
    encoding: {
      x: { field: 'rate', type: 'quantitative', title: 'Rate per 10,000 children' },
      y: { field: 'place', type: 'nominal', title: null },
    },
  },
  'lines with a legend': {
    data: {
      values: ['Boys in care', 'Girls in care', 'All children'].flatMap((who, at) =>
        [2015, 2018, 2023].map((year) => ({ year, who, rate: year - 2000 + at * 5 })),
      ),
    },
    mark: 'line',
    encoding: {
      x: { field: 'year', type: 'quantitative', axis: { format: 'd' }, scale: { zero: false } },
      y: { field: 'rate', type: 'quantitative', title: 'Rate per 10,000' },
      color: { field: 'who', type: 'nominal', title: 'Who' },
    },
  },
};

test.each([276, 496])(
  'labels of a spec are in the picture, none touches another, and its plot has room, on a page of %i px',
  async (width) => {
    const tags = Object.values(SPECS).map(
      (spec) => `<care-chart><script type="application/json">${JSON.stringify(spec)}</script></care-chart>`,
    );
    const { page } = await site.visit({ body: tags.join('') }, { viewport: { width, height: 900 } });
    await settled(page);
    const faults = await page.locator('care-chart').evaluateAll((charts) =>
      charts.flatMap((chart) => {
        const boxOf = (selector: string) => chart.shadowRoot?.querySelector(selector)?.getBoundingClientRect();
        const [picture, plot] = [boxOf('.plot svg'), boxOf('.plot svg .background')];
        const texts = [...(chart.shadowRoot?.querySelectorAll('.plot text') ?? [])].map((text) => ({
          text: text.textContent,
          box: text.getBoundingClientRect(),
        }));
        if (!picture || !plot || !texts.length) return ['nothing is drawn'];
        const outside = texts.filter(({ box }) => box.left < picture.left - 1 || box.right > picture.right + 1);
        const touching = texts.filter(({ box: { left, right, top, bottom } }, index) =>
          texts
            .slice(index + 1)
            .some(({ box }) => left < box.right && box.left < right && top + 2 < box.bottom && box.top + 2 < bottom),
        );
        return [
          ...outside.map(({ text }) => `“${text}” leaves the picture`),
          ...touching.map(({ text }) => `“${text}” touches another`),
          ...(plot.width < picture.width / 4 ? [`the plot has ${plot.width} px`] : []),
        ];
      }),
    );
    expect(faults).toEqual([]);
    await page.close();
  },
);
