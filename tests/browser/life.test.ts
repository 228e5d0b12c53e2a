import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { notes, settled, Site, type Visit } from './site.ts';

const GAP = '<care-funding-gap></care-funding-gap>';
const SPENDING = 'care-early-intervention-spending';

/** Asks something of every chart in the body. */
const charts = <T>(page: Page, ask: (all: ChartElement[]) => T): Promise<T> =>
  page.evaluate(
    `(${ask.toString()})([...document.querySelectorAll('*')].filter((e) => e.localName.startsWith('care-')))`,
  );

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

describe('a tag', () => {
  test('that stands before the script becomes a chart', async () => {
    const { page, said } = await site.visit({
      head: '',
      body: `${GAP}<script type="module" src="care-charts.js"></script>`,
    });
    await settled(page);
    await expect.poll(async () => (await notes(page)).events).toEqual(['care-funding-gap care-ready']);
    expect(said).toEqual([]);
    await page.close();
  });

  test('that is added after the script has run becomes a chart', async () => {
    const { page, said } = await site.visit({ body: GAP });
    await settled(page);
    await page.evaluate(() => document.body.append(document.createElement('care-children-in-care')));
    await settled(page);
    expect(said).toEqual([]);
    await page.close();
  });

  test('that is the first and in the window waits for no observer; the next ones do', async () => {
    const { page } = await site.visit({ body: GAP + GAP }, {}, (page) =>
      page.addInitScript(() => {
        // Charts are loaded, but none is ever told that it is near.
        const told: (() => void)[] = [];
        Object.assign(window, { tell: () => told.forEach((one) => one()) });
        window.IntersectionObserver = class extends IntersectionObserver {
          constructor(report: IntersectionObserverCallback, options?: IntersectionObserverInit) {
            super((...entries) => told.push(() => report(...entries)), options);
          }
        };
      }),
    );
    const states = () => charts(page, (all) => all.map(({ state }) => state));
    await expect.poll(states).toEqual(['ready', 'idle']);
    await page.evaluate(() => (window as unknown as { tell(): void }).tell());
    await expect.poll(states).toEqual(['ready', 'ready']);
    await page.close();
  });

  test('inside a shadow root becomes a chart: at once if the root is open when it is seen, else by discover()', async () => {
    const { page } = await site.visit({ body: '<div id="early"></div><div id="late"></div>', head: '' });
    // Written as text, so that the test runner leaves the import to the browser.
    await page.evaluate('window.load = (url) => import(url)');
    const ready = await page.evaluate(async (address) => {
      const state = (root: ShadowRoot | null): Promise<string | undefined> => {
        const chart = root?.querySelector<ChartElement>('care-funding-gap');
        return new Promise((resolve) => chart?.addEventListener('care-ready', () => resolve(chart.state)));
      };
      const open = (id: string): ShadowRoot => {
        const root = document.getElementById(id)?.attachShadow({ mode: 'open' });
        if (!root) throw new Error(`No #${id}`);
        root.append(document.createElement('care-funding-gap'));
        return root;
      };
      const early = state(open('early'));
      const { discover } = await (
        window as unknown as { load(url: string): Promise<{ discover(root: ShadowRoot): void }> }
      ).load(`${address}care-charts.js`);
      const first = await early;
      const root = open('late');
      const late = state(root);
      discover(root);
      return [first, await late];
    }, site.address);
    expect(ready).toEqual(['ready', 'ready']);
    await page.close();
  });

  test('keeps an attribute and a property that were set before it was upgraded', async () => {
    const before = `for (const [tag, set] of Object.entries({
      'care-funding-gap': { ask: 'family-help', headline: 'Set before' },
      'care-kinship-savings': { moved: 500 },
      'care-chart': { rows: [{ year: '2023', homes: 4 }, { year: '2024', homes: 5 }], source: 'Ours' },
      'care-stat': { figure: 'F15', format: 'long' },
    })) Object.assign(document.querySelector(tag), set)`;
    const { page } = await site.visit(
      {
        head: '',
        body: `<${SPENDING} prices="cash"></${SPENDING}>${GAP}<care-kinship-savings></care-kinship-savings><care-chart></care-chart><p><care-stat></care-stat></p><script src="before.js"></script><script type="module" src="care-charts.js"></script>`,
      },
      // So high that all of them are near.
      { viewport: { width: 800, height: 2000 } },
      (page) => page.route('**/before.js', (route) => route.fulfill({ contentType: 'text/javascript', body: before })),
    );
    await settled(page);
    const views = await charts(page, (all) =>
      all.filter(({ view }) => view).map((chart) => [chart.view, chart.headline]),
    );
    expect(views).toEqual([
      [expect.objectContaining({ prices: 'cash' }), null],
      [{ ask: 'family-help', measure: 'total' }, 'Set before'],
      [{ children: '500' }, null],
      [{}, null],
    ]);
    const [own, stat] = [page.locator('care-chart'), page.locator('care-stat')];
    expect(await own.evaluate((chart: ChartElement) => chart.toCSV())).toMatch(/2023.*4\s.*2024.*5\s/s);
    expect(await stat.locator('.value').textContent()).toMatch(/46%.+/);
    await page.close();
  });

  test('says once that a value is not known, with what is allowed, and shows the default', async () => {
    const { page, said } = await site.visit({
      body: `${'<care-funding-gap ask="lottery" theme="pink"></care-funding-gap>'.repeat(2)}`,
    });
    await settled(page);
    expect(await charts(page, (all) => all.map((chart) => chart.view['ask']))).toEqual(['review', 'review']);
    expect(said.toSorted()).toEqual([
      'care-charts: <care-funding-gap ask="lottery"> is not known; using "review". Allowed: review, family-help, childrens-society.',
      'care-charts: <care-funding-gap theme="pink"> is not known; using "the page’s". Allowed: the page’s, light, dark.',
    ]);
    await page.close();
  });

  test('whose name is almost that of a chart is told to the author and left alone; one of another library is not told', async () => {
    const { page, said } = await site.visit({
      body: `<care-fundnig-gap>Mine</care-fundnig-gap><care-visit-planner></care-visit-planner>${GAP}`,
    });
    await page.waitForFunction(
      () => (document.querySelector('care-funding-gap') as ChartElement | null)?.state === 'ready',
    );
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('<care-fundnig-gap> is not a chart; <care-funding-gap> is.');
    expect(await page.textContent('body')).toContain('Mine');
    await page.close();
  });

  test('can be moved in the document: it stays ready and tells nothing twice', async () => {
    const { page, said } = await site.visit({ body: `<div id="from">${GAP}</div><div id="to"></div>` });
    await settled(page);
    await page.evaluate(() => {
      const chart = document.querySelector('care-funding-gap');
      if (chart) document.getElementById('to')?.append(chart);
    });
    await page.setViewportSize({ width: 300, height: 800 });
    await page.waitForFunction(() => {
      const svg = document.querySelector('#to > care-funding-gap')?.shadowRoot?.querySelector('svg');
      return svg?.getAttribute('width') === '244';
    });
    await expect.poll(async () => (await notes(page)).events).toEqual(['care-funding-gap care-ready']);
    expect(said).toEqual([]);
    await page.close();
  });

  test('can be removed while it loads, and comes back whole', async () => {
    let release = (): void => {};
    let tell = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const asked = new Promise<void>((resolve) => (tell = resolve));
    const { page, said } = await site.visit({ body: GAP }, {}, (page) =>
      page.route('**/charts/funding-gap.js', async (route) => {
        tell();
        await held;
        await route.continue();
      }),
    );
    await asked;
    const chart = await page.evaluateHandle(() => {
      const element = document.querySelector('care-funding-gap') as Element;
      element.remove();
      return element;
    });
    release();
    await page.waitForFunction(() => customElements.get('care-funding-gap'));
    await chart.evaluate((element) => document.body.append(element));
    await settled(page);
    expect(said).toEqual([]);
    await page.close();
  });
});

