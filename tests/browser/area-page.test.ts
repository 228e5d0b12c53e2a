import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { POLICY } from '../../src/dev/serve.ts';
import { areaChartNames } from '../../src/prerender/charts.ts';
import { inProject, readData } from '../../src/prerender/project.ts';
import { notes, settled, Site, type Visit } from './site.ts';

/** The page “Your area” as it is served while charts of areas are drawn on request. */
let site: Site;
let visit: Visit;
let page: Page;
beforeAll(async () => {
  site = await Site.open(inProject('cdn'), POLICY, '/charts/');
  visit = await site.visit({ path: 'area.html' }, { viewport: { width: 900, height: 900 } });
  ({ page } = visit);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => site.close());

const names = areaChartNames();
const { areas, 'area-neighbours': neighbours } = readData();
const coded = (name: string) => areas.find((area) => area.name === name)?.code ?? '';
const LEEDS = coded('Leeds');
const ENGLAND = coded('England');
const box = () => page.getByRole('combobox', { name: 'Area' });
const company = (label: string) => page.locator('#company').getByLabel(label);
const query = () => decodeURIComponent(new URL(page.url()).search);
const all = () => page.getByLabel('The codes of all charts').inputValue();
const asked = () =>
  page.locator('.stage > *').evaluateAll((charts) => charts.map((chart) => chart.getAttribute('area')));

/** The codes of all charts that there are by area, for a value of the attribute. */
const codesFor = (value: string) =>
  [
    `<script type="module" src="${site.address}care-charts.js"></script>`,
    ...names.map((name) => `<care-${name} area="${value}"></care-${name}>`),
  ].join('\n');

describe('the page “Your area”', () => {
  test('shows no chart before an area is chosen, and the chosen one in all charts, in the address and in every code', async () => {
    await box().waitFor();
    expect(await page.locator('.stage').first().isVisible()).toBe(false);
    await box().fill('leed');
    await box().press('Enter');
    await page.getByRole('heading', { level: 2, name: / of Leeds$/ }).waitFor();
    expect(query()).toBe(`?area=${LEEDS}`);
    expect(await asked()).toEqual(names.map(() => LEEDS));
    // Before the charts are there, and after.
    expect(await all()).toBe(codesFor(LEEDS));
    for (const name of names) await page.locator(`section#${name}`).scrollIntoViewIfNeeded();
    await settled(page);
    for (const name of names)
      expect(await page.locator(`care-${name}`).getByRole('heading').first().innerText()).toMatch(/Leeds/);
    await expect.poll(all).toBe(codesFor(LEEDS));
    expect(await page.title()).toMatch(/^Leeds/);
  });

  test('copies the codes of all by one button, each script once, in the views that the reader has chosen', async () => {
    const chart = page.locator('care-children-in-care');
    await chart.getByText('Starting in the year').click();
    const code = `<care-children-in-care measure="starting" area="${LEEDS}"></care-children-in-care>`;
    await expect.poll(all).toContain(code);
    await page.getByRole('button', { name: 'Copy all codes' }).click();
    await page.locator('#all').getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')).toHaveLength(names.length + 1);
    expect(copied).toContain(code);
    await page.getByLabel('Where will you host it?').fill('https://charts.example.org/care');
    await expect
      .poll(all)
      .toMatch(/^<script type="module" src="https:\/\/charts\.example\.org\/care\/care-charts\.js">/);
    await page.getByLabel('Where will you host it?').fill(site.address);
    await chart.getByText('In care on 31 March').click();
  });

  test('compares an area with its neighbours, and goes back', async () => {
    await company('the median of its ten neighbours').check();
    expect(query()).toBe(`?area=${LEEDS},neighbours,England`);
    expect(await asked()).toEqual(names.map(() => `${LEEDS},neighbours,England`));
    await expect.poll(all).toBe(codesFor(`${LEEDS},neighbours,${ENGLAND}`));
    await page.goBack();
    await expect.poll(() => company('the median of its ten neighbours').isChecked()).toBe(false);
    expect(await asked()).toEqual(names.map(() => LEEDS));
    await page.goForward();
    await expect.poll(() => company('the median of its ten neighbours').isChecked()).toBe(true);
  });

  test('keeps the comparison where the next area can have it, and offers none that there is not', async () => {
    // From here on no chart has to be drawn.
    await page.route('**/areas/*/*.js', () => {});
    await box().fill('York');
    await box().press('Enter');
    const york = coded('York');
    expect(query()).toBe(`?area=${york},neighbours,England`);
    expect(neighbours.filter(({ area }) => area === york)).toHaveLength(10);
    await box().fill('north east');
    await box().press('Enter');
    expect(query()).toBe(`?area=${coded('North East')}`);
    for (const label of ['the median of its ten neighbours', 'its region'])
      expect(await company(label).isDisabled()).toBe(true);
  });

  test('tells in an address by name what became of a council, and links what came after it', async () => {
    await page.goto(`${site.address}area.html?area=cumbria`);
    const note = page.locator('#area-note');
    await note.getByText(/^Cumbria ended on 31 March 2023; its own years are shown\./).waitFor();
    expect(await note.getByRole('link').allInnerTexts()).toEqual(['Cumberland', 'Westmorland and Furness']);
    await note.getByRole('link').first().click();
    await note.getByText('Cumberland began on 1 April 2023. Before it was Cumbria.').waitFor();
    expect(query()).toBe(`?area=${coded('Cumberland')}`);
    expect(await box().inputValue()).toBe('Cumberland');
  });

  test('shows no chart for a name that no area has, and links those that are near', async () => {
    await page.goto(`${site.address}area.html?area=Leds`);
    const note = page.locator('#area-note');
    await note.getByText('There is no area “Leds”. Near to it: Leeds.').waitFor();
    expect(await page.locator('.stage').first().isVisible()).toBe(false);
    await note.getByRole('link', { name: 'Leeds' }).click();
    await page.getByRole('heading', { level: 2, name: / of Leeds$/ }).waitFor();
    await page.goto(`${site.address}area.html?area=<b>`);
    await note.getByText('There is no area “<b>”.').waitFor();
  });

  test('keeps nothing, asks nobody, says nothing but what authors need, and breaks no rule of the policy', async () => {
    expect((await notes(page)).violations).toEqual([]);
    // What became of a council is told to authors too.
    expect(visit.said.filter((line) => !/^care-charts: <care-[\w-]+> Cumbria ended on/.test(line))).toEqual([]);
    expect(visit.asked.filter((address) => !address.startsWith(site.address) && !address.startsWith('data:'))).toEqual(
      [],
    );
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

test('without script the page says how a tag names an area, and where names, codes and charts are', async () => {
  const { page } = await site.visit({ path: 'area.html' }, { javaScriptEnabled: false });
  const main = page.getByRole('main');
  expect(await main.innerText()).toContain(`<care-${names[0]} area="Leeds">`);
  const links = await main.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links).toEqual(expect.arrayContaining(['data/areas/areas.csv', ...names.map((name) => `embed/${name}.html`)]));
  for (const link of links) expect((await page.request.get(site.address + link)).status(), link).toBe(200);
  await page.close();
});
