import { expect, test } from 'vitest';
import { readData } from '../../src/prerender/project.ts';
import { stats } from '../../src/words/stat.ts';
import { CHARTS, hostFaults, hostsOf } from '../hosts.ts';
import { defaults, forced } from './colour-values.ts';
import * as ask from './questions.ts';
import type { Page } from './site.ts';
import type { Visitor } from './visiting.ts';

const CHART = 'care-funding-gap';
const SLIDER = 'care-kinship-savings';
const FIGURE = 'F32';
/** A chart of the build, and one of a table. */
const HOSTED = CHARTS.slice(0, 2).map((hosted) => hosted.replace(/<care-[\w-]+/, '$& loading="eager"'));
const chart = (attributes = ''): string => `<${CHART}${attributes}></${CHART}>`;

/** Pages that charts stand on, each in its own way. */
export const hostPages: Readonly<Record<string, Page>> = {
  either: { scheme: 'light dark', body: chart() },
  light: { scheme: 'light', body: chart() },
  dark: { scheme: 'dark', body: chart(' theme="light"') },
  slider: { body: `<${SLIDER}></${SLIDER}>` },
  empty: { body: '' },
  broken: {
    body: '<style>p { color: red }</style><img src="https://example.org/a.png" alt=""><img src="none.png" alt=""><care-stat figure="F99">a figure</care-stat>',
  },
  hosts: hostsOf(HOSTED),
  narrow: {
    body: HOSTED.map(
      (hosted) => `<div class="place">${hosted.replace(/<care-[\w-]+/, '$& data-host="a place"')}</div>`,
    ).join(''),
    css: '.place{inline-size:0}',
  },
  dialog: {
    body: `<dialog><button>Close</button><p>The number of children is <care-stat figure="${FIGURE}">a figure</care-stat> by then.</p>${chart()}</dialog>`,
  },
  sentence: { body: `<p>The number of children is <care-stat figure="${FIGURE}">a figure</care-stat> by then.</p>` },
};

const ready = (visitor: Visitor, tag: string) => expect.poll(() => visitor.driver.ask(ask.ready, tag)).toBe(true);

/** Visits a page, and tells the colours of its chart. */
async function coloursOn(visitor: Visitor, page: string): Promise<Record<string, string>> {
  await visitor.visit(page);
  await ready(visitor, CHART);
  return visitor.driver.ask(ask.colours, CHART);
}

