import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AuditedState, auditedStates, NARROW } from '../../stories/accessibility/tested.ts';
import { everyChart, someAreas } from '../tried.ts';
import { share } from '../whole.ts';
import { AUDITED, audit, openAuditedStage, toggle } from './audit.ts';
import { Site } from './site.ts';
import type { Stage } from './stage.ts';

const subjects = [...everyChart, ...someAreas];

let site: Site;
let stage: Stage;
beforeAll(async () => {
  site = await Site.open();
  stage = await openAuditedStage(site, subjects);
});
afterAll(() => site.close());

const PANELS = ['Table', 'About this figure', 'Download', 'Embed'];

/** Makes a chart shown in each of its states in turn. */
const STATES: Readonly<Record<AuditedState, (page: Page, chart: Locator) => Promise<void>>> = {
  'at rest': async () => {},
  'in the dark': (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'in forced colours': (page) => page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' }),
  'with its table open': async (page, chart) => {
    await page.emulateMedia({ forcedColors: 'none' });
    await toggle(chart, 'Table');
  },
  'with About this figure open': async (_, chart) => {
    await toggle(chart, 'Table');
    await toggle(chart, 'About this figure');
  },
  'with Download open': async (_, chart) => {
    await toggle(chart, 'About this figure');
    await toggle(chart, 'Download');
  },
  'with the sentence of a point that the pointer is near': async (_, chart) => {
    await toggle(chart, 'Download');
    await chart.locator('.plot').hover();
    await chart.locator('.tooltip').waitFor();
  },
  'with the sentence of a point that has the focus': async (page, chart) => {
    await page.mouse.move(1, 1);
    await chart.locator('.plot').focus();
    await page.keyboard.press('Home');
    await chart.locator('.tooltip').waitFor();
  },
  'with every panel open on a page of 320 px': async (page, chart) => {
    await page.setViewportSize({ ...AUDITED, width: NARROW });
    for (const panel of PANELS) await toggle(chart, panel);
  },
  'with every panel open on a page of 320 px, in the dark': (page) => page.emulateMedia({ colorScheme: 'dark' }),
};

/** Every chart is audited in every fourth state, and every state with every fourth chart, where not all is asked. */
const audited = subjects.map((tried, turn) => ({ ...tried, states: share(auditedStates, turn, 4) }));

describe('axe finds nothing wrong with', () => {
  test.each(audited)('$name in any state', async ({ states, ...tried }) => {
    const { page } = stage;
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.setViewportSize(AUDITED);
    const chart = await stage.show(tried);
    const found: Record<string, string[]> = {};
    for (const state of auditedStates) {
      await STATES[state](page, chart);
      if (states.includes(state)) found[state] = await audit(page);
    }
    expect(found).toEqual(Object.fromEntries(states.map((state) => [state, []])));
  });
});
