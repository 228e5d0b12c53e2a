import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyArea } from '../tried.ts';
import { layOutMany, manyCharts } from './page-of-charts.ts';
import { expectWhole, type WalkedLines, walkLines, type Where, whereIn } from './read-whole.ts';
import { Site, type Visit } from './site.ts';

/*
 * Every chart of every area that stands for its kind, on one page. Ways in, out and to the panels are real keys. Points are
 * walked by events of keys, a page in one go: the tests of transcripts walk one chart of each area with real ones.
 */

const charts = everyArea.filter(({ view }) => view === 'default');

let site: Site;
let visit: Visit;
beforeAll(async () => {
  site = await Site.open();
  visit = await site.visit({ body: manyCharts(charts) });
  await layOutMany(visit.page);
});
afterAll(() => site.close());

/** Expects every chart of the page to be heard whole: each point once, in sight, with its sentence. */
async function readAll(): Promise<void> {
  const walked = await visit.page.evaluate<WalkedLines[]>(
    `[...document.querySelectorAll('#all > *')].map((chart) => (${walkLines})(chart, ${whereIn}))`,
  );
  expect(walked).toHaveLength(charts.length);
  for (const [index, one] of walked.entries()) expectWhole(one, charts[index]?.name);
}

test('a reader with a keyboard reads every chart of an area whole, in a wide figure and in a narrow one', async () => {
  await readAll();
  await layOutMany(visit.page, { width: 1600 });
  await readAll();
  await layOutMany(visit.page);
  expect(visit.said).toEqual([]);
});

/** Notes where the reader of a chart is after each key. It runs in the page. */
function noteKeys(where: typeof whereIn): void {
  const noted: Where[] = [];
  Object.assign(window, { noted });
  const note = ({ key, target }: KeyboardEvent) => {
    if (key !== 'Shift') noted.push(where(target as Element));
  };
  // Keys of its buttons are kept by the chart.
  document.addEventListener('keyup', note, true);
}

/** Presses keys in a chart, from one of its parts, and says where its reader was after each. */
async function press(index: number, from: string, keys: readonly string[]): Promise<Where[]> {
  const { page } = visit;
  await page.evaluate(
    ([index, from]) =>
      document.querySelectorAll('#all > *')[index]?.shadowRoot?.querySelector<HTMLElement>(from)?.focus(),
    [index, from] as const,
  );
  for (const key of keys) await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { noted: Where[] }).noted.splice(0));
}

const ABOUT = '[aria-controls=about]';

test('a reader with a keyboard comes into every chart of an area and out again, and opens what it tells', async () => {
  const { page } = visit;
  // A window that a screen holds: every key paints anew what is in sight.
  await page.setViewportSize({ width: 2600, height: 900 });
  await page.evaluate(`(${noteKeys})(${whereIn})`);
  for (const [index, { name }] of charts.entries()) {
    const keys = ['Shift+Tab', 'ArrowRight', 'Escape', 'Escape', 'Tab', 'Tab', 'Enter', 'Shift+Tab', 'Enter'];
    const [plot, point, alone, back, ...buttons] = await press(index, ABOUT, keys);
    expect(plot?.focus, name).toBe('plot');
    expect(point?.shown, name).toMatch(/\.$/);
    expect(point?.focus.endsWith(point.shown ?? '')).toBe(true);
    expect(alone, name).toMatchObject({ focus: point?.focus, shown: null });
    expect(back, name).toEqual({ focus: 'plot', shown: null, ring: null });
    const [about, table] = ['About this figure', 'Table'];
    expect(buttons.map(({ focus }) => focus)).toEqual([about, table, table, about, about]);
  }
  await page.waitForFunction(() =>
    [...document.querySelectorAll('#all > *')].every(({ shadowRoot }) =>
      ['about', 'table'].every((panel) => shadowRoot?.getElementById(panel)?.firstElementChild?.checkVisibility()),
    ),
  );
  expect(visit.said).toEqual([]);
});

test('a reader with a keyboard chooses what a chart of an area shows, and reads that whole', async () => {
  const { page } = visit;
  const drawn = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('#all > *')].map(({ shadowRoot }) => shadowRoot?.querySelector('.plot')?.innerHTML),
    );
  const before = await drawn();
  for (const [index, { choice }] of charts.entries())
    if (choice) await press(index, '.plot', ['Shift+Tab', 'ArrowRight']);
  const changed = async () => (await drawn()).map((drawing, index) => drawing !== before[index]);
  await expect.poll(changed).toEqual(charts.map(({ choice }) => choice));
  await layOutMany(page);
  await readAll();
  expect(visit.said).toEqual([]);
});
