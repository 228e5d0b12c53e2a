import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { BrowserContextOptions, Frame, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeTags } from '../../stories/accessibility/tested.ts';
import type { ChartOption } from '../../src/artifact.ts';
import { embedPages } from '../../src/bundle/embed-pages/embed-pages.ts';
import type { OEmbed } from '../../src/bundle/embed-pages/oembed.ts';
import { projectCharts } from '../../src/bundle/plugin.ts';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { fileOf, type FinishedView } from '../../src/markup/finished-view.ts';
import type { ViewData } from '../../src/markup/view-json.ts';
import { finishedViews } from '../../src/prerender/finished-views.ts';
import { inProject } from '../../src/prerender/project.ts';
import { share } from '../whole.ts';
import { hostPage, listenAsHosts, wordPressHTML } from './frame-hosts.ts';
import { notes, settled, Site, type Visit } from './site.ts';

let site: Site;
let charts: Awaited<ReturnType<typeof projectCharts>>;
let views: readonly FinishedView[];
beforeAll(async () => {
  charts = await projectCharts();
  views = charts.flatMap(finishedViews);
  site = await Site.open();
});
afterAll(() => site.close());

const built = (file: string): string => readFileSync(inProject(`cdn/${file}`), 'utf8');
const json = <T>(file: string): T => JSON.parse(built(file)) as T;

/** Opens a page of a site without a policy, with frames in it. */
function openHost(
  body: string,
  context: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Visit> {
  return site.visit({ path: 'host.html' }, context, async (page) => {
    await hostPage(page, `${site.address}host.html`, body);
    await prepare(page);
  });
}

/** A frame as WordPress makes them: without an origin. */
const sandboxed = (address: string, attributes = 'width="480"'): string =>
  `<iframe title="A chart" sandbox="allow-scripts" ${attributes} src="${address}"></iframe>`;

/** The document of a frame, once its chart stands. */
async function framed(page: Page, index = 0): Promise<Frame> {
  const handle = await page.locator('iframe').nth(index).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('There is no such frame');
  await ready(frame);
  return frame;
}

const ready = (frame: Frame | Page): Promise<unknown> =>
  // A frame outside the viewport has no animation frames.
  frame.waitForFunction(() => (document.querySelector('main > *') as ChartElement | null)?.state === 'ready', null, {
    polling: 50,
  });

const chartIn = (page: Frame | Page): Locator => page.locator('main > :first-child');

/** The height of a frame, and that of what is in it, in its own pixels. */
const heights = async (page: Page, index = 0): Promise<{ frame: number; content: number }> => {
  const frame = await page
    .locator('iframe')
    .nth(index)
    .evaluate((element) => element.clientHeight);
  const inside = await framed(page, index);
  const content = await inside.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  return { frame, content };
};

/** Waits until a frame is as high as what is in it. */
const fits = (page: Page, index = 0): Promise<void> =>
  expect.poll(async () => heights(page, index).then(({ frame, content }) => frame - content)).toBe(0);

/** What a reader is told by charts: words, and the table. Runs in the page. */
const tellings = (charts: readonly Element[]) =>
  charts.map(({ shadowRoot: root }) => {
    const text = (part: string) => root?.querySelector(`[part=${part}]`)?.textContent?.trim();
    const rows = [...(root?.querySelectorAll('[part=table] tr') ?? [])];
    return {
      headline: text('headline'),
      subtitle: text('subtitle'),
      summary: text('summary'),
      table: rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
    };
  });

/** The cells of the first table of a page of Markdown. */
function markdownTable(text: string): string[][] {
  const [head = '', , ...rows] = /(^\|.*\n)+/m.exec(text)?.[0].trim().split('\n') ?? [];
  return [head, ...rows].map((row) =>
    row
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.replace(/\\(.)/g, '$1').trim()),
  );
}

