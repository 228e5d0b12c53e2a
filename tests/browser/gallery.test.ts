import axe from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CareChart } from '../../src/care-chart/care-chart.ts';
import { drawnCharts } from '../../src/prerender/cache/drawn-charts.ts';
import type { DrawnChart } from '../../src/prerender/draw.ts';
import { inProject } from '../../src/prerender/project.ts';
import { POLICY } from '../../src/dev/serve.ts';
import { xlsx } from '../storybook/spreadsheet.ts';
import { share } from '../whole.ts';
import { audit } from './audit.ts';
import { notes, settled, Site, type Visit } from './site.ts';

/** The gallery as a blogger finds it: under a path of some host, with the strictest policy. */
let site: Site;
let charts: readonly DrawnChart[];
let gallery: Visit;
beforeAll(async () => {
  site = await Site.open(inProject('cdn'), POLICY, '/some/path/');
  charts = await drawnCharts();
  gallery = await site.visit({ path: '' }, { viewport: { width: 900, height: 900 } });
});
afterAll(() => site.close());

/** Another page of the gallery in a page of the browser of its own. */
const visit = (path: string, options: Parameters<Site['visit']>[1] = {}) => site.visit({ path }, options);
const section = (name: string, { page }: Pick<Visit, 'page'> = gallery) => page.locator(`section#${name}`);
const code = (name: string) => section(name).getByLabel('The code');
const elsewhere = ({ asked }: Visit) =>
  asked.filter((address) => !address.startsWith(site.address) && !address.startsWith('data:'));

/** Begins a chart with the first example. */
async function begin(page: Page): Promise<void> {
  await page.locator('.examples button').first().click();
  await settled(page);
}

/** Scrolls past every chart and waits until all are shown. */
async function showAll(page: Page): Promise<void> {
  for (const { name } of charts) await section(name, { page }).scrollIntoViewIfNeeded();
  await settled(page);
}

/** Scrolls to every chart on the page of an area, and waits until it is shown. */
async function showAreas(page: Page): Promise<void> {
  for (const chart of await page.locator('section[data-chart]').all()) {
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('.stage > :state(ready)').waitFor();
  }
}