/** A page with one chart at its top and another far down. */
const farApart = (): Promise<Visit> =>
  site.visit(
    {
      head: '<link rel="stylesheet" href="far.css"><script type="module" src="care-charts.js"></script>',
      body: `${GAP}<div class="far"></div><care-children-in-care></care-children-in-care>`,
    },
    {},
    (page) =>
      page.route('**/far.css', (route) => route.fulfill({ contentType: 'text/css', body: '.far{block-size:4000px}' })),
  );

describe('a page', () => {
  test('with two of a chart loads it once', async () => {
    const { page, asked } = await site.visit({ body: GAP + GAP });
    await settled(page);
    expect(asked.filter((address) => address.endsWith('charts/funding-gap.js'))).toHaveLength(1);
    await page.close();
  });

  test('asks for what panels hold when the first is about to be opened, and once', async () => {
    const { page, asked } = await site.visit({ body: GAP + GAP });
    await settled(page);
    const later = () => asked.filter((address) => /panels|details/.test(address)).map((a) => a.split('/').at(-1));
    expect(later()).toEqual([]);
    const first = page.locator('care-funding-gap').first();
    const arrived = page.waitForResponse('**/funding-gap.details.js');
    await first.getByRole('button', { name: 'Table' }).focus();
    await arrived;
    expect(await first.locator('#table').isHidden()).toBe(true);
    for (const chart of await page.locator('care-funding-gap').all()) {
      await chart.getByRole('button', { name: 'Table' }).click();
      await chart.getByRole('table').waitFor();
    }
    expect(later().toSorted()).toEqual(['care-charts.panels.js', 'funding-gap.details.js']);
    await page.close();
  });

  test('with two copies of the script keeps the first, and says so', async () => {
    const script = (query: string): string => `<script type="module" src="care-charts.js${query}"></script>`;
    const { page, said, asked } = await site.visit({ body: GAP, head: script('') + script('?v=2') });
    await settled(page);
    await expect.poll(() => said).toHaveLength(1);
    expect(said[0]).toMatch(/version \S+ is already on this page .* is used only for what it lacks/);
    expect(asked.filter((address) => address.includes('charts/funding-gap.js'))).toHaveLength(1);
    await expect.poll(async () => (await notes(page)).events).toEqual(['care-funding-gap care-ready']);
    await page.close();
  });

  test('loads charts near the viewport at once, and those further down when it is idle', async () => {
    const { page, asked } = await farApart();
    await page.waitForFunction(() => customElements.get('care-children-in-care'));
    // The one that is near may be defined and not yet painted, when what is further down has come already.
    await page.waitForFunction(
      () => (document.querySelector('care-funding-gap') as ChartElement | null)?.state === 'ready',
    );
    const modules = asked.filter((address) => address.includes('/charts/'));
    expect(modules.map((address) => address.split('/').at(-1))).toEqual(['funding-gap.js', 'children-in-care.js']);
    const states = await charts(page, (all) => all.map((chart) => chart.state));
    expect(states).toEqual(['ready', 'idle']);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await settled(page);
    await page.close();
  });

  test('that is printed has painted every chart that has loaded', async () => {
    const { page } = await farApart();
    await page.waitForFunction(() => customElements.get('care-children-in-care'));
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    const hidden = await page.locator('care-children-in-care [part~=controls]').isHidden();
    const told = await page.locator('care-children-in-care [part=summary]').isVisible();
    expect([hidden, told]).toEqual([true, true]);
    await page.close();
  });
});

