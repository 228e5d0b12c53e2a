import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChartElement } from '../../src/element/chart-element.ts';
import * as specs from '../own-figures/acting-specs.ts';
import { chartOf } from '../own-figures/specs.ts';
import { focused, readWhole, where } from './read-whole.ts';
import { sentencesOf } from './sentences.ts';
import { notes, reachable, Site } from './site.ts';
import { Stage } from './stage.ts';

let site: Site;
let stage: Stage;
let page: Page;
/** The pages that a link has led to. A page without content leaves the reader where she is. */
const followed: string[] = [];

const charts = Object.entries(specs)
  .filter(([name]) => name.endsWith('Spec'))
  .map(([name, spec]) => ({ name, tag: 'care-chart', html: chartOf(spec) }));

beforeAll(async () => {
  site = await Site.open();
  stage = await Stage.open(site, charts, {}, { reducedMotion: 'reduce' }, (page) =>
    page.route(/\/(report-.*|year\/.*)$/, (route) => {
      followed.push(new URL(route.request().url()).pathname);
      return route.fulfill({ status: 204 });
    }),
  );
  ({ page } = stage);
});
afterAll(() => site.close());

async function show(name: keyof typeof specs): Promise<Locator> {
  followed.length = 0;
  const chart = charts.find((one) => one.name === name);
  if (!chart) throw new Error(name);
  // The pointer shows no point.
  await page.mouse.move(0, 0);
  return stage.show(chart);
}

/** Moves the focus into the plot and along its points, by keys. */
async function go(chart: Locator, ...keys: string[]): Promise<void> {
  await chart.locator('.plot').focus();
  for (const key of keys) await page.keyboard.press(key);
}

/** What a mark of each row looks like. */
const opacities = (chart: Locator) =>
  chart
    .locator('.plot [data-row]')
    .evaluateAll((marks) =>
      marks
        .toSorted((a, b) => Number(a.getAttribute('data-row')) - Number(b.getAttribute('data-row')))
        .map((mark) => Number(mark.getAttribute('opacity'))),
    );

const selects = async () => (await notes(page)).events.filter((event) => event.endsWith('care-select')).length;

describe('a point that is a link', () => {
  test('says so, is followed by Enter and by Space, and is a link in the table; never to a script', async () => {
    const chart = await show('linkedSpec');
    const { host } = new URL(page.url());
    expect(await sentencesOf(chart)).toEqual([
      `Elm: 52 (Visits). Link to ${host}.`,
      `Oak: 25 (Visits). Link to ${host}.`,
      'Yew: 21 (Visits).',
    ]);
    await go(chart, 'End', 'Enter', 'Home', 'Enter');
    await expect.poll(() => followed).toEqual(['/report-elm.html']);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect.poll(() => followed).toEqual(['/report-elm.html', '/report-oak.html']);
    await chart.getByRole('button', { name: 'Table' }).click();
    const links = chart.locator('#table').getByRole('link');
    await expect.poll(() => links.count()).toBe(2);
    expect(await links.first().getAttribute('href')).toBe(`${site.address}report-elm.html`);
  });

  test('of a line is followed by itself, and not as the first of its line', async () => {
    const chart = await show('linkedLineSpec');
    await go(chart, 'End', 'Enter');
    await expect.poll(() => followed).toEqual(['/year/2022']);
  });
});

test('what lies in the range of a map that a spec begins with is chosen, there and in what follows it', async () => {
  const chart = await show('mapSpec');
  await expect
    .poll(async () => (await sentencesOf(chart)).slice(4).map((point) => /Elm|Oak|Yew|Ash/.exec(point)?.[0]))
    .toEqual(['Elm', 'Oak']);
  expect((await opacities(chart)).slice(0, 4).toSorted()).toEqual([0.3, 0.3, 1, 1]);
});

