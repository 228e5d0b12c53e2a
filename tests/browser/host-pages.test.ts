import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartNames } from '../../src/prerender/charts.ts';
import { inProject } from '../../src/prerender/project.ts';
import { CHARTS, hostFaults, hostsOf, TABLE, WORDS } from '../hosts.ts';
import { WHOLE } from '../whole.ts';
import { settled, Site } from './site.ts';

// Pages that charts are put into, and what these do to whatever stands in them. Many hosts stand on one page.

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

/** A page with every chart in every host. */
async function hosted(): Promise<Page> {
  const { css, body } = hostsOf(CHARTS);
  const { page } = await site.visit(
    { head: `<style>${css}</style><script type="module" src="care-charts.js"></script>`, body },
    { bypassCSP: true, viewport: { width: 900, height: 40_000 } },
  );
  await settled(page);
  return page;
}

describe('whatever a page does to its own text and boxes', () => {
  test('a chart is drawn for its place, with labels that can be read and no words cut off', async () => {
    const page = await hosted();
    await expect.poll(() => page.evaluate(hostFaults)).toEqual([]);
    await page.close();
  });

  test('no text is smaller than 11 px where the page calls 10 px a rem, and words keep ink and ground of their own', async () => {
    const { page } = await site.visit(
      {
        head: `<style>html{font-size:62.5%} body{font-size:1.6rem} * {background-color:#123!important;color:#fe0!important;-webkit-text-fill-color:#fe0!important}</style><script type="module" src="care-charts.js"></script>`,
        body: CHARTS.join(''),
      },
      { bypassCSP: true },
    );
    await settled(page);
    for (const name of ['Table', 'About this figure', 'Download', 'Embed'])
      for (const button of await page.getByRole('button', { name }).all()) await button.click();
    await expect.poll(() => page.locator('#table table, #about p, #download button').count()).toBeGreaterThan(8);
    const looks = await page.locator('care-funding-gap, care-chart').evaluateAll((charts) =>
      charts.map((chart) => {
        const root = chart.shadowRoot;
        const figure = getComputedStyle(root?.querySelector('figure') ?? chart);
        const words = [...(root?.querySelectorAll('figure :not(svg, svg *)') ?? [])].filter((element) =>
          [...element.childNodes].some((node) => node instanceof Text && node.data.trim()),
        );
        return {
          smallest: Math.min(...words.map((word) => Number.parseFloat(getComputedStyle(word).fontSize))),
          ground: figure.backgroundColor,
          ink: figure.color,
        };
      }),
    );
    expect(looks).toHaveLength(CHARTS.length);
    for (const { smallest, ...colours } of looks) {
      expect(smallest).toBeGreaterThanOrEqual(11);
      expect(colours).toEqual({ ground: 'rgb(255, 255, 255)', ink: 'rgb(29, 34, 40)' });
    }
    await page.close();
  });
});

test.each([0, 20, 60])(
  'a chart in a place of %i px is drawn, says nothing, and fits the place once it is wide',
  async (width) => {
    const { page, said } = await site.visit(
      {
        body: `<div id="place">${CHARTS.join('').replace(/<care-[\w-]+/g, '$& loading="eager"')}</div>`,
        head: `<link rel="stylesheet" href="place.css"><script type="module" src="care-charts.js"></script>`,
      },
      {},
      (page) =>
        page.route('**/place.css', (route) =>
          route.fulfill({ contentType: 'text/css', body: `#place{inline-size:${width}px}` }),
        ),
    );
    await settled(page);
    await page.locator('#place').evaluate((place) => place.style.setProperty('inline-size', '600px'));
    const scales = () =>
      page.locator('#place > *').evaluateAll((charts) =>
        charts.map((chart) => {
          const svg = chart.shadowRoot?.querySelector<SVGSVGElement>('.plot svg');
          return svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 0;
        }),
      );
    await expect.poll(async () => (await scales()).filter((scale) => scale < 0.8 || scale > 1.26)).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  },
);

