import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LatestRelease } from '../../src/artifact.ts';
import { packageJson } from '../../src/prerender/project.ts';
import { notes, settled, Site, type Visit } from './site.ts';

const { version: own } = packageJson();
const change = { what: '2021, Aged 19, Not known', from: '5%', to: '6%' };
const latest = (more: Partial<LatestRelease>): string =>
  JSON.stringify({ version: '999.10.0', date: '2027-02-03', since: own, figures: { leavers: [change] }, ...more });

/** What stands at each address under `news/`; a number is the status of the answer, `null` no answer at all. */
const NEWS: Readonly<Record<string, string | number | null>> = {
  newer: latest({}),
  'others-changed': latest({ figures: { 'funding-gap': [change] } }),
  between: latest({ since: '999.9.0' }),
  'nothing-between': latest({ since: '999.9.0', figures: {} }),
  'as-first-described': JSON.stringify({ version: '999.10.0', date: '2027-02-03', figures: {} }),
  hostile: latest({
    figures: {
      leavers: [
        { what: '<img src=x onerror=alert(1)>\u202e\u0000 2021', from: '<b>5%</b>', to: 'x'.repeat(5000) },
        { what: 'A new one', from: null, to: '6%' },
        { what: 'One that is gone', from: '5%', to: null },
        ...Array.from({ length: 40 }, (_, index) => ({ ...change, what: `Number ${index}` })),
        ...([null, 7, 'text', {}, { what: 5, from: 1, to: 2 }, { what: 'x' }] as never[]),
      ],
    },
  }),
  equal: latest({ version: own }),
  older: latest({ version: '0.0.99' }),
  'no-json': '<!doctype html><title>Not found</title>',
  'no-object': 'null',
  'no-version': JSON.stringify({ version: 'javascript:alert(1)', figures: {} }),
  'too-long': latest({ figures: { leavers: [{ ...change, to: 'x'.repeat(300_000) }] } }),
  missing: 404,
  unreachable: null,
  // A site that sends its readers elsewhere.
  elsewhere: 302,
};
const SILENT = ['equal', 'older'];
const TOLD_ON_CONSOLE = ['no-json', 'no-object', 'no-version', 'too-long', 'missing', 'unreachable', 'elsewhere'];

/** Answers what is asked for under `news/`. */
async function answer(page: Page, address: string): Promise<void> {
  await page.route(`${address}news/**`, (route) => {
    const [, name = ''] = /news\/([a-z-]+)\.json/.exec(route.request().url()) ?? [];
    const body = NEWS[name];
    if (typeof body === 'string') return route.fulfill({ body, contentType: 'application/json' });
    if (body === 302)
      return route.fulfill({ status: 302, headers: { location: 'https://elsewhere.example/latest.json' } });
    return body ? route.fulfill({ status: body }) : route.abort();
  });
}

const about = (chart: Locator): Locator => chart.getByRole('button', { name: 'About this figure' });
const news = (chart: Locator): Locator => chart.locator('#about dt').filter({ hasText: /^Newer / });

let site: Site;
let visit: Visit;
/** The chart that asks at an address under `news/`. */
const chartOf = (name: string): Locator => visit.page.locator(`#${name}`);
const askedFor = (part: string): string[] => visit.asked.filter((address) => address.includes(part));

beforeAll(async () => {
  site = await Site.open();
  const tag = (id: string, updates: string) =>
    `<care-leavers id="${id}" loading="eager" updates="${updates}"></care-leavers>`;
  const body = [
    ...Object.keys(NEWS).map((name) => tag(name, `news/${name}.json`)),
    tag('again', 'news/newer.json'),
    tag('foreign', 'https://elsewhere.example/latest.json'),
    tag('invalid', 'https://'),
    tag('inline', 'data:application/json,{}'),
    '<care-leavers id="without" loading="eager"></care-leavers>',
    '<care-leavers id="empty" loading="eager" updates=""></care-leavers>',
    '<care-chart id="own" loading="eager" updates="news/own.json" type="change"><table><tr><th>Year</th><th>Children</th></tr><tr><td>2020</td><td>4</td></tr><tr><td>2021</td><td>7</td></tr></table></care-chart>',
  ].join('');
  visit = await site.visit({ body }, {}, (page) => answer(page, site.address));
  await settled(visit.page);
});
afterAll(() => site.close());

describe('without updates', () => {
  test('nothing is asked for when everything is opened, and the part that would ask is not fetched', async () => {
    for (const id of ['without', 'empty', 'own']) {
      for (const button of ['About this figure', 'Table', 'Download'])
        await chartOf(id).getByRole('button', { name: button }).click();
      await chartOf(id).getByRole('table').first().waitFor();
      await expect.poll(() => chartOf(id).locator('#about').textContent()).toContain('To cite this figure');
    }
    expect(askedFor('news/')).toEqual([]);
    expect(askedFor('newer')).toEqual([]);
    expect(askedFor('latest')).toEqual([]);
    expect(await news(visit.page.locator('care-leavers, care-chart')).count()).toBe(0);
    expect(visit.asked.filter((address) => !address.startsWith(site.address) && !address.startsWith('data:'))).toEqual(
      [],
    );
  });
});

