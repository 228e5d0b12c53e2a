import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { readData } from '../../src/prerender/project.ts';
import { notes, settled, Site } from './site.ts';

const TAG = 'care-children-in-care';
const LEEDS = 'E08000035';
/** The rate of Leeds in the newest year, from the table. */
const rates = readData()['area-looked-after'].filter(({ area }) => area === LEEDS);
const newest = rates.find(({ year }) => year === Math.max(...rates.map((row) => row.year)));

let site: Site;
/** A host of `cdn/` alone, without charts of areas. */
let bare: Site;
beforeAll(async () => {
  [site, bare] = await Promise.all([Site.open(), Site.open(undefined, undefined, undefined, async () => null)]);
});
afterAll(() => Promise.all([site.close(), bare.close()]));

const chart = (page: Page) => page.locator(TAG);
const codeOf = (page: Page, kind: 'html' | 'frame' | 'picture'): Promise<string> =>
  chart(page).evaluate((element: ChartElement, kind) => element.embedCode(kind), kind);
/** What the panel Embed says of a kind of code. */
async function saidOf(page: Page, kind: string): Promise<string> {
  const button = page.getByRole('button', { name: 'Embed' });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await page.getByRole('radio', { name: kind }).check();
  const notes = page.locator('#embed > p:not(#purpose)');
  await notes.first().waitFor();
  return notes.first().innerText();
}
/** Files that a code names, as paths in `cdn/`. */
const files = (code: string): string[] =>
  [...code.matchAll(/(?:src|href)="([^"?]+)/g)].map(([, address = '']) => address.replace(site.address, ''));

describe('a chart of an area', () => {
  let page: Page;
  let said: string[];
  let asked: string[];
  beforeAll(async () => {
    ({ page, said, asked } = await site.visit({ body: `<${TAG} area="Leeds"></${TAG}>` }));
    await settled(page);
  });
  afterAll(() => page.close());

  test('is the picture that the build draws, under the strict policy, with its table', async () => {
    expect(await chart(page).evaluate((element: ChartElement) => element.state)).toBe('ready');
    expect(await page.getByRole('heading').first().textContent()).toContain('Leeds');
    await page.getByRole('button', { name: 'Table' }).click();
    await page
      .getByRole('rowheader', { name: 'Leeds' })
      .or(page.getByRole('cell', { name: 'Leeds' }))
      .first()
      .waitFor();
    const cells = await page.locator('#table :is(td, th)').allTextContents();
    expect(cells).toContain(newest?.looked_after?.toLocaleString('en-GB'));
    expect(said).toEqual([]);
    expect((await notes(page)).violations).toEqual([]);
    expect(asked.filter((address) => address.includes('live'))).toEqual([]);
  });

  test('has codes that show it elsewhere, and every file that they name is there', async () => {
    const tag = await chart(page).evaluate((element: ChartElement) => element.embedCode());
    expect(tag).toContain(`<${TAG} area="${LEEDS}">`);
    const [html, frame, picture] = [
      await codeOf(page, 'html'),
      await codeOf(page, 'frame'),
      await codeOf(page, 'picture'),
    ];
    expect(html).toContain(`<${TAG} area="${LEEDS}">`);
    expect(files(frame)).toContain(`embed/children-in-care.area-${LEEDS}.html`);
    expect(files(picture)).toContain(`static/children-in-care.area-${LEEDS}.png`);
    expect(picture).toMatch(/ width="\d+" height="\d+"/);
    const named = [...new Set([html, frame, picture].flatMap(files))].filter((file) => file.includes(LEEDS));
    expect(named.length).toBeGreaterThan(2);
    const statuses = await Promise.all(named.map(async (file) => [file, (await fetch(site.address + file)).status]));
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
  });

  test('follows another area', async () => {
    const before = await page.getByRole('heading').first().textContent();
    await chart(page).evaluate((element) => element.setAttribute('area', 'City of London'));
    await expect.poll(() => page.getByRole('heading').first().textContent()).not.toBe(before);
    expect(await page.locator('.summary').textContent()).toContain('City of London');
    expect(said).toEqual([]);
  });
});

test('the page of an area for frames shows it, and leads to its other view', async () => {
  const { page, said } = await site.visit({ path: `embed/children-in-care.area-${LEEDS}.html?theme=dark` });
  await settled(page);
  const headline = (): Promise<string | null> => page.getByRole('heading').first().textContent();
  expect(await headline()).toContain('Leeds');
  expect(await chart(page).getAttribute('theme')).toBe('dark');
  await page.getByText('Starting in the year').click();
  await page.waitForURL(/children-in-care\.measure-starting\.area-E08000035\.html/);
  await settled(page);
  expect(await headline()).toMatch(/Leeds entered care/);
  expect(said).toEqual([]);
  expect((await notes(page)).violations).toEqual([]);
  await page.close();
});

test('an address asks the page of an area for another of its views, and an area that is none of its own is told', async () => {
  const { page } = await site.visit({ path: `embed/children-in-care.area-${LEEDS}.html?measure=starting` });
  await page.waitForURL(/children-in-care\.measure-starting\.area-E08000035\.html/);
  await page.goto(`${site.address}embed/children-in-care.area-${LEEDS}.html?area=Hull`);
  await settled(page);
  expect(await page.locator('.told').innerText()).toContain(`area="Hull" is not known. Known for area: ${LEEDS}.`);
  await page.close();
});