test('every page, its Markdown and its JSON tell the words, rows and table of the tag', async () => {
  const tags = views.map(({ name, view }) => {
    const { options } = charts.find((chart) => chart.name === name) as { options: readonly ChartOption[] };
    const chosen = options.map((option) => ` ${option.name}="${view.choice[option.name]}"`);
    return `<care-${name} loading="eager"${chosen.join('')}></care-${name}>`;
  });
  const { page } = await site.visit({ body: tags.join('') });
  await settled(page);
  const tagged = page.locator('body > *');
  await tagged.evaluateAll((elements) => {
    for (const { shadowRoot } of elements) shadowRoot?.querySelector<HTMLElement>('[aria-controls=table]')?.click();
  });
  await expect.poll(() => page.locator('[part=table] table').count()).toBe(views.length);
  const told = await tagged.evaluateAll(tellings);
  const rows = await tagged.evaluateAll((elements) => elements.map((element) => (element as ChartElement).rows));
  await page.close();

  // Without a script, the parser makes the shadow roots.
  const written = views.map(
    (view) => /<main>\s*(.*?)\s*<div id="more">/s.exec(built(`embed/${fileOf(view)}.html`))?.[1],
  );
  const { page: host } = await openHost(written.join(''), { javaScriptEnabled: false });
  expect(await host.locator('body > *').evaluateAll(tellings)).toEqual(told);
  await host.close();

  for (const [index, view] of views.entries()) {
    const { headline, subtitle, summary, table } = told[index] ?? {};
    const file = fileOf(view);
    const data = json<ViewData>(`embed/${file}.json`);
    expect({ headline, subtitle, summary, rows: rows[index], heads: table?.[0] }, file).toEqual({
      headline: data.headline,
      subtitle: data.subtitle,
      summary: data.summary,
      rows: data.rows,
      heads: data.columns.map(({ title }) => title),
    });
    const text = built(`embed/${file}.md`);
    const words = text.replace(/\\(.)/g, '$1');
    for (const part of [`# ${headline}\n`, `\n${subtitle}\n`, `\n${summary}\n`]) expect(words, file).toContain(part);
    expect(markdownTable(text), file).toEqual(table);
  }
});

test('every page stands in a frame without an origin, with no message, no violation and no request but for its own files', async () => {
  const pages = share(views, 0, 3);
  const frames = pages.map((view) => sandboxed(`embed/${fileOf(view)}.html`));
  const { page, said, asked } = await openHost(`${frames.join('')}<script src="embed/resize.js"></script>`);
  for (const [index, view] of pages.entries()) {
    const frame = await framed(page, index);
    expect(await frame.evaluate(() => [origin, (document.querySelector('main > *') as ChartElement).summary])).toEqual([
      'null',
      view.view.summary,
    ]);
    expect((await notes(frame as unknown as Page)).violations).toEqual([]);
    await fits(page, index);
  }
  expect(said).toEqual([]);
  const own = /\/(host\.html|embed\/([\w.-]+\.html|frame\.(js|css)|resize\.js)|care-charts-static\.css)$/;
  expect(asked.filter((address) => !own.test(address) && !address.startsWith('data:'))).toEqual([]);
  await page.close();
});

describe('a frame is as high as what is in it', () => {
  const told = "addEventListener('message', ({ data }) => data.type && (window.told ??= []).push(data.height));";
  const widths = [280, 480, 900];
  const frames = widths.map((width) => sandboxed('embed/leavers.measure-trend.html', `width="${width}" height="300"`));
  const body = `<script>${told}</script>${frames.join('<br>')}<script src="embed/resize.js"></script>`;

  test.each([
    ['at its size', {}, ''],
    ['on a screen with 1.5 pixels to a CSS pixel', { deviceScaleFactor: 1.5 }, ''],
    ['on a page at 125 %', {}, '1.25'],
  ])('%s, at three widths, when panels open and close too, and told once for each', async (_, context, zoom) => {
    const { page } = await openHost(body, { viewport: { width: 1200, height: 900 }, ...context }, async (page) => {
      await page.addInitScript((zoom) => {
        if (self === top) document.documentElement.style.zoom = zoom;
      }, zoom);
    });
    for (const index of widths.keys()) await fits(page, index);
    const first = await page.evaluate(() => (window as unknown as { told: number[] }).told.length);
    // Once when the chart stands, and once more when all of the page has loaded.
    expect(first).toBeLessThanOrEqual(2 * widths.length);
    for (const index of widths.keys()) {
      const before = await heights(page, index);
      const table = (await framed(page, index)).getByRole('button', { name: 'Table' });
      await table.click();
      await expect.poll(async () => (await heights(page, index)).content).toBeGreaterThan(before.content + 100);
      await fits(page, index);
      await table.click();
      await expect.poll(() => heights(page, index)).toEqual(before);
    }
    await page.close();
  });

  test('also where it came after the script, or the script after it', async () => {
    const { page } = await openHost(sandboxed('embed/leavers.html'));
    await framed(page);
    await page.evaluate(() => {
      const script = Object.assign(document.createElement('script'), { src: 'embed/resize.js' });
      document.body.append(script);
    });
    await fits(page);
    await page.evaluate(
      (frame) => document.body.insertAdjacentHTML('beforeend', frame),
      sandboxed('embed/leavers.html'),
    );
    await fits(page, 1);
    await page.close();
  });

  test('where a host listens in its own words', async () => {
    const files = await embedPages(charts, site.address);
    const { html } = JSON.parse(files['oembed/funding-gap.json'] ?? '') as OEmbed;
    const plain = sandboxed('embed/funding-gap.html', 'class="datawrapper" width="600"');
    const pym = sandboxed(
      'embed/funding-gap.html?initialWidth=600&childId=pym-1&parentTitle=a&parentUrl=b',
      'width="600"',
    );
    const { page } = await openHost(
      `${wordPressHTML(html, 'a1B2c3D4e5')}<div id="pym-1">${pym}</div>${plain}`,
      {},
      (page) => page.addInitScript(listenAsHosts),
    );
    for (const index of [0, 1, 2]) await fits(page, index);
    // The script of WordPress comes after the frame: it says that it is there.
    await page
      .locator('iframe')
      .first()
      .evaluate((frame: HTMLIFrameElement) => {
        frame.height = '1';
        frame.contentWindow?.postMessage({ message: 'ready', secret: 'a1B2c3D4e5' }, '*');
      });
    await fits(page);
    await page.close();
  });
});

