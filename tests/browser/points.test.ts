import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { sentencesOf } from './sentences.ts';
import { notes, reachable, settled, Site, type Visit } from './site.ts';

const SPENDING = 'care-early-intervention-spending';
const PART = '**/care-charts.points.js*';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

/** Opens a page whose points stay away until they are let go. */
async function waiting(body: string, options: { readonly hasTouch?: boolean } = {}) {
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const visit = await site.visit({ body }, options, (page) =>
    page.route(PART, async (route) => {
      await held;
      await route.continue();
    }),
  );
  await settled(visit.page);
  return { ...visit, letGo };
}

/** Opens a page that is never idle, so that only a reader brings the points. */
async function busy(body: string, prepare: (page: Page) => Promise<unknown> = async () => {}): Promise<Visit> {
  const visit = await site.visit({ body }, { hasTouch: true }, async (page) => {
    await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
    await prepare(page);
  });
  await settled(visit.page);
  return visit;
}

const timesAsked = ({ asked }: Pick<Visit, 'asked'>): number =>
  asked.filter((address) => address.endsWith('care-charts.points.js')).length;

/** What assistive technology is told of the drawing: its role, name and description, and how many marks it can reach. */
const drawn = (chart: Locator) =>
  chart.evaluate((element: ChartElement) => {
    const svg = element.shadowRoot?.querySelector('svg');
    return {
      role: svg?.getAttribute('role'),
      name: svg?.getAttribute('aria-label'),
      described: svg?.querySelector('desc')?.textContent === element.summary,
      points: svg?.querySelectorAll('[role], [tabindex]').length,
    };
  });

/** The sentence of what has the focus inside a chart, or its class. */
const focused = (chart: Locator): Promise<string | null | undefined> =>
  chart.evaluate(({ shadowRoot }) => {
    const active = shadowRoot?.activeElement;
    return active?.getAttribute('aria-label') ?? active?.className;
  });

/** Points at the upper right of a plot, nearest to its last point. */
async function pointAt(plot: Locator): Promise<void> {
  const box = await plot.boundingBox();
  if (!box) throw new Error('No plot');
  await plot.page().mouse.move(box.x + box.width - 4, box.y + 4);
}

describe('until its points are here, a drawing', () => {
  test.each([
    ['as it was drawn', `<${SPENDING}></${SPENDING}>`],
    ['with its author’s headline', `<${SPENDING} headline="Mine"></${SPENDING}>`],
    ['for the chart’s own settings', '<care-review-timeline from="2023" to="2024"></care-review-timeline>'],
  ])('%s, is one image with the name and description of the view shown; then its marks are named', async (_, body) => {
    const { page, said, letGo } = await waiting(body);
    const chart = page.locator(/<(care-[a-z-]+)/.exec(body)?.[1] ?? '');
    const name = (await chart.getByRole('heading').textContent())?.trim();
    expect(await drawn(chart)).toEqual({ role: 'img', name, described: true, points: 0 });
    letGo();
    await reachable(chart);
    const points = (await sentencesOf(chart)).length;
    expect(await drawn(chart)).toEqual({ role: 'presentation', name: null, described: false, points });
    expect([said, (await notes(page)).violations]).toEqual([[], []]);
    await page.close();
  });

  test('follows the reader’s choice', async () => {
    const { page, letGo } = await waiting(`<${SPENDING}></${SPENDING}>`);
    const chart = page.locator(SPENDING);
    await chart.getByText('In cash').click();
    const name = () => drawn(chart).then((told) => told.name);
    await expect.poll(() => chart.evaluate((element: ChartElement) => element.view['prices'])).toBe('cash');
    expect(await name()).toBe((await chart.getByRole('heading').textContent())?.trim());
    letGo();
    await reachable(chart);
    expect(await chart.locator('[data-row][role=img]').last().getAttribute('aria-label')).toBe(
      (await sentencesOf(chart)).at(-1),
    );
    await page.close();
  });
});

describe('points are asked for', () => {
  test('when the page is idle after the first chart stands, once for all charts', async () => {
    const visit = await site.visit({
      body: `<${SPENDING}></${SPENDING}><care-funding-gap></care-funding-gap><care-leavers></care-leavers>`,
    });
    const { page, asked } = visit;
    for (const tag of [SPENDING, 'care-funding-gap', 'care-leavers']) {
      await page.locator(tag).scrollIntoViewIfNeeded();
      await reachable(page.locator(tag));
    }
    expect(timesAsked(visit)).toBe(1);
    const order = asked.map((address) => address.split('/').at(-1) ?? '');
    expect(order.indexOf('care-charts.points.js')).toBeGreaterThan(order.indexOf('early-intervention-spending.js'));
    await page.close();
  });

  test.each<[string, (plot: Locator) => Promise<void>]>([
    ['points at a plot', (plot) => plot.hover()],
    ['touches a plot', (plot) => plot.tap()],
    ['comes to a plot with the keyboard', (plot) => plot.focus()],
  ])('at once when a reader %s, and once', async (_, turn) => {
    const visit = await busy(`<care-funding-gap></care-funding-gap><care-leavers></care-leavers>`);
    const { page } = visit;
    expect(timesAsked(visit)).toBe(0);
    for (const tag of ['care-funding-gap', 'care-leavers']) {
      await turn(page.locator(tag).locator('.plot'));
      await reachable(page.locator(tag));
    }
    expect(timesAsked(visit)).toBe(1);
    await page.close();
  });
});

