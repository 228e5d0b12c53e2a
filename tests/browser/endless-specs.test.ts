import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endless } from '../specs/endless.ts';
import { bars, n, q } from '../specs/samples.ts';
import { Site, type Visit } from './site.ts';

let site: Site;
let visit: Visit;

beforeAll(async () => {
  site = await Site.open();
  visit = await site.visit({ body: '<button type="button">0</button><main></main>' });
  await visit.page.evaluate(() => {
    const button = document.querySelector('button');
    button?.addEventListener('click', () => (button.textContent = String(Number(button.textContent) + 1)));
  });
});
afterAll(() => site.close());

/** How a chart stands. */
interface Standing {
  readonly state: string;
  /** Each sentence that says why it is not drawn. */
  readonly says: readonly string[];
  /** Whether what stands inside the tag is shown. */
  readonly slotted: boolean;
}

/** Puts a spec on the page, in place of the one before, and waits until it has ended. */
async function put(page: Page, spec: unknown): Promise<Standing> {
  await page.evaluate((json) => {
    const chart = document.createElement('care-chart');
    chart.append(Object.assign(document.createElement('p'), { textContent: 'What stands inside.' }));
    Object.assign(chart, { spec: JSON.parse(json) as object, loading: 'eager' });
    document.querySelector('main')?.replaceChildren(chart);
  }, JSON.stringify(spec));
  return ends(page);
}

/** Waits until the chart has been drawn or refused. */
async function ends(page: Page, states: readonly string[] = ['live', 'failed']): Promise<Standing> {
  await page.waitForFunction(
    (states) => states.includes(String((document.querySelector('care-chart') as { state?: string } | null)?.state)),
    states,
  );
  return page.evaluate(() => {
    const chart = document.querySelector('care-chart') as HTMLElement & { state: string };
    const said = chart.shadowRoot?.querySelectorAll('[part=error] > p:first-child') ?? [];
    return {
      state: chart.state,
      says: [...said].map(({ textContent }) => textContent ?? ''),
      slotted: chart.querySelector('p')?.checkVisibility() ?? false,
    };
  });
}

/** Whether the page still paints and hears its reader. */
async function answers(page: Page): Promise<boolean> {
  const button = page.locator('button').first();
  const before = Number(await button.textContent());
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await button.click();
  return Number(await button.textContent()) === before + 1;
}

describe('a spec that asks for a lot is drawn or refused, and the page goes on', () => {
  test.each(Object.entries(endless))('%s', async (_, { spec, says }) => {
    const standing = await put(visit.page, spec);
    expect(standing).toEqual(
      says === undefined
        ? { state: 'live', says: [], slotted: false }
        : { state: 'failed', says: [typeof says === 'string' ? says : expect.stringMatching(says)], slotted: true },
    );
    expect(await answers(visit.page)).toBe(true);
  });
});

test('what a reader asks for with a control is counted too', async () => {
  const { page } = visit;
  const drawn = await put(page, {
    data: bars,
    params: [{ name: 'ticks', value: 5, bind: { input: 'range', min: 1, max: 1e8, step: 1 } }],
    mark: 'bar',
    encoding: { x: q('v', { axis: { tickCount: { expr: 'ticks' } } }), y: n('k') },
  });
  expect(drawn).toEqual({ state: 'live', says: [], slotted: false });
  await page.locator('care-chart input').fill('90000000');
  expect(await ends(page, ['failed'])).toEqual({
    state: 'failed',
    says: ['This spec would make 90,000,000 ticks of an axis; the limit is 50,000.'],
    slotted: true,
  });
  expect(await answers(page)).toBe(true);
});

test('nothing of it is an exception that nobody caught', () => {
  expect(visit.said.filter((said) => said.startsWith('Uncaught'))).toEqual([]);
});
