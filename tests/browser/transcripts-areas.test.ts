import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChartHost } from '../../src/element/host.ts';
import { everyArea } from '../tried.ts';
import { expectInOrder, type FigureWords, plain, saidTwice, wordsIn } from './listening.ts';
import { layOutMany, manyCharts, toggleAll } from './page-of-charts.ts';
import { type Reader, routeReader } from './screen-reader.ts';
import { Site } from './site.ts';

/*
 * What is heard of every chart of every area that stands for its kind, on one page, is held against its words and its rows.
 * What one chart of each area is heard as is kept in full, with what keys say (transcripts.test.ts).
 */

const charts = everyArea.filter(({ view }) => view === 'default');

/** What is heard of a chart, and what it has to say. */
interface Heard {
  /** From its beginning to its end, with its table open. */
  readonly reading: readonly string[];
  readonly words: FigureWords;
  readonly points: readonly string[];
  /** The cells of the rows that name them: area and year. */
  readonly rows: readonly (readonly unknown[])[];
}

/** Listens to every chart of a page. It runs in the page. */
async function hearCharts(words: typeof wordsIn): Promise<Heard[]> {
  const { reader } = window as unknown as { reader: Reader };
  const heard: Heard[] = [];
  for (const chart of document.querySelectorAll('#all > *')) {
    const root = chart.shadowRoot as ShadowRoot;
    const figure = root.querySelector('figure') as HTMLElement;
    // It knows which choice is made by the attribute alone; browsers go by the property.
    for (const input of figure.querySelectorAll('input')) input.toggleAttribute('checked', input.checked);
    await reader.start({ container: figure });
    do await reader.next();
    while (!(await reader.lastSpokenPhrase()).startsWith('end of figure'));
    const reading = await reader.spokenPhraseLog();
    await reader.stop();
    const { host } = chart as unknown as { readonly host: ChartHost };
    const { points = [], rows = [] } = host.shown() ?? {};
    heard.push({ reading, words: words(chart), points, rows: rows.map((row) => [row['area'], row['year']]) });
  }
  return heard;
}

let site: Site;
let all: Heard[];
beforeAll(async () => {
  site = await Site.open();
  const { page } = await site.visit({ body: manyCharts(charts) }, {}, routeReader);
  await layOutMany(page);
  await toggleAll(page, 'Table');
  await page.evaluate("import('./virtual-screen-reader.js').then(({ virtual }) => (window.reader = virtual, 0))");
  all = await page.evaluate<Heard[]>(`(${hearCharts})(${wordsIn})`);
});
afterAll(() => site.close());

describe.each(charts.map(({ name }, index) => ({ name, index })))('$name', ({ index }) => {
  const heardOf = (): Heard => {
    const { reading, points, ...rest } = all[index] as Heard;
    return {
      ...rest,
      reading: reading.map(plain),
      points: points.map(plain),
    };
  };

  test('tells headline, subtitle, summary and source in this order, each once, and nothing twice in a row', () => {
    const { reading, words } = heardOf();
    const table = reading.findIndex((phrase) => phrase.startsWith('table, '));
    expectInOrder(reading.slice(0, table), words);
    expect(saidTwice(reading, words.labels)).toEqual([]);
  });

  test('reads every point once, in the order of its line', () => {
    const { reading, points, rows } = heardOf();
    const read = reading.flatMap((phrase) => (phrase.startsWith('image, ') ? [phrase.slice('image, '.length)] : []));
    expect(read.toSorted()).toEqual([...points].toSorted());
    for (const area of new Set(rows.map(([name]) => name))) {
      const own = points.filter((_, row) => rows[row]?.[0] === area);
      expect(read.filter((point) => own.includes(point))).toEqual(own);
    }
  });

  test('reads a row of its table for every row that it has', () => {
    const { reading, rows } = heardOf();
    const read = reading.filter((phrase) => phrase.startsWith('row, ')).slice(1);
    expect(read).toHaveLength(rows.length);
    for (const [row, cells] of rows.entries()) expect(read[row]).toContain(`row, ${cells.join(' ')}`);
  });
});
