import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartNames } from '../../src/prerender/charts.ts';
import { share } from '../whole.ts';
import { countPageListeners, pageListeners } from './page-listeners.ts';
import { sentencesOf } from './sentences.ts';
import { notes, reachable, settled, Site, type Visit } from './site.ts';

const SPENDING = 'care-early-intervention-spending';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

/** Opens a page with a chart whose points can be reached. */
async function open(
  body: string,
  options: Parameters<Site['visit']>[1] = {},
  prepare?: Parameters<Site['visit']>[2],
): Promise<Visit & { chart: Locator; plot: Locator; tooltip: Locator }> {
  const visit = await site.visit({ body }, options, prepare);
  await settled(visit.page);
  const chart = visit.page.locator(/<(care-[a-z-]+)/.exec(body)?.[1] ?? '');
  await chart.scrollIntoViewIfNeeded();
  await reachable(chart);
  return { ...visit, chart, plot: chart.locator('.plot'), tooltip: chart.locator('.tooltip') };
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error('Not in sight');
  return box;
}

/** Points at a share of a plot's width and height. */
async function pointAt(plot: Locator, across: number, down: number): Promise<void> {
  const box = await boxOf(plot);
  await plot.page().mouse.move(box.x + box.width * across, box.y + box.height * down);
}

/** Whether all of an element is on top of the page, as far as its corners tell. */
const onTop = (element: Locator): Promise<boolean> =>
  element.evaluate((it) => {
    const { left, right, top, bottom } = it.getBoundingClientRect();
    const root = it.getRootNode() as ShadowRoot;
    return [left + 4, right - 4].every((x) =>
      [top + 4, bottom - 4].every(
        (y) => it.contains(root.elementFromPoint(x, y)) || root.elementFromPoint(x, y) === it,
      ),
    );
  });

describe('the sentence beside a point', () => {
  test('can be pointed at, and stays while it is', async () => {
    const { page, plot, tooltip } = await open(`<${SPENDING}></${SPENDING}>`);
    await pointAt(plot, 0.5, 0.8);
    const said = await tooltip.textContent();
    const box = await boxOf(tooltip);
    for (const share of [0.9, 0.5, 0.1]) {
      await page.mouse.move(box.x + box.width / 2, box.y + box.height * share);
      expect([await tooltip.isVisible(), await tooltip.textContent()]).toEqual([true, said]);
    }
    await page.mouse.move(1, 799);
    expect(await tooltip.isVisible()).toBe(false);
    await page.close();
  });

  test('never comes under the pointer by itself, so that a reader can run along the plot', async () => {
    const { page, plot, tooltip, chart } = await open(`<${SPENDING}></${SPENDING}>`);
    const points = await sentencesOf(chart);
    const heard: (string | null)[] = [];
    for (let across = 0.1; across < 1; across += 0.04) {
      await pointAt(plot, across, 0.25);
      const [{ x, y, width, height }, pointer] = [await boxOf(tooltip), await boxOf(plot)];
      const at = { x: pointer.x + pointer.width * across, y: pointer.y + pointer.height * 0.25 };
      expect(at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height).toBe(false);
      heard.push(await tooltip.textContent());
    }
    expect([...new Set(heard)]).toEqual(points);
    await page.close();
  });

  test('goes by Escape while the pointer rests and the focus is elsewhere, and no other key of the page is heard', async () => {
    const { page, plot, tooltip } = await open(`<button>Elsewhere</button><${SPENDING}></${SPENDING}>`);
    await page.getByRole('button', { name: 'Elsewhere' }).focus();
    await pointAt(plot, 0.5, 0.8);
    expect(await tooltip.isVisible()).toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await tooltip.waitFor({ state: 'hidden' });
    expect(await page.getByRole('button', { name: 'Elsewhere' }).evaluate((button) => button.matches(':focus'))).toBe(
      true,
    );
    await pointAt(plot, 0.2, 0.8);
    expect(await tooltip.isVisible()).toBe(true);
    await page.close();
  });

  test('closes nothing else that the page has open', async () => {
    const { page, plot, tooltip } = await open(
      `<style>#menu { inset: auto auto 0 0; margin: 0 }</style><div popover id="menu">A menu</div><${SPENDING}></${SPENDING}>`,
      { bypassCSP: true },
    );
    await page.evaluate(() => document.getElementById('menu')?.showPopover());
    await pointAt(plot, 0.5, 0.8);
    expect(await tooltip.isVisible()).toBe(true);
    expect(await page.locator('#menu').isVisible()).toBe(true);
    await page.close();
  });

  test('is neither clipped nor covered by the page, and stays in the shadow root', async () => {
    const css = `.tight { overflow: hidden; height: 420px; width: 300px; position: relative; transform: translateX(0); z-index: 0 }
      .cover { position: fixed; inset: 0 0 auto 0; height: 330px; z-index: 9999; pointer-events: none }`;
    const { page, plot, tooltip } = await open(
      `<style>${css}</style><div class="tight"><${SPENDING}></${SPENDING}></div><div class="cover"></div>`,
      { bypassCSP: true },
    );
    for (const across of [0.02, 0.98]) {
      await pointAt(plot, across, 0.5);
      expect(await tooltip.isVisible()).toBe(true);
      const { x, y, width } = await boxOf(tooltip);
      expect([x >= 0, y >= 0, x + width <= 800]).toEqual([true, true, true]);
      expect(await onTop(tooltip)).toBe(true);
    }
    expect(await page.locator('body > [popover]').count()).toBe(0);
    await page.close();
  });

  test('keeps to its point while the page scrolls', async () => {
    const { page, plot, tooltip } = await open(`<${SPENDING}></${SPENDING}><div id="tall"></div>`);
    await page.evaluate(() => document.getElementById('tall')?.style.setProperty('height', '3000px'));
    await plot.focus();
    await page.keyboard.press('End');
    const gap = async () => {
      const [said, mark] = [await boxOf(tooltip), await boxOf(page.locator('[data-row]:focus'))];
      return mark.y - said.y;
    };
    const before = await gap();
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('scroll', () => requestAnimationFrame(resolve), { once: true });
          scrollTo(0, 60);
        }),
    );
    expect(await gap()).toBeCloseTo(before, 0);
    expect(await tooltip.isVisible()).toBe(true);
    await page.close();
  });

  test('starts from the point that the pointer was at when the keyboard takes over', async () => {
    const { page, plot, chart } = await open(`<${SPENDING}></${SPENDING}>`);
    const points = await sentencesOf(chart);
    await pointAt(plot, 0.02, 0.8);
    await pointAt(plot, 0.5, 0.8);
    const at = points.indexOf((await chart.locator('.tooltip').textContent()) ?? '');
    expect(at).toBeGreaterThan(0);
    await plot.focus();
    await page.keyboard.press('ArrowRight');
    expect(await chart.locator('[data-row]:focus').getAttribute('aria-label')).toBe(points[at + 1]);
    await page.close();
  });
});