test('a comparison that is drawn in the browser is in no frame and no picture', async () => {
  const { page } = await site.visit({ body: `<${TAG} area="Leeds, neighbours, England"></${TAG}>` });
  await settled(page);
  expect(await chart(page).evaluate((element: ChartElement) => element.state)).toBe('live');
  expect(await chart(page).evaluate((element: ChartElement) => element.embedCode())).toContain(
    `<${TAG} area="${LEEDS},neighbours,E92000001">`,
  );
  expect([await codeOf(page, 'frame'), await codeOf(page, 'picture')]).toEqual(['', '']);
  expect(await saidOf(page, 'Frame')).toContain('Copy Tag or HTML instead.');
  expect(await saidOf(page, 'Picture')).toContain('Save it with Download');
  await page.close();
});

describe('where charts of areas are not hosted', () => {
  test('England is shown, and reader and author are told why', async () => {
    const { page, said } = await bare.visit({ body: `<${TAG} area="Leeds"></${TAG}>` });
    await settled(page);
    const sentence = `Leeds cannot be shown: its charts are not in ${bare.address}areas/, where “npm run build -- --areas” writes them. The figures are those of England.`;
    await expect.poll(() => page.locator('.source').innerText()).toContain(sentence);
    expect(await page.getByRole('heading').first().textContent()).toContain('Children in care');
    expect(said.filter((line) => line.includes(sentence))).toHaveLength(1);
    expect((await notes(page)).events).toEqual([`${TAG} care-ready`]);
    await page.getByText('Starting in the year').click();
    await expect.poll(() => page.getByRole('heading').first().textContent()).toContain('started in care');
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('cell').first().waitFor();
    await page.close();
  });
});

test('where what shows areas cannot be loaded, England is shown and an error told, once; another area has it loaded again', async () => {
  let asked = 0;
  const { page } = await site.visit({ body: `<${TAG} area="Leeds"></${TAG}>` }, {}, (page) =>
    page.route('**/care-charts.areas.js*', (route) => {
      asked += 1;
      return asked === 1 ? route.abort() : route.fallback();
    }),
  );
  await settled(page);
  expect(await page.getByRole('heading').first().textContent()).toContain('Children in care');
  await expect.poll(async () => (await notes(page)).events).toEqual([`${TAG} care-error`, `${TAG} care-ready`]);
  await page.setViewportSize({ width: 400, height: 700 });
  await page.getByText('Starting in the year').click();
  await expect.poll(() => page.getByRole('heading').first().textContent()).toContain('started in care');
  expect(asked).toBe(1);
  await chart(page).evaluate((element) => element.setAttribute('area', 'York'));
  await expect.poll(() => page.getByRole('heading').first().textContent()).toContain('York');
  await page.close();
});

test('a chart of England that is given an area stands until what shows areas has come', async () => {
  let answer = (): void => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  const { page } = await site.visit({ body: `<${TAG}></${TAG}>` }, {}, (page) =>
    page.route('**/care-charts.areas.js', async (route) => {
      await held;
      await route.continue();
    }),
  );
  await settled(page);
  const asked = page.waitForRequest('**/care-charts.areas.js');
  await chart(page).evaluate((element) => element.setAttribute('area', 'Leeds'));
  await asked;
  expect(await page.getByRole('heading').first().textContent()).toContain('Children in care');
  answer();
  await expect.poll(() => page.getByRole('heading').first().textContent()).toContain('Leeds');
  await page.close();
});

test('an unknown area shows England with its table', async () => {
  const { page } = await site.visit({ body: `<${TAG} area="Atlantis"></${TAG}>` });
  await settled(page);
  await expect.poll(() => page.locator('.source').innerText()).toContain('The figures are those of England.');
  await page.getByRole('button', { name: 'Table' }).click();
  await page.getByRole('cell').first().waitFor();
  await page.close();
});

test('the box of a chart offers the areas of which it has figures', async () => {
  const { page } = await site.visit({
    body: '<care-leavers choose="area"></care-leavers><care-children-in-care choose="area"></care-children-in-care>',
  });
  await settled(page);
  const [leavers, inCare] = [page.locator('care-leavers'), page.locator('care-children-in-care')];
  for (const chart of [leavers, inCare]) await chart.getByRole('combobox').fill('scilly');
  expect(await leavers.getByRole('option', { name: 'Isles of Scilly' }).count()).toBe(0);
  await inCare.getByRole('combobox').fill('scilly');
  expect(await inCare.getByRole('option', { name: 'Isles of Scilly' }).count()).toBe(1);
  await leavers.getByRole('combobox').fill('scilly');
  await leavers.getByText('No figures of an area of that name.').first().waitFor({ state: 'attached' });
  await leavers.getByRole('combobox').fill('leeds');
  expect(await leavers.getByRole('option', { name: 'Leeds' }).count()).toBe(1);
  await page.close();
});
