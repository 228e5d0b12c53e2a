import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { fileOf, type FinishedView } from '../../src/markup/finished-view.ts';
import { drawnCharts } from '../../src/prerender/cache/drawn-charts.ts';
import { finishedViews } from '../../src/prerender/finished-views.ts';
import { inProject } from '../../src/prerender/project.ts';
import { chosen } from '../chosen.ts';
import { notes, settled, Site } from './site.ts';

/** What a page of an author who sets nothing else says of fonts; tags as wide as the drawing of 594 px and its margins. */
const CSS = 'body{font:16px Arial,Helvetica,sans-serif}section{inline-size:626px}.dark{color-scheme:dark}';

const charts = await drawnCharts();
const views = charts.flatMap(finishedViews).filter(({ name }) => chosen(name));

/** The tag of a view. */
function tag({ name, view }: FinishedView, theme: string): string {
  const choice = Object.entries(view.choice).map(([option, value]) => ` ${option}="${value}"`);
  return `<care-${name}${choice.join('')} theme="${theme}" loading="eager"></care-${name}>`;
}

const fileNames = readdirSync(inProject('cdn/static')).filter((file) => chosen(file.split('.')[0] ?? ''));
const bytes = (file: string): Buffer => readFileSync(inProject(`cdn/static/${file}`));
const text = (file: string): string => bytes(file).toString('utf8');

/** The texts of a picture that is read strictly, in their order; an outline's and its letters' once. */
function saidIn(svg: string): string[] {
  const said: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  let inside = false;
  parser.on('opentag', ({ name }) => {
    inside = /^t(ext|span)$/.test(name);
  });
  parser.on('closetag', () => {
    inside = false;
  });
  parser.on('text', (words) => {
    if (inside && said.at(-1) !== words) said.push(words);
  });
  parser.write(svg).close();
  return [...new Set(said)];
}

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await Site.open();
  const head =
    '<script type="module" src="care-charts.js"></script><link rel="stylesheet" href="care-charts.css"><link rel="stylesheet" href="page.css">';
  const sections = ['light', 'dark'].map(
    (theme) => `<section class="${theme}">${views.map((view) => tag(view, theme)).join('')}</section>`,
  );
  const visit = await site.visit({ head, body: sections.join('') }, {}, (page) =>
    page.route('**/page.css', (route) => route.fulfill({ contentType: 'text/css', body: CSS })),
  );
  page = visit.page;
  await settled(page);
});
afterAll(() => site.close());

test('every view has its pictures', () => {
  const endings = ['', '.dark'].flatMap((theme) => [
    `${theme}.svg`,
    ...[244, 305, 380, 475, 594, 742].map((width) => `${theme}.${width}.svg`),
  ]);
  const expected = views.flatMap((view) =>
    [...endings, '.png', '.card.png', '.380.png'].map((ending) => `${fileOf(view)}${ending}`),
  );
  expect(fileNames.toSorted()).toEqual(expected.toSorted());
});

describe.each(['light', 'dark'] as const)('the picture of a whole figure, %s', (theme) => {
  test('is byte for byte what Download gives', async () => {
    const given = await page.locator(`.${theme} > *`).evaluateAll(async (charts) => {
      const files = [];
      for (const chart of charts as ChartElement[]) {
        await chart.updateComplete;
        files.push(chart.toSVG());
      }
      return files;
    });
    expect(given.length).toBe(views.length);
    const ending = theme === 'dark' ? '.dark.svg' : '.svg';
    for (const [index, view] of views.entries()) {
      expect(given[index], fileOf(view)).toBe(text(`${fileOf(view)}${ending}`));
    }
    expect((await notes(page)).violations).toEqual([]);
  });
});

