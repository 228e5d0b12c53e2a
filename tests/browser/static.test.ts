import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartNames } from '../../src/prerender/charts.ts';
import { renderChart } from '../../src/static/render-chart.ts';
import { notes, settled, Site } from './site.ts';

const css = { href: 'care-charts-static.css' };
const ROWS = [
  { Year: 2022, Places: 41 },
  { Year: 2023, Places: 38 },
  { Year: 2024, Places: 44 },
];

let site: Site;
let all: string;
beforeAll(async () => {
  site = await Site.open();
  const tags = await Promise.all(chartNames().map((name) => renderChart(name, { css })));
  const own = await renderChart('chart', { css, rows: ROWS, unit: 'places', source: 'Our own count' });
  all = [...tags, own].join('');
});
afterAll(() => site.close());

/** Remembers the nodes of every figure, before any script of a module has run. */
function rememberNodes(): void {
  document.addEventListener('readystatechange', () => {
    const kept = new Map<Element, Record<string, Element | null | undefined>>();
    for (const chart of document.querySelectorAll('*')) {
      const root = chart.localName.startsWith('care-') ? chart.shadowRoot : null;
      const drawn = [...(root?.querySelectorAll('.at') ?? [])].find((at) => at.checkVisibility());
      if (root)
        kept.set(chart, {
          figure: root.querySelector('figure'),
          headline: root.querySelector('#headline'),
          sentence: root.querySelector('#summary'),
          picture: drawn?.firstElementChild,
        });
    }
    if (document.readyState === 'interactive') Object.assign(window, { kept });
  });
}

/** For each chart, which of its nodes are no longer those that were parsed, and what stands beside its figure. */
const changed = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const { kept } = window as unknown as { kept: Map<Element, Record<string, Element>> };
    const now: Record<string, string> = {};
    for (const [chart, nodes] of kept) {
      const root = chart.shadowRoot as ShadowRoot;
      const found: Record<string, Element | null> = {
        figure: root.querySelector('figure'),
        headline: root.querySelector('#headline'),
        sentence: root.querySelector('#summary'),
        picture: root.querySelector('.plot svg'),
      };
      const other = Object.keys(nodes).filter((name) => nodes[name] !== found[name] || !nodes[name]);
      const beside = [...root.children].filter((child) => child !== found['figure'] && child.checkVisibility());
      now[chart.localName] = [...other, ...beside.map(({ localName }) => `<${localName}>`)].join(' ');
    }
    return now;
  });

describe('charts that stood before any script', () => {
  test('stay the nodes that they were when their elements come, and nothing moves', async () => {
    const { page, said } = await site.visit({ body: all }, { viewport: { width: 800, height: 12000 } }, (page) =>
      page.addInitScript(rememberNodes),
    );
    await settled(page);
    const expected = Object.fromEntries(chartNames().map((name) => [`care-${name}`, '']));
    // Its picture is drawn again, so that it can answer its reader.
    expect(await changed(page)).toEqual({ ...expected, 'care-chart': 'picture' });
    const { shift, violations } = await notes(page);
    expect({ shift, violations, said }).toEqual({ shift: 0, violations: [], said: [] });
    await page.close();
  });
});
