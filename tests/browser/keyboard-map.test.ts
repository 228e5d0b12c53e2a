import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyboardMap } from '../../stories/accessibility/keyboard.ts';
import { NARROW } from '../../stories/accessibility/tested.ts';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { sentencesOf } from './sentences.ts';
import { notes, reachable, settled, Site } from './site.ts';
import { listen, fallbackOnly, start } from './sound.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const SHIFT = 'care-spending-shift';
const GAP = 'care-funding-gap';

async function open(content: string, width = 800): Promise<{ page: Page; chart: Locator }> {
  const { page } = await site.visit({ body: content }, { viewport: { width, height: 800 } });
  await settled(page);
  const chart = page.locator(/<(care-[a-z-]+)/.exec(content)?.[1] ?? '');
  return { page, chart };
}

/** Opens a chart with points, and takes the focus to its plot. */
async function inPlot(tag: string) {
  const { page, chart } = await open(`<${tag}></${tag}>`);
  await reachable(chart);
  await chart.locator('.plot').focus();
  const points = await sentencesOf(chart);
  /** The row of the point that the focus is on after a key. */
  const press = async (key: string) => {
    await page.keyboard.press(key);
    const label = await focusIn(chart, 'aria-label');
    return points.findIndex((sentence) => label.endsWith(sentence));
  };
  const rows = await chart.evaluate((element: ChartElement) => element.rows);
  return { page, chart, press, rows };
}

/** An attribute of what has the focus in a figure. */
const focusIn = (chart: Locator, attribute: string): Promise<string> =>
  chart.evaluate(({ shadowRoot }, name) => shadowRoot?.activeElement?.getAttribute(name) ?? '', attribute);

