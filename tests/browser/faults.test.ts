import type { Page, Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { notes, settled, Site, type Visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const SPENDING = 'care-early-intervention-spending';
const WORDS = '<p>Our own headline, sentence and source.</p>';
const SORRY = '<!doctype html><title>Sorry</title>';
const TYPE = 'text/javascript';

/** How a request is answered instead. */
const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'answers 404': (route) => route.fulfill({ status: 404, body: SORRY }),
  'answers HTML that calls itself a script': (route) => route.fulfill({ body: SORRY, contentType: TYPE }),
  'answers nothing': (route) => route.fulfill({ body: '', contentType: TYPE }),
  'answers half': (route) => route.fulfill({ body: 'export default{name:"x",view:{', contentType: TYPE }),
  'never answers': async () => {},
};

/** A page whose file is at fault until `lift()`. */
async function faulty(tag: string, file: string, fault: string): Promise<Visit & { readonly lift: () => void }> {
  let lifted = false;
  let met = (): void => {};
  const asked = new Promise<void>((resolve) => (met = resolve));
  const visit = await site.visit({ body: tag }, {}, async (page) => {
    await page.clock.install();
    await page.route(new RegExp(`/${file}(\\?.*)?$`), async (route) => {
      if (lifted) return route.continue();
      met();
      await FAULTS[fault]?.(route);
    });
  });
  await asked;
  // Before that the reader may still be waiting.
  if (fault === 'never answers') await visit.page.clock.fastForward(10_000);
  return { ...visit, lift: () => void (lifted = true) };
}

const uncaught = (said: readonly string[]): string[] => said.filter((text) => text.startsWith('Uncaught'));
const addedAgain = (page: Page, tag: string): Promise<void> =>
  page.locator(tag).evaluate((chart) => chart.replaceWith(chart.cloneNode(true)));

describe.each(Object.keys(FAULTS))('a chart whose module %s', (fault) => {
  test.each(['leavers', 'kinship-savings'])(
    'shows its children and a button, and care-%s is whole when it is pressed, in the same element',
    async (name) => {
      const tag = `care-${name}`;
      const { page, said, lift } = await faulty(`<${tag}>${WORDS}</${tag}>`, `charts/${name}.js`, fault);
      await settled(page, 'failed');
      expect(await page.getByText('Our own headline').isVisible()).toBe(true);
      const element = await page.locator(tag).elementHandle();
      lift();
      await page.getByRole('button', { name: 'Try again' }).click();
      await settled(page);
      expect(await page.locator(tag).getByRole('heading').count()).toBe(1);
      expect(await element?.evaluate((before) => before.isConnected)).toBe(true);
      expect(uncaught(said)).toEqual([]);
      await page.close();
    },
  );

  test('is whole when an attribute changes, which it then follows, and when the tag is added again', async () => {
    const file = 'charts/early-intervention-spending.js';
    const tag = 'care-early-intervention-spending';
    const { page, said, lift } = await faulty(`<${tag}>${WORDS}</${tag}>`, file, fault);
    await settled(page, 'failed');
    lift();
    await page.locator(tag).evaluate((chart) => chart.setAttribute('prices', 'cash'));
    await settled(page);
    const prices = () =>
      page.locator(tag).evaluate((chart) => (chart as unknown as { view: { prices: string } }).view.prices);
    await expect.poll(prices).toBe('cash');
    await addedAgain(page, tag);
    await settled(page);
    await expect.poll(prices).toBe('cash');
    await page.locator(tag).evaluate((chart) => chart.setAttribute('prices', 'real'));
    await expect.poll(prices).toBe('real');
    expect(uncaught(said)).toEqual([]);
    await page.close();
  });

  test('comes when the tag is added again', async () => {
    const { page, said, lift } = await faulty(`<care-leavers>${WORDS}</care-leavers>`, 'charts/leavers.js', fault);
    await settled(page, 'failed');
    lift();
    await addedAgain(page, 'care-leavers');
    await settled(page);
    expect(uncaught(said)).toEqual([]);
    await page.close();
  });
});

describe.each(Object.keys(FAULTS))('a chart whose first view %s', (fault) => {
  test('shows its children and a button, and that view when it is pressed', async () => {
    const body = `<${SPENDING} prices="cash">${WORDS}</${SPENDING}>`;
    const { page, said, lift } = await faulty(body, 'charts/early-intervention-spending.prices-cash.js', fault);
    await settled(page, 'failed');
    expect(await page.getByText('Our own headline').isVisible()).toBe(true);
    lift();
    await page.getByRole('button', { name: 'Try again' }).click();
    await settled(page);
    expect(await page.locator(SPENDING).evaluate((chart) => (chart as unknown as ChartElement).view['prices'])).toBe(
      'cash',
    );
    expect(uncaught(said)).toEqual([]);
    await page.close();
  });
});

describe('an area that has not come in ten seconds', () => {
  const tag = 'care-children-in-care';
  const headline = (page: Page): Promise<string> => page.locator(tag).getByRole('heading').innerText();

  test('is told of, and shown when the reader asks again', async () => {
    const body = `<${tag} area="Leeds">${WORDS}</${tag}>`;
    const { page, said, lift } = await faulty(body, 'children-in-care/area-E08000035.js', 'never answers');
    await settled(page, 'failed');
    expect(await page.getByText('Our own headline').isVisible()).toBe(true);
    lift();
    await page.getByRole('button', { name: 'Try again' }).click();
    await settled(page);
    expect(await headline(page)).toContain('Leeds');
    expect(uncaught(said)).toEqual([]);
    await page.close();
  });

  test('is shown when it comes later', async () => {
    let met = (): void => {};
    const asked = new Promise<void>((resolve) => (met = resolve));
    let come = (): void => {};
    const comes = new Promise<void>((resolve) => (come = resolve));
    const { page, said } = await site.visit({ body: `<${tag} area="Leeds"></${tag}>` }, {}, async (page) => {
      await page.clock.install();
      await page.route(/children-in-care\/area-E08000035\.js/, async (route) => {
        met();
        await comes;
        await route.continue();
      });
    });
    await asked;
    await page.clock.fastForward(10_000);
    await settled(page, 'failed');
    come();
    await settled(page);
    expect(await headline(page)).toContain('Leeds');
    expect(uncaught(said)).toEqual([]);
    await page.close();
  });
});

test('what a tag holds whose module is not there stands beneath each other, and the button beneath it', async () => {
  const tag = 'care-leavers';
  const words = '<h2>Leavers</h2><p>A sentence.</p><p>A source.</p>';
  const { page } = await faulty(`<${tag}>${words}</${tag}>`, 'charts/leavers.js', 'answers 404');
  await settled(page, 'failed');
  const button = page.getByRole('button', { name: 'Try again' });
  const lines = [...(await page.locator(`${tag} > :is(h2, p)`).all()), button];
  const boxes = await Promise.all(lines.map((line) => line.boundingBox()));
  for (const [index, box] of boxes.entries()) {
    const before = boxes[index - 1] ?? box;
    expect(box?.x).toBe(boxes[0]?.x);
    expect(box?.y).toBeGreaterThanOrEqual((before?.y ?? 0) + (index ? (before?.height ?? 0) : 0));
  }
  await page.close();
});

describe.each([
  ['the mixin of figures', 'stat.js'],
  ['a figure', 'stats/F13.js'],
])('%s in a sentence', (_, file) => {
  test.each(Object.keys(FAULTS))('that %s leaves its words, and comes when an attribute changes', async (fault) => {
    const body = '<p>It was <care-stat figure="F13">about £3.5bn</care-stat>.</p>';
    const { page, said, lift } = await faulty(body, file, fault);
    await settled(page, 'failed');
    expect(await page.locator('p').innerText()).toBe('It was about £3.5bn.');
    lift();
    await page.locator('care-stat').evaluate((stat) => stat.setAttribute('format', 'long'));
    await settled(page);
    expect(uncaught(said)).toEqual([]);
    await page.close();
  });
});

test.each(['answers nothing', 'answers half', 'never answers'])(
  'a figure of an area, where what knows areas %s, leaves its words, and comes when an attribute changes',
  async (fault) => {
    const body = '<p>It was <care-stat figure="children-in-care-rate" area="Leeds">about 85</care-stat>.</p>';
    const { page, said, lift } = await faulty(body, 'care-charts.area-stat.js', fault);
    await settled(page, 'failed');
    expect(await page.locator('p').innerText()).toBe('It was about 85.');
    lift();
    await page.locator('care-stat').evaluate((stat) => stat.setAttribute('format', 'long'));
    await settled(page);
    expect(uncaught(said)).toEqual([]);
    await page.close();
  },
);

describe('figures of a spec', () => {
  const spec = {
    data: { url: 'places.csv' },
    mark: 'bar',
    encoding: { x: { field: 'Year' }, y: { field: 'Places', type: 'quantitative' } },
  };
  const body = `<care-chart allow-data-urls="self" source="ours" spec='${JSON.stringify(spec)}'>${WORDS}</care-chart>`;
  test.each([
    ['answers nothing', 'could not be loaded: it is empty.'],
    ['answers HTML that calls itself a script', 'could not be loaded: it is a web page.'],
    ['never answers', 'This chart has not come yet.'],
  ])('that their site %s for: the reader is told, and the chart comes when she asks again', async (fault, sentence) => {
    const { page, said, lift } = await faulty(body, 'places.csv', fault);
    await page.getByText(sentence).waitFor();
    expect(await page.getByText('Our own headline').isVisible()).toBe(true);
    lift();
    await page.route(/places\.csv/, (route) =>
      route.fulfill({ body: 'Year,Places\n2022,40\n', contentType: 'text/csv' }),
    );
    await page.getByRole('button', { name: 'Try again' }).click();
    await settled(page);
    expect(uncaught(said)).toEqual([]);
    await page.close();
  });
});

test('a code for other pages whose part is not there is told of, and made when it is asked for again', async () => {
  const { page, said } = await site.visit({ body: '<care-leavers></care-leavers>' });
  await settled(page);
  let isThere = false;
  await page.route(/embed-html\.js/, (route) => (isThere ? route.continue() : route.fulfill({ status: 404 })));
  await page.getByRole('button', { name: 'Embed' }).click();
  await page.getByLabel('HTML', { exact: true }).check();
  await page.getByText('This could not be loaded.').waitFor();
  isThere = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByLabel('HTML, the code').waitFor();
  expect(uncaught(said)).toEqual([]);
  await page.close();
});

test('a chart whose pictures cannot be saved, because that part never comes, tells its page that it is ready', async () => {
  const { page } = await faulty('<care-leavers></care-leavers>', 'care-charts.saving.js', 'never answers');
  await expect.poll(async () => (await notes(page)).events).toContain('care-leavers care-ready');
  await page.close();
});

test.each(['care-charts.views.js', 'charts/early-intervention-spending.live.js'])(
  'a price year is told of whose %s never comes, and drawn when another is asked for',
  async (file) => {
    let isThere = false;
    let met = (): void => {};
    const asked = new Promise<void>((resolve) => (met = resolve));
    const { page, said } = await site.visit({ body: `<${SPENDING}></${SPENDING}>` }, {}, async (page) => {
      await page.clock.install();
      await page.route(new RegExp(`/${file}(\\?.*)?$`), (route) => (isThere ? route.continue() : met()));
    });
    await settled(page);
    const [, year, another] = await page
      .locator(SPENDING)
      .evaluate((chart) => (chart as unknown as ChartElement).rows.map((row) => String(row['year'])));
    const price = (year: string | undefined) =>
      page.locator(SPENDING).evaluate((chart, year) => chart.setAttribute('price-year', year ?? ''), year);
    await price(year);
    await asked;
    await page.clock.fastForward(10_000);
    await expect.poll(async () => (await notes(page)).events).toContain(`${SPENDING} care-error`);
    isThere = true;
    await price(another);
    const shown = () =>
      page.locator(SPENDING).evaluate((chart) => (chart as unknown as ChartElement).view['price-year']);
    await expect.poll(shown).toBe(another);
    expect(uncaught(said)).toEqual([]);
    await page.close();
  },
);