describe('WordPress', () => {
  test('keeps the frame of a provider with its title, and lets nothing through but scripts', async () => {
    const { html, title } = JSON.parse(
      (await embedPages(charts, 'https://charts.example.org/'))['oembed/leavers.json'] ?? '',
    ) as OEmbed;
    const kept = wordPressHTML(`<script src="a.js"></script>${html}`, 'a1B2c3D4e5');
    expect(kept).toBe(
      html.replace(
        '<iframe src="https://charts.example.org/embed/leavers.html"',
        '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="https://charts.example.org/embed/leavers.html#?secret=a1B2c3D4e5" data-secret="a1B2c3D4e5"',
      ),
    );
    expect(kept).toContain(`title="${title}"`);
  });
});

describe('a reader in a frame without an origin', () => {
  test('chooses another view, which is another page: theme, secret and focus stay, and Back leaves the page', async () => {
    const { page } = await openHost(sandboxed('embed/funding-gap.html?theme=dark&measure=total#?secret=a1B2c3D4e5'));
    const before = await page.evaluate(() => history.length);
    const totals = (await framed(page)).getByRole('radio', { name: 'Totals' });
    await totals.focus();
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => page.frames()[1]?.url())
      .toBe(`${site.address}embed/funding-gap.measure-per-year.html?theme=dark#?secret=a1B2c3D4e5`);
    const frame = await framed(page);
    const chosen = frame.getByRole('radio', { name: 'A year, on average' });
    await expect
      .poll(() => chosen.evaluate((radio: HTMLInputElement) => radio.checked && radio.matches(':focus')))
      .toBe(true);
    expect(await chartIn(frame).getAttribute('theme')).toBe('dark');
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.close();
  });

  test('moves a slider in place, reads points, panels and sources, and is told an address that may not be opened', async () => {
    const { page, said } = await openHost(
      sandboxed('embed/kinship-savings.html?children=2000', 'width="480" height="900"'),
    );
    const frame = await framed(page);
    const chart = chartIn(frame);
    const summary = () => chart.evaluate((element: ChartElement) => element.summary);
    expect(await summary()).toContain('2,000 children');
    await chart.getByRole('slider').press('ArrowRight');
    expect(await summary()).toContain('2,100 children');
    expect(frame.url()).toContain('children=2000');
    await chart.locator('.plot').focus();
    await page.keyboard.press('ArrowRight');
    await chart.locator('.tooltip').waitFor();
    await chart.getByRole('button', { name: 'About this figure' }).click();
    await chart.getByRole('link').first().click();
    const address = await chart.getByRole('link').first().getAttribute('href');
    await frame.getByRole('status').getByText(`The address is ${address}`).waitFor();
    // The browser says that it opened nothing.
    expect(said.filter((line) => !line.startsWith('Blocked opening'))).toEqual([]);
    await page.close();
  });
});

