import axe, { type RunOptions } from 'axe-core';
import type { Locator, Page } from 'playwright';
import { axeTags } from '../../stories/accessibility/tested.ts';
import type { Tried } from '../tried.ts';
import { drawnContrasts } from './drawn-contrast.ts';
import { settled, type Site } from './site.ts';
import { Stage } from './stage.ts';

/** Room for a whole figure: text is measured where it is seen. */
export const AUDITED = { width: 800, height: 2400 };

const head = '<meta name="color-scheme" content="light dark"><script type="module" src="care-charts.js"></script>';
const around = (content: string): string => `<main><h1>A page</h1><h2>A part of it</h2>${content}</main>`;

/**
 * Opens a page to audit: with a title, a language, one main part and headings in order, so that rules for whole pages hold.
 * @param content Its charts.
 * @param expected The state that they come to.
 */
export async function openAudited(
  site: Site,
  content: string,
  expected: 'ready' | 'failed' = 'ready',
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Page> {
  const { page } = await site.visit({ head, body: around(content) }, { viewport: AUDITED }, prepare);
  await settled(page, expected);
  await bringAxe(page);
  return page;
}

/** Opens such a page for charts to stand on one after another. */
export async function openAuditedStage(site: Site, charts: readonly Tried[]): Promise<Stage> {
  const stage = await Stage.open(
    site,
    charts,
    { head, around: around('<div id="stage"></div>') },
    { viewport: AUDITED },
  );
  await bringAxe(stage.page);
  return stage;
}

async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  await page.evaluate(() => document.body.style.setProperty('background', 'Canvas'));
}

/** Opens or closes a panel of a chart, and waits for what it holds. */
export async function toggle(chart: Locator, name: string): Promise<void> {
  const button = chart.getByRole('button', { name, exact: true });
  await button.click();
  const panel = chart.locator(`#${await button.getAttribute('aria-controls')} > *`);
  if ((await button.getAttribute('aria-expanded')) === 'true') await panel.first().waitFor();
}

/**
 * What axe finds wrong with a page as it is now, each with its rule and its place.
 *
 * What axe cannot decide counts as wrong too, but for one rule: it cannot see what lies under a text of an SVG, under a
 * tooltip or in a table that scrolls. The contrast of each text it leaves open is measured instead.
 */
export async function audit(page: Page): Promise<string[]> {
  const options: RunOptions = {
    runOnly: { type: 'tag', values: [...axeTags] },
    resultTypes: ['violations', 'incomplete'],
    elementRef: true,
  };
  const found = await page.evaluate(async (options) => {
    const run = () => (window as unknown as { axe: typeof axe }).axe.run(options);
    const open = ({ incomplete }: Awaited<ReturnType<typeof run>>) =>
      (incomplete.find(({ id }) => id === 'color-contrast')?.nodes ?? []).map(({ element }) => element);
    const results = await run();
    const { violations, incomplete } = results;
    Object.assign(window, { undecided: open(results) });
    return [...violations, ...incomplete.filter(({ id }) => id !== 'color-contrast')].flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.flat().at(-1)}. ${failureSummary}`),
    );
  }, options);
  const contrasts = await drawnContrasts(page);
  // A drawing that another has taken the place of says nothing of the page.
  return contrasts ? [...found, ...contrasts] : audit(page);
}