describe('the gallery, under the strictest policy and a path of its own', () => {
  test('shows every chart with all that it opens, without a violation, a message or a request to anybody else', async () => {
    const { page, said } = gallery;
    await showAll(page);
    for (const { name } of share(charts, 0)) {
      const chart = section(name).locator(`care-${name}`);
      await chart.getByRole('button', { name: 'About this figure' }).click();
      for (const button of await chart.locator('.controls').getByRole('button').all())
        if ((await button.innerText()) !== 'Listen') await button.click();
      await chart.getByRole('table').waitFor();
      for (const radio of await chart.locator('.choices').getByRole('radio').all()) await radio.dispatchEvent('click');
      await chart.locator('.plot').hover();
    }
    expect((await notes(page)).violations).toEqual([]);
    expect(said).toEqual([]);
    expect(elsewhere(gallery)).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.reload();
  });

  test('opens with a chart in the window, and its code', async () => {
    const { page } = gallery;
    const hero = page.locator('.hero');
    await hero.locator('.stage > :state(ready)').waitFor();
    await expect
      .poll(() => hero.getByLabel('The code').inputValue())
      .toMatch(/^<script [^>]*><\/script>\n<care-[\w-]+><\/care-[\w-]+>$/);
    const { page: large } = await visit('', { viewport: { width: 1400, height: 900 } });
    await large.locator('.hero .stage > :state(ready)').waitFor();
    for (const part of [large.locator('.hero .stage'), large.getByLabel('Where will you host it?')]) {
      const box = await part.boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
    }
    await large.close();
  });

  test('gives codes that follow the reader’s choice and each control', async () => {
    const { page } = gallery;
    await showAll(page);
    const spending = section('early-intervention-spending');
    await spending.locator('care-early-intervention-spending').getByText('In cash').click();
    await expect
      .poll(() => code('early-intervention-spending').inputValue())
      .toBe(
        `<script type="module" src="${site.address}care-charts.js"></script>\n<care-early-intervention-spending prices="cash"></care-early-intervention-spending>`,
      );
    const leavers = section('leavers');
    await leavers.getByText('Change it').click();
    await leavers.getByLabel('Headline').fill('Ours & "theirs"');
    await leavers.getByLabel('Heading level').selectOption('4');
    await leavers.getByLabel('Theme').selectOption('dark');
    await expect
      .poll(() => code('leavers').inputValue())
      .toContain(
        '<care-leavers headline="Ours &amp; &quot;theirs&quot;" heading-level="4" theme="dark"></care-leavers>',
      );
    await leavers.getByRole('heading', { level: 4, name: 'Ours & "theirs"' }).waitFor();
    await leavers.getByLabel('Headline').fill('');
    await expect.poll(() => code('leavers').inputValue()).not.toContain('headline');
    const timeline = section('review-timeline');
    await timeline.getByText('Change it').click();
    await timeline.locator('.settings').getByLabel(/^From/).fill('2022');
    await expect.poll(() => code('review-timeline').inputValue()).toContain('<care-review-timeline from="2022">');
    await leavers.getByLabel('280 px').check();
    expect(await leavers.locator('care-leavers').evaluate(({ clientWidth }) => clientWidth)).toBe(280);
  });

  test('asks once where the charts will be hosted, and every code follows, before and after its chart is shown', async () => {
    const { page } = await visit('', { viewport: { width: 900, height: 900 } });
    const field = page.getByLabel('Where will you host it?');
    const codes = () =>
      page.getByLabel('The code').evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    const named = async (address: string) => {
      await expect
        .poll(async () => (await codes()).filter((text) => !text.includes(`src="${address}care-charts.js"`)))
        .toEqual([]);
      expect(await codes()).toHaveLength(charts.length + 1);
    };
    expect(await field.inputValue()).toBe(site.address);
    await page.getByText(/your own computer’s, which nobody else can open/).waitFor();
    await named(site.address);
    await field.fill('https://charts.example.org/care');
    await named('https://charts.example.org/care/');
    await page.getByText('Every code on this page names this address.').waitFor();
    await field.fill('charts.example');
    await page.getByText('Write an address that begins with https://').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await named('https://charts.example.org/care/');
    await showAll(page);
    await named('https://charts.example.org/care/');
    const leavers = page.locator('care-leavers');
    await leavers.getByRole('button', { name: 'Embed' }).click();
    await expect
      .poll(() => leavers.locator('textarea').inputValue())
      .toContain('src="https://charts.example.org/care/care-charts.js"');
    await page.close();
  });

  test.each([
    ['html', /<figure/],
    ['frame', /<iframe [^>]*title="[^"]+"/],
    ['picture', /<img [^>]*alt="[^"]+"/],
  ])('gives the code for %s, with the address that was chosen and nothing of the gallery’s', async (kind, expected) => {
    const { page } = gallery;
    await page.getByLabel('Where will you host it?').fill('https://charts.example.org/care/');
    await section('mental-health').scrollIntoViewIfNeeded();
    await section('mental-health').locator(`input[value=${kind}]`).check();
    await expect.poll(() => code('mental-health').inputValue()).toMatch(expected);
    const text = await code('mental-health').inputValue();
    expect(text).toContain('https://charts.example.org/care/');
    expect(text).not.toMatch(/localhost|heading-level|data-own/);
    await page.getByLabel('Where will you host it?').fill(site.address);
  });

  test('copies a code, and says so', async () => {
    const { page } = gallery;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await section('mental-health').getByLabel('Tag').check();
    await section('mental-health').locator('.codes').getByRole('button', { name: 'Copy' }).click();
    await section('mental-health').locator('.codes').getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code('mental-health').inputValue());
  });
});

