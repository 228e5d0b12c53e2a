import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChartHost } from '../../src/element/host.ts';
import { everyArea } from '../tried.ts';
import { layOutMany, manyCharts } from './page-of-charts.ts';
import { expectPoint, type Where, whereIn } from './read-whole.ts';
import { Site, type Visit } from './site.ts';

/*
 * Every chart of every area that stands for its kind, on one page. Ways in, out and to the panels are real keys. Points are
 * walked by events of keys, a page in one go: keyboard.test.ts walks one chart of each area with real ones.
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

/** A chart that was walked: the sentences of its points, and where its reader was, line by line. */
interface Walked {
  readonly points: readonly string[];
  readonly how: string;
  readonly lines: readonly (readonly Where[])[];
}

/** Walks every chart of a page by arrow keys, Home and End. It runs in the page. */
function walkCharts(where: typeof whereIn): Walked[] {
  return [...document.querySelectorAll('#all > *')].map((chart) => {
    const root = chart.shadowRoot as ShadowRoot;
    const plot = root.querySelector<HTMLElement>('.plot');
    const press = (key: string): Where => {
      const init = { key, bubbles: true, composed: true, cancelable: true };
      root.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
      return where(chart);
    };
    plot?.focus();
    const how = root.querySelector('#how')?.textContent ?? '';
    const [along, across, back] = how.startsWith('Up')
      ? ['ArrowDown', 'ArrowRight', 'ArrowLeft']
      : ['ArrowRight', 'ArrowDown', 'ArrowUp'];
    const several = how.includes('from line to line');
    let at = press('Home');
    if (several) for (let last = ''; at.focus !== last; at = press(back)) last = at.focus;
    const lines: Where[][] = [];
    for (let from = ''; ;) {
      at = press('Home');
      if (at.focus === from) break;
      from = at.focus;
      const line = [at];
      for (let next = press(along); next.focus !== line.at(-1)?.focus; next = press(along)) line.push(next);
      lines.push(line);
      if (!several) break;
      press('Home');
      press(across);
    }
    (root.activeElement as HTMLElement).blur();
    const { host } = chart as unknown as { readonly host: ChartHost };
    return { points: host.shown()?.points ?? [], how, lines };
  });
}

/** Expects every chart of the page to be heard whole: each point once, in sight, with its sentence. */
async function readAll(): Promise<void> {
  const walked = await visit.page.evaluate<Walked[]>(`(${walkCharts})(${whereIn})`);
  expect(walked).toHaveLength(charts.length);
  for (const [index, { points, how, lines }] of walked.entries()) {
    expect(how, charts[index]?.name).toMatch(/arrow key/i);
    const heard = new Set<number>();
    for (const at of lines.flat()) expectPoint(at, points, heard);
    expect(
      [...heard].toSorted((a, b) => a - b),
      charts[index]?.name,
    ).toEqual([...points.keys()]);
  }
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
