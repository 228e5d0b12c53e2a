import type { BrowserContextOptions, Locator, Page } from 'playwright';
import { BEAT } from '../../src/element/sound/score.ts';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { sentencesOf } from './sentences.ts';
import { reachable, settled, type Site, type Visit } from './site.ts';

export const CARE = 'care-children-in-care';
export const SHIFT = 'care-spending-shift';

/** What the page noted of its sound. */
export interface Sound {
  /** Of each oscillator that was started. */
  readonly tones: { frequency: number; type: string; place: number }[];
  /** State of each context that was opened. */
  readonly contexts: string[];
}

/** Notes what is played, from the page's own world. */
function watchSound(): void {
  const tones: Sound['tones'] = [];
  const contexts: AudioContext[] = [];
  Object.assign(window, { sound: { tones, contexts } });
  if (!('AudioContext' in window)) return;
  window.AudioContext = class extends AudioContext {
    constructor() {
      super();
      contexts.push(this);
    }
  };
  const started = new WeakMap<OscillatorNode, Sound['tones'][number]>();
  const start = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (when) {
    tones.push({ frequency: this.frequency.value, type: this.type, place: NaN });
    started.set(this, tones.at(-1) as Sound['tones'][number]);
    start.call(this, when);
  };
  const panner = AudioContext.prototype.createStereoPanner;
  AudioContext.prototype.createStereoPanner = function () {
    const made = panner.call(this);
    queueMicrotask(() => Object.assign(tones.at(-1) ?? {}, { place: made.pan.value }));
    return made;
  };
}

export const sound = (page: Page): Promise<Sound> =>
  page.evaluate(() => {
    const { tones, contexts } = (
      window as unknown as { sound: { tones: Sound['tones']; contexts: readonly AudioContext[] } }
    ).sound;
    return { tones, contexts: contexts.map(({ state }) => state) };
  });

/** Opens a page with charts whose marks are points, and whose clock stands still. */
export async function fallbackOnly(
  site: Site,
  body: string,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Visit & { chart: Locator }> {
  const visit = await site.visit({ body }, options, async (page) => {
    await page.addInitScript(watchSound);
    await page.clock.install({ time: 0 });
    await prepare(page);
  });
  const { page } = visit;
  await settled(page);
  for (const tag of new Set([...body.matchAll(/<(care-[a-z-]+)/g)].map(([, name]) => name ?? '')))
    for (const chart of await page.locator(tag).all()) await reachable(chart);
  await page.clock.pauseAt(3_600_000);
  return { ...visit, chart: page.locator(/<(care-[a-z-]+)/.exec(body)?.[1] ?? '').first() };
}

export const listen = (chart: Locator): Locator => chart.getByRole('button', { name: 'Listen' });
export const stop = (chart: Locator): Locator => chart.getByRole('button', { name: 'Stop' });
export const line = (chart: Locator): Locator => chart.locator('[role=status]');

/** Presses Listen, and waits until it is heard. */
export async function start(chart: Locator): Promise<void> {
  await listen(chart).click();
  await stop(chart).waitFor();
}

/** Lets the words before the first tone pass. */
export async function firstTone(page: Page): Promise<void> {
  const before = (await sound(page)).tones.length;
  for (let beats = 0; beats < 8 && (await sound(page)).tones.length === before; beats++) await page.clock.runFor(BEAT);
}

/** What is seen and told at each beat, until it is over. */
export async function heardToTheEnd(page: Page, chart: Locator) {
  const beats = [];
  for (let beat = 0; beat < 80 && (await stop(chart).count()); beat++) {
    const { tones } = await sound(page);
    const told = chart.locator('.tooltip');
    beats.push({
      tones: tones.length,
      sentence: (await told.isVisible()) ? await told.textContent() : null,
      line: await line(chart).textContent(),
    });
    await page.clock.runFor(BEAT);
  }
  return beats;
}

export const rowsOf = async (chart: Locator) => ({
  rows: await chart.evaluate(({ rows }: ChartElement) => rows),
  points: await sentencesOf(chart),
});
