import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CareChart } from '../../src/care-chart/care-chart.ts';
import { Site, type Visit } from '../browser/site.ts';
import { endless as figures } from '../figures/endless.ts';
import { endless as specs } from '../specs/endless.ts';

let site: Site;
let visit: Visit;

beforeAll(async () => {
  site = await Site.open();
  visit = await site.visit({ body: '<care-chart loading="eager"></care-chart>' });
});
afterAll(() => site.close());

/** How long a chart takes from being given something to its drawing or its sentence, in milliseconds, and which of the two. */
async function measured(property: 'rows' | 'spec', given: unknown): Promise<{ ms: number; state: string }> {
  return visit.page.evaluate(
    async ([property, text]) => {
      const chart = Object.assign(document.createElement('care-chart') as CareChart, { loading: 'eager' });
      const value = JSON.parse(text) as never;
      document.querySelector('care-chart')?.replaceWith(chart);
      const start = performance.now();
      chart[property] = value;
      while (!['live', 'failed'].includes(chart.state)) await new Promise((resolve) => setTimeout(resolve));
      return { ms: Math.round(performance.now() - start), state: chart.state };
    },
    [property, JSON.stringify(given)] as const,
  );
}

test('how long what asks for a lot takes to end', { timeout: 600_000 }, async () => {
  // What is fetched once is not counted.
  await measured('spec', { data: { values: [{ a: 1 }] }, mark: 'point', encoding: { x: { field: 'a' } } });
  await measured('rows', 'Year,Places\n2001,5\n2002,6');
  const given = [
    ...Object.entries(specs).map(([name, { spec }]) => ['spec', name, spec] as const),
    ...Object.entries(figures).map(([name, { given }]) => ['rows', name, given()] as const),
  ];
  const ends = [];
  for (const [property, name, value] of given) ends.push({ name, ...(await measured(property, value)) });
  for (const { name, ms, state } of ends.toSorted((a, b) => b.ms - a.ms).slice(0, 20))
    console.log(`${String(ms).padStart(6)} ms  ${state.padEnd(6)}  ${name}`);
  expect(ends).toHaveLength(given.length);
});