test.each(['html{zoom:1.4}', 'body{transform:scale(0.8);transform-origin:0 0}', 'body{zoom:0.7}'])(
  'ring and sentence stand at their mark under %s',
  async (css) => {
    const { page } = await site.visit(
      { body: CHARTS[0] ?? '', head: `<style>${css}</style><script type="module" src="care-charts.js"></script>` },
      { bypassCSP: true },
    );
    const plot = page.locator('care-funding-gap .plot');
    await plot.focus();
    await page.locator('care-funding-gap [data-row][role=img]').first().waitFor({ state: 'attached' });
    for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    const off = await page.locator('care-funding-gap').evaluate((chart) => {
      const box = (element: Element | null | undefined) => element?.getBoundingClientRect() ?? new DOMRect();
      const root = chart.shadowRoot;
      const [mark, ring, tip] = [
        box(root?.activeElement),
        box(root?.querySelector('.ring')),
        box(root?.querySelector('.tooltip')),
      ];
      const middle = ({ left, right, top, bottom }: DOMRect) => [(left + right) / 2, (top + bottom) / 2];
      return {
        ring: Math.max(...middle(mark).map((at, axis) => Math.abs(at - (middle(ring)[axis] ?? 0)))),
        above: Math.min(Math.abs(mark.top - tip.bottom), Math.abs(tip.top - mark.bottom)),
        aside: tip.left > mark.right || tip.right < mark.left,
      };
    });
    expect(off.ring).toBeLessThan(3);
    expect(off.above).toBeLessThan(14);
    expect(off.aside).toBe(false);
    await page.close();
  },
);

test('keys that a control uses do not reach the page, and others do', async () => {
  const { page } = await site.visit({
    body: '<care-kinship-savings loading="eager"></care-kinship-savings><care-spending-shift loading="eager"></care-spending-shift>',
  });
  await settled(page);
  await page.evaluate(() => {
    const keys: string[] = [];
    Object.assign(window, { keys });
    document.addEventListener('keydown', ({ key }) => keys.push(key));
  });
  for (const tag of ['care-kinship-savings', 'care-spending-shift'])
    await page.locator(`${tag} [data-row][role=img]`).first().waitFor({ state: 'attached' });
  const press = async (selector: string, ...keys: string[]) => {
    await page.locator(selector).first().focus();
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('care-kinship-savings [type=range]', 'ArrowRight', 'Home');
  await press('care-kinship-savings [type=number]', '5', 'ArrowUp');
  await press('care-spending-shift [type=radio]', 'ArrowRight');
  await press('care-spending-shift .controls button', 'Enter', 'j', 'Control+ArrowRight', 'Escape');
  expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([
    'j',
    'Control',
    'ArrowRight',
    'Escape',
  ]);
  await expect
    .poll(() => page.locator('care-spending-shift').evaluate((chart: Element & { view?: object }) => chart.view))
    .toMatchObject({ prices: 'cash' });
  await page.close();
});

/** Dialogs of pages: HTML around what stands in them. Each is open as long as it has no `data-closed`. */
const DIALOGS: Readonly<Record<string, readonly [string, string]>> = {
  'a dialog': ['<dialog>', '</dialog>'],
  'an element with the role of one': ['<div role="alertdialog" aria-label="Notes" class="scripted">', '</div>'],
  'a dialog of another component': [
    '<x-drawer><template shadowrootmode="open"><dialog><slot></slot></dialog></template>',
    '</x-drawer>',
  ],
};

test.each(Object.entries(DIALOGS))(
  'in %s Escape closes the sentence first, and what it stands in next, wherever the focus is',
  async (_, [start, end]) => {
    const { page, said } = await site.visit({
      body: `${start}<button autofocus>Close</button><p>They said <care-stat figure="F15">46%</care-stat>.</p><care-leavers loading="eager"></care-leavers>${end}`,
    });
    await settled(page);
    await page.locator('care-leavers [data-row][role=img]').first().waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const dialog = (document.querySelector('x-drawer')?.shadowRoot ?? document).querySelector('dialog');
      const scripted = document.querySelector('.scripted');
      dialog?.showModal();
      dialog?.addEventListener('close', () => document.body.setAttribute('data-closed', ''));
      if (scripted)
        document.addEventListener(
          'keydown',
          ({ key }) => void (key === 'Escape' && document.body.setAttribute('data-closed', '')),
          true,
        );
    });
    const closed = () => page.locator('body[data-closed]').count();
    const [figure, plot, button] = ['care-stat .value', 'care-leavers .plot', 'button'].map((css) =>
      page.locator(css).first(),
    );
    const tips = page.locator('care-stat #tip, care-leavers .tooltip');
    const shown = async () => (await tips.evaluateAll((all) => all.filter((tip) => tip.checkVisibility()))).length;
    for (const turnTo of [() => figure?.focus(), () => figure?.hover(), () => plot?.hover(), () => plot?.focus()]) {
      await page.mouse.move(0, 0);
      await button?.focus();
      await turnTo();
      await expect.poll(shown).toBe(1);
      await page.keyboard.press('Escape');
      await expect.poll(shown).toBe(0);
      expect(await closed()).toBe(0);
    }
    await page.keyboard.press('Escape');
    await expect.poll(closed).toBe(1);
    expect(said).toEqual([]);
    await page.close();
  },
);