describe('the search of the gallery', () => {
  const shown = (page: Page) =>
    page.locator('main > section[data-chart]:visible').evaluateAll((all) => all.map(({ id }) => id));

  test('finds charts and figures by number, id, word and source, counts them, and goes back', async () => {
    const { page } = gallery;
    const field = page.getByRole('searchbox');
    const said = page.locator('#search [role=status]');
    await field.fill('F15');
    await page.locator('#found-figures').getByText('<care-stat figure="F15">46%</care-stat>').waitFor();
    expect(await shown(page)).toContain('early-intervention-spending');
    expect(await shown(page)).not.toContain('sector-response');
    expect(new URL(page.url()).search).toBe('?q=F15');
    await field.fill('46%');
    await expect.poll(() => said.innerText()).toMatch(/^\d+ charts? and \d+ figures? with “46%”\.$/);
    const figures = await page.locator('#found-figures li').count();
    expect(await said.innerText()).toBe(
      `${(await shown(page)).length} chart${(await shown(page)).length === 1 ? '' : 's'} and ${figures} figure${figures === 1 ? '' : 's'} with “46%”.`,
    );
    await field.fill('kinship');
    await expect.poll(() => shown(page)).toContain('kinship-savings');
    await field.fill('zebra crossing');
    await expect.poll(() => said.innerText()).toBe('0 charts and 0 figures with “zebra crossing”.');
    await page.goBack();
    await expect.poll(() => shown(page)).toHaveLength(charts.length);
    expect(await field.inputValue()).toBe('');
  });

  test('finds an area by a name that people say and by its code, and leads to its charts', async () => {
    const { page } = await visit('');
    const links = page.locator('#found-areas a');
    const said = page.locator('#search [role=status]');
    await page.getByRole('searchbox').fill('hull');
    await expect.poll(() => said.innerText()).toMatch(/^1 chart, 0 figures and 1 area with “hull”\.$/);
    expect(await links.allInnerTexts()).toEqual(['Hull']);
    await page.getByRole('searchbox').fill('your area');
    await expect.poll(() => links.first().innerText()).toBe('Your area');
    await page.getByRole('searchbox').fill('E08000035');
    await expect.poll(() => links.allInnerTexts()).toEqual(['Leeds']);
    await page.getByRole('searchbox').fill('le');
    await expect.poll(() => links.count()).toBe(0);
    await page.getByRole('searchbox').fill('Leeds');
    await links.first().click();
    await page.getByRole('heading', { level: 2, name: / of Leeds$/ }).waitFor();
    await page.close();
  });

  test('works from an address, and by the chips, which are links', async () => {
    const { page } = await visit('?q=Kinship+estimated');
    await expect.poll(() => shown(page)).toEqual(['kinship-savings']);
    const chip = page.locator('.chips a').first();
    const publisher = await chip.innerText();
    await chip.click();
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe(publisher);
    expect(await chip.getAttribute('aria-current')).toBe('true');
    const crediting = charts.filter(({ view }) => view.credits.includes(publisher)).map(({ name }) => name);
    expect(await shown(page)).toEqual(expect.arrayContaining(crediting));
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual(['kinship-savings']);
    await page.close();
  });
});

test('without script there are pictures, sentences, tables and links, in the colours of the device', async () => {
  const { page } = await visit('', { javaScriptEnabled: false, colorScheme: 'dark' });
  for (const { name, view } of charts) {
    const part = section(name, { page });
    await part.scrollIntoViewIfNeeded();
    await part.getByRole('heading', { name: view.headline, exact: true }).waitFor();
    await part.getByText(view.summary, { exact: true }).waitFor();
    await expect
      .poll(() => part.locator('img').evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
      .toBeGreaterThan(200);
    expect(await part.locator('img').evaluate(({ currentSrc }: HTMLImageElement) => currentSrc)).toMatch(
      new RegExp(`/static/${name}\\.dark\\.\\d+\\.svg$`),
    );
    expect(await part.locator('tbody tr').count()).toBe(view.rows.length);
    expect(await part.getByLabel('The code').inputValue()).toContain(`<care-${name}></care-${name}>`);
    expect(await part.getByRole('link', { name: 'Its own page' }).getAttribute('href')).toBe(`embed/${name}.html`);
  }
  for (const name of ['Search charts, figures and sources', 'Where will you host it?'])
    expect(await page.getByLabel(name).isVisible()).toBe(false);
  await page.close();
});

describe('pages of the gallery', () => {
  const paths = ['', 'area.html?area=Leeds', 'make.html', 'figures.html', 'docs/hosting.html', 'docs/README.html'];

  test.each(paths)('%s fits every window from 280 to 900 pixels', async (path) => {
    const { page } = await visit(path);
    if (path === '') await page.locator('.hero .stage > :state(ready)').waitFor();
    if (path === 'make.html') await begin(page);
    if (path.startsWith('area')) await showAreas(page);
    const wide: number[] = [];
    for (const width of [280, 320, 480, 700, 900]) {
      await page.setViewportSize({ width, height: 800 });
      if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) wide.push(width);
    }
    expect(wide).toEqual([]);
    await page.close();
  });

  test.each(paths.filter((path) => !path.endsWith('README.html')))('axe finds nothing wrong with %s', async (path) => {
    const { page } = await visit(path, { viewport: { width: 1000, height: 1000 } });
    if (path === '') await showAll(page);
    if (path === 'make.html') await begin(page);
    if (path.startsWith('area')) await showAreas(page);
    await page.evaluate(axe.source);
    expect(await audit(page)).toEqual([]);
    // All pages have one stylesheet; this one has every kind of control.
    if (path === 'make.html') {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await audit(page)).toEqual([]);
    }
    await page.close();
  });
});

