import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chosen, many, names, places } from '../specs/places.ts';
import type { Spec } from '../specs/samples.ts';
import { audit, openAudited } from './audit.ts';
import { settled, Site } from './site.ts';

/** A chart as a reader sees it, in CSS pixels of the screen. */
interface Seen {
  readonly smallest: number;
  /** Texts of a label, its lines joined. */
  readonly labels: readonly string[];
  /** Whether it can be moved sideways in its place. */
  readonly scrolls: boolean;
  readonly place: number;
  readonly drawing: number;
  /** The widest plot, and how far the legends reach beside it. */
  readonly plot: number;
  readonly legends: readonly { readonly width: number; readonly above: boolean }[];
  /** Pairs of names that lie over each other. */
  readonly over: readonly string[];
  /** Texts that reach beyond the picture. */
  readonly outside: readonly string[];
}

const WIDTHS = [320, 600, 900];

const html = (specs: Readonly<Record<string, Spec>>): string =>
  Object.entries(specs)
    .map(
      ([name, spec]) =>
        `<care-chart id="${name.replaceAll(' ', '-')}"><script type="application/json">${JSON.stringify(spec)}</script></care-chart>`,
    )
    .join('');

let site: Site;
const seen: Record<number, Record<string, Seen>> = {};
const sideways: Record<number, number> = {};

beforeAll(async () => {
  site = await Site.open();
  await Promise.all(
    WIDTHS.map(async (width) => {
      // As high as all charts, so that each is near.
      const { page } = await site.visit({ body: html({ ...places, chosen }) }, { viewport: { width, height: 14_000 } });
      await settled(page);
      seen[width] = await page.evaluate(look);
      sideways[width] = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await page.close();
    }),
  );
});
afterAll(() => site.close());

/** Runs on the page. */
function look(): Record<string, Seen> {
  const charts = [...document.querySelectorAll('care-chart')].map((chart) => {
    const root = chart.shadowRoot as ShadowRoot;
    const svg = root.querySelector('svg') as SVGSVGElement;
    const box = svg.getBoundingClientRect();
    const scale = box.width / svg.viewBox.baseVal.width;
    const inside = (selector: string) => [...svg.querySelectorAll<SVGGraphicsElement>(selector)];
    const shown = inside('text').filter((text) => text.textContent && getComputedStyle(text).opacity !== '0');
    const boxes = shown.map((text) => ({ text: text.textContent ?? '', at: text.getBoundingClientRect() }));
    const lines = (text: Element): string =>
      text.children.length ? Array.from(text.children, (line) => line.textContent).join(' ') : (text.textContent ?? '');
    const panels = inside(
      '.role-frame > g > path.background, [class*="cell"] > g > path.background, [class$="_group"] > g > path.background',
    );
    const plots = panels.map((panel) => panel.getBoundingClientRect());
    const plot = plots.reduce((widest, one) => (one.width > widest.width ? one : widest), plots[0] as DOMRect);
    const scroller = svg.closest('[tabindex="0"][role="group"]');
    const legends = inside('.role-legend > g').map((legend) => {
      const { width, bottom } = legend.getBoundingClientRect();
      return { width, above: bottom <= plot.top + 1 };
    });
    const over = boxes.flatMap(({ text, at }, index) =>
      boxes.slice(index + 1).flatMap((other) => {
        const across = Math.min(at.right, other.at.right) - Math.max(at.left, other.at.left);
        const along = Math.min(at.bottom, other.at.bottom) - Math.max(at.top, other.at.top);
        return across > 2 && along > 4 ? [`${text} | ${other.text}`] : [];
      }),
    );
    return [
      chart.id.replaceAll('-', ' '),
      {
        smallest: Math.min(...shown.map((text) => parseFloat(getComputedStyle(text).fontSize) * scale)),
        labels: shown.map(lines),
        scrolls: scroller !== null && scroller.scrollWidth > scroller.clientWidth,
        place: (root.querySelector('.plot') as Element).getBoundingClientRect().width,
        drawing: box.width,
        plot: plot.width,
        legends,
        over,
        outside: boxes.flatMap(({ text, at }) =>
          at.left < box.left - 1 || at.right > box.right + 1 || at.top < box.top - 1 || at.bottom > box.bottom + 1
            ? [text]
            : [],
        ),
      },
    ] as const;
  });
  return Object.fromEntries(charts);
}

const at = (width: number, name: string): Seen => seen[width]?.[name] as Seen;

