import type { BrowserContextOptions, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartNames } from '../../src/build/charts.ts';
import { BEAT } from '../../src/element/score.ts';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { notes, reachable, settled, Site, type Visit } from './site.ts';

const CARE = 'care-children-in-care';
const SHIFT = 'care-spending-shift';
const PART = '**/care-charts.listen.js';

/** What the page noted of its sound. */
interface Sound {
  /** Of each oscillator that was started. */
  readonly tones: { frequency: number; type: string; place: number }[];
  /** State of each context that was opened. */
  readonly contexts: string[];
}

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

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

const sound = (page: Page): Promise<Sound> =>
  page.evaluate(() => {
    const { tones, contexts } = (
      window as unknown as { sound: { tones: Sound['tones']; contexts: readonly AudioContext[] } }
    ).sound;
    return { tones, contexts: contexts.map(({ state }) => state) };
  });

/** Opens a page with charts whose marks are points, and whose clock stands still. */
async function quiet(
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

const listen = (chart: Locator): Locator => chart.getByRole('button', { name: 'Listen' });
const stop = (chart: Locator): Locator => chart.getByRole('button', { name: 'Stop' });
const line = (chart: Locator): Locator => chart.locator('[role=status]');

/** Presses Listen, and waits until it is heard. */
async function start(chart: Locator): Promise<void> {
  await listen(chart).click();
  await stop(chart).waitFor();
}

/** Lets the words before the first tone pass. */
async function firstTone(page: Page): Promise<void> {
  const before = (await sound(page)).tones.length;
  for (let beats = 0; beats < 8 && (await sound(page)).tones.length === before; beats++) await page.clock.runFor(BEAT);
}

/** What is seen and told at each beat, until it is over. */
async function heardToTheEnd(page: Page, chart: Locator) {
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

const rowsOf = (chart: Locator) => chart.evaluate(({ rows, points }: ChartElement) => ({ rows, points }));

describe('Listen is offered', () => {
  test('by the charts whose rows follow each other, also where controls are left out', async () => {
    const tags = chartNames().map((name) => `care-${name}`);
    const { page } = await site.visit({
      body: tags
        .map((tag) => `<${tag} loading="eager"></${tag}><${tag} loading="eager" controls="none"></${tag}>`)
        .join(''),
    });
    await settled(page);
    const offering = [];
    for (const tag of tags)
      for (const chart of await page.locator(tag).all()) if (await listen(chart).count()) offering.push(tag);
    const heard = [CARE, 'care-early-intervention-spending', 'care-mental-health', SHIFT];
    expect(offering).toEqual(heard.flatMap((tag) => [tag, tag]));
    await page.close();
  });

  test('by the view that has an order, and by no other', async () => {
    const { page, chart } = await quiet('<care-leavers></care-leavers>');
    expect(await listen(chart).count()).toBe(0);
    await chart.evaluate((element: ChartElement) => element.setAttribute('measure', 'trend'));
    await listen(chart).waitFor();
    await page.close();
  });

  test.each([260, 280, 320])('in one row of buttons, at %i px', async (width) => {
    const tags = [CARE, 'care-early-intervention-spending', 'care-mental-health', SHIFT];
    const { page } = await site.visit(
      { body: tags.map((tag) => `<${tag} loading="eager"></${tag}>`).join('') },
      { viewport: { width, height: 900 } },
    );
    await settled(page);
    for (const tag of tags) {
      const buttons = page.locator(tag).locator('.controls button');
      const tops = await buttons.evaluateAll((all) => all.map((button) => button.getBoundingClientRect().top));
      expect(tops, tag).toHaveLength(3);
      expect(new Set(tops).size, tag).toBe(1);
    }
    await page.close();
  });
});

test('the sound is loaded by the press alone, once for all charts', async () => {
  const { page, chart, asked } = await quiet(`<${CARE}></${CARE}><${SHIFT}></${SHIFT}>`);
  const times = () => asked.filter((address) => address.endsWith('care-charts.listen.js')).length;
  await listen(chart).hover();
  await listen(chart).focus();
  expect([times(), (await sound(page)).contexts]).toEqual([0, []]);
  await start(chart);
  await start(page.locator(SHIFT));
  expect([times(), (await sound(page)).contexts]).toEqual([1, ['running']]);
  await page.close();
});

describe.each([
  [CARE, `<${CARE}></${CARE}>`, 'children'],
  ['starting in care', `<${CARE} measure="starting"></${CARE}>`, 'children'],
  ['early intervention', '<care-early-intervention-spending></care-early-intervention-spending>', 'spending'],
  ['both interventions', `<${SHIFT}></${SHIFT}>`, 'spending'],
  ['care leavers', '<care-leavers measure="trend"></care-leavers>', 'neet_percent'],
  ['mental health', '<care-mental-health></care-mental-health>', 'percent'],
])('%s', (_, body, field) => {
  test('is heard in order: a tone rises and falls as its number does, with its own sentence, and no word spoken over it', async () => {
    const { page, chart, said } = await quiet(body);
    const { rows, points } = await rowsOf(chart);
    const numbers = rows.flatMap((row, index) =>
      row[field] === null ? [] : [{ row: index, value: Number(row[field]) }],
    );
    await start(chart);
    await page.mouse.move(1, 1);
    const beats = await heardToTheEnd(page, chart);
    const { tones } = await sound(page);

    const struck = beats.filter((beat, index) => beat.tones > (beats[index - 1]?.tones ?? 0));
    expect(struck.map(({ sentence }) => sentence)).toEqual(numbers.map(({ row }) => points[row]));
    for (const [index, { frequency }] of tones.entries()) {
      const highest = Math.max(...numbers.map(({ value }) => value));
      expect(Math.log2(frequency / (tones[0]?.frequency ?? NaN)) / 3).toBeCloseTo(
        ((numbers[index]?.value ?? NaN) - (numbers[0]?.value ?? NaN)) / highest,
        3,
      );
    }
    expect(tones.map(({ type }) => type === 'sawtooth')).toEqual(
      numbers.map(({ row }) => (rows[row]?.['kind'] ?? 'actual') !== 'actual'),
    );

    const spoken = beats.filter((beat, index) => beat.line !== beats[index - 1]?.line);
    expect(spoken.every((beat) => !struck.includes(beat))).toBe(true);
    const [least, most] = [Math.min, Math.max].map((which) => which(...numbers.map(({ value }) => value)));
    const sentence = (value: number | undefined) => points[numbers.find((one) => one.value === value)?.row ?? -1];
    expect(await line(chart).textContent()).toBe(`Lowest tone, ${sentence(least)} Highest tone, ${sentence(most)}`);
    expect(await chart.locator('.tooltip').isHidden()).toBe(true);
    expect([said, (await notes(page)).violations]).toEqual([[], []]);
    await page.close();
  });
});

test('series that the picture names are heard one after the other, each named first, and each from left to right', async () => {
  const { page, chart } = await quiet(`<${SHIFT}></${SHIFT}>`);
  const { rows } = await rowsOf(chart);
  const names = [...new Set(rows.map(({ series }) => String(series)))];
  await start(chart);
  const beats = await heardToTheEnd(page, chart);
  const said = [...new Set(beats.map((beat) => beat.line ?? ''))];
  for (const [place, name] of names.entries()) expect(said[place]).toMatch(new RegExp(`^${name}.*: 9 tones`));
  const places = (await sound(page)).tones.map(({ place }) => place);
  expect(places.slice(0, 9)).toEqual(places.slice(9));
  expect(places.slice(0, 9)).toEqual(places.slice(0, 9).toSorted((one, other) => one - other));
  await page.close();
});

describe('what is heard ends', () => {
  /** Starts a chart, does something after two tones, and tells whether any tone follows. */
  async function endsBy(does: (page: Page, chart: Locator) => Promise<unknown>): Promise<void> {
    const { page, chart, said } = await quiet(`<button>Elsewhere</button><${CARE}></${CARE}>`);
    await start(chart);
    await firstTone(page);
    await page.clock.runFor(BEAT);
    await does(page, chart);
    const { tones } = await sound(page);
    expect(tones).toHaveLength(2);
    await page.clock.runFor(20 * BEAT);
    expect(await sound(page)).toEqual({ tones, contexts: ['suspended'] });
    for (const still of await page.locator(CARE).all()) {
      await listen(still).waitFor();
      expect(await line(still).isHidden()).toBe(true);
      expect(await still.locator('.tooltip').isHidden()).toBe(true);
    }
    expect(said).toEqual([]);
    await page.close();
  }

  test('by Stop, which keeps the focus, and begins anew', () =>
    endsBy(async (_, chart) => {
      await stop(chart).press('Enter');
      expect(await listen(chart).evaluate((button) => button.matches(':focus'))).toBe(true);
    }));

  test('by Escape on the button', () => endsBy((page) => page.keyboard.press('Escape')));

  test('by Escape elsewhere in the figure', () =>
    endsBy((_, chart) => chart.getByRole('button', { name: 'Table' }).press('Escape')));

  test('by its removal', () => endsBy((_, chart) => chart.evaluate((element) => element.remove())));

  test('where the reader turns to the points', () =>
    endsBy((_, chart) => chart.locator('.plot').evaluate((plot) => plot.focus())));

  test('where another view is shown', () =>
    endsBy(async (_, chart) => {
      await chart.getByText('Starting in the year').click();
      await expect.poll(() => chart.evaluate((element: ChartElement) => element.view['measure'])).toBe('starting');
    }));

  test('where the picture is drawn anew for another width', () =>
    endsBy(async (page, chart) => {
      await page.setViewportSize({ width: 420, height: 800 });
      await listen(chart).waitFor();
    }));

  test('but not by Escape elsewhere on the page, nor by a panel that is opened', async () => {
    const { page, chart } = await quiet(`<button>Elsewhere</button><${CARE}></${CARE}>`);
    await start(chart);
    await page.getByRole('button', { name: 'Elsewhere' }).press('Escape');
    await chart.getByRole('button', { name: 'Table' }).click();
    await chart.getByRole('table').waitFor();
    await firstTone(page);
    expect(await stop(chart).count()).toBe(1);
    await page.close();
  });

  test('where another chart is listened to', async () => {
    const { page, chart } = await quiet(`<${CARE}></${CARE}><${SHIFT}></${SHIFT}>`);
    const other = page.locator(SHIFT);
    await start(chart);
    await firstTone(page);
    await start(other);
    expect([await listen(chart).count(), await line(chart).isHidden()]).toEqual([1, true]);
    const { points } = await rowsOf(other);
    await firstTone(page);
    expect(await other.locator('.tooltip').textContent()).toBe(points[0]);
    expect(await chart.locator('.tooltip').isHidden()).toBe(true);
    await page.close();
  });
});

test('fifty times are heard through one context, and leave nothing in the page', async () => {
  const { page, chart, said } = await quiet(`<${CARE}></${CARE}>`, {}, (page) =>
    page.addInitScript(() => {
      const listeners: string[] = [];
      const add = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (...of: Parameters<typeof add>) {
        if (this === window || this === document || this === document.body) listeners.push(of[0]);
        add.apply(this, of);
      };
      Object.assign(window, { listeners });
    }),
  );
  const left = () =>
    page.evaluate(() => [
      (window as unknown as { listeners: readonly string[] }).listeners.length,
      document.head.querySelectorAll('*').length,
      document.body.querySelectorAll('*').length,
      document.querySelectorAll('[style]').length,
      document.querySelector('care-children-in-care')?.shadowRoot?.querySelectorAll('*').length,
    ]);
  const before = await left();
  for (let times = 0; times < 50; times++) {
    await start(chart);
    if (times === 0) await firstTone(page);
    await stop(chart).press('Escape');
  }
  await page.clock.runFor(BEAT);
  expect((await sound(page)).contexts).toEqual(['suspended']);
  expect(await left()).toEqual(before);
  expect([said, (await notes(page)).violations]).toEqual([[], []]);
  await page.close();
});

test('nothing moves while it is heard: the buttons keep their places, and the line its height', async () => {
  const { page, chart } = await quiet(`<${CARE}></${CARE}>`, { viewport: { width: 320, height: 900 } });
  const places = () =>
    chart.evaluate((element) => [
      element.shadowRoot?.querySelector('.controls button:last-child')?.getBoundingClientRect().x,
      element.getBoundingClientRect().height,
    ]);
  const [x] = await places();
  await start(chart);
  const [, high] = await places();
  const all = [];
  for (let beat = 0; beat < 80 && (await stop(chart).count()); beat++) {
    all.push(await places());
    await page.clock.runFor(BEAT);
  }
  expect(new Set([...all, await places()].map((one) => one.join()))).toEqual(new Set([[x, high].join()]));
  await page.close();
});

test('with reduced motion nothing moves in the plot: the sentence stands in the line, where no screen reader is told of it', async () => {
  const { page, chart } = await quiet(`<${CARE}></${CARE}>`, { reducedMotion: 'reduce' });
  const { points } = await rowsOf(chart);
  await start(chart);
  await firstTone(page);
  for (const tone of [1, 2, 3]) {
    const { tones } = await sound(page);
    expect(tones).toHaveLength(tone);
    expect(await line(chart).locator('[aria-hidden=true]').textContent()).toBe(points[tone - 1]);
    expect(await chart.locator('.tooltip').isHidden()).toBe(true);
    expect(await chart.locator('.active').count()).toBe(0);
    await page.clock.runFor(BEAT);
  }
  await page.close();
});

describe('what cannot be heard says so plainly, once, and is tried again by the next press:', () => {
  const told = 'The sound could not be loaded. Press again, or open the table.';

  /** Presses twice in vain; then, where it can be put right, a third time. */
  async function fails(prepare: (page: Page) => Promise<unknown>, mend?: (page: Page) => Promise<unknown>) {
    const { page, chart, said } = await quiet(`<${CARE}></${CARE}>`, {}, prepare);
    const errors = async () => (await notes(page)).events.filter((event) => event.endsWith('care-error')).length;
    for (const times of [1, 2]) {
      await listen(chart).click();
      await expect
        .poll(async () => {
          await page.clock.runFor(BEAT);
          return errors();
        })
        .toBe(times);
      expect(await line(chart).textContent()).toBe(told);
      expect(await line(chart).isVisible()).toBe(true);
    }
    expect(said.filter((text) => text.startsWith('care-charts:'))).toHaveLength(1);
    expect(said.filter((text) => text.startsWith('Uncaught'))).toEqual([]);
    expect(await chart.evaluate((element: ChartElement) => element.state)).toBe('ready');
    if (mend) {
      await mend(page);
      await start(chart);
      expect(await line(chart).textContent()).toMatch(/^17 tones, /);
      await firstTone(page);
      expect((await sound(page)).tones).toHaveLength(1);
    }
    await page.close();
  }

  test('a part that cannot be fetched', () =>
    fails(
      (page) => page.route(PART, (route) => route.abort()),
      (page) => page.unroute(PART),
    ));

  test('a browser without sound', () =>
    fails((page) => page.addInitScript(() => Reflect.deleteProperty(window, 'AudioContext'))));

  test('a browser that lets no sound start', () =>
    fails(
      (page) =>
        page.addInitScript(() => {
          const resume = AudioContext.prototype.resume;
          Object.assign(window, { let: () => (AudioContext.prototype.resume = resume) });
          AudioContext.prototype.resume = () => new Promise(() => {});
          Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'suspended', configurable: true });
        }),
      (page) =>
        page.evaluate(() => {
          (window as unknown as { let(): void }).let();
          Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'running' });
        }),
    ));
});
