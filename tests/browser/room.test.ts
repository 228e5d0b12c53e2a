import { basename } from 'node:path';
import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartNames } from '../../src/prerender/charts.ts';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { BEAT } from '../../src/element/sound/score.ts';
import { widthsIn } from '../engines/questions.ts';
import { settled, Site } from './site.ts';
import { CARE, fallbackOnly, start, stop } from './sound.ts';

// What depends on how wide letters are. It is tested twice, in the fonts that most readers have and in wide ones.

/** Family of a page that names none, by the configuration of fontconfig that tests are run with. */
const OF_PAGES: Readonly<Record<string, string>> = { 'usual.conf': 'Tinos', 'wide.conf': 'DejaVu Serif' };

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

// Browsers of macOS and Windows have fonts of their own.
if (process.platform === 'linux')
  test('pages are set in the fonts that were asked for', async () => {
    const { page } = await site.visit({ body: '' });
    const family = OF_PAGES[basename(process.env['FONTCONFIG_FILE'] ?? '')] ?? '';
    const [own, same, other] = await page.evaluate(widthsIn, ['Times New Roman', family, 'monospace']);
    expect(own).toBe(same);
    expect(own).not.toBe(other);
    await page.close();
  });

const framed = (width: number): string =>
  chartNames()
    .map((name) => `<div style="width:${width}px"><care-${name} loading="eager"></care-${name}></div>`)
    .join('');

test.each([260, 280, 320])('buttons stand in one row in a tag of %i px', async (width) => {
  const { page } = await site.visit({ body: framed(width) }, { bypassCSP: true });
  await settled(page);
  const rows = await page.locator('[loading]').evaluateAll((charts) =>
    charts.map((chart) => {
      const buttons = [...(chart.shadowRoot?.querySelectorAll('.controls button') ?? [])];
      return {
        chart: chart.localName,
        names: buttons.map(({ textContent }) => textContent?.trim()),
        rows: new Set(buttons.map((button) => button.getBoundingClientRect().top)).size,
      };
    }),
  );
  expect(rows.filter(({ names }) => names.includes('Listen')).length).toBeGreaterThan(0);
  expect(rows.filter(({ names, rows }) => names.length < 2 || rows !== 1)).toEqual([]);
  await page.close();
});

test.each([260, 320])(
  'nothing moves while a chart is heard in %i px: the buttons keep their places, and the line its height',
  async (width) => {
    const { page, chart } = await fallbackOnly(site, `<${CARE}></${CARE}>`, { viewport: { width, height: 900 } });
    const places = () =>
      chart.evaluate((element) => ({
        x: element.shadowRoot?.querySelector('.controls button:last-child')?.getBoundingClientRect().x ?? NaN,
        height: element.getBoundingClientRect().height,
      }));
    const { x } = await places();
    await start(chart);
    const { height } = await places();
    for (let beat = 0; beat < 80 && (await stop(chart).count()); beat++) {
      const now = await places();
      // Browsers round lengths that a script reads to less than a tenth of a pixel.
      expect(now.x).toBeCloseTo(x, 1);
      expect(now.height).toBeCloseTo(height, 1);
      await page.clock.runFor(BEAT);
    }
    expect((await places()).x).toBeCloseTo(x, 1);
    await page.close();
  },
);

describe('a table that is wider than its figure', () => {
  /** Where the caption and the last column are to be seen, beside the edges of what is seen of the table. */
  const seen = (chart: Locator) =>
    chart.evaluate((element: ChartElement) => {
      const root = element.shadowRoot;
      const textBox = (node: Element | null | undefined) => {
        const range = document.createRange();
        if (node) range.selectNodeContents(node);
        return range.getBoundingClientRect();
      };
      const panel = root?.querySelector('#table');
      const { left = 0, right = 0 } = panel?.getBoundingClientRect() ?? {};
      const lastWords = [...(root?.querySelectorAll('#table tr > :last-child') ?? [])].map(
        (cell) => textBox(cell).right - right,
      );
      const caption = textBox(root?.querySelector('caption'));
      return {
        hidden: (panel?.scrollWidth ?? 0) - (panel?.clientWidth ?? 0),
        before: caption.left - left,
        after: right - caption.right,
        lastWord: Math.max(...lastWords),
      };
    });

  test('has a caption that is read whole wherever it is scrolled to, and ends with its last word', async () => {
    const { page } = await site.visit({ body: framed(320) }, { bypassCSP: true });
    await settled(page);
    let scrolled = 0;
    for (const chart of await page.locator('[loading]').all()) {
      await chart.getByRole('button', { name: 'Table', exact: true }).click();
      await chart.getByRole('table').waitFor();
      const { hidden, ...first } = await seen(chart);
      const panel = chart.locator('#table');
      await panel.evaluate((scroller) => scroller.scrollTo(scroller.scrollWidth, 0));
      const last = await seen(chart);
      const name = await chart.evaluate(({ localName }) => localName);
      for (const { before, after } of [first, last]) expect(Math.min(before, after), name).toBeGreaterThan(-0.5);
      if (hidden === 0) continue;
      scrolled += 1;
      expect(Math.abs(last.lastWord), name).toBeLessThan(1);
    }
    expect(scrolled).toBeGreaterThan(0);
    await page.close();
  });
});
