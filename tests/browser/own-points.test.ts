import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { boundSpec, chartOf, chosenSpec, crowdedSpec, hardSpecs } from '../own-figures/specs.ts';
import { spec } from '../own-figures/subjects.ts';
import { fitting, focused, readWhole, where } from './read-whole.ts';
import { sentencesOf } from './sentences.ts';
import { notes, reachable, settled, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

async function open(given: object) {
  const { page, said } = await site.visit({ body: chartOf(given) });
  await settled(page);
  const chart = page.locator('care-chart');
  await reachable(chart);
  return { page, said, chart, plot: chart.locator('.plot') };
}

/** The names of the marks that are points, by row. */
const named = (chart: Locator) =>
  chart.evaluate(({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll<SVGElement>('.plot [data-row][role=img]') ?? [])]
      .toSorted((a, b) => Number(a.dataset['row']) - Number(b.dataset['row']))
      .map((mark) => mark.getAttribute('aria-label')),
  );

describe('the points of a spec', () => {
  test.each(Object.entries(hardSpecs))('of %s are read whole, wide and narrow', async (_, given) => {
    const { page, said, chart } = await open(given);
    await readWhole(chart);
    await page.setViewportSize({ width: 340, height: 800 });
    await fitting(chart);
    await readWhole(chart);
    expect(said).toEqual([]);
    await page.close();
  });

  test.each([
    ['of lines', { ...spec, mark: 'line' }],
    ['of bars', chosenSpec],
  ])('%s keep their sentences and the focus when the figure has another width', async (_, given) => {
    const { page, chart, plot } = await open(given);
    const sentences = await sentencesOf(chart);
    await plot.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const before = await focused(chart);
    expect(before.endsWith(sentences[1] ?? '?')).toBe(true);
    for (const width of [340, 600]) {
      await page.setViewportSize({ width, height: 800 });
      await fitting(chart);
      expect(await focused(chart)).toBe(before);
      expect((await where(chart)).ring).toEqual([4, 4, 4, 4].map((side) => expect.closeTo(side, 0)));
      expect((await named(chart)).map((name, row) => name?.endsWith(sentences[row] ?? '?'))).toEqual(
        sentences.map(() => true),
      );
    }
    await page.close();
  });

  test('stay points, and keep the focus, when a reader chooses one and the spec draws anew', async () => {
    const { page, said, chart, plot } = await open(chosenSpec);
    const sentences = await sentencesOf(chart);
    const opacities = () =>
      plot.locator('[data-row]').evaluateAll((marks) => marks.map((mark) => Number(mark.getAttribute('opacity'))));
    await plot.locator('[data-row="1"]').click();
    await expect.poll(opacities).toEqual([0.6, 1, 0.6]);
    const told = sentences.map((sentence, row) => (row === 1 ? `${sentence} Chosen.` : sentence));
    await expect.poll(() => focused(chart)).toBe(told[1]);
    expect(await named(chart)).toEqual(told);
    await page.keyboard.press('ArrowRight');
    expect(await focused(chart)).toBe(sentences[2]);
    expect(said).toEqual([]);
    await page.close();
  });

  test('are told by the pointer only where they are listed: near others, nothing is', async () => {
    const { page, chart, plot } = await open(crowdedSpec);
    const box = await plot.locator('svg').boundingBox();
    if (!box) throw new Error('No drawing');
    const told = await sentencesOf(chart);
    const wrong = await chart.evaluate((element: ChartElement) => {
      const root = element.shadowRoot;
      const unlisted = [...(root?.querySelectorAll('.mark-symbol path:not([data-row])') ?? [])].at(-1);
      const listed = root?.querySelector('[data-row="0"]');
      return [unlisted, listed].map((mark) => {
        const { left, top, width, height } = mark?.getBoundingClientRect() ?? new DOMRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
    });
    const [unlisted, listed] = wrong;
    if (!unlisted || !listed) throw new Error('No marks');
    await page.mouse.move(listed.x, listed.y);
    await expect.poll(async () => (await where(chart)).shown).toBe(told[0]);
    await page.mouse.move(unlisted.x, unlisted.y);
    await expect.poll(async () => (await where(chart)).shown).toBeNull();
    await page.close();
  });
});

describe('the controls of a spec', () => {
  test('stand before the plot with a name each, and their keys are theirs', async () => {
    const { page, said, chart } = await open(boundSpec);
    const slider = chart.getByRole('slider', { name: 'At least' });
    const list = chart.getByRole('combobox', { name: 'service' });
    expect(await slider.evaluate((input) => input.closest('[role=application]'))).toBeNull();
    expect(await list.evaluate((input) => input.closest('[role=application]'))).toBeNull();

    const before = await sentencesOf(chart);
    await slider.focus();
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
    expect(await slider.inputValue()).toBe('50');
    await expect.poll(() => sentencesOf(chart)).not.toEqual(before);
    const fewer = await sentencesOf(chart);
    expect(fewer.length).toBeLessThan(before.length);
    await expect.poll(() => named(chart)).toEqual(fewer);
    expect(await slider.evaluate((input) => input.matches(':focus'))).toBe(true);

    await page.keyboard.press('Home');
    await list.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => list.inputValue()).toBe('Night care');
    await expect.poll(async () => (await sentencesOf(chart))[0]).toContain('Night care');
    await page.keyboard.press('Tab');
    expect((await where(chart)).focus).toBe('plot');
    expect((await notes(page)).violations).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });
});

test.each([
  ['show no data has no button for a table', { data: { values: [{}] }, mark: 'bar' }, false],
  ['show a datum of the spec has one', { data: { values: [{}] }, mark: 'rule', encoding: { y: { datum: 40 } } }, true],
])('a spec whose marks %s', async (_, given, has) => {
  const { page } = await site.visit({ body: chartOf(given) });
  await settled(page);
  const chart = page.locator('care-chart');
  expect(await chart.getByRole('button', { name: 'Table' }).count()).toBe(has ? 1 : 0);
  expect(await chart.locator('.summary').textContent()).toMatch(/, with 1 (bar|line)\./);
  await page.close();
});
