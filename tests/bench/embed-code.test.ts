import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { posterFor } from '../../src/artifact.ts';
import { integrityOf } from '../../src/releases/integrity-list.ts';
import { projectCharts } from '../../src/bundle/plugin.ts';
import { tagEmbedCode } from '../../src/markup/embed-codes.ts';
import { resolved, themeColours } from '../../src/markup/theme-colours.ts';
import { finishedViews } from '../../src/prerender/finished-views.ts';
import { inProject } from '../../src/prerender/project.ts';
import { ColdSite, SLOW_4G } from './cold-site.ts';

/** How much later than the same drawing inline a chart may stand. */
const MOST = { embed: 2, bare: 2.6 };

const CHART = 'funding-gap';

/** How often each page is opened, one after the other. */
const ROUNDS = 9;

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><h1>A page</h1>${body}</html>`;

let site: ColdSite;
beforeAll(async () => {
  const chart = (await projectCharts()).find(({ name }) => name === CHART);
  const [finished] = chart ? finishedViews(chart) : [];
  if (!finished) throw new Error(`There is no chart ${CHART}`);
  const drawing = resolved(posterFor(finished.view.posters, 752)?.svg ?? '', themeColours());
  const named = ['care-charts.js', 'care-charts.css'];
  const integrity = Object.fromEntries(
    named.map((file) => [file, integrityOf(readFileSync(inProject(`cdn/${file}`)))]),
  );
  site = await ColdSite.open({
    'inline.html': page(`<div id="drawing">${drawing}</div>`),
    'embed.html': page(tagEmbedCode({ finished, tag: `care-${CHART}`, script: 'care-charts.js', integrity }).code),
    'bare.html': page(`<script type="module" src="care-charts.js"></script><care-${CHART}></care-${CHART}>`),
  });
  // The first page of a browser pays for its start.
  await site.visit('inline.html', { cpu: 1 });
});
afterAll(() => site.close());

test('on a slow mobile line and a slow machine, a tag stands soon after the same drawing inline', async () => {
  const ratios: Record<keyof typeof MOST, number[]> = { embed: [], bare: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const painted = async (file: string): Promise<number> =>
      (await site.visit(`${file}.html`, { cpu: 4, line: SLOW_4G })).painted;
    const inline = await painted('inline');
    for (const way of ['embed', 'bare'] as const) ratios[way].push((await painted(way)) / inline);
  }
  const middles = (['embed', 'bare'] as const).map((way) => {
    const sorted = ratios[way].toSorted((a, b) => a - b);
    const middle = sorted[Math.floor(sorted.length / 2)] ?? Infinity;
    console.log(`${way}: ${middle.toFixed(2)} × inline (${sorted.map((ratio) => ratio.toFixed(2)).join(' ')})`);
    return { way, middle };
  });
  for (const { way, middle } of middles) expect(middle, way).toBeLessThanOrEqual(MOST[way]);
}, 120_000);
