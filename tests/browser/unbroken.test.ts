import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { escaped } from '../../src/markup/escaped.ts';
import { spec, table } from '../own-figures/subjects.ts';
import { countPageListeners, pageListeners } from './page-listeners.ts';
import { notes, settled, Site, type Visit } from './site.ts';

/*
 * What scripts, frameworks and browsers do to a page of charts: each is the same afterwards, nothing is said, and nothing is
 * left behind.
 */

const CHARTS = `<care-leavers></care-leavers>
<p>There are <care-stat figure="F13">many</care-stat>.</p>
<care-chart>${table([
  ['Year', 'Places'],
  [2019, 40],
  [2020, 44],
  [2021, 51],
])}</care-chart>
<care-chart spec="${escaped(JSON.stringify(spec))}"></care-chart>`;
const BODY = `<main>${CHARTS}</main><aside></aside>`;

/** Of each chart: what it says, its marks, and the width of its drawing. */
const appearance = (page: Page) =>
  page.locator('main care-leavers, main care-chart, main care-stat').evaluateAll((charts) =>
    charts.map((chart) => {
      const { shadowRoot } = chart;
      const text = (part: string) => shadowRoot?.querySelector(part)?.textContent?.replace(/\s+/g, ' ').trim();
      return {
        tag: chart.localName,
        state: (chart as Element & { state?: string }).state,
        words: [text('#headline'), text('.subtitle'), text('#summary'), text('.source'), text('.value')],
        marks: shadowRoot?.querySelectorAll('.plot path').length,
        width: shadowRoot?.querySelector('.plot svg')?.getAttribute('width'),
      };
    }),
  );

let site: Site;
let visit: Visit;
let page: Page;
let before: Awaited<ReturnType<typeof appearance>>;
beforeAll(async () => {
  site = await Site.open();
  visit = await site.visit({ body: BODY }, { viewport: { width: 900, height: 3000 } }, countPageListeners);
  ({ page } = visit);
  await settled(page);
  before = await appearance(page);
});
afterAll(() => site.close());
beforeEach(() => void (visit.said.length = 0));

/** That all charts are as they were, and that the page was told nothing. */
async function isUnbroken(): Promise<void> {
  await settled(page);
  await expect.poll(() => appearance(page)).toEqual(before);
  expect(visit.said).toEqual([]);
  expect((await notes(page)).violations).toEqual([]);
}

describe('charts are as before', () => {
  test('once they were moved a thousand times', async () => {
    await page.evaluate(() => {
      const [main, aside] = [document.querySelector('main'), document.querySelector('aside')];
      for (let time = 0; time < 1000; time++)
        (time % 2 ? main : aside)?.append(...((time % 2 ? aside : main)?.children ?? []));
    });
    await isUnbroken();
  });

  test('where clones have taken their place, again and again', async () => {
    await page.evaluate(() => {
      for (let time = 0; time < 100; time++)
        for (const chart of document.querySelectorAll('main care-leavers, main care-chart, main care-stat'))
          chart.replaceWith(chart.cloneNode(true));
    });
    await isUnbroken();
  });

  test('once another document has adopted them and given them back', async () => {
    await page.evaluate(async () => {
      const main = document.querySelector('main');
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const own = [...(main?.children ?? [])];
      frame.contentDocument?.body.append(...own);
      await new Promise(requestAnimationFrame);
      main?.append(...own);
      frame.remove();
    });
    await isUnbroken();
  });

  test('after a storm of widths, one a frame', async () => {
    await page.evaluate(async () => {
      const main = document.querySelector('main');
      for (let time = 0; time < 90; time++) {
        if (main) main.style.inlineSize = `${280 + ((time * 97) % 600)}px`;
        await new Promise(requestAnimationFrame);
      }
      main?.removeAttribute('style');
    });
    await isUnbroken();
  });

  test('once their place was a little narrower', async () => {
    const widths = async () => (await appearance(page)).map(({ width }) => width);
    const wide = await widths();
    await page.evaluate(() => {
      const main = document.querySelector('main');
      if (main) main.style.inlineSize = '860px';
    });
    await expect.poll(widths).not.toEqual(wide);
    await page.evaluate(() => document.querySelector('main')?.removeAttribute('style'));
    await isUnbroken();
  });

  test('hidden and shown, fifty times, in both ways', async () => {
    await page.evaluate(async () => {
      const main = document.querySelector('main');
      for (let time = 0; time < 50; time++) {
        if (main) main.hidden = true;
        if (time % 2) await new Promise(requestAnimationFrame);
        if (main) [main.hidden, main.style.contentVisibility] = [false, 'hidden'];
        await new Promise(requestAnimationFrame);
        main?.removeAttribute('style');
      }
    });
    await isUnbroken();
  });
});

test('a thousand charts and figures that came and went leave nobody listening, and the heap as it was', async () => {
  const client = await page.context().newCDPSession(page);
  const rounds = (count: number): Promise<void> =>
    page.evaluate(async (count) => {
      const aside = document.querySelector('aside');
      for (let round = 0; round < count; round++) {
        const [chart, figure] = [document.createElement('care-leavers'), document.createElement('care-stat')];
        figure.setAttribute('figure', 'F13');
        aside?.append(chart, figure);
        // Every tenth is drawn.
        if (round % 10 === 0) await new Promise(requestAnimationFrame);
        chart.remove();
        figure.remove();
      }
    }, count);
  await rounds(100);
  const start = await heapOf(client);
  const listening = await pageListeners(page);
  await rounds(1000);
  expect(await pageListeners(page)).toEqual(listening);
  const grown = (await heapOf(client)) - start;
  console.log(`heap ${Math.round(start / 1000)} kB, grown by ${Math.round(grown / 1000)} kB`);
  // One chart that is kept whole is 14 kB.
  expect(grown).toBeLessThan(1_000_000);
  await isUnbroken();
});

/** Bytes of the heap once all that nobody needs is gone. */
async function heapOf(client: CDPSession): Promise<number> {
  // What is let go of in one collection may hold what only the next one finds.
  for (let time = 0; time < 3; time++) await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize;
}

test('two hundred figures in sentences are all there, and each file is asked for once', async () => {
  const figures = ['F01', 'F02', 'F03', 'F13'].map((figure) => `<care-stat figure="${figure}">so many</care-stat>`);
  const { page, asked, said } = await site.visit({ body: `<p>${figures.join(', ').concat(', ').repeat(50)}</p>` });
  await settled(page);
  const values = await page
    .locator('care-stat')
    .evaluateAll((all) => all.map(({ shadowRoot }) => shadowRoot?.textContent));
  expect(values).toHaveLength(200);
  expect(new Set(values).size).toBe(4);
  expect(new Set(asked).size).toBe(asked.length);
  expect(said).toEqual([]);
  await page.close();
});