describe('with updates', () => {
  test('nothing is asked for until a reader opens About, nor by Table', async () => {
    await about(chartOf('newer')).hover();
    await about(chartOf('newer')).focus();
    await chartOf('newer').getByRole('button', { name: 'Table' }).click();
    await chartOf('newer').getByRole('table').waitFor();
    expect(askedFor('news/')).toEqual([]);
  });

  test('About tells of a newer version, what it changes in this chart, and where it is', async () => {
    await about(chartOf('newer')).click();
    await news(chartOf('newer')).waitFor();
    expect(await news(chartOf('newer')).textContent()).toBe('Newer figures');
    const told = chartOf('newer').locator('#about dd').last();
    expect((await told.innerText()).replaceAll(/\s+/g, ' ').trim()).toBe(
      'Version 999.10.0 of care-charts (3 February 2027) has newer figures for this chart. 2021, Aged 19, Not known: 5% → 6%',
    );
    expect(await told.getByRole('link').evaluate((link: HTMLAnchorElement) => link.href)).toBe(`${site.address}news/`);
  });

  test('a second chart with the same address tells the same, and the address is asked for once', async () => {
    await about(chartOf('again')).click();
    await news(chartOf('again')).waitFor();
    expect(askedFor('news/newer.json')).toHaveLength(1);
  });

  test.each([
    ['others-changed', 'Newer version', 'has the same figures for this chart.'],
    ['between', 'Newer figures', `This is ${own}; only what changed after 999.9.0 is known here.`],
    ['nothing-between', 'Newer version', `is there. This is ${own}; only what changed after 999.9.0 is known here.`],
    ['as-first-described', 'Newer version', '(3 February 2027) is there.'],
  ])('of %s no more is said than the file lets know', async (name, heading, sentence) => {
    await about(chartOf(name)).click();
    await news(chartOf(name)).waitFor();
    expect(await news(chartOf(name)).textContent()).toBe(heading);
    expect((await chartOf(name).locator('#about dd').last().innerText()).replaceAll(/\s+/g, ' ')).toContain(sentence);
  });

  test('what the file says is text of limited length', async () => {
    await about(chartOf('hostile')).click();
    await news(chartOf('hostile')).waitFor();
    const told = chartOf('hostile').locator('#about dd').last();
    const items = await told.getByRole('listitem').allInnerTexts();
    expect(items).toHaveLength(13);
    expect(items[0]).toMatch(/^<img src=x onerror=alert\(1\)> +2021: <b>5%<\/b> → x{160}…$/);
    expect(items.slice(1, 3)).toEqual(['A new one: new, 6%', 'One that is gone: no longer given, was 5%']);
    expect(items.at(-1)).toBe('and 31 more');
    expect(await told.locator('img, b').count()).toBe(0);
  });

  test('an equal or an older version is not told of, nor what cannot be understood', async () => {
    const before = visit.said.length;
    for (const name of [...SILENT, ...TOLD_ON_CONSOLE]) await about(chartOf(name)).click();
    const said = (name: string): string[] =>
      visit.said.slice(before).filter((text) => text.startsWith(`care-charts: updates="news/${name}.json"`));
    for (const name of TOLD_ON_CONSOLE) await expect.poll(() => said(name), { message: name }).toHaveLength(1);
    for (const name of SILENT) await expect.poll(() => askedFor(`news/${name}.json`)).toHaveLength(1);
    for (const name of [...SILENT, ...TOLD_ON_CONSOLE]) {
      await expect.poll(() => chartOf(name).locator('#about').textContent()).toContain('To cite this figure');
      expect(await news(chartOf(name)).count(), name).toBe(0);
    }
    for (const name of SILENT) expect(said(name), name).toEqual([]);
    expect(said('missing')[0]).toContain('told nothing of newer figures: the answer was 404.');
    // Opened again, it is not asked for again.
    for (const name of TOLD_ON_CONSOLE) await about(chartOf(name)).dblclick();
    for (const name of TOLD_ON_CONSOLE)
      expect([said(name).length, askedFor(`news/${name}.json`).length]).toEqual([1, 1]);
  });

  test.each(['foreign', 'inline', 'invalid'])(
    'another origin is refused in one sentence, unasked (%s)',
    async (name) => {
      await about(chartOf(name)).click();
      const address = await chartOf(name).getAttribute('updates');
      const said = () => visit.said.filter((text) => text.startsWith(`care-charts: updates="${address}"`));
      await expect.poll(() => said().length).toBe(1);
      if (name !== 'invalid')
        expect(said()[0]).toContain('it is not on the origin of this page, so it was not asked for.');
      expect(await news(chartOf(name)).count()).toBe(0);
      expect(askedFor('data:application/json')).toEqual([]);
    },
  );

  test('no other origin was asked, and no policy broken, but where a site sent its readers elsewhere', async () => {
    const others = visit.asked.filter((address) => !address.startsWith(site.address) && !address.startsWith('data:'));
    expect(others.filter((address) => !address.includes('elsewhere.example'))).toEqual([]);
    expect((await notes(visit.page)).violations.filter((text) => !text.includes('elsewhere'))).toEqual([]);
  });
});
