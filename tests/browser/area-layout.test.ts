import { afterAll, beforeAll, expect, test } from 'vitest';
import { areaLabel } from '../../src/areas/area-words.ts';
import { readData } from '../../src/prerender/project.ts';
import { AREAS } from '../areas-tried.ts';
import { everyArea, ofAreas, type Tried } from '../tried.ts';
import { type LaidOut, measureCharts } from './layout-boxes.ts';
import { type Font, openLayoutPage } from './layout-pages.ts';
import { offences } from './layout-rules.ts';
import { Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

/** What is wrong with the layout of charts that all stand on one page. */
async function offencesOf(tried: readonly Tried[], font: Font, widths: readonly number[]): Promise<string[]> {
  const page = await openLayoutPage(site, tried, { font, setting: 'left-to-right', widths: () => widths });
  const charts = JSON.parse(await page.evaluate<string>(`(${measureCharts})().then(JSON.stringify)`)) as LaidOut[];
  await page.close();
  expect(charts).toHaveLength(tried.length * widths.length);
  return charts.flatMap((chart) => offences(chart).map((offence) => `${chart.view} at ${chart.width} px: ${offence}`));
}

/** The narrowest tag, a phone, a column and an article, in a font each. */
test.each([
  ['wide', [260, 480]],
  ['narrow', [280, 900]],
] as const)('charts of areas clip, collide and overflow nowhere, set in the %s font at %j px', async (font, widths) => {
  expect(everyArea.length).toBeGreaterThan(Object.keys(AREAS).length);
  expect(await offencesOf(everyArea, font, widths)).toEqual([]);
});

/** Councils with the longest names on a label. */
const LONGEST = readData()
  .areas.filter(({ valid_to }) => !valid_to)
  .toSorted((a, b) => areaLabel(b).length - areaLabel(a).length)
  .slice(0, 10);

/** A chart of lines, one of bars, and one whose labels have signs. */
const LONG_NAMED = ['care-children-in-care', 'care-leavers', 'care-early-intervention-spending'];

test('the ten longest names fit in a tag of 280 px', async () => {
  const named = ofAreas(Object.fromEntries(LONGEST.map(({ name, code }) => [name, code]))).filter(
    ({ tag, view }) => LONG_NAMED.includes(tag) && view === 'default',
  );
  expect(named).toHaveLength(LONGEST.length * LONG_NAMED.length);
  expect(await offencesOf(named, 'wide', [280])).toEqual([]);
});