test('on paper, labels from a wide window have 7 pt on A4, and figures that have not come near have their words', async () => {
  const { page } = await site.visit(
    {
      body: `${CHARTS.join('')}<div id="far"></div><care-chart id="later" headline="Hares lead" sentence="More hares than owls." source="Warden">${TABLE}</care-chart>`,
      head: '<style>#far{block-size:9000px}</style><script type="module" src="care-charts.js"></script>',
    },
    { bypassCSP: true, viewport: { width: 1600, height: 800 } },
  );
  await expect
    .poll(() =>
      page
        .locator('care-chart')
        .first()
        .evaluate((chart: Element & { state?: string }) => chart.state),
    )
    .toBe('live');
  await page.locator('care-chart[spec] .plot svg').waitFor();
  const later = page.locator('#later');
  expect(await later.getByText('Hares lead').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  for (const words of ['Hares lead', 'More hares than owls.', 'Source: Warden.', 'Owls'])
    expect(await later.getByText(words, { exact: true }).isVisible()).toBe(true);
  const points = () =>
    page.locator('care-chart:not(#later)').evaluateAll((charts) =>
      charts.map((chart) => {
        const svg = chart.shadowRoot?.querySelector<SVGSVGElement>('.plot svg');
        const text = svg?.querySelector('text');
        return svg && text
          ? Number.parseFloat(getComputedStyle(text).fontSize) * (686 / svg.viewBox.baseVal.width) * 0.75
          : 0;
      }),
    );
  expect((await points()).filter((size) => size < 7)).toEqual([]);
  await page.close();
});

/** Tells the page that it is about to be printed, and what stands in it before anything that was promised comes. */
const aboutToPrint = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    dispatchEvent(new Event('beforeprint'));
    return [...document.querySelectorAll(wanted)].map((chart) => {
      const svg = chart.shadowRoot?.querySelector<SVGSVGElement>('.plot svg');
      return svg?.viewBox.baseVal.width ?? 0;
    });
  }, selector);

test('a chart that was far away, in a closed tab or in a place without width is on paper at once, with letters of its size', async () => {
  const chart = (id: string) => `<div id="${id}"><care-leavers></care-leavers></div>`;
  const { page } = await site.visit(
    {
      body: `<care-leavers></care-leavers>${chart('tab')}${chart('thin')}<div id="gap"></div>${chart('far')}`,
      head: '<style>#tab{display:none} #thin{inline-size:0;overflow:hidden} #gap{block-size:9000px} @media print{#tab{display:block} #thin{inline-size:auto}}</style><script type="module" src="care-charts.js"></script>',
    },
    { bypassCSP: true, viewport: { width: 700, height: 800 } },
  );
  await page.locator('care-leavers .plot svg').first().waitFor();
  expect(await page.locator('#tab .plot svg, #far .plot svg').count()).toBe(0);
  expect(await aboutToPrint(page, 'care-leavers')).toEqual([594, 594, 594, 594]);
  await page.emulateMedia({ media: 'print' });
  const sizes = await page.locator('care-leavers .plot svg').evaluateAll((all) =>
    all.map((svg) => {
      const { baseVal } = (svg as SVGSVGElement).viewBox;
      return (12 * svg.getBoundingClientRect().width) / baseVal.width;
    }),
  );
  for (const size of sizes) expect(size).toBeGreaterThan(9.4);
  for (const size of sizes) expect(size).toBeLessThan(16);
  await page.close();
});

