import { describe, expect, test } from 'vitest';
import { FiguresError } from '../../src/figures/figures.ts';
import { ownChartOf } from '../../src/figures/charts/own-chart-of.ts';
import { figuresFrom } from '../../src/figures/read/figures-from.ts';
import { gridOfRows } from '../../src/figures/read/json.ts';
import { runs } from './counted-view.ts';

const ROWS = 4999;
const rows = (row: (i: number) => object): object[] => Array.from({ length: ROWS }, (_, i) => row(i));
const day = (i: number): string => new Date(Date.UTC(2010, 0, 1 + i)).toISOString().slice(0, 10);

/** So many rows as can be had of each type. */
const given = {
  change: rows((i) => ({ Year: i + 1, Number: i % 97 })),
  trend: rows((i) => ({ Day: day(i), Number: i % 97 })),
  'trend of many series': rows((i) => ({ Year: 2001 + (i % 10), Area: `Area ${Math.floor(i / 10)}`, Number: i % 97 })),
  projection: rows((i) => ({ Day: day(i), Number: i, Kind: i > 2500 ? 'projection' : 'actual' })),
  comparison: rows((i) => ({ Place: `Place ${i}`, Number: i % 97 })),
  proportion: rows((i) => ({ Part: i ? `Part ${i}` : 'All', Number: i ? 1 : ROWS })),
  timeline: rows((i) => ({ Date: day(i), Event: `Event ${i}` })),
};
const NONE = { x: null, y: null, series: null, kind: null, unit: null };

describe('own figures of 4,999 rows meet no limit of specs', () => {
  test.each(Object.entries(given))(
    '%s',
    async (name, rows) => {
      const type = name.split(' ')[0] as 'change';
      let chart: ReturnType<typeof ownChartOf>;
      try {
        chart = ownChartOf(figuresFrom(gridOfRows(rows), { ...NONE, type }), type, { subtitle: null, highlight: null });
      } catch (error) {
        // What the figures cannot be shown as, their reader tells.
        expect(error).toBeInstanceOf(FiguresError);
        expect((error as Error).message).not.toMatch(/^This spec/);
        return;
      }
      expect(await runs(chart.spec(742))).toEqual({ rows: expect.any(Object), marks: expect.any(Number) });
    },
    120_000,
  );
});