describe('“Make your own”', () => {
  const LONG = `Year,Team,Age,Visits
2019,Red,All,9
2019,Red,Under 5,4
2019,Blue,All,8
2019,Blue,Under 5,3
2020,Red,All,7
2020,Red,Under 5,2
2020,Blue,All,6
2020,Blue,Under 5,1`;
  let made: Visit;
  beforeAll(async () => {
    made = await visit('make.html', { viewport: { width: 900, height: 1000 } });
    await begin(made.page);
  });
  const box = () => made.page.getByLabel('Your figures');
  const own = () => made.page.locator('care-chart');
  const tag = () => made.page.getByLabel('The code').inputValue();
  const summary = (page: Page) => page.locator('care-chart').evaluate(({ summary }: CareChart) => summary);

  test('makes a chart of pasted cells, and a code that draws the same on a bare page', async () => {
    await box().fill('Year\tPlaces\n2019\t40\n2020\t44.5\n2021\t51');
    await made.page.getByLabel('Headline').fill('More places each year');
    await expect.poll(tag).toMatch(/headline="More places each year"[^]*<td>44\.5<\/td>/);
    expect(await tag()).not.toMatch(/heading-level|loading|data-own/);
    const { page, said } = await site.visit({ path: 'bare.html', head: '', body: await tag() });
    await settled(page);
    expect(await summary(page)).toBe(await summary(made.page));
    await page.getByRole('heading', { name: 'More places each year' }).waitFor();
    expect(said).toEqual([]);
    await page.close();
    await made.page.getByLabel('Headline').fill('');
  });

  test('shows what was read column by column; each guess is a control, which the code follows', async () => {
    const { page } = made;
    await box().fill(LONG);
    const row = (column: string) =>
      page
        .locator('.columns')
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: column, exact: true }) });
    await expect.poll(() => row('Team').getByRole('cell').first().innerText()).toBe('series');
    await page.getByText(/Of column Age, the rows with 'All' are shown/).waitFor();
    await page.getByLabel('Rows by Age').selectOption('Under 5');
    await expect.poll(tag).toMatch(/<care-chart [^>]*only="Age: Under 5"/);
    await page.getByLabel('Use Team as').focus();
    await page.getByLabel('Use Team as').selectOption('not drawn');
    await expect.poll(tag).toMatch(/<care-chart [^>]*series="none"/);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Use Team as');
    await page.getByRole('button', { name: 'Guess all again' }).click();
    await expect.poll(tag).not.toMatch(/only=|series=/);
  });

  test('says what is wrong in the chart’s own sentence, gives no code for it, and goes on when it is mended', async () => {
    await box().fill('Year,Places\n2019,40\n2020,a lot ');
    await own().getByText("Row 3, column Places: 'a lot ' is not a number.").waitFor();
    await expect.poll(() => made.page.locator('.codes').getByRole('button', { name: 'Copy' }).isDisabled()).toBe(true);
    await box().fill('Year,Places\n2019,40\n2020,44');
    await expect.poll(tag).toContain('<td>44</td>');
    expect(await made.page.locator('.codes').getByRole('button', { name: 'Copy' }).isDisabled()).toBe(false);
  });

  test('reads HTML and a spreadsheet that is dropped, and lets a sheet be chosen', async () => {
    const { page } = made;
    await box().fill(
      '<p>Ours</p><table><tr><th>Year<th>Places<tr><td>2019<td>41<tr><td>2020<td>46<tr><td>2021<td>52</table>',
    );
    await expect.poll(tag).toMatch(/<td>2020<\/td>\s*<td>46/);
    const bytes = Array.from(
      xlsx([
        [
          'Visits',
          [
            ['Year', 'Visits'],
            [2019, 40],
            [2020, 44.5],
            [2021, 51],
          ],
        ],
        [
          'Areas',
          [
            ['Area', 'Places'],
            ['Elm', 7],
            ['Oak', 9],
          ],
        ],
      ]),
    );
    const dataTransfer = await page.evaluateHandle((bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], 'figures.xlsx'));
      return transfer;
    }, bytes);
    await page.locator('#drop').dispatchEvent('drop', { dataTransfer });
    await expect.poll(tag).toMatch(/<td>2020<\/td><td>44\.5<\/td>/);
    await page.locator('#sheet').selectOption('Areas');
    await expect.poll(tag).toMatch(/<td>Elm<\/td><td>7<\/td>/);
  });

  test('saves the picture', async () => {
    const downloaded = made.page.waitForEvent('download');
    await made.page.getByRole('button', { name: 'SVG' }).click();
    expect((await downloaded).suggestedFilename()).toBe('chart.svg');
  });

  test('sends nothing anywhere, breaks no rule of the policy and says nothing on the console but its warnings', async () => {
    expect(elsewhere(made)).toEqual([]);
    const before = made.asked.length;
    await box().fill('Year,Places\n2019,40\n2020,48');
    await expect.poll(tag).toContain('<td>48</td>');
    expect(made.asked.slice(before)).toEqual([]);
    expect((await notes(made.page)).violations).toEqual([]);
    expect(made.said.filter((line) => !line.startsWith('care-charts: <care-chart> '))).toEqual([]);
  });
});
