import { afterAll, beforeAll, expect, test } from 'vitest';
import { readData } from '../../src/prerender/project.ts';
import { settled, Site } from '../browser/site.ts';

/** The most that may pass between the arrival of an area's module and its picture, in milliseconds. */
const MOST = 50;
/** Councils that are shown one after the other. */
const COUNCILS = readData()
  .areas.filter(({ kind, valid_to }) => kind === 'council' && !valid_to)
  .slice(0, 15);

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

/** Sets the area of the page's chart, and measures from the arrival of its module to the frame after its view is shown. Runs in the page. */
async function changeArea(code: string): Promise<number> {
  const chart = document.querySelector('care-children-in-care') as HTMLElement;
  const shown = new Promise((resolve) => chart.addEventListener('care-change', resolve, { once: true }));
  chart.setAttribute('area', code);
  await shown;
  const painted = await new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
  const module = performance.getEntriesByType('resource').find(({ name }) => name.endsWith(`area-${code}.js`));
  return painted - (module as PerformanceResourceTiming).responseEnd;
}

test(`another area is painted within ${MOST} ms of its arrival, by the median`, async () => {
  const { page } = await site.visit({ body: '<care-children-in-care area="Leeds"></care-children-in-care>' });
  await settled(page);
  const times: number[] = [];
  for (const { code } of COUNCILS.filter(({ name }) => name !== 'Leeds'))
    times.push(await page.evaluate(changeArea, code));
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
  console.log(
    `${times.length} changes of area: median ${median?.toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms`,
  );
  expect(median).toBeLessThan(MOST);
  await page.close();
});