describe('a point that can be chosen', () => {
  test('is chosen by Enter, others besides with Shift, and let go of by Enter again, or on the chart', async () => {
    const chart = await show('severalSpec');
    const before = await selects();
    const plain = await sentencesOf(chart);
    expect(await opacities(chart)).toEqual([1, 1, 1]);
    await go(chart, 'ArrowRight', 'ArrowRight', 'Enter');
    await expect.poll(() => opacities(chart)).toEqual([0.3, 1, 0.3]);
    await expect.poll(() => focused(chart)).toBe(`${plain[1]} Chosen.`);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => opacities(chart)).toEqual([0.3, 1, 1]);
    await expect.poll(() => focused(chart)).toBe(`${plain[2]} Chosen.`);
    await page.keyboard.press('Enter');
    await expect.poll(() => opacities(chart)).toEqual([0.3, 0.3, 1]);
    await page.keyboard.press('Enter');
    await expect.poll(() => opacities(chart)).toEqual([1, 1, 1]);
    await expect.poll(() => sentencesOf(chart)).toEqual(plain);
    expect(await selects()).toBe(before + 4);
    await page.keyboard.press('Enter');
    await expect.poll(() => opacities(chart)).toEqual([0.3, 0.3, 1]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(chart)).toBe('plot');
    await page.keyboard.press('Enter');
    await expect.poll(() => opacities(chart)).toEqual([1, 1, 1]);
  });

  test('is chosen also where the spec listens to the beginning of a press, and adds each', async () => {
    const chart = await show('addedSpec');
    await go(chart, 'ArrowRight', 'Enter', 'End', 'Space');
    await expect.poll(() => opacities(chart)).toEqual([1, 0.3, 1]);
    await page.keyboard.press('Enter');
    await expect.poll(() => opacities(chart)).toEqual([1, 0.3, 0.3]);
  });

  test('is chosen where the nearest one is, and another chart follows', async () => {
    const chart = await show('nearestSpec');
    await go(chart, 'ArrowDown', 'Enter');
    await expect.poll(() => focused(chart)).toMatch(/ Chosen\.$/);
    const told = await focused(chart);
    const of = specs.visits.find(({ year, visits }) => told.endsWith(`Year ${year}, Visits ${visits}. Chosen.`));
    await expect
      .poll(async () => (await sentencesOf(chart)).slice(6))
      .toEqual(
        specs.visits
          .filter(({ centre }) => centre === of?.centre)
          .map(({ centre, year, visits }) => `${centre}: Year ${year}, Visits ${visits}.`),
      );
    expect(await focused(chart)).toMatch(new RegExp(`Year ${of?.year}, Visits ${of?.visits}\\. Chosen\\.$`));
  });

  test('is shown as it is under the pointer, while it has the focus', async () => {
    const chart = await show('hoveredSpec');
    await go(chart, 'ArrowRight', 'ArrowRight');
    await expect.poll(() => opacities(chart)).toEqual([0.3, 1, 0.3]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => opacities(chart)).toEqual([1, 1, 1]);
    await readWhole(chart, 'real');
  });

  test('in a range is not: what keys cannot do is said', async () => {
    const chart = await show('rangeSpec');
    expect(await chart.locator('#how').textContent()).toContain('by dragging only');
  });
});

test('the legend of a spec that listens to it is one stop after the plot: its entries say whether they are chosen, and are pressed by keys', async () => {
  const chart = await show('legendSpec');
  const entries = chart.getByRole('toolbar', { name: 'Legend: Centre' }).getByRole('button');
  const lines = () =>
    chart.locator('.mark-line path').evaluateAll((all) => all.map((line) => Number(line.getAttribute('opacity'))));
  const pressed = () => entries.evaluateAll((all) => all.map((one) => one.getAttribute('aria-pressed')));
  expect(await entries.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))).toEqual([
    'Elm',
    'Oak',
    'Yew',
  ]);
  await go(chart, 'Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(lines).toEqual([0.3, 1, 0.3]);
  await expect.poll(pressed).toEqual(['false', 'true', 'false']);
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Space');
  await expect.poll(lines).toEqual([0.3, 1, 1]);
  await page.keyboard.press('Enter');
  await expect.poll(pressed).toEqual(['false', 'false', 'true']);
  await page.keyboard.press('Enter');
  await expect.poll(lines).toEqual([1, 1, 1]);
  await expect.poll(pressed).toEqual(['false', 'false', 'false']);
  await entries.first().click();
  await expect.poll(pressed).toEqual(['true', 'false', 'false']);
  await page.keyboard.press('Tab');
  expect(await focused(chart)).not.toBe('plot');
});

