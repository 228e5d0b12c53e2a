import type { CDPSession } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { spec, subjects } from '../own-figures/subjects.ts';
import { notes, Site, type Visit } from './site.ts';
import { countPageListeners, pageListeners } from './page-listeners.ts';
import { cycle, type Cycles } from './live-cycles.ts';

/** What a page holds once all that nobody needs is gone. */
interface Held {
  readonly listening: Readonly<Record<string, number>>;
  readonly nodes: number;
  readonly listeners: number;
  /** In bytes. */
  readonly heap: number;
}

/** Drags are heard on the window: the one thing that a view listens to outside its box. */
const brushed = `<care-chart><script type="application/json">${JSON.stringify({
  ...spec,
  params: [{ name: 'brush', select: 'interval' }],
})}</script></care-chart>`;
/** A drag too, and refused only once it is drawn. */
const refused = `<care-chart><script type="application/json">${JSON.stringify({
  data: { sequence: { start: 0, stop: 21_000 } },
  params: [{ name: 'brush', select: 'interval' }],
  mark: 'point',
  encoding: { x: { field: 'data', type: 'quantitative' } },
})}</script></care-chart>`;

let site: Site;
let visit: Visit;
let held: { before: Held; after: Held };
let cycles: Cycles;

async function holds({ page }: Visit, client: CDPSession): Promise<Held> {
  // What is let go of in one collection may hold what only the next one finds.
  for (let time = 0; time < 3; time++) await client.send('HeapProfiler.collectGarbage');
  const [{ nodes, jsEventListeners: listeners }, { usedSize: heap }] = await Promise.all([
    client.send('Memory.getDOMCounters'),
    client.send('Runtime.getHeapUsage'),
  ]);
  return { listening: await pageListeners(page), nodes, listeners, heap };
}

beforeAll(async () => {
  site = await Site.open();
  const charts = [...subjects.map(({ html }) => html), brushed, refused].join('');
  visit = await site.visit({ body: `<template>${charts}</template><main></main><aside></aside>` }, {}, async (page) => {
    await countPageListeners(page);
    // It never comes.
    await page.route('**/slow.csv', () => {});
  });
  const client = await visit.page.context().newCDPSession(visit.page);
  const round = (rounds: number): Promise<Cycles> => visit.page.evaluate(cycle, rounds);
  await round(subjects.length + 2);
  const before = await holds(visit, client);
  cycles = await round(200);
  held = { before, after: await holds(visit, client) };
});
afterAll(() => site.close());

describe('two hundred charts that came and went', () => {
  test('were drawn, removed while they were read, fetched or drawn, and moved about the page', async () => {
    expect(cycles).toMatchObject({ drawn: 80, early: 40, moved: 40, fetching: 20, refused: 20 });
    expect((await notes(visit.page)).violations).toEqual([]);
    expect(visit.said).toEqual([]);
  });

  test('leave nobody listening to the page', () => {
    expect(held.after.listening).toEqual(held.before.listening);
    // Nine on each chart, of which the browser itself may hold on to the last two.
    expect(held.after.listeners - held.before.listeners).toBeLessThan(20);
  });

  test('leave no element, no drawing and no view', async () => {
    const alive = await visit.page.evaluate(() =>
      (window as unknown as { gone: WeakRef<Element>[] }).gone.flatMap((ref) => ref.deref()?.localName ?? []),
    );
    // The browser itself may hold on to the last two, each a chart and its drawing, of a hundred nodes.
    expect(alive.length).toBeLessThanOrEqual(4);
    expect(held.after.nodes - held.before.nodes).toBeLessThan(300);
  });

  test('leave no request waiting', () => {
    expect(cycles.waiting).toBe(0);
  });

  // Without finalize() they leave more than 50 MB.
  test('leave the heap as it was, but for what engines keep of code that runs often', () => {
    const grown = held.after.heap - held.before.heap;
    console.log(`heap ${Math.round(held.before.heap / 1000)} kB, grown by ${Math.round(grown / 1000)} kB`);
    expect(grown).toBeLessThan(6_000_000);
  });
});
