import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchOptions } from '../../src/build/browser.ts';
import { inProject } from '../../src/build/project.ts';
import { serve, type Serving } from '../../src/build/serve.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

const { entries } = JSON.parse(readFileSync(inProject('storybook-static/index.json'), 'utf8')) as {
  entries: Record<string, Entry>;
};

let browser: Browser;
let server: Serving;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
  server = await serve([{ at: '/storybook/', folder: inProject('storybook-static') }]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Pages of words and tables. */
const CHARTLESS = new Set(['The evidence', 'Data']);

describe('in Storybook', () => {
  test.each(Object.values(entries).map((entry) => [`${entry.title}: ${entry.name}`, entry] as const))(
    '%s shows what it should, a chart in its state, says nothing, and asks nobody else',
    async (_, { id, title, type, name }) => {
      const page = await browser.newPage();
      const said: string[] = [];
      const elsewhere: string[] = [];
      page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      page.on('request', (request) => {
        if (/^https?:/.test(request.url()) && !request.url().startsWith(server.address)) elsewhere.push(request.url());
      });
      const mode = type === 'docs' ? 'docs' : 'story';
      await page.goto(`${server.address}storybook/iframe.html?id=${id}&viewMode=${mode}`);
      const state = name === 'Failed' ? 'failed' : 'ready';
      await page.waitForFunction(
        ({ wanted, chartless }) => {
          const charts = [...document.querySelectorAll('*')].filter((element) => element.localName.startsWith('care-'));
          if (chartless) return document.querySelectorAll('h1, td').length > 2 && charts.length === 0;
          // A chart further down a page waits until a reader comes near.
          charts[0]?.scrollIntoView();
          return charts.some((chart) => (chart as Element & { state?: string }).state === wanted);
        },
        { wanted: state, chartless: CHARTLESS.has(title) },
      );
      expect(said).toEqual([]);
      expect(elsewhere).toEqual([]);
      await page.close();
    },
  );
});