test('every SVG file is well-formed, says what the view says, and depends on nothing', () => {
  const odd = fileNames
    .filter((file) => file.endsWith('.svg'))
    .filter((file) => /var\(|<(script|style|image|foreignObject)|href=|class=|data-/.test(text(file)));
  expect(odd).toEqual([]);
  for (const view of views)
    for (const ending of ['', '.dark']) {
      const whole = saidIn(text(`${fileOf(view)}${ending}.svg`)).join(' ');
      const { headline, subtitle, summary, credits, posters } = view.view;
      for (const words of [headline, subtitle, summary, `Source: ${credits}. Evidence as of ${view.dated}.`])
        expect(whole.replaceAll('\u00a0', ' ')).toContain(words.replaceAll('\u00a0', ' '));
      for (const { svg, width } of posters)
        expect(saidIn(text(`${fileOf(view)}${ending}.${width}.svg`))).toEqual(saidIn(svg));
    }
});

/** Share of the pixels of two pictures of one size that a reader would see to differ; letters have other edges in every program. */
function different({ width, height, data }: PNG, other: PNG): number {
  return pixelmatch(data, other.data, undefined, width, height, { threshold: 0.35 }) / (width * height);
}

/** What two pictures that are the same to a reader differ by at most: an empty one differs ten times as much. */
const NEAR = 0.004;

/** Width and height of a PNG file, from its header. */
const sizeOf = (file: string): number[] => [16, 20].map((at) => bytes(file).readUInt32BE(at));

/** An empty picture of the size and the ground of one. */
function empty({ width, height, data }: PNG): PNG {
  const blank = new PNG({ width, height });
  for (let at = 0; at < data.length; at += 4) data.copy(blank.data, at, 0, 4);
  return blank;
}

/** What `toPNG()` of a chart gives. */
async function pagesPNG(chart: Locator, scale?: 'card'): Promise<PNG> {
  const address = await chart.evaluate(async (chart: ChartElement, scale) => {
    const reader = new FileReader();
    const read = new Promise((resolve) => reader.addEventListener('load', resolve));
    reader.readAsDataURL(await chart.toPNG(scale));
    await read;
    return String(reader.result);
  }, scale);
  return PNG.sync.read(Buffer.from(address.slice(address.indexOf(',')), 'base64'));
}

describe('a PNG file', () => {
  const defaults = views.filter(({ key }) => !key);

  test.each(defaults.map((view) => [fileOf(view), view] as const))(
    'of a whole figure is not blank, and looks like that of the page: %s',
    async (file, view) => {
      const own = PNG.sync.read(bytes(`${file}.png`));
      const pages = await pagesPNG(page.locator('.light > *').nth(views.indexOf(view)));
      expect([own.width, own.height]).toEqual([pages.width, pages.height]);
      expect(different(own, empty(own))).toBeGreaterThan(8 * NEAR);
      expect(different(own, pages)).toBeLessThan(NEAR);
    },
  );

  test('for links is 1200 × 630 in every view', () => {
    for (const view of views) expect(sizeOf(`${fileOf(view)}.card.png`)).toEqual([1200, 630]);
  });

  test('for mails is twice as large as the drawing in every view', () => {
    for (const view of views) {
      const drawing = view.view.posters.find(({ width }) => width === 380);
      expect(sizeOf(`${fileOf(view)}.380.png`)).toEqual([760, 2 * (drawing?.height ?? 0)]);
    }
  });

  test.each(defaults.slice(0, 2).map((view) => [fileOf(view), view] as const))(
    'for links is that of the page at one of the widths that it is drawn for: %s',
    async (file, view) => {
      const own = PNG.sync.read(bytes(`${file}.card.png`));
      const chart = page.locator('.light > *').nth(views.indexOf(view));
      const found: number[] = [];
      for (const { width } of view.view.posters) {
        await chart.evaluate(
          (chart, width) => (chart as HTMLElement).style.setProperty('inline-size', `${width}px`),
          width + 32,
        );
        await expect.poll(() => chart.locator('.plot svg').getAttribute('width')).toBe(String(width));
        const share = different(own, await pagesPNG(chart, 'card'));
        found.push(share);
        if (share < NEAR) break;
      }
      expect(found.at(-1)).toBeLessThan(NEAR);
    },
  );
});
