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

/** How a chart at rest comes to a state, and how it comes back to rest. */
interface Way {
  readonly to: (page: Page, chart: Locator) => Promise<unknown>;
  readonly back: (page: Page, chart: Locator) => Promise<unknown>;
}

const AT_REST: Way = { to: async () => {}, back: async () => {} };

/** The page looks otherwise. */
const looks = (media: Parameters<Page['emulateMedia']>[0]): Way => ({
  to: (page) => page.emulateMedia(media),
  back: (page) => page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' }),
});

const opened = (panel: string): Way => ({
  to: (_, chart) => toggle(chart, panel),
  back: (_, chart) => toggle(chart, panel),
});

const narrowWithAll: Way = {
  async to(page, chart) {
    await page.setViewportSize({ ...AUDITED, width: NARROW });
    for (const panel of PANELS) await toggle(chart, panel);
  },
  async back(page, chart) {
    for (const panel of PANELS) await toggle(chart, panel);
    await page.setViewportSize(AUDITED);
  },
};

const STATES: Readonly<Record<AuditedState, Way>> = {
  'at rest': AT_REST,
  'in the dark': looks({ colorScheme: 'dark' }),
  'in forced colours': looks({ forcedColors: 'active' }),
  'with its table open': opened('Table'),
  'with About this figure open': opened('About this figure'),
  'with Download open': opened('Download'),
  'with the sentence of a point that the pointer is near': {
    async to(_, chart) {
      await chart.locator('.plot').hover();
      await chart.locator('.tooltip').waitFor();
    },
    back: (page) => page.mouse.move(1, 1),
  },
  'with the sentence of a point that has the focus': {
    async to(page, chart) {
      await chart.locator('.plot').focus();
      await page.keyboard.press('Home');
      await chart.locator('.tooltip').waitFor();
    },
    back: (page) => page.keyboard.press('Escape'),
  },
  'with every panel open on a page of 320 px': narrowWithAll,
  'with every panel open on a page of 320 px, in the dark': {
    async to(page, chart) {
      await page.emulateMedia({ colorScheme: 'dark' });
      await narrowWithAll.to(page, chart);
    },
    async back(page, chart) {
      await narrowWithAll.back(page, chart);
      await page.emulateMedia({ colorScheme: 'light' });
    },
  },
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
    for (const state of states) {
      await STATES[state].to(page, chart);
      found[state] = await audit(page);
      if (state !== states.at(-1)) await STATES[state].back(page, chart);
    }
    expect(found).toEqual(Object.fromEntries(states.map((state) => [state, []])));
  });
});
