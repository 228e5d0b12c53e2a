import type { Locator } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { POSTER_WIDTHS } from '../../src/types/widths.ts';
import { everyTag } from '../../src/build/every-tag.ts';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { reachable, settled, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const tags = await everyTag();
/** Pages to read on, with the width that the picture is drawn for there. */
const PAGES = [
  { width: 900, drawn: POSTER_WIDTHS.at(-1) },
  { width: 340, drawn: POSTER_WIDTHS[1] },
];

/** Where a reader is in a chart. */
interface Where {
  /** What has the focus: the sentence of a point, or the class or text of something else. */
  readonly focus: string;
  /** The sentence shown beside a point; `null` where none is. */
  readonly shown: string | null;
  /** How far the ring is from what has the focus on every side, in pixels; `null` where there is no ring. */
  readonly ring: readonly number[] | null;
}

const where = (chart: Locator): Promise<Where> =>
  chart.evaluate(({ shadowRoot }) => {
    const active = shadowRoot?.activeElement;
    const ring = shadowRoot?.querySelector<HTMLElement>('.ring');
    const tooltip = shadowRoot?.querySelector<HTMLElement>('.tooltip');
    const mark = active?.getBoundingClientRect();
    const box = ring?.getBoundingClientRect();
    return {
      focus: active?.hasAttribute('data-row')
        ? (active.getAttribute('aria-label') ?? '')
        : active?.className || active?.textContent?.trim() || '',
      shown: tooltip?.checkVisibility() ? tooltip.textContent : null,
      ring:
        ring?.hidden || !mark || !box
          ? null
          : [mark.left - box.left, mark.top - box.top, box.right - mark.right, box.bottom - mark.bottom],
    };
  });

const focused = async (chart: Locator): Promise<string> => (await where(chart)).focus;

/** Reads a chart whole by keyboard: every point once, each in sight, and out again. */
async function readWhole(chart: Locator): Promise<void> {
  const page = chart.page();
  const points = await chart.evaluate((element: ChartElement) => element.points);
  const press = async (key: string) => {
    await page.keyboard.press(key);
    return where(chart);
  };
  /** The point that the focus is on: what is heard ends with its sentence, after the words of a line that was entered. */
  const pointOf = ({ focus }: Where) => points.findIndex((sentence) => focus.endsWith(sentence));

  // From the button below back into the plot: one stop.
  await chart.getByRole('button', { name: 'About this figure' }).focus();
  const entered = await press('Shift+Tab');
  expect(entered.focus).toBe('plot');
  const how = entered.shown ?? '';
  expect(how).toBe(await chart.locator('#how').textContent());
  expect(how).toMatch(/arrow key/i);

  // Along every line, from line to line.
  const several = how.includes('from line to line');
  const [along, across] = how.startsWith('Up') ? ['ArrowDown', 'ArrowRight'] : ['ArrowRight', 'ArrowDown'];
  const heard = new Set<number>();
  let line = await press('Home');
  for (;;) {
    for (let at = line, last = ''; at.focus !== last; [last, at] = [at.focus, await press(along)]) {
      const row = pointOf(at);
      expect(row, `“${at.focus}” is a point`).toBeGreaterThanOrEqual(0);
      expect(heard, `“${at.focus}” was heard before`).not.toContain(row);
      heard.add(row);
      expect(at.ring, 'its ring').toEqual([4, 4, 4, 4].map((side) => expect.closeTo(side, 0)));
      expect(at.shown).toBe(points[row]);
    }
    const home = await press('Home');
    const next = several ? await press(across) : home;
    if (pointOf(next) === pointOf(home)) break;
    line = await press('Home');
  }
  expect([...heard].toSorted((a, b) => a - b)).toEqual([...points.keys()]);

  // Out in two steps, and on in one.
  const left = await press('Escape');
  expect(pointOf(left)).toBeGreaterThanOrEqual(0);
  expect(left.shown).toBeNull();
  expect(left.ring).not.toBeNull();
  expect(await press('Escape')).toEqual({ focus: 'plot', shown: null, ring: null });
  expect((await press('Tab')).focus).toBe('About this figure');
}

test.each(tags.map((tag) => [`${tag.chart} ${tag.view}`, tag] as const))(
  '%s can be read whole by keyboard, in a wide figure and in a narrow one',
  async (_, { chart: name, attributes }) => {
    const { page, said } = await site.visit({ body: `<main><care-${name}${attributes}></care-${name}></main>` });
    await settled(page);
    const chart = page.locator(`care-${name}`);
    for (const { width, drawn } of PAGES) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => chart.locator('.plot svg').getAttribute('width')).toBe(String(drawn));
      await reachable(chart);
      await readWhole(chart);
    }
    expect(said).toEqual([]);
    await page.close();
  },
);

