import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { subjects } from '../own-figures/subjects.ts';
import { Site } from '../browser/site.ts';

/** A time in which the page could do nothing else. */
interface Task {
  readonly start: number;
  readonly duration: number;
}

/** What a page noted while it was read from its top to its end. */
interface Noted {
  readonly tasks: readonly Task[];
  /** Scripts that took long, with the file of each. */
  readonly scripts: readonly (Task & { readonly file: string })[];
  /** When each chart stood. */
  readonly ready: readonly number[];
}

const LONG = 50;

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

/** Notes long tasks, the scripts in them and when charts stand. Runs in the page, before anything else. */
function watchTasks(): void {
  const noted = { tasks: [] as Task[], scripts: [] as object[], ready: [] as number[] };
  Object.assign(window, { noted });
  new PerformanceObserver((list) => {
    for (const { startTime: start, duration } of list.getEntries()) noted.tasks.push({ start, duration });
  }).observe({ type: 'longtask', buffered: true });
  interface Frame extends PerformanceEntry {
    readonly scripts: readonly (PerformanceEntry & { readonly sourceURL: string })[];
  }
  new PerformanceObserver((list) => {
    for (const { scripts } of list.getEntries() as Frame[])
      for (const { startTime: start, duration, sourceURL } of scripts)
        noted.scripts.push({ start, duration, file: sourceURL.split('/').at(-1) });
  }).observe({ type: 'long-animation-frame', buffered: true });
  document.addEventListener('care-ready', () => noted.ready.push(performance.now()), true);
}

/** How many charts stand, and how many of those that are far away. Runs in the page. */
function standing(): { all: number; far: number; farDrawn: number } {
  const charts = [...document.querySelectorAll<HTMLElement & { state?: string }>('care-chart')];
  const far = charts.filter((chart) => chart.getBoundingClientRect().top > 3 * innerHeight);
  const drawn = (chart: { state?: string }): boolean => chart.state === 'live';
  return { all: charts.filter(drawn).length, far: far.length, farDrawn: far.filter(drawn).length };
}

/** Reads the page to its end, half a screen at a time: on, once what is in view stands. Runs in the page. */
async function readThrough(): Promise<void> {
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  for (const chart of document.querySelectorAll<HTMLElement & { state?: string }>('care-chart')) {
    chart.scrollIntoView();
    while (chart.state !== 'live') await frame();
  }
}

/** Room for each before it is drawn, so that none that is near is pushed away by those before it. */
const ROOM = 'care-chart { display: block; min-block-size: 700px }';
const HEAD = '<link rel="stylesheet" href="room.css"><script type="module" src="care-charts.js"></script>';

/** Charts of every type and specs, mixed. */
const charts = (many: number): string =>
  Array.from({ length: many }, (_, index) => subjects[index % subjects.length]?.html ?? '').join('');

/** What is allowed of a page, by how much slower than here it runs: about three times what was seen where this was written, for machines that are slower or busy. */
const LIMITS = [
  { cpu: 1, many: 100, tasks: 50, longest: 800, own: 10 },
  { cpu: 4, many: 40, tasks: 160, longest: 2000, own: 30 },
] as const;

describe.each(LIMITS)('$many charts of own figures, with scripts $cpu times as slow', ({ cpu, many, ...limits }) => {
  test('are drawn as they come near, none with another in a task that holds up the page', async () => {
    const { page } = await site.visit({ head: HEAD, body: charts(many) }, {}, async (page) => {
      const client = await page.context().newCDPSession(page);
      await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
      await page.addInitScript(watchTasks);
      await page.route('**/room.css', (route) => route.fulfill({ contentType: 'text/css', body: ROOM }));
    });
    await page.waitForFunction(
      () => document.querySelector<HTMLElement & { state?: string }>('care-chart')?.state === 'live',
    );
    const first = await page.evaluate(standing);
    expect(first.far).toBeGreaterThan(many / 2);
    expect(first.farDrawn).toBe(0);

    await page.evaluate(readThrough);
    expect((await page.evaluate(standing)).all).toBe(many);
    const { tasks, scripts, ready } = await page.evaluate(() => (window as unknown as { noted: Noted }).noted);
    await page.close();

    const held = tasks.map(({ start, duration }) => ready.filter((at) => at >= start && at <= start + duration).length);
    // A script is told by the file whose code the browser called; what that waited for runs in the same task.
    const long = scripts.filter(({ duration }) => duration > LONG);
    const files = [...new Set(long.map(({ file }) => file))].map((name) => ({
      name,
      all: long.filter(({ file }) => file === name),
    }));
    const longest = (all: readonly Task[]): number => Math.round(Math.max(0, ...all.map(({ duration }) => duration)));
    console.log(
      `CPU ×${cpu}, ${many} charts: ${tasks.length} long tasks, the longest ${longest(tasks)} ms.`,
      files.map(({ name, all }) => `${name} ${all.length}, longest ${longest(all)} ms`).join('; '),
    );
    expect(ready).toHaveLength(many);
    expect(Math.max(0, ...held)).toBeLessThanOrEqual(1);
    expect(tasks.length).toBeLessThanOrEqual(limits.tasks);
    expect(longest(tasks)).toBeLessThanOrEqual(limits.longest);
    expect(long.filter(({ file }) => file !== 'care-charts.live.js').length).toBeLessThanOrEqual(limits.own);
  });
});
