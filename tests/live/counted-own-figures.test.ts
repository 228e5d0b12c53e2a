import { describe, expect, test } from 'vitest';
import { FiguresError } from '../../src/own-figures/dataset.ts';
import { makeOwnChart } from '../../src/own-figures/charts/make-own-chart.ts';
import { datasetFrom } from '../../src/own-figures/read/dataset-from.ts';
import * as rare from '../../src/own-figures/read/table/asked-rows.ts';
import { gridOfRows } from '../../src/own-figures/read/source/json.ts';
import { runs } from './counted-view.ts';

const ROWS = 4999;
const rows = (row: (i: number) => object): object[] => Array.from({ length: ROWS }, (_, i) => row(i));
const drawn = { rows: expect.any(Object), marks: expect.any(Number) };
const day = (i: number): string => new Date(Date.UTC(2010, 0, 1 + i)).toISOString().slice(0, 10);

/** So many rows as can be had of each type. */
const given = {
  change: rows((i) => ({ Year: i + 1, Number: i % 97 })),
  trend: rows((i) => ({ Day: day(i), Number: i % 97 })),
  'trend of many series': rows((i) => ({ Year: 2001 + (i % 10), Area: `Area ${Math.floor(i / 10)}`, Number: i % 97 })),
  projection: rows((i) => ({ Day: day(i), Number: i, Kind: i > 500 ? 'projection' : 'actual' })),
  comparison: rows((i) => ({ Place: `Place ${i}`, Number: i % 97 })),
  proportion: rows((i) => ({ Part: i ? `Part ${i}` : 'All', Number: i ? 1 : 1000 })),
  timeline: rows((i) => ({ Date: day(i), Event: `Event ${i}` })),
};
/** As many of them as are shown. */
const MOST: Readonly<Record<string, number>> = {
  change: 60,
  trend: 1000,
  projection: 1000,
  comparison: 40,
  proportion: 12,
  timeline: 60,
};
const NONE = { x: null, y: null, series: null, kind: null, unit: null };

type Type = 'change' | 'trend' | 'projection' | 'comparison' | 'proportion' | 'timeline';
const typeOf = (name: string): Type => name.split(' ')[0] as Type;

async function chartOf(type: Type, rows: readonly object[], highlight: string | null = null) {
  const figures = datasetFrom(gridOfRows(rows), { ...NONE, type }, rare);
  return makeOwnChart(figures, type, { subtitle: null, highlight });
}

describe('own figures meet no limit of specs', () => {
  test.each(Object.entries(given))('%s of 4,999 rows is drawn, or told by its own reader', async (name, rows) => {
    let chart: Awaited<ReturnType<typeof chartOf>>;
    try {
      chart = await chartOf(typeOf(name), rows);
    } catch (error) {
      expect(error).toBeInstanceOf(FiguresError);
      expect((error as Error).message).not.toMatch(/^This spec/);
      return;
    }
    expect(await runs(chart.spec(742))).toEqual(drawn);
  });

  test.each(Object.entries(given))('%s of as many rows as are shown is drawn', async (name, rows) => {
    const chart = await chartOf(
      typeOf(name),
      rows.slice(0, MOST[typeOf(name)]),
      name.endsWith('series') ? 'Area 0' : null,
    );
    expect(await runs(chart.spec(742))).toEqual(drawn);
  });
});
