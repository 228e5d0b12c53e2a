import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyArea } from '../tried.ts';
import { measureCharts, type LaidOut } from './layout-boxes.ts';
import { openLayoutPage } from './layout-pages.ts';
import { offences } from './layout-rules.ts';
import { Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

/** The narrowest tag, a phone, a column and an article. */
const WIDTHS = [260, 280, 480, 900];

test.each(['narrow', 'wide'] as const)(
  'charts of areas clip, collide and overflow at no width, set in the %s font',
  async (font) => {
    const page = await openLayoutPage(site, everyArea, { font, setting: 'left-to-right', widths: WIDTHS });
    const charts = JSON.parse(await page.evaluate<string>(`(${measureCharts})().then(JSON.stringify)`)) as LaidOut[];
    await page.close();
    expect(charts).toHaveLength(everyArea.length * WIDTHS.length);
    expect(
      charts.flatMap((chart) => offences(chart).map((offence) => `${chart.view} at ${chart.width} px: ${offence}`)),
    ).toEqual([]);
  },
);
