import { afterAll, beforeAll, expect, test } from 'vitest';
import { viewKey } from '../../src/artifact.ts';
import { bundleLive } from '../../src/bundle/bundle-live.ts';
import { chartNames, importChart } from '../../src/prerender/charts.ts';
import { choices } from '../../src/artifact.ts';
import { chartOptions } from '../../src/definition/options.ts';
import { POSTER_WIDTHS } from '../../src/layers/poster-widths.ts';
import { drawSVG } from '../../src/prerender/draw-svg.ts';
import { inProject, readData } from '../../src/prerender/project.ts';
import { notes, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

/** Every view of every chart at its narrowest and its widest. */
async function everySpec() {
  const data = readData();
  const specs: Record<string, Parameters<typeof drawSVG>[0]> = {};
  for (const name of chartNames()) {
    const chart = await importChart(name);
    const options = chartOptions(chart);
    for (const choice of choices(options))
      for (const width of [POSTER_WIDTHS[0], POSTER_WIDTHS.at(-1) ?? 0])
        specs[`${name}.${viewKey(options, choice)}.${width}`] = chart.spec(chart.rows(data, choice), { width, choice });
  }
  return specs;
}

/** What Vega tells assistive technology is in no poster, and the live engine leaves it out. */
function withoutARIA(drawing: string): string {
  return drawing.replace(/ (?:role|aria-[a-z]+)="[^"]*"/g, '');
}

test('a live engine draws from the same specs exactly what the build drew, under the strictest policy', async () => {
  const entry = inProject('tests/browser/live-engine.ts');
  const [files, specs] = await Promise.all([bundleLive({ engine: entry }), everySpec()]);
  const { page, said } = await site.visit(
    { head: '', body: '<script type="module" src="engine.js"></script>' },
    {},
    async (page) => {
      for (const [file, body] of Object.entries(files))
        await page.route(`**/${file}`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
      await page.route('**/specs.json', (route) => route.fulfill({ json: specs }));
    },
  );
  await page.waitForFunction(() => 'drawings' in window);
  const drawings = await page.evaluate(() => (window as unknown as { drawings: Record<string, string> }).drawings);
  expect((await notes(page)).violations).toEqual([]);
  expect(said).toEqual([]);
  for (const [name, spec] of Object.entries(specs))
    expect(withoutARIA(drawings[name] ?? ''), name).toBe(withoutARIA(await drawSVG(spec)));
  await page.close();
});
