import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartNames } from '../../src/prerender/charts.ts';
import { figureHTML, renderChart } from '../../src/static/index.ts';
import { notes, settled, Site } from './site.ts';

const css = { href: 'care-charts-static.css' };
/** The chart that a reader has begun to read. */
const ONE = 'children-in-care';
const ROWS = [
  { Year: 2022, Places: 41 },
  { Year: 2023, Places: 38 },
  { Year: 2024, Places: 44 },
];

let site: Site;
let all: string;
let one: string;
beforeAll(async () => {
  site = await Site.open();
  const tags = await Promise.all(chartNames().map((name) => renderChart(name, { css })));
  one = tags[chartNames().indexOf(ONE)] ?? '';
  const own = await renderChart('chart', { css, rows: ROWS, unit: 'places', source: 'Our own count' });
  all = [...tags, own].join('');
});
afterAll(() => site.close());

/** Remembers the nodes of every figure, before any script of a module has run. */
function rememberNodes(): void {
  document.addEventListener('readystatechange', () => {
    const kept = new Map<Element, Record<string, Element | null | undefined>>();
    for (const chart of document.querySelectorAll('*')) {
      const root = chart.localName.startsWith('care-') ? chart.shadowRoot : null;
      const drawn = [...(root?.querySelectorAll('.at') ?? [])].find((at) => at.checkVisibility());
      if (root)
        kept.set(chart, {
          figure: root.querySelector('figure'),
          headline: root.querySelector('#headline'),
          sentence: root.querySelector('#summary'),
          picture: drawn?.firstElementChild,
        });
    }
    if (document.readyState === 'interactive') Object.assign(window, { kept });
  });
}

/** For each chart, which of its nodes are no longer those that were parsed, and what stands beside its figure. */
const changed = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const { kept } = window as unknown as { kept: Map<Element, Record<string, Element>> };
    const now: Record<string, string> = {};
    for (const [chart, nodes] of kept) {
      const root = chart.shadowRoot as ShadowRoot;
      const found: Record<string, Element | null> = {
        figure: root.querySelector('figure'),
        headline: root.querySelector('#headline'),
        sentence: root.querySelector('#summary'),
        picture: root.querySelector('.plot svg'),
      };
      const other = Object.keys(nodes).filter((name) => nodes[name] !== found[name] || !nodes[name]);
      const beside = [...root.children].filter((child) => child !== found['figure'] && child.checkVisibility());
      now[chart.localName] = [...other, ...beside.map(({ localName }) => `<${localName}>`)].join(' ');
    }
    return now;
  });

/** For each chart, whether the drawing that is seen is the widest that fits, or else the narrowest, and whether a control is seen that does nothing. */
function drawings(): string[][] {
  return [...document.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) => {
    const plot = shadowRoot?.querySelector('.plot');
    if (!plot) return [];
    const all = [...plot.querySelectorAll('svg')];
    const widthOf = (svg: Element): number => Number(svg.getAttribute('width'));
    const best = all.findLast((svg) => widthOf(svg) <= plot.clientWidth + 0.5) ?? all[0];
    const seen = all.filter((svg) => svg.checkVisibility());
    const controls = [...(shadowRoot?.querySelectorAll('button,input') ?? [])].filter((control) =>
      control.checkVisibility({ visibilityProperty: true }),
    );
    return [
      [
        localName,
        seen.length === 1 && seen[0] === best ? 'fits' : seen.map(widthOf).join(),
        controls.map((control) => control.localName).join() || 'no controls',
      ],
    ];
  });
}