/** Swipes up with a finger, from the middle of an element or of what is in sight of it. */
async function swipeUp(page: Page, element: Locator): Promise<void> {
  const box = await boxOf(element);
  const [x, middle] = [box.x + box.width / 2, Math.min(box.y + box.height / 2, 500)];
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] });
  await touch('touchStart', middle);
  for (let y = middle; y > middle - 200; y -= 20) await touch('touchMove', y);
  await touch('touchEnd');
}

describe('a finger', () => {
  test.each(share(chartNames(), 0, 3))(
    'taps for the nearest point of %s, taps away, and scrolls past it',
    async (name) => {
      const { page, plot, tooltip, chart, said } = await open(
        `<care-${name}></care-${name}><p>${'What follows. '.repeat(400)}</p>`,
        { hasTouch: true, viewport: { width: 360, height: 700 } },
      );
      const points = await sentencesOf(chart);
      // Not on a mark: beside the first.
      const mark = await boxOf(chart.locator('[data-row="0"]:not(text)'));
      const area = await boxOf(plot);
      const inside = (at: number, low: number, size: number) => Math.min(Math.max(at, low + 2), low + size - 2);
      await page.touchscreen.tap(
        inside(mark.x - 3, area.x, area.width),
        inside(mark.y + mark.height / 2, area.y, area.height),
      );
      await tooltip.getByText(points[0] ?? '', { exact: true }).waitFor();
      expect((await notes(page)).events).toContain(`care-${name} care-select`);
      const away = await boxOf(chart.locator('.subtitle'));
      await page.touchscreen.tap(away.x + 5, away.y + 5);
      await tooltip.waitFor({ state: 'hidden' });

      await plot.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      await swipeUp(page, plot);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
      expect(await tooltip.isVisible()).toBe(false);
      expect(said).toEqual([]);
      await page.close();
    },
  );

  test('can zoom and pan the page from within a plot', async () => {
    const { page, plot } = await open(`<${SPENDING}></${SPENDING}>`, { hasTouch: true });
    expect(await plot.evaluate((element) => getComputedStyle(element).touchAction)).toBe('manipulation');
    await page.close();
  });
});

test('nothing listens to the page for a chart that was removed, even with its sentence shown', async () => {
  const { page, plot, tooltip, chart } = await open(`<${SPENDING}></${SPENDING}>`, {}, countPageListeners);
  await pointAt(plot, 0.5, 0.8);
  expect(await tooltip.isVisible()).toBe(true);
  const during = await pageListeners(page);
  expect(during).toMatchObject({ scroll: 1, beforeprint: 1 });
  expect(Object.keys(during).filter((type) => type.startsWith('key'))).toEqual([]);
  await chart.evaluate((element) => element.remove());
  expect(await pageListeners(page)).toMatchObject({ scroll: 0, beforeprint: 0 });
  expect(Object.keys(await pageListeners(page))).toEqual(Object.keys(during));
  await page.close();
});
