import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartNames } from '../../src/prerender/charts.ts';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { BEAT } from '../../src/element/sound/score.ts';
import { share } from '../whole.ts';
import { notes, settled, Site } from './site.ts';
import { CARE, firstTone, heardToTheEnd, line, listen, fallbackOnly, rowsOf, SHIFT, sound, start } from './sound.ts';

/** What can be heard: its markup, and the field of its numbers. */
const HEARD = [
  [CARE, `<${CARE}></${CARE}>`, 'children'],
  ['starting in care', `<${CARE} measure="starting"></${CARE}>`, 'children'],
  ['early intervention', '<care-early-intervention-spending></care-early-intervention-spending>', 'spending'],
  ['both interventions', `<${SHIFT}></${SHIFT}>`, 'spending'],
  ['care leavers', '<care-leavers measure="trend"></care-leavers>', 'neet_percent'],
  ['mental health', '<care-mental-health></care-mental-health>', 'percent'],
] as const;

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

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
    const heard = await page.evaluate(
      (names) =>
        names.filter(
          (name) => (customElements.get(name) as unknown as typeof ChartElement).artifact?.view.sonification,
        ),
      tags,
    );
    expect(heard.length).toBeGreaterThan(0);
    expect(offering).toEqual(heard.flatMap((tag) => [tag, tag]));
    await page.close();
  });

  test('by the view that has an order, and by no other', async () => {
    const { page, chart } = await fallbackOnly(site, '<care-leavers></care-leavers>');
    expect(await listen(chart).count()).toBe(0);
    await chart.evaluate((element: ChartElement) => element.setAttribute('measure', 'trend'));
    await listen(chart).waitFor();
    await page.close();
  });
});

test('the sound is loaded by the press alone, once for all charts', async () => {
  const { page, chart, asked } = await fallbackOnly(site, `<${CARE}></${CARE}><${SHIFT}></${SHIFT}>`);
  const times = () => asked.filter((address) => address.endsWith('care-charts.listen.js')).length;
  await listen(chart).hover();
  await listen(chart).focus();
  expect([times(), (await sound(page)).contexts]).toEqual([0, []]);
  await start(chart);
  await start(page.locator(SHIFT));
  expect([times(), (await sound(page)).contexts]).toEqual([1, ['running']]);
  await page.close();
});

describe.each(share(HEARD, 0))('%s', (_, body, field) => {
  test('is heard in order: a tone rises and falls as its number does, with its own sentence, and no word spoken over it', async () => {
    const { page, chart, said } = await fallbackOnly(site, body);
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
  const { page, chart } = await fallbackOnly(site, `<${SHIFT}></${SHIFT}>`);
  const { rows } = await rowsOf(chart);
  const names = [...new Set(rows.map(({ series }) => String(series)))];
  const each = rows.length / names.length;
  await start(chart);
  const said = [...new Set((await heardToTheEnd(page, chart)).map((beat) => beat.line ?? ''))];
  for (const [place, name] of names.entries()) expect(said[place]).toMatch(new RegExp(`^${name}.*\\. ${each} tones`));
  const places = (await sound(page)).tones.map(({ place }) => place);
  expect(places.slice(0, each)).toEqual(places.slice(each));
  expect(places.slice(0, each)).toEqual(places.slice(0, each).toSorted((one, other) => one - other));
  expect(new Set(places).size).toBe(each);
  await page.close();
});

test('with reduced motion nothing moves in the plot: the sentence stands in the line, where no screen reader is told of it', async () => {
  const { page, chart } = await fallbackOnly(site, `<${CARE}></${CARE}>`, { reducedMotion: 'reduce' });
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
