import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readData } from '../../src/prerender/project.ts';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { sentencesOf } from './sentences.ts';
import { notes, reachable, settled, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const EARLY = 'care-early-intervention-spending';
const years = readData()['services-spending'].flatMap(({ year, deflator }) => (deflator === null ? [] : [year]));
const [year = '', otherYear = ''] = years;
const base = years.at(-1) ?? '';

/** What comes only for views that no build drew. */
const LIVE = /care-charts\.(live|views)|\.live\.js/;

const body = (tag: string, attributes = '') => `<${tag}${attributes}></${tag}>`;
const drawn = (page: Page, price: string) =>
  page.waitForFunction(
    (price) =>
      [...document.querySelectorAll<ChartElement>('[price-year]')].every(
        (chart) => chart.state === 'live' && chart.view['price-year'] === price,
      ),
    price,
  );

/** Everything that tells which view is shown. */
const told = async (chart: Locator) => ({
  ...(await chart.evaluate(async (element: ChartElement) => {
    await element.updateComplete;
    const root = element.shadowRoot;
    return {
      state: element.state,
      view: element.view,
      rows: element.rows,
      subtitle: root?.querySelector('.subtitle')?.textContent,
      sentence: root?.querySelector('.summary')?.textContent,
      summary: element.summary,
      csv: element.toCSV(),
      file: element.toSVG(),
      code: element.embedCode().split('\n').at(-1),
      marks: [...(root?.querySelectorAll('.plot svg [data-row]') ?? [])].map((mark) => mark.getAttribute('data-row')),
      texts: [...(root?.querySelectorAll('.plot svg text') ?? [])].length,
      radios: root?.querySelectorAll('[type=radio]').length,
    };
  })),
  points: await sentencesOf(chart),
});

test('a chart in its own prices, in cash, or in cash with a price year, loads nothing that draws', async () => {
  for (const attributes of ['', ' prices="cash"', ` prices="cash" price-year="${year}"`, ` price-year="${base}"`]) {
    const { page, said, asked } = await site.visit({ body: body(EARLY, attributes) });
    await settled(page);
    await reachable(page.locator(EARLY));
    expect(await page.locator(EARLY).evaluate((chart: ChartElement) => chart.state)).toBe('ready');
    expect(asked.filter((address) => LIVE.test(address))).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  }
});

describe.each([EARLY, 'care-spending-shift'])('%s in the prices of another year', (tag) => {
  test('is drawn in the browser, with the marks of a poster and words, rows and files of its own, under the strictest policy', async () => {
    const { page, said } = await site.visit({ body: body(tag) + body(tag, ` price-year="${year}"`) });
    await drawn(page, year);
    const [poster, live] = await Promise.all([told(page.locator(tag).first()), told(page.locator(tag).last())]);
    expect(poster.state).toBe('ready');
    expect([...live.marks].toSorted()).toEqual([...poster.marks].toSorted());
    expect(live.rows).toHaveLength(poster.rows.length);
    expect(live.points).toHaveLength(poster.rows.length);
    expect(live.radios).toBe(poster.radios);
    expect(live.view).toEqual({ prices: 'real', 'price-year': year });
    expect(live.code).toBe(`<${tag} price-year="${year}"></${tag}>`);
    for (const text of [live.subtitle, live.sentence])
      expect(text?.replaceAll('\u00a0', ' ')).toContain(`${year} prices`);
    expect(live.sentence).toBe(live.summary);
    expect(live.csv).toContain(`${year} prices`);
    expect(live.file).toContain(`${year} prices`);
    // As many marks in colour as in the file of the poster.
    const [painted, asPainted] = [live, poster].map(({ file }) => file.match(/<path [^>]*#[\da-f]{6}/g)?.length);
    expect(painted).toBe(asPainted);
    expect([said, (await notes(page)).violations]).toEqual([[], []]);
    await page.close();
  });

  test('is walked by keyboard, told in a table and explained like any other', async () => {
    const { page } = await site.visit({ body: body(tag, ` price-year="${year}"`) });
    await drawn(page, year);
    const chart = page.locator(tag);
    await reachable(chart);
    const { points, rows } = await told(chart);
    await chart.locator('.plot').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const focused = await chart.evaluate((element) => element.shadowRoot?.activeElement?.getAttribute('aria-label'));
    expect(points.filter((point) => point.startsWith(`${years[1]}`))).toContain(focused);
    await chart.getByRole('button', { name: 'Table' }).click();
    await chart.getByRole('table').waitFor();
    expect(await chart.locator('tbody tr').count()).toBe(rows.length);
    expect(await chart.locator('thead').textContent()).toContain(`${year} prices`);
    await chart.getByRole('button', { name: 'About this figure' }).click();
    await chart.getByText(`Prices are those of ${year}`).waitFor();
    await page.close();
  });

  test('gives way to cash when the reader asks, and comes back, with the panel that is open', async () => {
    const { page, said } = await site.visit({ body: body(tag, ` price-year="${year}"`) });
    await drawn(page, year);
    const chart = page.locator(tag);
    const before = await told(chart);
    await chart.getByRole('button', { name: 'Table' }).click();
    await chart.getByText('In cash').click();
    await chart.locator('thead', { hasText: 'cash' }).waitFor();
    const cash = await told(chart);
    expect(cash.state).toBe('ready');
    expect(cash.rows.every((row) => row['prices'] === 'cash')).toBe(true);
    expect(cash.code).toBe(`<${tag} prices="cash"></${tag}>`);
    await chart.getByText('After inflation').click();
    await chart.locator('thead', { hasText: `${year} prices` }).waitFor();
    expect(await told(chart)).toEqual(before);
    expect(said).toEqual([]);
    await page.close();
  });
});

test('a later year takes the place of an earlier one, and no year brings back what was drawn beforehand', async () => {
  const { page, said } = await site.visit({ body: body(EARLY, ` price-year="${year}"`) });
  await drawn(page, year);
  const chart = page.locator(EARLY);
  await chart.evaluate((element, year) => element.setAttribute('price-year', year), otherYear);
  await drawn(page, otherYear);
  expect((await told(chart)).csv).toContain(`${otherYear} prices`);
  await chart.evaluate((element) => element.removeAttribute('price-year'));
  await settled(page);
  const { state, csv, code } = await told(chart);
  expect([state, code]).toEqual(['ready', `<${EARLY}></${EARLY}>`]);
  expect(csv).toContain(`${base} prices`);
  expect(said).toEqual([]);
  await page.close();
});

test('an unknown year is told once, with what is allowed, and the default is shown without what draws', async () => {
  const { page, said, asked } = await site.visit({ body: body(EARLY, ' price-year="1066"').repeat(2) });
  await settled(page);
  await reachable(page.locator(EARLY).first());
  expect(said).toHaveLength(1);
  for (const part of [`<${EARLY} price-year="1066">`, `using "${base}"`, ...years]) expect(said[0]).toContain(part);
  expect(asked.filter((address) => LIVE.test(address))).toEqual([]);
  expect((await told(page.locator(EARLY).first())).csv).toContain(`${base} prices`);
  await page.close();
});

test.each(['care-charts.live.js', 'care-charts.views.js', 'early-intervention-spending.live.js'])(
  'without %s the view drawn beforehand stays, an event says so, and the console once',
  async (file) => {
    const { page, said } = await site.visit({ body: body(EARLY, ` price-year="${year}"`) }, {}, (page) =>
      page.route(`**/${file}`, (route) => route.fulfill({ status: 404, body: '' })),
    );
    await page.waitForFunction(() =>
      (window as unknown as { notes: { events: string[] } }).notes.events.some((event) => event.endsWith('care-error')),
    );
    const { state, view, csv } = await told(page.locator(EARLY));
    expect([state, view['price-year']]).toEqual(['ready', base]);
    expect(csv).toContain(`${base} prices`);
    const { events } = await notes(page);
    expect(events.filter((event) => event.endsWith('care-error'))).toHaveLength(1);
    expect(said.filter((line) => line.startsWith('care-charts'))).toHaveLength(1);
    await page.close();
  },
);

test('a chart that is taken away leaves no drawing, and one that is put back is drawn anew', async () => {
  const { page, said } = await site.visit({ body: body(EARLY, ` price-year="${year}"`) });
  await drawn(page, year);
  const chart = page.locator(EARLY);
  const before = await told(chart);
  const left = await chart.evaluate((element) => {
    Object.assign(window, { taken: element });
    element.remove();
    return element.shadowRoot?.querySelectorAll('.plot svg').length;
  });
  expect(left).toBe(0);
  await page.evaluate(() => document.body.append((window as unknown as { taken: Element }).taken));
  await chart.locator('.plot svg').waitFor();
  await reachable(chart);
  expect((await told(chart)).marks).toEqual(before.marks);
  expect(said).toEqual([]);
  await page.close();
});

test('a wider figure is drawn for its width', async () => {
  const { page } = await site.visit({ body: body(EARLY, ` price-year="${year}"`) });
  await drawn(page, year);
  const chart = page.locator(EARLY);
  const viewBox = () => chart.locator('.plot svg').getAttribute('viewBox');
  const before = await viewBox();
  await page.setViewportSize({ width: 340, height: 800 });
  await expect.poll(viewBox).not.toBe(before);
  expect((await told(chart)).rows.length).toBeGreaterThan(1);
  await page.close();
});