test('Enter chooses the point that has the focus', async () => {
  const { page } = await site.visit({ body: '<care-funding-gap></care-funding-gap>' });
  await settled(page);
  const chart = page.locator('care-funding-gap');
  await reachable(chart);
  const chosen = chart.evaluate(
    (element: ChartElement) =>
      new Promise<number>((resolve) =>
        element.addEventListener('care-select', (event) =>
          resolve(element.rows.indexOf((event as Event & { row: ChartElement['rows'][number] }).row)),
        ),
      ),
  );
  await chart.locator('.plot').focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  expect(await chosen).toBe(1);
  await page.close();
});

test('a line is named when it is entered, and not again along it', async () => {
  const { page } = await site.visit({ body: '<care-spending-shift></care-spending-shift>' });
  await settled(page);
  const chart = page.locator('care-spending-shift');
  await reachable(chart);
  const points = await chart.evaluate((element: ChartElement) => element.points);
  await chart.locator('.plot').focus();
  const heard: string[] = [];
  for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowUp']) {
    await page.keyboard.press(key);
    heard.push(await focused(chart));
  }
  expect(heard.map((text) => points.includes(text))).toEqual([false, true, false, true, false]);
  expect(heard[0]).toMatch(/^Late intervention, .*: spending rose .* Late|^Late intervention, .*: spending rose /);
  expect(heard[2]).toMatch(/^Early intervention, .*: spending fell /);
  await page.close();
});

test('how to move is described to who comes from elsewhere, and not again to who steps back from a point', async () => {
  const { page } = await site.visit({ body: '<care-leavers></care-leavers>' });
  await settled(page);
  const chart = page.locator('care-leavers');
  await reachable(chart);
  const plot = chart.locator('.plot');
  const described = () => plot.getAttribute('aria-describedby');
  await plot.focus();
  expect(await described()).toBe('how');
  expect(await chart.locator('#how').isVisible()).toBe(false);
  for (const key of ['ArrowRight', 'Escape', 'Escape']) await page.keyboard.press(key);
  expect(await focused(chart)).toBe('plot');
  expect(await described()).toBeNull();
  await page.keyboard.press('Tab');
  expect(await described()).toBe('how');
  await page.close();
});

test('keys that are the browser’s or the page’s stay theirs', async () => {
  const { page } = await site.visit({ body: '<care-leavers></care-leavers>' });
  await settled(page);
  const chart = page.locator('care-leavers');
  await reachable(chart);
  await chart.locator('.plot').focus();
  const kept = await chart.evaluate(({ shadowRoot }) => {
    const plot = shadowRoot?.querySelector('.plot');
    const press = (key: string, with_: KeyboardEventInit = {}) =>
      plot?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...with_ }),
      );
    return [
      press('Tab'),
      press('a'),
      press('PageDown'),
      press('ArrowLeft', { altKey: true }),
      press('Home', { ctrlKey: true }),
      press('ArrowRight'),
    ];
  });
  expect(kept).toEqual([true, true, true, true, true, false]);
  await page.close();
});
