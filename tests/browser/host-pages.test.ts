import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settled, Site } from './site.ts';

// Pages that charts are put into, and what these do to whatever stands in them. Many hosts stand on one page.

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const ROWS = [
  ['Bees', 14],
  ['Owls', 9],
  ['Hares', 21],
] as const;
const TABLE = `<table><tr><th>Animal</th><th>Sightings</th></tr>${ROWS.map(([name, count]) => `<tr><td>${name}</td><td>${count}</td></tr>`).join('')}</table>`;
const SPEC = JSON.stringify({
  data: { values: ROWS.map(([name, count]) => ({ name, count })) },
  mark: 'bar',
  encoding: { x: { field: 'count', type: 'quantitative' }, y: { field: 'name', type: 'nominal' } },
});
const CHARTS = [
  '<care-funding-gap></care-funding-gap>',
  `<care-chart source="Warden">${TABLE}</care-chart>`,
  `<care-chart source="Warden" spec='${SPEC}'></care-chart>`,
];
const WORDS =
  '<p>The wardens counted what they saw on a walk through the wood, each at the same hour, and wrote it down.</p>';

/** Styles of the element around a chart (`&`), of the chart (`chart`), and what stands beside it. */
interface Host {
  readonly css: string;
  readonly beside?: string;
}

const HOSTS: Readonly<Record<string, Host>> = {
  'a row of flex items': { css: '&{display:flex}', beside: WORDS },
  'a row that wraps': { css: '&{display:flex;flex-wrap:wrap}', beside: WORDS },
  'a row beside what does not give way': {
    css: '&{display:flex;inline-size:700px} &>p{flex:none;inline-size:680px}',
    beside: WORDS,
  },
  'a row that is centred': { css: '&{display:flex;justify-content:center}' },
  'a column that is centred': { css: '&{display:flex;flex-direction:column;align-items:center}' },
  'a grid': { css: '&{display:grid;grid-template-columns:auto 1fr}', beside: WORDS },
  'a grid of the least width': { css: '&{display:grid;grid-template-columns:min-content 1fr}', beside: WORDS },
  'a grid that is centred': { css: '&{display:grid;place-items:center}' },
  'a float': { css: 'chart{float:left}' },
  'an inline block': { css: 'chart{display:inline-block}' },
  'a tag that is a flex container': {
    css: 'chart{display:flex;justify-content:center;flex-direction:column;align-items:center}',
  },
  'a tag that is a grid': { css: 'chart{display:grid;place-items:center}' },
  'a tag that is inline': { css: 'chart{display:inline}' },
  'a tag without a box': { css: 'chart{display:contents}' },
  'a tag of columns': { css: 'chart{columns:2}' },
  'a tag written downwards': { css: 'chart{writing-mode:vertical-rl}' },
  'a page written downwards': { css: '&{writing-mode:vertical-lr;block-size:700px;inline-size:500px}' },
  'text of no size': { css: '&{font-size:0}' },
  'lines of no height': { css: '*{line-height:0!important}' },
  'text that is moved away': { css: '*{text-indent:-999em!important}' },
  'text that does not wrap': { css: '*{white-space:nowrap!important}' },
  'text that keeps its lines': { css: '*{white-space:pre!important}' },
  'words that break anywhere': { css: '*{word-break:break-all!important}' },
};

/** A page with every chart in every host. */
async function hosted(): Promise<Page> {
  const sections = Object.entries(HOSTS).flatMap(([name, { css, beside = '' }], at) =>
    CHARTS.map((chart) => ({
      css: css
        .replaceAll('&', `.host-${at}`)
        .replaceAll('chart{', `.host-${at}>[data-host]{`)
        .replaceAll('*{', `.host-${at} *{`),
      html: `<div class="host-${at}">${chart.replace(/<care-[\w-]+/, `$& data-host="${name}"`)}${beside}</div>`,
    })),
  );
  const { page } = await site.visit(
    {
      head: `<style>${sections.map(({ css }) => css).join('\n')}</style><script type="module" src="care-charts.js"></script>`,
      body: sections.map(({ html }) => `<section>${html}</section>`).join(''),
    },
    { bypassCSP: true, viewport: { width: 900, height: 40_000 } },
  );
  await settled(page);
  return page;
}

describe('whatever a page does to its own text and boxes', () => {
  test('a chart is drawn for its place, with labels that can be read and no words cut off', async () => {
    const page = await hosted();
    // Letters of 12 px in a drawing are never less than 7, nor more than 18.
    const faults = () =>
      page.locator('[data-host]').evaluateAll((charts) =>
        charts.flatMap((chart) => {
          const root = chart.shadowRoot;
          const svg = root?.querySelector<SVGSVGElement>('.plot svg');
          const label = svg ? (12 * svg.getBoundingClientRect().width) / svg.viewBox.baseVal.width : 0;
          const cut = [...(root?.querySelectorAll('#headline, p:not([hidden])') ?? [])].filter((words) => {
            const { indent, height } = { indent: getComputedStyle(words).textIndent, height: words.clientHeight };
            return (
              words.textContent.trim() && (words.scrollWidth > words.clientWidth + 1 || height < 12 || indent !== '0px')
            );
          });
          return label < 7 || label > 18 || cut.length
            ? [
                `${chart.localName} in ${chart.getAttribute('data-host')}: label ${label.toFixed(1)} px, ${cut.length} cut`,
              ]
            : [];
        }),
      );
    await expect.poll(faults).toEqual([]);
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
    const looks = await page.locator('care-funding-gap, care-chart').evaluateAll((charts) =>
      charts.map((chart) => {
        const root = chart.shadowRoot;
        const figure = getComputedStyle(root?.querySelector('figure') ?? chart);
        const words = [...(root?.querySelectorAll('#headline, .subtitle, .summary, .source, legend, button') ?? [])];
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
  expect(
    await page.locator('care-spending-shift').evaluate((chart: Element & { view?: object }) => chart.view),
  ).toMatchObject({ prices: 'cash' });
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
