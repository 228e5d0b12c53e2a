import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import artifact from 'virtual:chart/early-intervention-spending';
import { posterFor } from '../../src/artifact.ts';
import { escaped } from '../../src/markup/escaped.ts';
import { resolved, themeColours } from '../../src/markup/theme-colours.ts';
import { figureHTML, renderChart } from '../../src/static/index.ts';
import { inProject } from '../../src/prerender/project.ts';
import { ColdSite, SLOW_4G } from './cold-site.ts';

/** How much later than the same SVG inline a chart in HTML may be painted. */
const MOST = 1.1;

/** Pairs of pages that are opened one after the other, now one first, now the other. */
const PAIRS = 9;

const CONDITIONS = { cpu: 4, line: SLOW_4G };
const NAME = 'early-intervention-spending';
const CSS = 'care-charts-static.css';

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}</head><body><div id="drawing">${body}</div><p>What follows.</p></body></html>`;
const script = '<script type="module" src="care-charts.js"></script>';

/** The chart as a page has it that writes its SVG by hand: words and drawing, without anything of ours. */
function inline(): string {
  const { view } = artifact;
  const svg = resolved(posterFor(view.posters, 752)?.svg ?? '', themeColours());
  return `<h3>${escaped(view.headline)}</h3><p>${escaped(view.subtitle)}</p>${svg}<p>${escaped(view.summary)}</p>`;
}

let site: ColdSite;
beforeAll(async () => {
  const styles = readFileSync(inProject(`cdn/${CSS}`), 'utf8');
  // Of the same size, and about no element of the page.
  const other = styles.replaceAll(':host', '.host').replaceAll(/(^|[}{,])(?=[a-z.#:])/g, '$1.none ');
  const linked = '<link rel="stylesheet" href="other.css">';
  site = await ColdSite.open({
    'other.css': other.slice(0, styles.length),
    'inline-linked.html': page(linked, inline()),
    'plain-inline.html': page('', inline()),
    'static-linked.html': page(
      `<link rel="preload" as="style" href="${CSS}">${script}`,
      await renderChart(NAME, { css: { href: CSS } }),
    ),
    'plain-static.html': page(script, await renderChart(NAME, { css: 'inline' })),
    'html-first.html': page(
      `<link rel="stylesheet" href="care-charts-html.css">${script}`,
      await figureHTML(NAME, { tag: true, address: './' }),
    ),
  });
  // The first page of a browser pays for its start.
  await site.visit('plain-inline.html', { cpu: 1 });
}, 60_000);
afterAll(() => site.close());

/** A time that a quarter of the visits stay below: what else a machine does makes single visits slower, never faster. */
const usual = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 2] ?? 0;

test.each([
  [
    'static, with its stylesheet linked, against an inline SVG and a stylesheet',
    'static-linked.html',
    'inline-linked.html',
  ],
  ['static, with its styles in it, against an inline SVG without styles', 'plain-static.html', 'plain-inline.html'],
  [
    'HTML-first, with its stylesheet and script, against an inline SVG and a stylesheet',
    'html-first.html',
    'inline-linked.html',
  ],
])(
  '%s',
  async (name, ours, theirs) => {
    const pairs: { ours: number; theirs: number }[] = [];
    let shift = 0;
    for (let pair = 0; pair < PAIRS; pair++) {
      const visit = async (file: string): Promise<number> => {
        const opened = await site.visit(file, CONDITIONS);
        if (file === ours) shift += opened.shift;
        return opened.first;
      };
      const before = pair % 2 ? await visit(theirs) : 0;
      const own = await visit(ours);
      pairs.push({ ours: own, theirs: before || (await visit(theirs)) });
    }
    const ratio = usual(pairs.map((pair) => pair.ours)) / usual(pairs.map((pair) => pair.theirs));
    const shown = pairs.map(({ ours, theirs }) => `${Math.round(ours)}/${Math.round(theirs)}`).join(' ');
    console.log(`${name}: ${ratio.toFixed(3)}, shift ${shift} (ms: ${shown})`);
    expect(shift).toBe(0);
    expect(ratio).toBeLessThanOrEqual(MOST);
  },
  300_000,
);