describe('charts that stood before any script', () => {
  test('stay the nodes that they were when their elements come, and nothing moves', async () => {
    const viewport = { width: 800, height: 12_000 };
    const { page, said } = await site.visit({ body: all }, { viewport }, (page) => page.addInitScript(rememberNodes));
    await settled(page);
    const expected = Object.fromEntries(chartNames().map((name) => [`care-${name}`, '']));
    // Its picture is drawn again, so that it can answer its reader.
    expect(await changed(page)).toEqual({ ...expected, 'care-chart': 'picture' });
    const { shift, violations } = await notes(page);
    expect({ shift, violations, said }).toEqual({ shift: 0, violations: [], said: [] });
    // What was taken over follows its reader like any other chart.
    const gap = page.locator('care-funding-gap');
    await gap.getByText('A year, on average').click();
    await expect.poll(() => gap.locator('[part=headline]').textContent()).toContain('a year');
    await page.close();
  });

  test('show one drawing each without script, the one for their width, and what opens', async () => {
    const { page } = await site.visit({ body: all, head: '' }, { javaScriptEnabled: false });
    const tags = [...chartNames().map((name) => `care-${name}`), 'care-chart'];
    for (const width of [280, 480, 900]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(drawings), `${width} px`).toEqual(tags.map((tag) => [tag, 'fits', 'no controls']));
      // Nothing is wider than the page.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    const chart = page.locator('care-funding-gap');
    await chart.getByText('Table', { exact: true }).click();
    expect(await chart.getByRole('cell', { name: '2,600' }).isVisible()).toBe(true);
    await chart.getByText('About this figure', { exact: true }).last().click();
    expect(await chart.getByText('To cite this figure').isVisible()).toBe(true);
    await page.close();
  });

  test('keep what the reader has opened, and the focus', async () => {
    let come = (): void => {};
    const asked = new Promise<void>((resolve) => (come = resolve));
    const { page } = await site.visit(
      { body: one, head: '' },
      {},
      // The script is there when the reader has begun to read.
      (page) => page.route('**/care-charts.adopt.js', (route) => void asked.then(() => route.continue())),
    );
    const chart = page.locator(`care-${ONE}`);
    await chart.locator('summary', { hasText: 'Table' }).click();
    await chart.getByRole('table').waitFor();
    await page.evaluate("import('/care-charts.js').then(() => {})");
    await chart.evaluate(async ({ localName }) => void (await customElements.whenDefined(localName)));
    expect(await chart.getByRole('table').isVisible()).toBe(true);
    come();
    await settled(page);
    await chart.locator('details').waitFor({ state: 'detached' });
    expect(await chart.getByRole('table').count()).toBe(1);
    expect(await chart.getByRole('button', { name: 'Table' }).getAttribute('aria-expanded')).toBe('true');
    expect(await chart.evaluate(({ shadowRoot }) => shadowRoot?.activeElement?.textContent?.trim())).toBe('Table');
    await page.close();
  });
});

describe('plain HTML in the tag', () => {
  test('stays until the chart is ready, without violation of the policy', async () => {
    const figures = await Promise.all(
      ['leavers', 'funding-gap'].map((name) =>
        figureHTML(name, { tag: true, measure: name === 'leavers' ? 'trend' : 'per-year' }),
      ),
    );
    const own = await figureHTML('chart', { tag: true, rows: ROWS, unit: 'places', source: 'Us' });
    const body = [...figures, own].join('');
    const { page } = await site.visit({ body }, { javaScriptEnabled: false });
    expect(await page.locator('figure > h3').allTextContents()).toHaveLength(3);
    expect(
      await page
        .locator('img')
        .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth > 0)),
    ).toEqual([true, true, true]);
    const words = await page.locator('figure > h3').allTextContents();
    await page.close();
    const { page: live, said } = await site.visit({ body });
    await settled(live);
    expect(await live.locator('[part=headline]').allTextContents()).toEqual(words);
    expect(await live.locator('img:visible').count()).toBe(0);
    expect((await notes(live)).violations).toEqual([]);
    expect(said).toEqual([]);
    await live.close();
  });
});

test('figures that cannot be read are refused in the words that their page would show', async () => {
  const wrong = ['Year,Places\n2022,many\n2023,none', 'Year,Year\n1,2', ',\n,', 'Name,Note\na,b\nc,d'];
  const refused = await Promise.all(
    wrong.map((csv) => renderChart('chart', { css, csv }).then(String, ({ message }: Error) => message)),
  );
  const { page } = await site.visit({ body: '<care-chart loading="eager"></care-chart>'.repeat(wrong.length) });
  const said = await page.locator('care-chart').evaluateAll(async (charts, wrong) => {
    await customElements.whenDefined('care-chart');
    return Promise.all(
      charts.map(
        (chart, index) =>
          new Promise((resolve) => {
            chart.addEventListener('care-error', async () => {
              await (chart as Element & { updateComplete?: Promise<unknown> }).updateComplete;
              resolve(chart.shadowRoot?.querySelector('[part=error] p')?.textContent);
            });
            Object.assign(chart, { rows: wrong[index] });
          }),
      ),
    );
  }, wrong);
  expect(said).toEqual(refused);
  await page.close();
});

test('a drawing far from the window is laid out when the reader comes near, and nothing moves', async () => {
  const { page } = await site.visit({ body: all, head: '' });
  /** Of each chart: its box in the page, and whether its drawing is laid out. Runs in the page. */
  const charts = (): { top: number; height: number; stands: boolean }[] =>
    [...document.querySelectorAll('*')].flatMap((chart) => {
      const at = [...(chart.shadowRoot?.querySelectorAll('.at') ?? [])].find((one) => one.checkVisibility());
      const { top, height } = chart.getBoundingClientRect();
      const stands = !!at?.firstElementChild?.checkVisibility({ contentVisibilityAuto: true });
      return at ? [{ top: Math.round(top + scrollY), height: Math.round(height), stands }] : [];
    });
  const boxes = (all: { top: number; height: number }[]): object[] => all.map(({ top, height }) => ({ top, height }));
  const before = await page.evaluate(charts);
  expect(before[0]?.stands).toBe(true);
  expect(before.at(-1)?.stands).toBe(false);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(async () => (await page.evaluate(charts)).at(-1)?.stands).toBe(true);
  expect(boxes(await page.evaluate(charts))).toEqual(boxes(before));
  await page.close();
});
