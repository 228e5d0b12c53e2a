import { beforeAll, describe, expect, test } from 'vitest';
import { everyChart } from '../tried.ts';
import { share } from '../whole.ts';
import { defaults } from './colour-values.ts';
import * as ask from './questions.ts';
import type { Page } from './site.ts';
import type { Visitor } from './visiting.ts';

/** How often a reader may have to press Tab from before a chart to its plot: once for each of its choices. */
const CHOICES_AT_MOST = 6;

/** A page for each chart. */
export const chartPages: Readonly<Record<string, Page>> = Object.fromEntries(
  everyChart.map(({ name, html }) => [name, { body: html }]),
);

/** What every chart does, for a reader with a pointer and for one with a keyboard. */
export function chartsBehave(visitor: Visitor): void {
  describe.each(share(everyChart, 0))('$name', ({ name, tag, state, choice, about: heading }) => {
    const standing = () => visitor.driver.ask(ask.standing, tag);
    const focused = () => visitor.driver.ask(ask.focused, tag);
    const shown = () => visitor.driver.ask(ask.shownSentence, tag);
    const events = async (type: string) => {
      const { events } = await visitor.driver.ask(ask.noted);
      return events.filter((event) => event.type === type);
    };
    const clickButton = async (label: string) => visitor.driver.click(await visitor.placeOf(tag, 'button', label));

    beforeAll(() => visitor.visit(name));

    test('paints its picture, and makes its marks points', async () => {
      await expect.poll(standing).toMatchObject({ state, wide: true, high: true });
      const { marks, rows } = await standing();
      expect(marks).toBeGreaterThan(0);
      expect(marks).toBe(rows);
      await expect.poll(standing).toMatchObject({ points: marks });
      // Points do not wait for what saves pictures; care-ready does.
      await expect.poll(() => events('care-ready')).toEqual([{ tag, type: 'care-ready', view: {}, row: {} }]);
    });

    test.each([
      ['page', null],
      ['theme', tag],
    ])('is dark where its %s is', async (_, where) => {
      await visitor.driver.ask(ask.setScheme, 'dark', where);
      const dark = await visitor.driver.ask(ask.colours, tag);
      await visitor.driver.ask(ask.setScheme, '', where);
      const light = await visitor.driver.ask(ask.colours, tag);
      expect(Object.keys(dark).length).toBeGreaterThan(2);
      expect([dark, light]).toEqual([defaults(dark, 'dark'), defaults(light, 'light')]);
    });

    test('is walked with keys: into the plot, along its points, and out again', async () => {
      const { driver } = visitor;
      await driver.ask(ask.goBefore);
      let presses = 0;
      do await driver.press('Tab');
      while ((await focused()).on === 'before the plot' && ++presses < CHOICES_AT_MOST);
      expect(await focused()).toEqual({ on: 'plot' });

      const sentences = await driver.ask(ask.sentences, tag);
      const point = async () => {
        const { on, row = -1, name = '', ring } = await focused();
        expect({ on, ring }).toEqual({ on: 'point', ring: true });
        // A line that is entered is named first.
        expect(name?.endsWith(sentences[row] ?? '?')).toBe(true);
        await expect.poll(shown).toBe(sentences[row]);
        return row;
      };
      await driver.press('ArrowRight');
      let first = await point();
      let line = await driver.ask(ask.lineOf, tag, first);
      // The first line of a map is one point alone, which is both its ends: the next is walked.
      while (line.length === 1 && sentences.length > 1) {
        await driver.press('End');
        expect(await point()).toBe(first);
        await driver.press('ArrowDown');
        expect(line).not.toContain(await point());
        await driver.press('Home');
        first = await point();
        line = await driver.ask(ask.lineOf, tag, first);
      }
      await driver.press('End');
      const last = await point();
      expect(last !== first).toBe(sentences.length > 1);
      expect(line).toContain(last);
      await driver.press('Home');
      expect(await point()).toBe(first);

      await driver.press('Enter');
      const row = await driver.ask(ask.rowOf, tag, first);
      expect(await events('care-select')).toEqual([{ tag, type: 'care-select', view: {}, row }]);

      await driver.press('Escape');
      await expect.poll(shown).toBeNull();
      expect(await focused()).toMatchObject({ on: 'point', row: first });
      await driver.press('Escape');
      expect(await focused()).toEqual({ on: 'plot' });
      await driver.press('Tab');
      expect(await focused()).toEqual({ on: 'after the plot' });
      await driver.press('Tab', 'Shift');
      expect(await focused()).toEqual({ on: 'plot' });
    });

    test('tells the point that the pointer is nearest to, until the pointer leaves', async () => {
      await visitor.driver.ask(ask.goBefore);
      await visitor.driver.pointAt(await visitor.placeOf(tag, '.plot'));
      const sentences = await visitor.driver.ask(ask.sentences, tag);
      await expect.poll(async () => sentences.includes((await shown()) ?? '')).toBe(true);
      await visitor.driver.pointAt(await visitor.placeOf(tag, '.source'));
      await expect.poll(shown).toBeNull();
    });

    test('opens and closes its table and what is told about it', async () => {
      const { rows } = await standing();
      const table = () => visitor.driver.ask(ask.panel, tag, 'Table');
      expect(await table()).toMatchObject({ expanded: 'false', seen: false });
      await clickButton('Table');
      await expect.poll(table).toMatchObject({ expanded: 'true', seen: true, rows, captions: 1 });
      await clickButton('Table');
      await expect.poll(table).toMatchObject({ expanded: 'false', seen: false });

      const about = () => visitor.driver.ask(ask.panel, tag, 'About this figure');
      await clickButton('About this figure');
      await expect.poll(about).toMatchObject({ expanded: 'true', seen: true });
      await expect.poll(async () => (await about()).headings).toContain(heading);
    });

    test('is saved in plain colours, and as a picture of pixels under the strictest policy', async () => {
      const saved = await visitor.driver.ask(ask.savedPictures, tag);
      expect(saved?.odd).toEqual([]);
      expect(saved?.half).toEqual(saved?.size);
      expect(saved?.inked).toBeGreaterThan(0.01);
    });

    if (choice)
      test('shows the view that a reader chooses', async () => {
        const { driver } = visitor;
        const before = await driver.ask(ask.viewOf, tag);
        await driver.click(await visitor.placeOf(tag, 'label:not(:has(:checked))'));
        await expect.poll(() => events('care-change')).toHaveLength(1);
        const view = await driver.ask(ask.viewOf, tag);
        expect(view).not.toEqual(before);
        expect(await events('care-change')).toEqual([{ tag, type: 'care-change', view, row: {} }]);
        const now = await standing();
        expect([now.state, now.marks, now.points]).toEqual([state, now.rows, now.rows]);
      });

    test('breaks nothing, says nothing, does nothing that the policy stops, asks nobody else', async () => {
      const { stopped, failed, said, elsewhere } = await visitor.driver.ask(ask.noted);
      expect({ stopped, failed, said, elsewhere }).toEqual({ stopped: [], failed: [], said: [], elsewhere: [] });
    });
  });
}