describe('a chart that is moved into the document of a frame', () => {
  /** What shows that stylesheets are there: of the figure, of its panels and of its points. */
  const looks = (page: Page) =>
    page
      .frames()
      .at(-1)
      ?.locator('care-leavers, care-chart')
      .evaluateAll((charts) =>
        charts.map(({ shadowRoot: root }) => {
          const style = (selector: string) => {
            const element = root?.querySelector(selector);
            return element ? getComputedStyle(element) : null;
          };
          return {
            ground: style('figure')?.backgroundColor,
            headline: style('#headline')?.fontWeight,
            plot: style('.plot')?.touchAction,
            table: style('#table th')?.textAlign,
          };
        }),
      );
  const STYLED = { ground: 'rgb(255, 255, 255)', headline: '700', plot: 'manipulation', table: 'start' };

  /** A page with an empty frame, and charts beside it. */
  const visit = () =>
    site.visit(
      {
        body: `<div id="here"><care-leavers></care-leavers>${CHARTS[1]}</div><iframe title="A frame" src="frame.html" width="700" height="1800"></iframe>`,
      },
      { bypassCSP: true, viewport: { width: 800, height: 4000 } },
      (page) => site.host(page, [{ path: 'frame.html', body: '<p>A frame</p>', head: '' }]),
    );

  test.each([
    ['once it is shown', () => [...(document.getElementById('here')?.childNodes ?? [])]],
    ['before it was shown', () => [document.createElement('care-leavers')]],
  ])('keeps its styles, moved %s', async (_, moved) => {
    const { page, said } = await visit();
    await settled(page);
    await page.locator('care-leavers [data-row][role=img]').first().waitFor({ state: 'attached' });
    const frame = page.frameLocator('iframe');
    await frame.locator('p').waitFor();
    const charts = await page.evaluateHandle(moved);
    await charts.evaluate((nodes) => document.querySelector('iframe')?.contentDocument?.body.append(...nodes));
    const tags = frame.locator('care-leavers, care-chart');
    for (const chart of await tags.all()) {
      await chart.locator('.plot svg [data-row][role=img]').first().waitFor({ state: 'attached' });
      await chart.getByRole('button', { name: 'Table' }).click();
      await chart.locator('#table th').first().waitFor();
    }
    await expect.poll(() => looks(page)).toEqual((await tags.all()).map(() => STYLED));
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('beside an older copy of the script', () => {
  /** An older copy: at another address, and without one of the charts. */
  const older = (page: Page) =>
    page.route('**/older/**', (route) => {
      const [, path = ''] = new URL(route.request().url()).pathname.split('/older/');
      const script = readFileSync(inProject(`cdn/${path}`), 'utf8');
      return route.fulfill({
        contentType: 'text/javascript',
        body: script.replaceAll(/\bleavers\b/g, 'no-chart'),
      });
    });
  const HEAD = ['older/', ''].map((from) => `<script type="module" src="${from}care-charts.js"></script>`).join('');

  test('a chart that it lacks comes, and the others come from it', async () => {
    const { page, said, asked } = await site.visit(
      {
        body: '<care-leavers></care-leavers><care-funding-gap></care-funding-gap><p><care-stat figure="F15">46%</care-stat></p>',
        head: HEAD,
      },
      { bypassCSP: true },
      older,
    );
    await settled(page);
    const files = asked
      .map((address) => address.replace(site.address, ''))
      .filter((path) => /charts\/|stat\.js/.test(path));
    expect(files.toSorted()).toEqual(['charts/leavers.js', 'older/charts/funding-gap.js', 'older/stat.js']);
    await expect.poll(() => said).toEqual([expect.stringMatching(/is already on this page .* only for what it lacks/)]);
    await page.close();
  });

  test('under a policy that lets one Lit run, its children stay and the console says why', async () => {
    const { page, said } = await site.visit(
      { body: '<care-leavers><p>Our words</p></care-leavers><care-funding-gap></care-funding-gap>', head: HEAD },
      {},
      older,
    );
    await expect.poll(() => said.length).toBe(3);
    expect(said.filter((line) => line.startsWith('Uncaught'))).toEqual([]);
    expect(said).toContainEqual(expect.stringContaining('<care-leavers> could not be loaded; its children are shown.'));
    expect(await page.getByText('Our words').isVisible()).toBe(true);
    await page.close();
  });
});

/** Charts on one page: as many as one could have, or as many as need a file of each several times. */
const MANY = WHOLE ? 500 : 120;

test('charts that others push out of reach are drawn when the reader comes near', async () => {
  const { page } = await site.visit({
    body: '<main>' + '<care-leavers></care-leavers><care-mental-health></care-mental-health>'.repeat(10) + '</main>',
  });
  const states = () =>
    page
      .locator('main > *')
      .evaluateAll((charts: (Element & { state?: string })[]) => charts.map(({ state }) => state));
  await expect.poll(async () => (await states()).slice(0, 2)).toEqual(['ready', 'ready']);
  expect((await states()).at(-1)).toBe('idle');
  // Those before it come first, and push it on.
  await expect
    .poll(async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return (await states()).at(-1);
    })
    .toBe('ready');
  await page.close();
});

test(`${MANY} charts on one page all come, and each file once`, async () => {
  const names = chartNames();
  const tags = Array.from({ length: MANY }, (_, at) => names[at % names.length] ?? '');
  const { page, said, asked } = await site.visit(
    {
      body: `<main>${tags.map((name) => `<care-${name}></care-${name}>`).join('')}</main>`,
      head: '<style>main{display:flex;flex-wrap:wrap} main>*{block-size:500px;inline-size:290px;contain:strict}</style><script type="module" src="care-charts.js"></script>',
    },
    { bypassCSP: true, viewport: { width: 1200, height: 1000 } },
  );
  // As a reader would: to the end, on once what is in view stands.
  await expect
    .poll(() =>
      page.evaluate(() => {
        const charts = [...document.querySelectorAll<Element & { state?: string }>('main > *')];
        const comes = charts.some((chart) => {
          const { top, bottom } = chart.getBoundingClientRect();
          return bottom > 0 && top < innerHeight && chart.state !== 'ready';
        });
        if (!comes) scrollBy(0, innerHeight);
        return charts.filter(({ state }) => state === 'ready').length;
      }),
    )
    .toBe(tags.length);
  const charts = asked.filter((address) => /\/charts\/[\w-]+\.js$/.test(address));
  expect(charts).toHaveLength(names.length);
  expect(said).toEqual([]);
  await page.close();
});

test.each(['<care-leavers>Our own words.</care-leavers>', '<care-leavers><p>Our own words.</p></care-leavers>'])(
  'a tag with words of its author holds no empty place: %s',
  async (body) => {
    const { page } = await site.visit(
      {
        body,
        head: '<link rel="stylesheet" href="care-charts.css"><script type="module" src="care-charts.js"></script>',
      },
      {},
      (page) => page.route('**/charts/leavers.js', () => {}),
    );
    await page.waitForLoadState('domcontentloaded');
    expect(await page.locator('care-leavers').evaluate((chart) => chart.getBoundingClientRect().height)).toBeLessThan(
      60,
    );
    await page.close();
  },
);

test('own figures move little when they come, where the stylesheet is linked', async () => {
  const { page } = await site.visit({
    body: `<h1>Walks</h1><care-chart source="Warden">${TABLE}</care-chart>${WORDS.repeat(12)}`,
    head: '<link rel="stylesheet" href="care-charts.css"><script type="module" src="care-charts.js"></script>',
  });
  await settled(page);
  expect(
    await page.evaluate(() => (window as unknown as { notes: { shift: number } }).notes.shift),
  ).toBeLessThanOrEqual(0.1);
  await page.close();
});
