import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ExampleSite } from '../../src/dev/examples/example-pages.ts';
import type { FigureLook } from '../../src/dev/examples/page/look.ts';
import type { OwnDrawing } from '../../src/dev/examples/page/ours.ts';
import { inProject } from '../../src/prerender/project.ts';
import { kinds } from '../specs/kinds.ts';
import { SharedBrowser } from './shared-browser.ts';

/** What the page of examples offers. */
interface Drawing {
  drawOurs(spec: unknown, told: boolean): Promise<OwnDrawing>;
  lookAtOurs(scheme: 'light' | 'dark'): Promise<FigureLook | null>;
}

let browser: SharedBrowser;
let site: ExampleSite;
let wide: Page;
let narrow: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([SharedBrowser.open(), ExampleSite.open(inProject('tests/specs'))]);
  [wide, narrow] = (await Promise.all([600, 320].map((width) => site.openPage(browser, 'ours', width)))) as [
    Page,
    Page,
  ];
});
afterAll(() => Promise.all([browser.close(), site.close()]));

/** Draws a kind of spec, and gives what is read of it. */
async function words(kind: string, page = wide): Promise<readonly string[]> {
  const drawn = await page.evaluate((spec) => (window as unknown as Drawing).drawOurs(spec, true), kinds[kind]);
  expect(drawn.refused).toBeUndefined();
  return drawn.words;
}

/** Draws a kind of spec, and gives how it is seen. */
async function look(kind: string, scheme: 'light' | 'dark' = 'light', page = wide): Promise<FigureLook> {
  const seen = await page.evaluate(
    async ([spec, scheme]) => {
      await (window as unknown as Drawing).drawOurs(spec, false);
      return (window as unknown as Drawing).lookAtOurs(scheme);
    },
    [kinds[kind], scheme] as const,
  );
  if (!seen) throw new Error('Nothing is drawn.');
  return seen;
}

/** The elements of the figure on a page that a selector finds, each as a box and its computed style. */
async function elements(selector: string, page = wide): Promise<{ box: DOMRect; style: Record<string, string> }[]> {
  return page.evaluate((selector) => {
    const found = document.querySelector('care-chart')?.shadowRoot?.querySelectorAll(selector) ?? [];
    return Array.from(found, (element) => {
      const { fill, stroke, outlineStyle } = getComputedStyle(element);
      const box = element.getBoundingClientRect().toJSON() as DOMRect;
      return { box, style: { fill, stroke, outlineStyle } };
    });
  }, selector);
}

/** Sentences and cells that a reader meets of a kind of spec, and what is in none of them. */
const READ: Readonly<Record<string, { readonly has: readonly (RegExp | string)[]; readonly never?: RegExp }>> = {
  'numbers of a TSV that are text': {
    has: [/^May 2022: 12,640 /, /Visits goes from 9,820 \(July 2022\) to 14,310 \(June 2022\)/, '12,640'],
    never: /12640|14310|9820/,
  },
  'a tooltip that only names': {
    has: [/Family help team, north.*\b41\b/, /Duty team for the east.*\b36\b/, /Hospital and health team.*\b52\b/],
  },
  'a column for each series': {
    has: [/^Opened, 2018: 212\b/, /^Shut, 2018: 187\b/, /Homes goes from 96 \(Shut, 2020\) to 301 \(Shut, 2019\)/],
  },
  'a period behind a line': {
    has: [/^A line chart of Cost \(£m\) by year, 2008 to 2020/, /goes from 64 \(2017\) to 95 \(2011\)/, /^2008: 82\b/],
    never: /heat map|2,0\d\d|\bcells?\b/,
  },
  'lines at two values': { has: [/\b12\b/], never: /nothing is drawn/ },
  'shares in per cent': {
    has: [/Farley: (29|28\.6)%/, /Garton: (42|41\.7)%/, /Helmby: (31|31\.0)%/],
    never: /\d\.\d{3,}\s*%/,
  },
  'a map of shapes that are looked up': {
    has: [/Riverside: 18 \(homes\)/, /Hilltop: 27 \(homes\)/, /Old Harbour: 9 \(homes\)/],
    never: /Feature|\boutline\b/,
  },
  'spans between dates': { has: [/September 2009 to September 2021/], never: /to \w+ \d{4} to / },
};

describe('what is read of a spec', () => {
  test.each(Object.entries(READ))('%s', async (kind, { has, never }) => {
    const read = await words(kind);
    for (const text of has) expect(read).toContainEqual(expect.stringMatching(text));
    if (never) expect(read.filter((text) => never.test(text))).toEqual([]);
  });

  test('a column for each series: no two columns of the table have a name', async () => {
    await words('a column for each series');
    await wide.getByRole('button', { name: 'Table' }).click();
    const columns = await wide.locator('thead th').allTextContents();
    expect(columns.length).toBeGreaterThan(1);
    expect(new Set(columns).size).toBe(columns.length);
  });

  test('lines at two values: a table that can be opened has columns', async () => {
    await words('lines at two values');
    for (const button of await wide.getByRole('button', { name: 'Table' }).all()) {
      await button.click();
      await wide.locator('table').waitFor();
      expect(await wide.locator('thead th').count()).toBeGreaterThan(0);
    }
  });
});