/** What each entry of the map promises, by its id, tried with the entry's own keys. */
const PROMISES: Readonly<Record<string, (...keys: string[]) => Promise<void>>> = {
  async stops(tab) {
    const { page, chart } = await open(`<${SHIFT}></${SHIFT}>`);
    await reachable(chart);
    const stops: string[] = [];
    for (let stop = 0; stop < 3; stop += 1) {
      await page.keyboard.press(tab ?? '');
      stops.push(
        await chart.evaluate(({ shadowRoot }) => {
          const active = shadowRoot?.activeElement as HTMLInputElement | null | undefined;
          return active?.name || active?.className || active?.textContent?.trim() || '';
        }),
      );
    }
    expect(stops).toEqual(['prices', 'plot', 'About this figure']);
    await page.close();
  },

  async choices(...keys) {
    for (const key of keys) {
      const { page, chart } = await open(`<${GAP}></${GAP}>`);
      const values = await chart
        .locator('[name=ask]')
        .evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).value));
      await chart.locator('[name=ask]').first().focus();
      await page.keyboard.press(key);
      const forth = key === 'ArrowRight' || key === 'ArrowDown';
      await expect
        .poll(() => chart.evaluate((element: ChartElement) => element.view['ask']))
        .toBe(forth ? values[1] : values.at(-1));
      await page.close();
    }
  },

  async buttons(...keys) {
    for (const key of keys)
      for (const name of ['About this figure', 'Table', 'Download', 'Embed']) {
        const { page, chart } = await open(`<${SHIFT}></${SHIFT}>`);
        const button = chart.getByRole('button', { name, exact: true });
        const panel = chart.locator(`#${await button.getAttribute('aria-controls')}`);
        await button.focus();
        await page.keyboard.press(key);
        await panel.locator('> *').first().waitFor();
        await page.keyboard.press(key);
        await panel.waitFor({ state: 'hidden' });
        expect(await button.evaluate((element) => element.matches(':focus'))).toBe(true);
        await page.close();
      }
  },

  async listen(escape) {
    const { page, chart } = await fallbackOnly(site, `<${SHIFT}></${SHIFT}>`);
    await start(chart);
    await page.keyboard.press(escape ?? '');
    await listen(chart).waitFor();
    await start(chart);
    await chart.locator('.plot').focus();
    await listen(chart).waitFor();
    await page.close();
  },

  async table(right) {
    for (const [width, scrolls] of [
      [NARROW, true],
      [1600, false],
    ] as const) {
      const { page, chart } = await open('<care-mental-health></care-mental-health>', width);
      await chart.getByRole('button', { name: 'Table', exact: true }).click();
      await chart.getByRole('table').waitFor();
      await chart.getByRole('button', { name: 'Table', exact: true }).focus();
      // Past the other buttons, to the table or out of the figure.
      while ((await focusIn(chart, 'type')) === 'button') await page.keyboard.press('Tab');
      expect(await focusIn(chart, 'id')).toBe(scrolls ? 'table' : '');
      if (scrolls) {
        await page.keyboard.press(right ?? '');
        await expect.poll(() => chart.locator('#table').evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
      }
      await page.close();
    }
  },

  async along(forth, back) {
    const { page, press, rows } = await inPlot(SHIFT);
    const [first, second, again] = [await press('Home'), await press(forth ?? ''), await press(back ?? '')];
    expect(rows[second]?.['series']).toBe(rows[first]?.['series']);
    expect([second, again]).toEqual([first + 1, first]);
    await page.close();
  },

  async across(down, up) {
    const several = await inPlot(SHIFT);
    const [from, other, back] = [
      await several.press('Home'),
      await several.press(down ?? ''),
      await several.press(up ?? ''),
    ];
    expect(several.rows[other]?.['series']).not.toBe(several.rows[from]?.['series']);
    expect(several.rows[other]?.['year']).toBe(several.rows[from]?.['year']);
    expect(back).toBe(from);
    await several.page.close();
    const one = await inPlot('care-early-intervention-spending');
    expect([await one.press('Home'), await one.press(down ?? ''), await one.press(up ?? '')]).toEqual([0, 1, 0]);
    await one.page.close();
  },

  async ends(home, end) {
    const { page, press, rows } = await inPlot('care-early-intervention-spending');
    expect([await press(end ?? ''), await press(home ?? '')]).toEqual([rows.length - 1, 0]);
    await page.close();
  },

  async choose(enter) {
    const { page, press } = await inPlot(SHIFT);
    await press('Home');
    await press(enter ?? '');
    expect((await notes(page)).events).toContain(`${SHIFT} care-select`);
    await page.close();
  },

  async leave(escape) {
    const { page, chart, press } = await inPlot(SHIFT);
    const at = await press('Home');
    expect(await chart.locator('.tooltip').isVisible()).toBe(true);
    expect([await press(escape ?? ''), await chart.locator('.tooltip').isVisible()]).toEqual([at, false]);
    await press(escape ?? '');
    expect(await focusIn(chart, 'class')).toBe('plot');
    await page.close();
  },

  async source(enter) {
    const { page, chart } = await open('<p><care-stat figure="F32">a number</care-stat></p>');
    const address = await chart.locator('a').getAttribute('href');
    await page.route(address ?? '', (route) => route.fulfill({ body: 'The source' }));
    await page.keyboard.press('Tab');
    await page.keyboard.press(enter ?? '');
    await page.waitForURL(address ?? '');
    await page.close();
  },

  async dismiss(escape) {
    const { page, chart } = await open('<p><care-stat figure="F32">a number</care-stat></p>');
    await page.keyboard.press('Tab');
    await chart.locator('[role=tooltip]').waitFor();
    await page.keyboard.press(escape ?? '');
    await chart.locator('[role=tooltip]').waitFor({ state: 'hidden' });
    await page.close();
  },
};

test.each(keyboardMap.map((entry) => [entry.where, entry.keys.join(' '), entry.does, entry] as const))(
  '%s, %s: %s',
  async (_where, _keys, _does, { id, keys }) => {
    const promise = PROMISES[id];
    if (!promise) throw new Error(`Nothing tries ${id}`);
    await promise(...keys);
  },
);
