import type { BrowserContextOptions, Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { tokens } from '../../src/theme/tokens.ts';
import { settled, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const GAP = '<care-funding-gap></care-funding-gap>';
const SCRIPT = '<script type="module" src="care-charts.js"></script>';
const token = (name: string, look: 'light' | 'dark'): string => tokens.find((t) => t.name === name)?.[look] ?? '';

/** A colour as computed styles write it. */
function rgb(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${r}, ${g}, ${b})`;
}

const paints = (chart: Locator): Promise<{ surface: string; ink: string; point: string }> =>
  chart.evaluate((element) => {
    const bar = element.shadowRoot?.querySelector('[data-row="0"]:not(text)') as SVGElement;
    const figure = getComputedStyle(element.shadowRoot?.querySelector('figure') ?? element);
    return { surface: figure.backgroundColor, ink: figure.color, point: getComputedStyle(bar).fill };
  });

async function open(body: string, options: BrowserContextOptions = {}, css = '') {
  const head = `${css ? '<link rel="stylesheet" href="page.css">' : ''}${SCRIPT}`;
  const { page } = await site.visit({ head, body }, options, (page) =>
    page.route('**/page.css', (route) => route.fulfill({ contentType: 'text/css', body: css })),
  );
  await settled(page);
  return { page, chart: page.locator('care-funding-gap').first() };
}

describe('a chart', () => {
  test.each(['light', 'dark'] as const)('follows a page that is %s', async (look) => {
    const { page, chart } = await open(GAP, { colorScheme: look }, ':root{color-scheme:light dark}');
    expect(await paints(chart)).toEqual({
      surface: rgb(token('surface', look)),
      ink: rgb(token('ink', look)),
      point: rgb(token('series-1', look)),
    });
    await page.close();
  });

  test('stays light on a dark page that does not say so, and can be read there', async () => {
    const { page, chart } = await open(GAP, { colorScheme: 'dark' }, 'body{background:#000;color:#fff}');
    expect(await paints(chart)).toEqual({
      surface: rgb(token('surface', 'light')),
      ink: rgb(token('ink', 'light')),
      point: rgb(token('series-1', 'light')),
    });
    await page.close();
  });

  test('is dark or light where its author says so', async () => {
    const { page, chart } = await open('<care-funding-gap theme="dark"></care-funding-gap>');
    expect((await paints(chart)).surface).toBe(rgb(token('surface', 'dark')));
    await chart.evaluate((element) => element.setAttribute('theme', 'light'));
    expect((await paints(chart)).surface).toBe(rgb(token('surface', 'light')));
    await page.close();
  });

  test('takes the brand’s tokens from anywhere above it, and changes with them at once', async () => {
    const { page, chart } = await open(GAP, {}, ':root{--care-series-1:#00573f;--care-surface:transparent}');
    expect(await paints(chart)).toMatchObject({ surface: 'rgba(0, 0, 0, 0)', point: rgb('#00573f') });
    await page.evaluate(() => document.documentElement.style.setProperty('--care-series-1', '#800000'));
    expect((await paints(chart)).point).toBe(rgb('#800000'));
    await page.close();
  });

  test('uses the reader’s own colours where they are forced', async () => {
    const { page, chart } = await open(GAP, { forcedColors: 'active' });
    const system = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      const computed = (colour: string): string => {
        probe.style.color = colour;
        return getComputedStyle(probe).color;
      };
      return { ink: computed('CanvasText'), point: computed('CanvasText') };
    });
    expect(await paints(chart)).toMatchObject(system);
    await page.close();
  });

  test('keeps its context in sight where colours are forced: bars have an outline, and no line is lost', async () => {
    const { page } = await site.visit(
      { head: SCRIPT, body: `${GAP}<care-leavers measure="trend"></care-leavers>` },
      { forcedColors: 'active' },
    );
    await settled(page);
    const outlines = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'Canvas';
      const canvas = getComputedStyle(probe).color;
      const marks = [...document.querySelectorAll('care-funding-gap, care-leavers')].flatMap((chart) => [
        ...(chart.shadowRoot?.querySelectorAll('[fill*="series-1-soft"], [stroke*="series-1-soft"]') ?? []),
      ]);
      return marks.map((mark) => ({ seen: getComputedStyle(mark).stroke !== canvas, line: mark.matches('[stroke]') }));
    });
    expect(new Set(outlines.map(({ line }) => line))).toEqual(new Set([true, false]));
    expect(outlines.filter(({ seen }) => !seen)).toEqual([]);
    await page.close();
  });

  test('saves its picture in the colours it has on the page', async () => {
    const { page, chart } = await open('<care-funding-gap theme="dark"></care-funding-gap>');
    const svg = await chart.evaluate(async (element: ChartElement) => {
      await element.updateComplete;
      return element.toSVG();
    });
    expect(svg).toContain(token('series-1', 'dark'));
    expect(svg).toContain(token('surface', 'dark'));
    // Parsed on a page without a policy, as a file is.
    const desk = await page.context().browser()?.newPage();
    const parsed = await desk?.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent,
      svg,
    );
    expect(parsed).toBeUndefined();
    await page.close();
  });
});

test('a dark chart prints on light paper', async () => {
  const { page, chart } = await open('<care-funding-gap theme="dark"></care-funding-gap>', { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  expect((await paints(chart)).surface).toBe(rgb(token('surface', 'light')));
  await page.close();
});

test('a long word in an author’s headline breaks rather than leave the figure', async () => {
  const word = 'Kinderundjugendhilfegesetzgebungsverfahrensbeschleunigung'.repeat(2);
  const { page, chart } = await open(`<care-funding-gap headline="${word}"></care-funding-gap>`, {
    viewport: { width: 300, height: 800 },
  });
  const [inner, outer] = await chart.evaluate((element) => [
    element.shadowRoot?.querySelector('figure')?.scrollWidth,
    element.clientWidth,
  ]);
  expect(inner).toBe(outer);
  await page.close();
});

test('on a right-to-left page the figure, which is in English, stays left-to-right', async () => {
  const { page, chart } = await open(GAP, {}, 'html{direction:rtl}');
  const summary = chart.locator('.summary');
  expect(
    await summary.evaluate((element) => [
      getComputedStyle(element).direction,
      element.closest('[lang]')?.getAttribute('lang'),
    ]),
  ).toEqual(['ltr', 'en']);
  await page.close();
});

test('every target of the pointer is at least 24 pixels', async () => {
  const { page } = await open(GAP);
  const small = await page.locator('care-funding-gap').evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll('button, label') ?? [])]
      .map((target) => ({ text: target.textContent.trim(), box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 24 || box.width < 24)
      .map(({ text }) => text),
  );
  expect(small).toEqual([]);
  await page.close();
});

test('choices and buttons are of one height, and those of a line on one baseline', async () => {
  const { page, chart } = await open(GAP, { viewport: { width: 940, height: 800 } });
  const lines = await chart.evaluate((element) =>
    ['.choices', '.controls'].map((line) =>
      [...(element.shadowRoot?.querySelectorAll(`${line} :is(label, button)`) ?? [])].map((word) => {
        const { height, bottom } = word.getBoundingClientRect();
        return `${Math.round(height)} ${Math.round(bottom)}`;
      }),
    ),
  );
  expect(lines.map((words) => new Set(words).size)).toEqual([1, 1]);
  expect(new Set(lines.flat().map((word) => word.split(' ')[0])).size).toBe(1);
  await page.close();
});

test.each([
  [960, 'below', 928],
  [1240, 'beside', 928],
])('at %d pixels the sentence stands %s the picture, which is %d wide', async (width, where, widest) => {
  const { page, chart } = await open(GAP, { viewport: { width, height: 800 } }, 'body{margin:0}');
  const [plot, summary] = await Promise.all(['.plot', '.summary'].map((part) => chart.locator(part).boundingBox()));
  expect(plot?.width).toBeCloseTo(widest, 0);
  const below = (summary?.y ?? 0) >= (plot?.y ?? 0) + (plot?.height ?? 0);
  expect(below ? 'below' : 'beside').toBe(where);
  await page.close();
});
