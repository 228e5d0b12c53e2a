import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownControlsOf } from '../../src/bundle/embed-pages/own-controls.ts';
import { projectCharts } from '../../src/bundle/plugin.ts';
import { htmlCode } from '../../src/markup/html-code.ts';
import { finishedViews } from '../../src/prerender/finished-views.ts';
import { chosen } from '../chosen.ts';
import { notes, settled, Site, type Visit } from './site.ts';
import { share } from '../whole.ts';

/** The code HTML of every view that the build draws, each with a paragraph that follows it. */
let codes: string[];
let site: Site;

beforeAll(async () => {
  const charts = (await projectCharts()).filter(({ name }) => chosen(name));
  const withControls = await Promise.all(
    charts.map(async (chart) => ({ chart, controls: await ownControlsOf(chart) })),
  );
  codes = withControls.flatMap(({ chart, controls }) =>
    finishedViews(chart).map((finished) => {
      const { options } = chart;
      const attributes = Object.fromEntries(
        options.flatMap(({ name, values }) => {
          const value = finished.view.choice[name];
          return value === undefined || value === values[0]?.value ? [] : [[name, value]];
        }),
      );
      return htmlCode({
        finished,
        options,
        ownControls: controls(finished.view),
        tag: `care-${chart.name}`,
        attributes,
        script: 'care-charts.js',
      }).code;
    }),
  );
  site = await Site.open();
});
afterAll(() => site.close());

/** A page with figures whose script waits until it is let through. */
interface Held {
  readonly page: Page;
  /** Lets the script through, and waits until the page has loaded. */
  readonly letThrough: () => Promise<Visit>;
}

/** Opens a page, with a stylesheet of its own, and waits until its pictures are there. */
async function held(body: string, width: number, css: string): Promise<Held> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  // As high as all figures, so that every movement is seen.
  const viewport = { width, height: 30_000 };
  const head = '<link rel="stylesheet" href="page.css">';
  let loading: Promise<Visit> | undefined;
  const page = await new Promise<Page>((resolve, reject) => {
    loading = site.visit({ body, head }, { viewport }, async (page) => {
      await page.route('**/page.css', (route) => route.fulfill({ body: css, contentType: 'text/css' }));
      await page.route('**/care-charts.js', async (route) => {
        await released;
        await route.fallback();
      });
      resolve(page);
    });
    loading.catch(reject);
  });
  await page.locator('#end').waitFor();
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  return {
    page,
    letThrough: () => {
      release();
      return loading as Promise<Visit>;
    },
  };
}

const followed = (all: readonly string[]): string =>
  `<div class="article">${all.map((code) => `${code}<p class="after">What follows.</p>`).join('')}<p id="end">The end.</p></div>`;

/** Where what follows each chart begins, beside the tag and its view. */
const places = (page: Page): Promise<[string, number][]> =>
  page.locator('.after').evaluateAll((all) =>
    all.map((after): [string, number] => {
      const chart = after.previousElementSibling;
      const set = [...(chart?.attributes ?? [])].map(({ name, value }) => `[${name}=${value}]`).join('');
      const top = chart?.getBoundingClientRect().top ?? NaN;
      return [`${chart?.localName}${set}`, after.getBoundingClientRect().top - top];
    }),
  );

describe('nothing moves when the script takes the place of a figure in HTML', () => {
  const pages: readonly (readonly [where: string, width: number, css: string])[] = [
    ['at 280 px', 280, ''],
    ['at 480 px', 480, ''],
    ['at 900 px', 900, ''],
    ['where the sentence stands beside the drawing', 1280, ''],
    ['in a narrow column of a wide page', 900, '.article{max-width:340px}'],
    [
      'on a page with fonts and margins of its own',
      600,
      'body{font:20px/1.7 Georgia,serif}.article h3{font:900 3em Impact;margin:2em}.article p{margin:1.5em 0;color:red}.article img{max-width:50%}figure{border:1px solid}small{font-size:50%}',
    ],
    ['where letters are twice as large', 480, 'html{font-size:200%}'],
  ];
  test.each(pages.map(([where, width, css], turn) => ({ where, width, css, turn })))(
    '$where',
    async ({ width, css, turn }) => {
      const { page, letThrough } = await held(followed(share(codes, turn, 3)), width, css);
      const before = await places(page);
      const { said } = await letThrough();
      await settled(page);
      const after = await places(page);
      const moved = before.flatMap(([name, place], index) => {
        const now = after[index]?.[1] ?? NaN;
        return Math.abs(now - place) < 0.5 ? [] : [`${name}: ${(now - place).toFixed(1)}`];
      });
      expect(moved).toEqual([]);
      expect((await notes(page)).shift).toBe(0);
      expect(said).toEqual([]);
      await page.close();
    },
  );
});

test('a reader who has opened the table reads on: the chart comes when she closes it', async () => {
  const { page, letThrough } = await held(followed(codes.slice(0, 1)), 480, '');
  const summary = page.locator('summary');
  await summary.click();
  const [before] = await places(page);
  await letThrough();
  await page.waitForFunction(() => document.querySelector('.article > :has(figure)')?.matches(':defined'));
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(await page.getByRole('table').isVisible()).toBe(true);
  expect((await places(page))[0]).toEqual(before);
  await summary.click();
  await settled(page);
  expect(await page.getByRole('table').count()).toBe(0);
  await page.close();
});