describe.each(WIDTHS)('on a screen of %i px', (width) => {
  test.each(Object.keys(places))('text can be read, and nothing lies over anything: %s', (name) => {
    const { smallest, drawing, place, scrolls, over, outside, labels } = at(width, name);
    expect(smallest).toBeGreaterThanOrEqual(10);
    expect(over).toEqual([]);
    expect(outside).toEqual([]);
    expect(labels.join()).not.toContain('…');
    // A drawing that is wider than its place is one that scrolls, not the page.
    expect(drawing > place + 1).toBe(scrolls);
  });

  test('the page does not move sideways', () => {
    expect(sideways[width]).toBeLessThanOrEqual(0);
  });

  test.each(['names beside', 'names below', 'names limited'])('each name is told whole: %s', (name) => {
    expect(at(width, name).labels).toEqual(expect.arrayContaining(names.reasons));
  });

  test('a legend takes a third of the width at most, or stands above the plot', () => {
    for (const name of ['legend beside', 'legend at a place', 'a wide plot'])
      for (const { width: taken, above } of at(width, name).legends)
        expect(above || taken <= at(width, name).place / 3, name).toBe(true);
    expect(at(width, 'legend beside').plot).toBeGreaterThan(at(width, 'legend beside').place * 0.4);
  });

  test('panels wrap, and only what nothing makes narrower scrolls', () => {
    const scrolling = Object.keys(places).filter((name) => at(width, name).scrolls);
    expect(scrolling.filter((name) => !['rows and columns', 'text beside its plot'].includes(name))).toEqual([]);
  });

  test('panels fill their place', () => {
    const { drawing, place } = at(width, 'repeated panels');
    expect(drawing).toBeGreaterThan(place * 0.85);
    expect(drawing).toBeLessThanOrEqual(place);
  });
});

test('what is too high once its names have room is drawn as its spec says', async () => {
  const { page } = await site.visit({ body: html({ many }) }, { viewport: { width: 320, height: 800 } });
  await settled(page);
  expect(await page.locator('care-chart .mark-rect.role-mark path').count()).toBe(600);
  await page.close();
});

test('a drawing that scrolls is reached and moved by keys, and the page passes an audit', async () => {
  const page = await openAudited(site, html({ 'rows and columns': places['rows and columns'] as Spec }));
  await page.setViewportSize({ width: 400, height: 2400 });
  const scroller = page.locator('care-chart').getByRole('group', { name: 'Drawing that scrolls sideways' });
  await scroller.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => {
    const box = document.querySelector('care-chart')?.shadowRoot?.querySelector('.wide');
    return box && box.scrollLeft > 0;
  });
  expect(await audit(page)).toEqual([]);
  await page.close();
});

describe('what a reader sets', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await site.visit({ body: html({ chosen }) }, { viewport: { width: 900, height: 900 } }));
    await settled(page);
  });

  test('a list is no wider than its figure, and has no line of a choice; what is chosen of buttons is seen', async () => {
    await page.setViewportSize({ width: 320, height: 900 });
    const select = page.locator('care-chart select');
    const figure = await page.locator('care-chart figure').boundingBox();
    await expect
      .poll(async () => {
        const list = await select.boundingBox();
        return list ? list.x + list.width : Infinity;
      })
      .toBeLessThanOrEqual((figure?.x ?? 0) + (figure?.width ?? 0));
    const label = page.locator('care-chart label', { has: page.locator('select') });
    expect(await label.evaluate((label) => getComputedStyle(label).textDecorationLine)).toBe('none');
    const button = page.locator('care-chart').getByRole('radio', { name: '2022' });
    expect(await button.evaluate((button) => getComputedStyle(button).opacity)).toBe('1');
  });

  test('it is kept when the place changes, and its inputs go on working', async () => {
    const summary = page.locator('care-chart .summary');
    await page.locator('care-chart').getByRole('radio', { name: '2023' }).check();
    const before = await page.locator('care-chart svg').evaluate((svg) => svg.getAttribute('viewBox'));
    await page.setViewportSize({ width: 900, height: 900 });
    await page.waitForFunction(
      (before) =>
        document.querySelector('care-chart')?.shadowRoot?.querySelector('svg')?.getAttribute('viewBox') !== before,
      before,
    );
    expect(await page.locator('care-chart').getByRole('radio', { name: '2023' }).isChecked()).toBe(true);
    const told = await summary.textContent();
    await page.locator('care-chart select').selectOption({ index: 2 });
    await page.waitForFunction(
      (told) => document.querySelector('care-chart')?.shadowRoot?.querySelector('.summary')?.textContent !== told,
      told,
    );
  });
});