/** The sentences of a frame, worked out from the data. */
const frame = (wanted: number, least = 0): string[] =>
  specs.visits
    .filter(({ year, visits }) => year === wanted && visits >= least)
    .map(({ centre, visits }) => `${wanted}, ${centre}: ${visits} (Visits).`);

describe('an animated spec', () => {
  test('stands still where less motion is asked for: one frame, which a list chooses, and words, rows and points follow', async () => {
    const chart = await show('animatedSpec');
    await chart.getByRole('button', { name: 'Play animation' }).waitFor();
    expect((await sentencesOf(chart)).slice(0, 3)).toEqual(frame(2021));
    await chart.getByRole('combobox', { name: 'Year' }).selectOption('2022');
    await expect.poll(async () => (await sentencesOf(chart)).slice(0, 3)).toEqual(frame(2022));
    const { rows, summary } = await chart.evaluate(({ rows, summary }: ChartElement) => ({ rows, summary }));
    expect(rows.filter(({ Chart }) => Chart === '1 of 2').map(({ visits }) => visits)).toEqual([52, 25, 21]);
    expect(summary).toContain('for Year 2022');
    await chart.getByRole('slider', { name: 'At least' }).focus();
    await page.keyboard.press('End');
    await expect.poll(async () => (await sentencesOf(chart)).slice(0, 1)).toEqual(frame(2022, 30));
    await readWhole(chart, 'real');
  });

  test('plays until it is stopped, by its button or by a reader who goes to a point', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const chart = await show('framesSpec');
    const year = () => chart.evaluate(({ rows }: ChartElement) => rows.map((row) => row['year']));
    await expect.poll(year).toEqual([2022, 2022, 2022]);
    await expect.poll(year).toEqual([2021, 2021, 2021]);
    await chart.getByRole('button', { name: 'Stop animation' }).click();
    const button = chart.getByRole('button', { name: 'Play animation' });
    await reachable(chart);
    const seen = await chart.getByRole('combobox', { name: 'Year' }).inputValue();
    await expect.poll(year).toEqual([1, 2, 3].map(() => Number(seen)));
    await expect.poll(() => chart.locator('.plot [data-row][role=img]').count()).toBe(3);
    const told: string[] = [];
    await go(chart, 'Home');
    for (const key of ['', 'ArrowRight', 'ArrowRight']) {
      if (key) await page.keyboard.press(key);
      told.push(await focused(chart));
    }
    expect(new Set(told).size).toBe(3);
    for (const sentence of told) expect(sentence).toMatch(new RegExp(`\\b(Elm|Oak|Yew), ${seen}: `));
    await button.click();
    await chart.getByRole('button', { name: 'Stop animation' }).waitFor();
    await go(chart, 'ArrowRight');
    await button.waitFor();
    expect((await where(chart)).focus).not.toBe('plot');
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });
});

test('an animated spec without controls stands still, since nobody could stop it', async () => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.evaluate(async (spec) => {
    const changes = { bare: 0, other: 0 };
    Object.assign(window, { changes });
    const chart = (name: keyof typeof changes) => {
      const one = Object.assign(document.createElement('care-chart'), { spec });
      one.addEventListener('care-change', () => (changes[name] += 1));
      return one;
    };
    const bare = chart('bare');
    bare.setAttribute('controls', 'none');
    document.getElementById('stage')?.replaceChildren(bare, chart('other'));
  }, specs.framesSpec);
  const changes = () => page.evaluate(() => (window as unknown as { changes: Record<string, number> }).changes);
  await expect.poll(async () => (await changes())['other']).toBeGreaterThan(2);
  expect((await changes())['bare']).toBe(0);
});

test('nothing is said on the console but of animation beside other charts', async () => {
  expect(stage.said.filter((text) => !text.includes('Animation involving'))).toEqual([]);
  expect((await notes(page)).violations).toEqual([]);
});
