import type { Locator } from 'playwright';
import { expect } from 'vitest';
import type { ChartHost } from '../../src/element/host.ts';
import { sentencesOf } from './sentences.ts';
import { reachable } from './site.ts';

/** Waits until a chart is drawn for the room that it has: its picture is neither shrunk nor much enlarged. */
export async function fitting(chart: Locator): Promise<void> {
  const scale = () =>
    chart.locator('.plot svg').evaluate((svg) => svg.getBoundingClientRect().width / Number(svg.getAttribute('width')));
  await expect.poll(scale).toBeGreaterThan(0.99);
  await expect.poll(scale).toBeLessThan(1.26);
  await reachable(chart);
}

/** Where a reader is in a chart. */
export interface Where {
  /** What has the focus: the sentence of a point, or the class or text of something else. */
  readonly focus: string;
  /** The sentence shown beside a point; `null` where none is. */
  readonly shown: string | null;
  /** How far the ring is from what has the focus on every side, in pixels; `null` where there is no ring. */
  readonly ring: readonly number[] | null;
}

/** Where a reader is in a chart. It runs in the page. */
export function whereIn({ shadowRoot }: Element): Where {
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
}

/** Where a reader is. */
export const where = (chart: Locator): Promise<Where> => chart.evaluate(whereIn);

/** What has the focus in a chart: see `Where`. */
export const focused = async (chart: Locator): Promise<string> => (await where(chart)).focus;

/** The row of the point that a reader is at: what is heard ends with its sentence, after the words of a line that was entered. −1 for none. */
const rowOf = ({ focus }: Where, points: readonly string[]): number =>
  points.findIndex((sentence) => focus.endsWith(sentence));

/** What may be said before the sentence of a point, where its line is entered: the words of the line, or how many points it has. */
const isLine = (said: string, lines: readonly string[]): boolean =>
  lines.includes(said) || /^(One point|\d+ points) in this line\.$/.test(said);

/** Expects a point to be called by its sentence and by nothing else but, where that may be, the words of its line. */
function expectName(name: string, sentence: string, lines: readonly string[]): void {
  const before = name.slice(0, -sentence.length).trim();
  if (!isLine(before, lines)) expect(name).toBe(sentence);
}

/** Expects a reader to be at a point that was not heard before, with its ring and its sentence. */
function expectPoint(at: Where, points: readonly string[], heard: Set<number>, lines: readonly string[] | null): void {
  const row = rowOf(at, points);
  expect(row, `“${at.focus}” is a point`).toBeGreaterThanOrEqual(0);
  if (lines) expectName(at.focus, points[row] ?? '', lines);
  else expect(at.focus).toBe(points[row]);
  expect(heard, `“${at.focus}” was heard before`).not.toContain(row);
  heard.add(row);
  expect(at.ring, 'its ring').toEqual([4, 4, 4, 4].map((side) => expect.closeTo(side, 0)));
  expect(at.shown).toBe(points[row]);
}

/** Presses the keys of a walk one by one, from line to line. */
async function pressAlong(
  press: (key: string) => Promise<Where>,
  how: string,
  points: readonly string[],
  named: readonly string[],
): Promise<void> {
  const pointOf = (at: Where) => rowOf(at, points);
  const several = how.includes('from line to line');
  const [along, across] = how.startsWith('Up') ? ['ArrowDown', 'ArrowRight'] : ['ArrowRight', 'ArrowDown'];
  const heard = new Set<number>();
  const back = across === 'ArrowDown' ? 'ArrowUp' : 'ArrowLeft';
  let line = await press('Home');
  // A drawing that was walked before is entered where the reader was last.
  const toFirst = async (from: Where): Promise<Where> => {
    const at = await press(back);
    return at.focus === from.focus ? at : toFirst(at);
  };
  if (several) line = await toFirst(line);
  line = await press('Home');
  for (;;) {
    for (let at = line, last = ''; at.focus !== last; [last, at] = [at.focus, await press(along)])
      expectPoint(at, points, heard, at === line ? named : null);
    const home = await press('Home');
    const next = several ? await press(across) : home;
    if (pointOf(next) === pointOf(home)) break;
    line = await press('Home');
  }
  expect([...heard].toSorted((a, b) => a - b)).toEqual([...points.keys()]);
}

/** A chart that was walked: the sentences of its points, and where its reader was, line by line. */
export interface WalkedLines {
  readonly points: readonly string[];
  readonly how: string;
  /** The words of its lines. */
  readonly named: readonly string[];
  readonly lines: readonly (readonly Where[])[];
}

/**
 * Walks a chart by events of arrow keys and Home, along every line of its points, and leaves the focus in it. It runs in
 * the page, so that a walk is asked for once and not key by key: the tests of transcripts press every one of these keys.
 */
export function walkLines(chart: Element, where: typeof whereIn): WalkedLines {
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
  // A drawing that was walked before is entered where its reader was last.
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
  const { host } = chart as unknown as { readonly host: ChartHost };
  return { points: host.shown()?.points ?? [], how, named: host.series()?.words ?? [], lines };
}

/** Expects a walk to have heard each point once, in sight, with its sentence. */
export function expectWhole({ points, how, named, lines }: WalkedLines, name = 'the chart'): void {
  expect(how, name).toMatch(/arrow key/i);
  const heard = new Set<number>();
  for (const line of lines)
    for (const [index, at] of line.entries()) expectPoint(at, points, heard, index ? null : named);
  expect(
    [...heard].toSorted((a, b) => a - b),
    name,
  ).toEqual([...points.keys()]);
}

/**
 * Reads a chart whole by keyboard: in, every point once, each in sight, and out again.
 * @param keys Whether its points are walked by keys of the browser, which charts need that answer later, or by events of them.
 */
export async function readWhole(chart: Locator, keys: 'real' | 'events' = 'events'): Promise<void> {
  const page = chart.page();
  // Found once, and not again after every key: that takes longer than the key.
  const element = await chart.elementHandle();
  if (!element) throw new Error('No chart');
  const press = async (key: string) => {
    await page.keyboard.press(key);
    return element.evaluate(whereIn);
  };

  // From the button below back into the plot: one stop.
  await chart.getByRole('button', { name: 'About this figure' }).focus();
  const entered = await press('Shift+Tab');
  expect(entered.focus).toBe('plot');
  const how = entered.shown ?? '';
  expect(how).toBe(await chart.locator('#how').textContent());
  expect(how).toMatch(/arrow key/i);

  const points = await sentencesOf(chart);
  const named = await chart.evaluate(
    (chart) => (chart as unknown as { readonly host: ChartHost }).host.series()?.words ?? [],
  );
  if (keys === 'real') await pressAlong(press, how, points, named);
  else expectWhole(await page.evaluate<WalkedLines>(`(${walkLines})(document.activeElement, ${whereIn})`));

  // Out in two steps, and on in one.
  const left = await press('Escape');
  expect(rowOf(left, points)).toBeGreaterThanOrEqual(0);
  expect(left.shown).toBeNull();
  expect(left.ring).not.toBeNull();
  // What a point was called while it was passed, it is called afterwards.
  const names = await chart
    .locator('.plot [data-row][role=img]')
    .evaluateAll((marks) => marks.map((mark) => [mark.getAttribute('data-row'), mark.ariaLabel] as const));
  for (const [row, name] of names) expectName(name ?? '', points[Number(row)] ?? '', named);
  expect(await press('Escape')).toEqual({ focus: 'plot', shown: null, ring: null });
  expect((await press('Tab')).focus).toBe('About this figure');
}