/** What charts and figures do on a page, whoever reads it. */
export function pagesBehave(visitor: Visitor): void {
  test('a page notes what the policy stops, what fails and what is said: that nothing was noted means something', async () => {
    await visitor.visit('broken');
    const noted = () => visitor.driver.ask(ask.noted);
    await expect.poll(async () => (await noted()).said).toEqual([expect.stringContaining('F99')]);
    const { stopped, failed, events } = await noted();
    // An engine that looks ahead for images may ask for one twice.
    expect([...new Set(stopped)].toSorted()).toEqual([
      expect.stringMatching(/^img-src https:\/\/example\.org/),
      expect.stringMatching(/^style-src/),
    ]);
    expect(failed).toContainEqual(expect.stringMatching(/none\.png$/));
    expect(events).toEqual([{ tag: 'care-stat', type: 'care-error', view: {}, row: {} }]);
  });

  test('a chart matches the state that it is in', async () => {
    await visitor.visit('light');
    await ready(visitor, CHART);
    expect(await visitor.driver.ask(ask.matching, ':state(ready)')).toEqual([CHART]);
  });

  test('a chart whose room changes shows another picture, and breaks nothing', async () => {
    await visitor.visit('light');
    await ready(visitor, CHART);
    const drawn = async () => (await visitor.driver.ask(ask.standing, CHART)).drawn;
    for (const room of [300, 700]) {
      await visitor.driver.ask(ask.setRoom, CHART, room);
      await expect.poll(drawn).toBeGreaterThan(room / 1.5);
      await expect.poll(drawn).toBeLessThan(room);
    }
    expect(await visitor.driver.ask(ask.noted)).toMatchObject({ failed: [], said: [], stopped: [] });
  });

  test('the name of a choice stands before it, on its line', async () => {
    await visitor.visit('light');
    await ready(visitor, CHART);
    expect(await visitor.driver.ask(ask.onOneLine, CHART, 'legend', 'fieldset label')).toBe(true);
  });

  test('the sentence of a point goes by Escape or a click elsewhere, wherever the focus is, and comes again', async () => {
    const { driver } = visitor;
    await visitor.visit('light');
    await ready(visitor, CHART);
    const shown = () => driver.ask(ask.shownSentence, CHART);
    const aside = await visitor.placeOf(CHART, '.summary');
    const plot = await visitor.placeOf(CHART, '.plot');
    for (const dismiss of [() => driver.press('Escape'), () => driver.click(aside)]) {
      await driver.ask(ask.goBefore);
      await driver.pointAt(plot);
      await expect.poll(shown).not.toBeNull();
      await dismiss();
      await expect.poll(shown).toBeNull();
      await driver.pointAt(aside);
    }
    expect(await driver.ask(ask.noted)).toMatchObject({ failed: [], said: [], stopped: [] });
  });

  test('a chart is drawn for its place, whatever the page does to its own text and boxes', async () => {
    await visitor.visit('hosts');
    expect((await visitor.driver.ask(ask.matching, '[data-host]')).length).toBeGreaterThan(40);
    await expect.poll(() => visitor.driver.ask(ask.unshown)).toEqual([]);
    await expect.poll(() => visitor.driver.ask(hostFaults)).toEqual([]);
    expect(await visitor.driver.ask(ask.noted)).toMatchObject({ failed: [], said: [], stopped: [] });
  });

  test('a chart in a place without width says nothing, and stands once there is one', async () => {
    await visitor.visit('narrow');
    for (const width of [40, 600]) await visitor.driver.ask(ask.setWidth, '.place', width);
    await expect.poll(() => visitor.driver.ask(ask.unshown)).toEqual([]);
    await expect.poll(() => visitor.driver.ask(hostFaults)).toEqual([]);
    expect(await visitor.driver.ask(ask.noted)).toMatchObject({ failed: [], said: [], stopped: [] });
  });

  test('in a dialog Escape closes the sentence first, wherever the focus is, and the dialog next', async () => {
    const { driver } = visitor;
    await visitor.visit('dialog');
    await driver.ask(ask.openDialog);
    for (const tag of ['care-stat', CHART]) await ready(visitor, tag);
    for (const [tag, selector] of [
      ['care-stat', '.value'],
      [CHART, '.plot'],
    ] as const) {
      await driver.pointAt(await visitor.placeOf(tag, selector));
      await expect.poll(() => driver.ask(ask.shownSentence, tag)).not.toBeNull();
      await driver.press('Escape');
      await expect.poll(() => driver.ask(ask.shownSentence, tag)).toBeNull();
      expect(await driver.ask(ask.matching, 'dialog[open]')).toEqual(['dialog']);
    }
    await driver.press('Escape');
    await expect.poll(() => driver.ask(ask.matching, 'dialog[open]')).toEqual([]);
  });

  test('a slider changes its chart with the keyboard', async () => {
    await visitor.visit('slider');
    await ready(visitor, SLIDER);
    const before = await visitor.driver.ask(ask.sentences, SLIDER);
    await visitor.driver.click(await visitor.placeOf(SLIDER, '[type=range]'));
    await visitor.driver.press('ArrowRight');
    const changes = async () => {
      const { events } = await visitor.driver.ask(ask.noted);
      return events.filter(({ type }) => type === 'care-change').length;
    };
    await expect.poll(changes).toBeGreaterThan(1);
    expect(await visitor.driver.ask(ask.sentences, SLIDER)).not.toEqual(before);
    expect(await visitor.driver.ask(ask.noted)).toMatchObject({ failed: [], said: [], stopped: [] });
  });

  test('a figure in a sentence stands there, and tells who gave it by keyboard and by pointer', async () => {
    const { short, said, check, source } = stats(readData())[FIGURE] ?? {};
    const told = `${said} ${check} Source: ${source}.`;
    const shown = () => visitor.driver.ask(ask.shownSentence, 'care-stat');
    await visitor.visit('sentence');
    await ready(visitor, 'care-stat');
    expect(await visitor.driver.ask(ask.textOf, 'care-stat', '.value')).toBe(short);
    await visitor.driver.ask(ask.goBefore);
    await visitor.driver.press('Tab');
    await expect.poll(shown).toBe(told);
    await visitor.driver.press('Escape');
    await expect.poll(shown).toBeNull();
    await visitor.driver.press('Tab');
    await visitor.driver.pointAt(await visitor.placeOf('care-stat', '.value'));
    await expect.poll(shown).toBe(told);
    const { events, ...rest } = await visitor.driver.ask(ask.noted);
    expect(events).toEqual([{ tag: 'care-stat', type: 'care-ready', view: {}, row: {} }]);
    expect(rest).toEqual({ stopped: [], failed: [], said: [], elsewhere: [] });
  });

  test('a chart on a page that may be either is light for a reader whose system is light', async () => {
    const found = await coloursOn(visitor, 'either');
    expect(found).toEqual(defaults(found, 'light'));
  });
}

/** What charts do for a reader whose system is dark. */
export function darkIsHeeded(visitor: Visitor): void {
  test.each([
    ['dark', 'on a page that may be either', 'either'],
    ['light', 'on a light page', 'light'],
    ['light', 'on a dark page, by its theme', 'dark'],
  ] as const)('a chart is %s %s', async (scheme, _, page) => {
    const found = await coloursOn(visitor, page);
    expect(found).toEqual(defaults(found, scheme));
  });
}

/** What charts do for a reader who has forced colours. */
export function forcedColoursAreHeeded(visitor: Visitor): void {
  test('a chart is in those colours', async () => {
    const { surface, ink } = await coloursOn(visitor, 'either');
    const names = ['surface', 'ink'].map(forced);
    expect([surface, ink]).toEqual(await visitor.driver.ask(ask.systemColours, names));
  });
}

/** A page that the browser keeps while its reader is on another. */
export function pagesAreKept(visitor: Visitor): void {
  test('a chart that its reader comes back to is as she left it, and goes on', async () => {
    const used = () => visitor.driver.ask(ask.used, CHART);
    await visitor.visit('light');
    await ready(visitor, CHART);
    await visitor.driver.ask(ask.useBeforeLeaving, CHART);
    await expect.poll(async () => (await used()).rows).toBeGreaterThan(0);
    const before = await used();
    await visitor.visit('empty');
    await visitor.driver.ask(() => history.back());
    await expect.poll(used).toEqual({ ...before, wasKept: true });
    await visitor.driver.ask(ask.useBeforeLeaving, CHART);
    await expect.poll(async () => (await used()).headline).not.toBe(before.headline);
    const { failed, said } = await visitor.driver.ask(ask.noted);
    expect([...failed, ...said]).toEqual([]);
  });
}