/** Opens a page by itself. */
const openPage = (
  path: string,
  context: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Visit> => site.visit({ path: `embed/${path}` }, context, prepare);

describe('without its script, a page', () => {
  test.each([
    ['where scripts are off', { javaScriptEnabled: false }, async () => {}],
    ['whose script does not come', {}, (page: Page) => page.route('**/frame.js', (route) => route.abort())],
  ])(
    '%s shows headline, one picture for its width, sentence, table, sources and other views',
    async (_, context, prepare) => {
      const { page } = await openPage(
        'funding-gap.html',
        { ...context, viewport: { width: 480, height: 800 } },
        prepare,
      );
      const chart = chartIn(page);
      const seen = charts.find(({ name }) => name === 'funding-gap')?.view;
      await chart
        .locator('[part=headline]')
        .getByText(seen?.headline ?? '')
        .waitFor();
      await chart
        .locator('[part=summary]')
        .getByText(seen?.summary ?? '')
        .waitFor();
      const pictures = async (): Promise<number[]> =>
        chart
          .locator('.plot svg')
          .evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().width).filter(Boolean));
      const [width = 0, ...others] = await pictures();
      expect(others).toEqual([]);
      expect(width).toBeGreaterThan(400);
      await page.setViewportSize({ width: 900, height: 800 });
      await expect.poll(async () => (await pictures())[0]).toBeGreaterThan(800);
      await chart.locator('summary', { hasText: 'Table' }).click();
      await chart
        .getByRole('cell', { name: seen?.rows[0]?.['period'] as string })
        .first()
        .waitFor();
      await chart.locator('summary', { hasText: 'About this figure' }).click();
      expect(await chart.getByRole('link').count()).toBeGreaterThan(3);
      await page.getByRole('navigation').getByRole('link', { name: 'A year, on average' }).click();
      await expect.poll(() => page.url()).toBe(`${site.address}embed/funding-gap.measure-per-year.html`);
      await page.close();
    },
  );

  test('is as dark as its reader wants it', async () => {
    const shade = async (colorScheme: 'light' | 'dark') => {
      const { page } = await openPage('leavers.html', { colorScheme, javaScriptEnabled: false });
      const colours = await page.evaluate(() =>
        [document.documentElement, document.querySelector('main > *')?.shadowRoot?.querySelector('figure')].map(
          (element) => element && getComputedStyle(element).backgroundColor,
        ),
      );
      await page.close();
      return colours;
    };
    const [light, dark] = [await shade('light'), await shade('dark')];
    expect(new Set(light).size).toBe(1);
    expect(new Set(dark).size).toBe(1);
    expect(light).not.toEqual(dark);
  });
});

describe('where something is wrong', () => {
  test('an address with what the chart does not know shows the chart, a sentence and a link', async () => {
    const { page } = await openPage('funding-gap.html?theme=blue&measure=all');
    await ready(page);
    await page
      .getByText('theme="blue" is not known. Known for theme: light and dark. measure="all" is not known.')
      .waitFor();
    await page.getByRole('link', { name: 'Show the chart without it' }).click();
    await expect.poll(() => page.url()).toBe(`${site.address}embed/funding-gap.html`);
    await page.close();
  });

  test('data that arrive broken leave the chart as it stands, with a sentence and a link', async () => {
    const { page } = await openPage('leavers.html', {}, (page) =>
      page.route('**/leavers.html', async (route) => {
        const body = built('embed/leavers.html').replace('id="chart">{', 'id="chart">');
        await route.fulfill({ body, contentType: 'text/html' });
      }),
    );
    await page.getByText('Part of this page did not arrive').waitFor();
    await page.getByRole('link', { name: 'Load it again' }).waitFor();
    expect(await chartIn(page).locator('.plot svg').filter({ visible: true }).count()).toBe(1);
    await page.close();
  });

  test.each(['no-such-chart.html', 'funding-gap.measure-none.html'])(
    '%s is no page: what there is is listed',
    async (path) => {
      const { page } = await openPage(path);
      await page.getByRole('heading', { name: 'There is no such chart here' }).waitFor();
      expect(await page.getByRole('listitem').getByRole('link').count()).toBe(views.length);
      await page
        .getByRole('link', { name: charts.find(({ name }) => name === 'leavers')?.view.headline ?? '' })
        .click();
      await ready(page);
      await page.close();
    },
  );
});

test('axe finds nothing wrong with a page for a frame, with its script and without, or with the list of pages', async () => {
  for (const [path, blocked] of [
    ['funding-gap.html', false],
    ['funding-gap.html', true],
    ['index.html', true],
  ] as const) {
    const { page } = await openPage(path, {}, async (page) => {
      if (blocked) await page.route('**/frame.js', (route) => route.abort());
    });
    if (!blocked) await ready(page);
    await page.evaluate(axe.source);
    const found = await page.evaluate(
      async (values) => {
        // The page around has it.
        const rules = { 'page-has-heading-one': { enabled: false } };
        const { axe: engine } = window as unknown as { axe: typeof axe };
        const { violations } = await engine.run({ runOnly: { type: 'tag', values }, rules });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
      },
      [...axeTags],
    );
    expect(found, path).toEqual([]);
    await page.close();
  }
});
