import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { BEAT } from '../../src/element/sound/score.ts';
import { countPageListeners, pageListeners } from './page-listeners.ts';
import { notes, Site } from './site.ts';
import { CARE, firstTone, line, listen, fallbackOnly, rowsOf, SHIFT, sound, start, stop } from './sound.ts';

const PART = '**/care-charts.listen.js*';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

describe('what is heard ends', () => {
  /** Starts a chart, does something after two tones, and tells whether any tone follows. */
  async function endsBy(does: (page: Page, chart: Locator) => Promise<unknown>): Promise<void> {
    const { page, chart, said } = await fallbackOnly(site, `<button>Elsewhere</button><${CARE}></${CARE}>`);
    await start(chart);
    await firstTone(page);
    await page.clock.runFor(BEAT);
    await does(page, chart);
    const { tones } = await sound(page);
    expect(tones).toHaveLength(2);
    await page.clock.runFor(20 * BEAT);
    expect(await sound(page)).toEqual({ tones, contexts: ['suspended'] });
    for (const still of await page.locator(CARE).all()) {
      await listen(still).waitFor();
      expect(await line(still).isHidden()).toBe(true);
      expect(await still.locator('.tooltip').isHidden()).toBe(true);
    }
    expect(said).toEqual([]);
    await page.close();
  }

  test('by Stop, which keeps the focus', () =>
    endsBy(async (_, chart) => {
      await stop(chart).press('Enter');
      expect(await listen(chart).evaluate((button) => button.matches(':focus'))).toBe(true);
    }));

  test('by Escape on the button', () => endsBy((page) => page.keyboard.press('Escape')));

  test('by Escape elsewhere in the figure', () =>
    endsBy((_, chart) => chart.getByRole('button', { name: 'Table' }).press('Escape')));

  test('by its removal', () => endsBy((_, chart) => chart.evaluate((element) => element.remove())));

  test('where the reader turns to the points', () =>
    endsBy((_, chart) => chart.locator('.plot').evaluate((plot) => plot.focus())));

  test('where another view is shown', () =>
    endsBy(async (_, chart) => {
      await chart.getByText('Starting in the year').click();
      await expect.poll(() => chart.evaluate((element: ChartElement) => element.view['measure'])).toBe('starting');
    }));

  test('where the picture is drawn anew for another width', () =>
    endsBy(async (page, chart) => {
      await page.setViewportSize({ width: 420, height: 800 });
      // The picture is drawn a frame after its chart has another width, and this page's clock stands still.
      const drawn = () => chart.locator('.plot svg').getAttribute('width').then(Number);
      await expect
        .poll(async () => {
          await page.clock.runFor(20);
          return drawn();
        })
        .toBeLessThan(420);
    }));

  test('but not by Escape elsewhere on the page, nor by a panel that is opened', async () => {
    const { page, chart } = await fallbackOnly(site, `<button>Elsewhere</button><${CARE}></${CARE}>`);
    await start(chart);
    await page.getByRole('button', { name: 'Elsewhere' }).press('Escape');
    await chart.getByRole('button', { name: 'Table' }).click();
    await chart.getByRole('table').waitFor();
    await firstTone(page);
    expect(await stop(chart).count()).toBe(1);
    await page.close();
  });

  test('where another chart is listened to', async () => {
    const { page, chart } = await fallbackOnly(site, `<${CARE}></${CARE}><${SHIFT}></${SHIFT}>`);
    const other = page.locator(SHIFT);
    await start(chart);
    await firstTone(page);
    await start(other);
    expect([await listen(chart).count(), await line(chart).isHidden()]).toEqual([1, true]);
    const { points } = await rowsOf(other);
    await firstTone(page);
    expect(await other.locator('.tooltip').textContent()).toBe(points[0]);
    expect(await chart.locator('.tooltip').isHidden()).toBe(true);
    await page.close();
  });
});

test('fifty times are heard through one context, and leave nothing in the page', async () => {
  const { page, chart, said } = await fallbackOnly(site, `<${CARE}></${CARE}>`, {}, countPageListeners);
  const left = async () => [
    Object.values(await pageListeners(page)).reduce((sum, listeners) => sum + listeners, 0),
    ...(await page.evaluate(() => [
      document.head.querySelectorAll('*').length,
      document.body.querySelectorAll('*').length,
      document.querySelectorAll('[style]').length,
      document.querySelector('care-children-in-care')?.shadowRoot?.querySelectorAll('*').length,
    ])),
  ];
  const before = await left();
  for (let times = 0; times < 50; times++) {
    await start(chart);
    if (times === 0) await firstTone(page);
    await stop(chart).press('Escape');
  }
  await page.clock.runFor(BEAT);
  expect((await sound(page)).contexts).toEqual(['suspended']);
  expect(await left()).toEqual(before);
  expect([said, (await notes(page)).violations]).toEqual([[], []]);
  await page.close();
});

describe('what cannot be heard says so plainly, once, and is tried again by the next press:', () => {
  const NOT_LOADED = 'The sound could not be loaded. Press again, or open the table.';
  const NOT_STARTED = 'This browser did not start the sound. Press again, or open the table.';

  /** Presses twice in vain; then, where it can be put right, a third time. */
  async function fails(
    told: string,
    prepare: (page: Page) => Promise<unknown>,
    mend?: (page: Page) => Promise<unknown>,
  ) {
    const { page, chart, said } = await fallbackOnly(site, `<${CARE}></${CARE}>`, {}, prepare);
    const errors = async () => (await notes(page)).events.filter((event) => event.endsWith('care-error')).length;
    for (const times of [1, 2]) {
      await listen(chart).click();
      await expect
        .poll(async () => {
          await page.clock.runFor(BEAT);
          return errors();
        })
        .toBe(times);
      expect(await line(chart).textContent()).toBe(told);
      expect(await line(chart).isVisible()).toBe(true);
    }
    expect(said.filter((text) => text.startsWith('care-charts:'))).toHaveLength(1);
    expect(said.filter((text) => text.startsWith('Uncaught'))).toEqual([]);
    expect(await chart.evaluate((element: ChartElement) => element.state)).toBe('ready');
    if (mend) {
      await mend(page);
      await start(chart);
      expect(await line(chart).textContent()).toMatch(new RegExp(`^${(await rowsOf(chart)).rows.length} tones, `));
      await firstTone(page);
      expect((await sound(page)).tones).toHaveLength(1);
    }
    await page.close();
  }

  test('a part that cannot be fetched', () =>
    fails(
      NOT_LOADED,
      (page) => page.route(PART, (route) => route.abort()),
      (page) => page.unroute(PART),
    ));

  test('a browser without sound', () =>
    fails(NOT_LOADED, (page) => page.addInitScript(() => Reflect.deleteProperty(window, 'AudioContext'))));

  test('a browser that lets no sound start', () =>
    fails(
      NOT_STARTED,
      (page) =>
        page.addInitScript(() => {
          const resume = AudioContext.prototype.resume;
          Object.assign(window, { let: () => (AudioContext.prototype.resume = resume) });
          AudioContext.prototype.resume = () => new Promise(() => {});
          Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'suspended', configurable: true });
        }),
      (page) =>
        page.evaluate(() => {
          (window as unknown as { let(): void }).let();
          Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'running' });
        }),
    ));
});
