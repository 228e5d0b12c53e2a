import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChartElement } from '../../src/element/chart-element.ts';
import type { CareSelectEvent } from '../../src/element/events.ts';
import { everyView, someAreas } from '../tried.ts';
import { beforeChoices, share } from '../whole.ts';
import { fitting, focused, readWhole } from './read-whole.ts';
import { sentencesOf } from './sentences.ts';
import { reachable, settled, Site } from './site.ts';
import { Stage } from './stage.ts';

const subjects = share([...beforeChoices(everyView), ...someAreas], 1);

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const WIDE = 900;
const NARROW = 340;

describe('a reader with a keyboard', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open(site, subjects);
  });

  test.each(subjects)('reads $name whole, in a wide figure and in a narrow one', async (tried) => {
    const { page } = stage;
    await page.setViewportSize({ width: WIDE, height: 800 });
    const chart = await stage.show(tried);
    await readWhole(chart);
    await page.setViewportSize({ width: NARROW, height: 800 });
    await fitting(chart);
    await readWhole(chart);
    expect(stage.said).toEqual([]);
  });
});

test('Enter chooses the point that has the focus', async () => {
  const { page } = await site.visit({ body: '<care-funding-gap></care-funding-gap>' });
  await settled(page);
  const chart = page.locator('care-funding-gap');
  await reachable(chart);
  await chart.evaluate((element: ChartElement) =>
    element.addEventListener('care-select', (event) =>
      element.setAttribute('data-chosen', String(element.rows.indexOf((event as CareSelectEvent).row))),
    ),
  );
  await chart.locator('.plot').focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await expect.poll(() => chart.getAttribute('data-chosen')).toBe('1');
  await page.close();
});

test('a line is named when it is entered, and not again along it', async () => {
  const { page } = await site.visit({ body: '<care-spending-shift></care-spending-shift>' });
  await settled(page);
  const chart = page.locator('care-spending-shift');
  await reachable(chart);
  const points = await sentencesOf(chart);
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