describe('what a reader does before the points are here', () => {
  test('shows the sentence where the pointer rests', async () => {
    const { page, letGo } = await waiting(`<${SPENDING}></${SPENDING}>`);
    const chart = page.locator(SPENDING);
    await pointAt(chart.locator('.plot'));
    letGo();
    await chart
      .locator('.tooltip')
      .getByText((await sentencesOf(chart)).at(-1) ?? '', { exact: true })
      .waitFor();
    await page.close();
  });

  test('shows nothing where the pointer has gone', async () => {
    const { page, letGo } = await waiting(`<${SPENDING}></${SPENDING}>`);
    const chart = page.locator(SPENDING);
    await pointAt(chart.locator('.plot'));
    await page.mouse.move(1, 1);
    letGo();
    await reachable(chart);
    expect(await chart.locator('.tooltip').isHidden()).toBe(true);
    await page.close();
  });

  test('shows the sentence that a finger tapped for, and chooses its row', async () => {
    const { page, letGo } = await waiting(`<${SPENDING}></${SPENDING}>`, { hasTouch: true });
    const chart = page.locator(SPENDING);
    const plot = chart.locator('.plot');
    const box = await plot.boundingBox();
    if (!box) throw new Error('No plot');
    await plot.tap({ position: { x: box.width - 10, y: 40 } });
    letGo();
    await chart
      .locator('.tooltip')
      .getByText((await sentencesOf(chart)).at(-1) ?? '', { exact: true })
      .waitFor();
    expect((await notes(page)).events).toContain(`${SPENDING} care-select`);
    await page.close();
  });

  test('moves the focus by every key pressed, and never scrolls the page', async () => {
    const { page, letGo } = await waiting(
      `<${SPENDING}></${SPENDING}>${'<care-funding-gap></care-funding-gap>'.repeat(2)}`,
    );
    const chart = page.locator(SPENDING);
    await chart.locator('.plot').focus();
    for (const key of ['End', 'Home', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    expect(await page.evaluate(() => [scrollY, document.documentElement.scrollHeight > innerHeight])).toEqual([
      0,
      true,
    ]);
    letGo();
    const points = await sentencesOf(chart);
    await expect.poll(() => focused(chart)).toBe(points[2]);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.close();
  });

  test('takes no focus back from where the reader has gone on to', async () => {
    const { page, letGo } = await waiting(`<${SPENDING}></${SPENDING}>`);
    const chart = page.locator(SPENDING);
    await chart.locator('.plot').focus();
    await page.keyboard.press('ArrowRight');
    await chart.getByRole('button', { name: 'Table' }).focus();
    letGo();
    await reachable(chart);
    expect(await chart.getByRole('button', { name: 'Table' }).evaluate((button) => button.matches(':focus'))).toBe(
      true,
    );
    expect(await chart.locator('.tooltip').isHidden()).toBe(true);
    await page.close();
  });

  test('is forgotten where the chart is removed, which comes back whole', async () => {
    const { page, said, letGo } = await waiting(`<${SPENDING}></${SPENDING}>`);
    await pointAt(page.locator(SPENDING).locator('.plot'));
    const chart = await page.evaluateHandle((tag) => {
      const element = document.querySelector(tag) as Element;
      element.remove();
      return element;
    }, SPENDING);
    const arrived = page.waitForResponse(PART);
    letGo();
    await arrived;
    await page.mouse.move(1, 799);
    await chart.evaluate((element) => document.body.append(element));
    await reachable(page.locator(SPENDING));
    expect(await page.locator(SPENDING).locator('.tooltip').isHidden()).toBe(true);
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('points that cannot be loaded', () => {
  test('leave the drawing one image, say so once, and come when a reader turns to the plot again', async () => {
    const { page, said } = await busy(`<${SPENDING}></${SPENDING}><care-leavers></care-leavers>`, (page) =>
      page.route(PART, (route) => route.abort(), { times: 2 }),
    );
    const chart = page.locator(SPENDING);
    const { role, name } = await drawn(chart);
    for (const tag of [SPENDING, 'care-leavers']) {
      const lost = page.waitForEvent('requestfailed');
      await page.locator(tag).locator('.plot').focus();
      await lost;
    }
    await expect
      .poll(async () => (await notes(page)).events.filter((event) => event.endsWith('care-error')))
      .toEqual([`${SPENDING} care-error`, 'care-leavers care-error']);
    const told = said.filter((text) => text.startsWith('care-charts:'));
    for (const tag of [SPENDING, 'care-leavers'])
      expect(told.filter((text) => text.includes(`<${tag}> could not load its points`))).toHaveLength(1);
    expect(said.filter((text) => text.startsWith('Uncaught'))).toEqual([]);
    expect(await drawn(chart)).toMatchObject({ role, name, points: 0 });
    expect(await chart.evaluate((element: ChartElement) => element.state)).toBe('ready');
    await pointAt(chart.locator('.plot'));
    await chart
      .locator('.tooltip')
      .getByText((await sentencesOf(chart)).at(-1) ?? '', { exact: true })
      .waitFor();
    await page.close();
  });
});
