import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartNames } from '../../src/prerender/charts.ts';
import { NARROW } from '../../stories/accessibility/tested.ts';
import { boundSpec, chartOf } from '../own-figures/specs.ts';
import { table } from '../own-figures/subjects.ts';
import { everyArea, everyChart, everyView } from '../tried.ts';
import { share, WHOLE } from '../whole.ts';
import { AUDITED, audit, openAudited, toggle } from './audit.ts';
import { layOutMany, manyCharts, toggleAll } from './page-of-charts.ts';
import { reachable, settled, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

/** Audits a page in light, dark and forced colours. */
async function auditLooks(page: Page): Promise<void> {
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    expect(await audit(page)).toEqual([]);
  }
}

describe('axe finds nothing wrong with', () => {
  test.each(
    share(
      everyChart.filter(({ choice }) => choice),
      1,
      3,
    ),
  )('a page of all views of $name, at rest and with their tables open', async ({ tag }) => {
    const views = everyView.filter((one) => one.tag === tag);
    const page = await openAudited(site, views.map(({ html }) => html).join(''));
    const charts = await page.locator(tag).all();
    for (const chart of charts) await reachable(chart);
    // Each at rest is audited by itself (axe.test.ts).
    if (WHOLE) expect(await audit(page)).toEqual([]);
    for (const chart of charts) await toggle(chart, 'Table');
    expect(await audit(page)).toEqual([]);
    await page.close();
  });

  test('a page of every chart of every area that stands for its kind, at rest and with tables and About open', async () => {
    // Each kind of area and each chart by area come, and together where all is asked.
    const charts = share(
      everyArea.filter(({ view }) => view === 'default'),
      0,
      7,
    );
    const page = await openAudited(site, manyCharts(charts));
    // All in sight: what lies under a label is looked up where it is seen.
    await layOutMany(page);
    if (WHOLE) await auditLooks(page);
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' });
    for (const name of ['Table', 'About this figure']) await toggleAll(page, name);
    expect(await audit(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await audit(page)).toEqual([]);
    await page.close();
  });

  test('charts that have failed, with children and without', async () => {
    const content = chartNames().map(
      (name) => `<care-${name}></care-${name}><care-${name}><p>Words.</p></care-${name}>`,
    );
    const page = await openAudited(site, content.join(''), 'failed', (page) =>
      page.route('**/charts/*.js', (route) => route.abort()),
    );
    await auditLooks(page);
    await page.close();
  });

  test('charts of own figures that cannot be made, over their table and with another try', async () => {
    const spoilt = table([
      ['Year', 'Places'],
      [2019, 'some'],
    ]);
    const page = await openAudited(
      site,
      `<care-chart>${spoilt}</care-chart><care-chart src="figures.csv">${spoilt}</care-chart><care-chart></care-chart>`,
      'failed',
      (page) => page.route('**/figures.csv', (route) => route.fulfill({ status: 503 })),
    );
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await auditLooks(page);
    await page.close();
  });

  test('a chart whose spec has controls', async () => {
    const page = await openAudited(site, chartOf(boundSpec));
    await reachable(page.locator('care-chart'));
    await page.setViewportSize({ ...AUDITED, width: NARROW });
    await settled(page);
    await auditLooks(page);
    await page.close();
  });

  test('a chart while it is heard, with reduced motion too, and one whose sound could not be loaded', async () => {
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      const page = await openAudited(site, '<care-spending-shift></care-spending-shift>');
      const chart = page.locator('care-spending-shift');
      await page.emulateMedia({ reducedMotion });
      await reachable(chart);
      await chart.getByRole('button', { name: 'Listen' }).click();
      await chart.getByText('higher for a larger number').or(chart.getByText('did not start the sound')).waitFor();
      expect(await audit(page)).toEqual([]);
      await page.close();
    }
    const page = await openAudited(site, '<care-spending-shift></care-spending-shift>', 'ready', (page) =>
      page.route('**/care-charts.listen.js', (route) => route.abort()),
    );
    const chart = page.locator('care-spending-shift');
    await reachable(chart);
    await chart.getByRole('button', { name: 'Listen' }).click();
    await chart.getByText('could not be loaded').waitFor();
    expect(await audit(page)).toEqual([]);
    await page.close();
  });

  test.each([
    ['whose source has an address', 'F32'],
    ['whose source has none', 'early-intervention-fall'],
  ])('a figure in a sentence %s, in any state', async (_, figure) => {
    const page = await openAudited(site, `<p>It was <care-stat figure="${figure}">a number</care-stat> then.</p>`);
    const stat = page.locator('care-stat');
    const [value, tip] = [stat.locator('.value'), stat.locator('[role=tooltip]')];
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia({ forcedColors: 'none', ...media });
      expect(await audit(page)).toEqual([]);
      await value.hover();
      await tip.waitFor();
      expect(await audit(page)).toEqual([]);
      await page.mouse.move(1, 1);
      await value.focus();
      await tip.waitFor();
      expect(await audit(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await value.blur();
    }
    await page.close();
  });

  test('a figure in a sentence that is not known', async () => {
    const page = await openAudited(site, '<p><care-stat figure="F99">a number</care-stat></p>', 'failed');
    expect(await audit(page)).toEqual([]);
    await page.close();
  });
});

describe('an audit finds', () => {
  test.each<[string, string, (chart: Element) => void]>([
    [
      'a point without a sentence',
      'svg-img-alt',
      ({ shadowRoot }) => shadowRoot?.querySelector('[role=img]')?.removeAttribute('aria-label'),
    ],
    [
      'a button without a word',
      'button-name',
      ({ shadowRoot }) => shadowRoot?.querySelector('.controls button')?.replaceChildren(),
    ],
    ['a choice without a label', 'label', ({ shadowRoot }) => shadowRoot?.querySelector('label span')?.remove()],
    [
      'a heading that skips a level',
      'heading-order',
      ({ shadowRoot }) => shadowRoot?.querySelector('h3')?.replaceWith(document.createElement('h5')),
    ],
    [
      'a sentence in pale ink',
      'color-contrast',
      ({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('.summary')?.style.setProperty('color', '#999'),
    ],
    [
      'a pale label in a drawing',
      'contrast',
      ({ shadowRoot }) => shadowRoot?.querySelector<SVGElement>('svg text')?.style.setProperty('fill', '#999'),
    ],
    [
      'a halo over the letters of a label',
      'contrast',
      ({ shadowRoot }) => shadowRoot?.querySelector('[paint-order]')?.removeAttribute('paint-order'),
    ],
    [
      'a table that scrolls and that the keyboard cannot reach',
      'scrollable-region-focusable',
      ({ shadowRoot }) => shadowRoot?.querySelector('#table')?.removeAttribute('tabindex'),
    ],
  ])('%s', async (_, rule, spoil) => {
    const page = await openAudited(site, '<care-funding-gap></care-funding-gap>');
    const chart = page.locator('care-funding-gap');
    await page.setViewportSize({ ...AUDITED, width: NARROW });
    await reachable(chart);
    await toggle(chart, 'Table');
    await chart.evaluate(spoil);
    expect((await audit(page)).map((fault) => fault.split(':')[0])).toContain(rule);
    await page.close();
  });
});
