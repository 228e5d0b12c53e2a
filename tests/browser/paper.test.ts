import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { colours } from '../../src/theme/tokens.ts';
import { brands } from '../../stories/brands.ts';
import { everyView as tags, withAttributes } from '../tried.ts';
import { settled, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const light = (name: string): string => {
  const hex = colours.find((token) => token.name === name)?.light ?? '';
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
};
const body = (): string => tags.map((tried) => withAttributes(tried, ' loading="eager" data-view')).join('');

/** Opens every panel of every chart, and waits for what they hold. */
async function openPanels(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const chart of document.querySelectorAll('[data-view]'))
      for (const button of chart.shadowRoot?.querySelectorAll<HTMLElement>('[aria-expanded=false]') ?? [])
        button.click();
  });
  await expect.poll(() => page.locator('#table table').count()).toBe(tags.length);
}

/** Opens a page with styles of its own, and waits until its charts are ready. */
async function open(body: string, css: string, options: BrowserContextOptions): Promise<Page> {
  const head = '<link rel="stylesheet" href="page.css"><script type="module" src="care-charts.js"></script>';
  const { page } = await site.visit({ body, head }, options, (page) =>
    page.route('**/page.css', (route) => route.fulfill({ contentType: 'text/css', body: css })),
  );
  await settled(page);
  return page;
}

/** What of a page is wider than it. A table may be, inside its own scroller. It runs in the browser: everything it needs is in it. */
function tooWide(mayScroll: boolean): string[] {
  const room = document.documentElement.clientWidth;
  const all = [...document.querySelectorAll('[data-view]')].flatMap((chart) => [
    ...(chart.shadowRoot?.querySelectorAll<Element>('*') ?? []),
  ]);
  const wide = all.filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const scrolled = mayScroll && element.closest('.panel table');
    return width > 0 && !scrolled && (left < -0.5 || right > room + 0.5);
  });
  const page =
    document.documentElement.scrollWidth > room ? [`the page is ${document.documentElement.scrollWidth} px wide`] : [];
  return [
    ...page,
    ...wide.map(
      (element) => `${element.localName}.${element.getAttribute('class')} “${element.textContent.trim().slice(0, 30)}”`,
    ),
  ];
}

test('at 400 % zoom a reader scrolls in one direction only, with everything open', async () => {
  const page = await open(body(), 'body{margin:0}', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  await openPanels(page);
  const wide = await page.evaluate(tooWide, true);
  await page.close();
  expect(wide).toEqual([]);
});

/** Widths of paper at 96 pixels an inch: A4 with a browser’s margins, and a narrow column. */
const PAPER = [718, 320];

test('every chart prints whole, with its sentence, its source and what is open, without buttons', async () => {
  const page = await open(body(), 'body{margin:0}', { viewport: { width: 718, height: 900 } });
  await openPanels(page);
  await page.emulateMedia({ media: 'print' });
  const wide: string[][] = [];
  for (const width of PAPER) {
    await page.setViewportSize({ width, height: 900 });
    wide.push(await page.evaluate(tooWide, false));
  }
  const printed = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-view]')].map(({ shadowRoot }) => {
      const seen = (selector: string): number =>
        [...(shadowRoot?.querySelectorAll(selector) ?? [])].filter((element) => element.checkVisibility()).length;
      return {
        words: [seen('#headline'), seen('.subtitle'), seen('.plot svg'), seen('.summary'), seen('.source')],
        opened: [seen('#table table'), seen('#about p') > 0],
        controls: seen('button, input, .choices, .own, .controls, #download'),
      };
    }),
  );
  await page.close();
  expect(wide).toEqual(PAPER.map(() => []));
  expect(printed).toEqual(tags.map(() => ({ words: [1, 1, 1, 1, 1], opened: [1, true], controls: 0 })));
});

test('charts print light on white paper, whatever the page', async () => {
  const rule = (values: Readonly<Record<string, string>>): string =>
    Object.entries(values)
      .map(([name, value]) => `${name === 'colorScheme' ? 'color-scheme' : name}:${value};`)
      .join('');
  const looks = [{ page: { colorScheme: 'dark' }, tokens: {} }, ...brands];
  const css = looks.map(({ page, tokens }, index) => `.look-${index}{${rule(page)}${rule(tokens)}}`).join('');
  const charts =
    '<care-funding-gap loading="eager"></care-funding-gap><care-leavers theme="dark" loading="eager"></care-leavers>';
  const page = await open(looks.map((_, index) => `<div class="look-${index}">${charts}</div>`).join(''), css, {});
  await page.emulateMedia({ media: 'print' });
  const paints = await page.evaluate(() =>
    [...document.querySelectorAll('care-funding-gap, care-leavers')].map((chart) => {
      const [svg, point] = ['svg', '[fill="var(--_series-1)"]'].map((selector) =>
        chart.shadowRoot?.querySelector(selector),
      );
      const figure = getComputedStyle(chart.shadowRoot?.querySelector('figure') ?? chart);
      return {
        ground: figure.backgroundColor,
        picture: svg && getComputedStyle(svg).backgroundColor,
        ink: figure.color,
        point: point && getComputedStyle(point).fill,
      };
    }),
  );
  await page.close();
  const onPaper = { ground: light('surface'), picture: light('surface'), ink: light('ink'), point: light('series-1') };
  expect(paints).toEqual(paints.map(() => onPaper));
  expect(paints).toHaveLength(looks.length * 2);
});