describe('a chart that cannot be fetched', () => {
  test('shows its children, says so once, and throws nothing', async () => {
    const { page, said } = await site.visit(
      {
        body: `${'<care-funding-gap><p>In words instead</p></care-funding-gap>'.repeat(2)}<care-children-in-care></care-children-in-care>`,
      },
      {},
      (page) => page.route('**/charts/funding-gap.js', (route) => route.abort()),
    );
    await page.waitForFunction(
      () => (document.querySelector('care-children-in-care') as ChartElement | null)?.state === 'ready',
    );
    await page.waitForFunction(
      () => (document.querySelector('care-funding-gap') as ChartElement | null)?.state === 'failed',
    );
    expect(await page.locator('care-funding-gap p').first().isVisible()).toBe(true);
    expect(await page.locator('care-funding-gap:state(failed)').count()).toBe(2);
    expect(said.filter((text) => text.startsWith('care-charts:'))).toHaveLength(1);
    expect(said.filter((text) => text.startsWith('Uncaught'))).toEqual([]);
    const { events } = await notes(page);
    expect(events.filter((event) => event === 'care-funding-gap care-error')).toHaveLength(2);
    await page.close();
  });

  test('without children says in plain words that it could not be loaded', async () => {
    const { page } = await site.visit({ body: GAP }, {}, (page) =>
      page.route('**/charts/funding-gap.js', (route) => route.fulfill({ status: 404, body: 'Not found' })),
    );
    await settled(page, 'failed');
    expect(await page.locator('care-funding-gap').evaluate((chart) => chart.shadowRoot?.textContent)).toMatch(
      /^This chart could not be loaded\.\s*Try again$/,
    );
    await page.close();
  });

  test('in one view keeps the view before it', async () => {
    const { page, said } = await site.visit({ body: `<${SPENDING}></${SPENDING}>` }, {}, (page) =>
      page.route('**/*prices-cash.js', (route) => route.abort()),
    );
    await settled(page);
    const chart = page.locator(SPENDING);
    const before = await chart.evaluate((element: ChartElement) => element.summary);
    await chart.getByText('In cash').click();
    await page.waitForFunction(() =>
      (window as unknown as { notes: { events: string[] } }).notes.events.some((event) => event.endsWith('care-error')),
    );
    expect(await chart.evaluate((element: ChartElement) => [element.state, element.summary, element.view])).toEqual([
      'ready',
      before,
      expect.objectContaining({ prices: 'real' }),
    ]);
    await page.waitForFunction(
      (tag) => document.querySelector(tag)?.shadowRoot?.querySelector<HTMLInputElement>('input')?.checked,
      SPENDING,
    );
    expect(said.filter((text) => text.startsWith('care-charts:'))).toHaveLength(1);
    await page.close();
  });

  test.each([
    ['the text of a panel', '**/early-intervention-spending.details.js'],
    ['what makes panels', '**/care-charts.panels.js'],
  ])('in %s says so in the panel, and tries again when it is opened again', async (_, address) => {
    const { page, said } = await site.visit({ body: `<${SPENDING}></${SPENDING}>` }, {}, (page) =>
      page.route(address, (route) => route.abort(), { times: 1 }),
    );
    await settled(page);
    const chart = page.locator(SPENDING);
    const about = chart.getByRole('button', { name: 'About this figure' });
    await about.click();
    await chart.getByText('This could not be loaded. To try again, close it and open it.').waitFor();
    await expect
      .poll(async () => (await notes(page)).events)
      .toEqual([`${SPENDING} care-ready`, `${SPENDING} care-error`]);
    expect(said.filter((text) => text.startsWith('care-charts:'))).toHaveLength(1);
    expect(await chart.evaluate((element: ChartElement) => [element.state, element.rows.length > 0])).toEqual([
      'ready',
      true,
    ]);
    await about.click();
    await about.click();
    await chart.getByText('What is counted').waitFor();
    await page.close();
  });

  test('in the view that its author asked for shows its children', async () => {
    const { page } = await site.visit({ body: `<${SPENDING} prices="cash">In words</${SPENDING}>` }, {}, (page) =>
      page.route('**/*prices-cash.js', (route) => route.abort()),
    );
    await settled(page, 'failed');
    await expect.poll(async () => (await notes(page)).events).toEqual([`${SPENDING} care-error`]);
    await page.close();
  });
});

test('without script the children are what is read', async () => {
  const { page } = await site.visit(
    { body: '<care-funding-gap><p>In words</p></care-funding-gap>' },
    { javaScriptEnabled: false },
  );
  expect(await page.locator('care-funding-gap p').isVisible()).toBe(true);
  await page.close();
});
