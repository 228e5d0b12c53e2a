import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { inProject } from '../../src/prerender/project.ts';
import { share } from '../whole.ts';
import { openStorybook } from './open-storybook.ts';
import { CANVASES, tooWideAt } from './too-wide.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

const { entries } = JSON.parse(readFileSync(inProject('storybook-static/index.json'), 'utf8')) as {
  entries: Record<string, Entry>;
};

const all = Object.values(entries);
const charts = [...new Set(all.map(({ title }) => title))];

/** Every page but that of a chart; of those and of its stories each chart has one in four, and the next chart the next, where not all are asked. */
const docs = all.filter(({ title, type }) => type === 'docs' && !title.startsWith('Charts/'));
const ofCharts = charts.flatMap((chart, turn) =>
  share(
    all.filter(({ title, type }) => title === chart && (type === 'story' || chart.startsWith('Charts/'))),
    turn,
    4,
  ),
);
const stories = ofCharts.toSorted((a, b) => a.type.localeCompare(b.type));

/** Pages first, then the stories one after the other: from story to story Storybook loads nothing anew. */
const inTurn = [...docs, ...stories];

let page: Page;
let address: string;
let said: string[] = [];
let elsewhere: string[] = [];
openStorybook(async (storybook) => {
  ({ page, address } = storybook);
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(address)) elsewhere.push(request.url());
  });
});

/** What Storybook keeps in the window of a story. */
interface Storybook {
  readonly __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, parameters: unknown): void };
  readonly __STORYBOOK_PREVIEW__?: { readonly currentRender?: { readonly id: string; readonly phase?: string } };
}

/** Turns to an entry, and waits until Storybook has done with it: what is turned away from earlier is loaded anew. */
async function turnTo({ id, type }: Entry): Promise<void> {
  [said, elsewhere] = [[], []];
  if (type === 'docs' || !page.url().includes('viewMode=story'))
    await page.goto(`${address}storybook/iframe.html?id=${id}&viewMode=${type}`);
  else
    await page.evaluate((storyId) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as Storybook;
      channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
    }, id);
  if (type === 'docs') await page.locator('#storybook-docs h1').first().waitFor();
  else
    await page.waitForFunction((story) => {
      const { __STORYBOOK_PREVIEW__: preview } = window as unknown as Storybook;
      return preview?.currentRender?.id === story && preview.currentRender.phase === 'finished';
    }, id);
}

/** Pages of words and tables. */
const CHARTLESS = new Set(['Start here', 'In code', 'The evidence', 'Data', 'Type']);

/** Turns to an area where a page shows its charts only of one that is chosen. */
async function chooseArea(): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Area' });
  await box.fill('leeds');
  await box.press('Enter');
}

describe('in Storybook', () => {
  test.each(inTurn.map((entry) => [`${entry.title}: ${entry.name}`, entry] as const))(
    '%s shows what it should, a chart in its state, crops nothing, says nothing, and asks nobody else',
    async (_, entry) => {
      const { title, name } = entry;
      await turnTo(entry);
      if (title === 'Your area') await chooseArea();
      const state = name === 'Failed' ? 'failed' : 'ready';
      await page.waitForFunction(
        ({ wanted, chartless }) => {
          const stages = [...document.querySelectorAll('.layout-stage')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
          const charts = [document, ...stages]
            .flatMap((root) => [...root.querySelectorAll('*')])
            .filter((element) => element.localName.startsWith('care-'));
          if (chartless) return document.querySelectorAll('h1, td').length > 2 && charts.length === 0;
          // A chart further down a page waits until a reader comes near.
          charts[0]?.scrollIntoView();
          // What was drawn in the browser is ready too.
          const state = (chart: Element) => (chart as Element & { state?: string }).state?.replace('live', 'ready');
          return charts.some((chart) => state(chart) === wanted);
        },
        { wanted: state, chartless: CHARTLESS.has(title) },
      );
      if (entry.type === 'docs') expect(await tooWideAt(page, CANVASES)).toEqual([]);
      expect(said).toEqual([]);
      expect(elsewhere).toEqual([]);
    },
  );
});