describe('what is seen of a spec', () => {
  test('names that begin alike are shown whole where they have room, and differ where they have none', async () => {
    const labels = ({ texts }: FigureLook): string[] =>
      texts.filter(({ whole }) => whole.startsWith('Young people leaving')).map(({ text }) => text);
    expect(labels(await look('names that begin alike'))).toEqual([
      'Young people leaving care at 16',
      'Young people leaving care at 17',
      'Young people leaving care at 18',
    ]);
    const few = labels(await look('names that begin alike', 'light', narrow));
    expect(few).toHaveLength(3);
    expect(new Set(few).size).toBe(3);
  });

  test('dashes of two scenarios are open', async () => {
    expect((await look('dashes of two scenarios')).closedDashes).toEqual([]);
  });

  test('months of several years are told with their years', async () => {
    for (const page of [wide, narrow]) {
      const { texts } = await look('months of several years', 'light', page);
      const years = texts.flatMap(({ text, role }) => (role === 'axis-label' ? (/\b20\d\d\b/.exec(text) ?? []) : []));
      expect(new Set(years).size).toBeGreaterThan(1);
    }
  });

  test.each(['light', 'dark'] as const)('years as colours differ, and are seen on a %s page', async (scheme) => {
    const { items } = await look('years as colours', scheme);
    for (const { contrast, black } of items) {
      expect(black).toBe(false);
      expect(contrast).toBeGreaterThan(1.5);
    }
    const strokes = (await elements('.role-mark.mark-line path')).map(({ style }) => style['stroke']);
    expect(new Set(strokes).size).toBe(3);
  });

  test('error bars have no caps', async () => {
    await look('error bars without caps');
    await expect(elements('.role-mark.mark-rule line')).resolves.toHaveLength(2);
    await expect(elements('.role-mark.mark-rect path')).resolves.toHaveLength(0);
  });

  test('panels in a row can be read on a phone and on a page', async () => {
    for (const page of [wide, narrow]) {
      const { texts } = await look('panels in a row', 'light', page);
      expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(10);
    }
  });

  test('a select has no outline about its label', async () => {
    await look('a select for a region');
    const labels = await elements('label:has(select)');
    expect(labels).toHaveLength(1);
    expect(labels.map(({ style }) => style['outlineStyle'])).toEqual(['none']);
  });

  test.each(['light', 'dark'] as const)('colours that the author chose can be read on a %s page', async (scheme) => {
    const { texts, items } = await look('colours that the author chose', scheme);
    expect(texts.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
    // The bars are pale on white: the author has seen that.
    const ticks = items.filter(({ key }) => key.startsWith('2.'));
    expect(ticks).toHaveLength(3);
    expect(ticks.filter(({ contrast }) => contrast < 3)).toEqual([]);
  });

  test('frames of a year each can be stopped, and the points are those of the frame', async () => {
    await words('frames of a year each');
    await expect(wide.getByRole('button', { name: /pause|stop/i }).count()).resolves.toBe(1);
    await wide.getByRole('button', { name: /pause|stop/i }).click();
    const points = wide.locator('.plot [data-row][role=img]');
    await expect.poll(() => points.count()).toBe(5);
    await expect(elements('.role-mark.mark-rect path')).resolves.toHaveLength(5);
  });

  test('colour and size of one field: the legend has open rings, as the marks are', async () => {
    await look('colour and size of one field');
    const [marks, symbols] = [
      await elements('.role-mark.mark-symbol path'),
      await elements('.role-legend-symbol path'),
    ];
    expect(symbols.length).toBeGreaterThan(1);
    const [fill] = marks.map(({ style }) => style['fill']);
    expect(new Set(symbols.map(({ style }) => style['fill']))).toEqual(new Set([fill]));
    expect(new Set(symbols.map(({ style }) => style['stroke'])).size).toBeGreaterThan(1);
  });

  test('a legend at a place in pixels stands beside what it explains', async () => {
    for (const page of [wide, narrow]) {
      await look('a legend at a place in pixels', 'light', page);
      const [arcs, legend] = [
        await elements('.role-mark.mark-arc path', page),
        await elements('.role-legend text', page),
      ];
      expect(arcs).toHaveLength(3);
      expect(legend).toHaveLength(4);
      const beside = (a: DOMRect, b: DOMRect): boolean =>
        a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
      const [left, right] = [
        Math.min(...arcs.map(({ box }) => box.left)),
        Math.max(...arcs.map(({ box }) => box.right)),
      ];
      const [top, bottom] = [
        Math.min(...arcs.map(({ box }) => box.top)),
        Math.max(...arcs.map(({ box }) => box.bottom)),
      ];
      const ring = { left, right, top, bottom } as DOMRect;
      expect(legend.filter(({ box }) => !beside(box, ring))).toEqual([]);
    }
  });

  test('two halves fill the place that they have', async () => {
    await look('two halves with a column between them');
    const [[plot], [svg]] = [await elements('.plot'), await elements('.plot svg')];
    expect(svg?.box.width).toBeGreaterThan(0.9 * (plot?.box.width ?? Infinity));
  });

  test('bars beside long answers are seen on a phone', async () => {
    const { plots, figure } = await look('long answers in a legend', 'light', narrow);
    expect(plots).toBeGreaterThanOrEqual(figure / 3);
  });

  test('a select of long names scrolls no phone sideways', async () => {
    expect((await look('a select of long names', 'light', narrow)).sideways).toBe(0);
  });
});

test('Enter on a bar that is a link opens what a click opens', async () => {
  await words('bars that are links');
  await wide.route('**/report-*.html', (route) => route.fulfill({ contentType: 'text/html', body: 'A report' }));
  const opened: string[] = [];
  wide.context().on('request', (request) => void (request.isNavigationRequest() && opened.push(request.url())));
  await wide.locator('.plot [data-row][role=img]').first().focus();
  await wide.keyboard.press('Enter');
  await expect.poll(() => opened).toEqual([expect.stringMatching(/report-\d\.html$/)]);
});
