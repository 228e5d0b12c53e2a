import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { POSTER_WIDTHS } from '../../src/layers/poster-widths.ts';
import { viewKey } from '../../src/artifact.ts';
import { liveEvidence } from '../../src/prerender/live-evidence.ts';
import { liveChartOptions } from '../../src/definition/options.ts';
import { inProject, readData } from '../../src/prerender/project.ts';
import early from '../../src/charts/early-intervention-spending/early-intervention-spending.chart.ts';
import shift from '../../src/charts/spending-shift/spending-shift.chart.ts';
import type { ChartDefinition } from '../../src/definition/chart-definition.ts';
import { liveChart } from '../../src/definition/live-chart.ts';

const evidence = readData();

/** The file itself, read by itself: financial years with what was spent and the deflator. No cell before the deflator is quoted. */
const official = readFileSync(inProject('data/services-spending.csv'), 'utf8')
  .split('\n')
  .slice(1)
  .flatMap((line) => {
    const [year = '', ...cells] = line.split(',');
    const [sureStart, family, young, lookedAfter, safeguarding, justice, , deflator] = cells.slice(0, 8).map(Number);
    if (!deflator) return [];
    return {
      year,
      deflator,
      early: Number(sureStart) + Number(family) + Number(young),
      late: Number(lookedAfter) + Number(safeguarding) + Number(justice),
    };
  });
const [base = ''] = early.live?.['price-year']?.(evidence) ?? [];
const others = official.map(({ year }) => year).filter((year) => year !== base);

const charts = [early, shift] as unknown as readonly ChartDefinition[];
const live = (chart: ChartDefinition, year: string, prices = 'real') =>
  liveChart(chart, evidence)({ prices, 'price-year': year });
const spent = ({ view }: ReturnType<typeof live>) => view.rows.map((row) => Number(row['spending']));
/** A text without spaces that hold words together. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
/** The numbers of percentages in a text. */
const percentages = (text: string) => [...text.matchAll(/(\d+)%/g)].map(([, number]) => Number(number));

test('every year with a deflator can be asked for, that of the published figures first', () => {
  expect(base).toBe(evidence.claims.find(({ id }) => id === 'F14')?.period);
  for (const chart of charts) {
    const [option] = liveChartOptions(chart, evidence);
    expect(option?.values[0]?.value).toBe(base);
    expect(option?.values.map(({ value }) => value).toSorted()).toEqual(official.map(({ year }) => year).toSorted());
  }
});

test('only what is told after inflation changes with it', () => {
  for (const chart of charts) {
    expect(liveChartOptions(chart, evidence)[0]?.affectedViews).toEqual([`real,${base}`]);
    for (const year of others) expect(spent(live(chart, year, 'cash'))).toEqual(spent(live(chart, base, 'cash')));
  }
});

describe.each(others)('in %s prices', (year) => {
  const index = official.find((row) => row.year === year)?.deflator ?? NaN;

  test('spending is the cash of each year times the deflator of the price year, over its own', () => {
    for (const [at, row] of official.entries())
      expect(spent(live(charts[0] as ChartDefinition, year))[at]).toBeCloseTo((row.early * index) / row.deflator, 6);
    const both = spent(live(charts[1] as ChartDefinition, year));
    const own = [
      ...official.map((row) => [row.early, row] as const),
      ...official.map((row) => [row.late, row] as const),
    ];
    expect(both).toHaveLength(own.length);
    for (const [at, [cash, row]] of own.entries())
      expect(Math.abs((both[at] ?? NaN) - (cash * index) / row.deflator)).toBeLessThanOrEqual(0.0051);
  });

  test('the change in per cent is that of every other price year', () => {
    for (const chart of charts) {
      const change = (of: string) => {
        const { view } = live(chart, of);
        return view.headline;
      };
      expect(change(year)).toBe(change(base));
      const numbers = spent(live(chart, year));
      const before = spent(live(chart, base));
      const whole = ([from = NaN, ...rest]: readonly number[]) => rest.map((to) => (to / from) * 100);
      for (const [at, part] of whole(numbers).entries()) expect(part).toBeCloseTo(whole(before)[at] ?? NaN, 2);
    }
  });

  test('a reader who works the change out from the ends that are named meets the percentage', () => {
    const { view } = live(early as unknown as ChartDefinition, year);
    const sentences = [...plain(view.summary).matchAll(/from £([\d.]+)bn.*? to £([\d.]+)bn.*?(up|down) (\d+)%/g)];
    expect(sentences).toHaveLength(1);
    for (const [, from, to, way, said] of sentences)
      expect(Math.round((Number(to) / Number(from) - 1) * 100)).toBe(way === 'down' ? -Number(said) : Number(said));
  });

  test('the share of early intervention at both ends, and of what, are those of the file', () => {
    const { view } = live(shift as unknown as ChartDefinition, year);
    const told = [...plain(view.summary).matchAll(/(\d+)% of £([\d.]+)bn/g)].map(([, share, sum]) => [share, sum]);
    const meant = [official[0], official.at(-1)].map((row) => {
      const { early = NaN, late = NaN, deflator = NaN } = row ?? {};
      const sum = ((early + late) * index) / deflator / 1000;
      return [String(Math.round((early / (early + late)) * 100)), String(Number(sum.toFixed(2)))];
    });
    expect(told).toEqual(meant);
  });

  test('subtitle, sentence, points, table, rows and About say which prices, and nothing names the base that is not shown', () => {
    for (const chart of charts) {
      const { view, details } = live(chart, year);
      const prices = `${year} prices`;
      expect(plain(view.subtitle)).toMatch(new RegExp(`£ billion in ${prices}$`));
      for (const text of [view.summary, ...view.points]) expect(plain(text)).toContain(prices);
      expect(view.rows.map((row) => row['prices'])).toEqual(view.rows.map(() => prices));
      expect(details.columns.map(({ title }) => title)).toContain(`Spending, £ million (${prices})`);
      const about = details.about.find(({ heading }) => heading === 'What is counted')?.paragraphs.join(' ');
      expect(plain(about ?? '')).toContain(`Prices are those of ${year}`);
      for (const text of [view.headline, view.subtitle, view.summary, ...view.points])
        expect(plain(text)).not.toContain(`${base} prices`);
    }
  });

  test('what was published in other prices is in no picture, point, sentence, row or column, and credited in none', () => {
    const published = ['F13', 'F14', 'F15'].map((id) => evidence.claims.find((claim) => claim.id === id));
    const { view, details, spec } = live(charts[0] as ChartDefinition, year);
    const drawn = POSTER_WIDTHS.map((width) => JSON.stringify(spec(width))).join();
    for (const claim of published)
      for (const text of [view.headline, view.subtitle, view.summary, view.credits, drawn, ...view.points])
        expect(text).not.toContain(claim?.claimant);
    expect(percentages(view.summary)).not.toContain(published[2]?.value);
    expect(view.rows.map((row) => row['published'])).toEqual(view.rows.map(() => null));
    expect(details.columns.map(({ name }) => name)).not.toContain('published');
  });

  test('the deflator is credited and listed', () => {
    const deflator = evidence.sources.find(({ id }) => id === 'gdp-deflator');
    for (const chart of charts) {
      const { view, details } = live(chart, year);
      expect(view.credits).toContain(deflator?.publisher);
      expect(details.references.map(({ url }) => url)).toContain(deflator?.url);
    }
  });
});

test('a browser makes of the rows that it is sent what the build makes of all', () => {
  for (const chart of charts) {
    const sent = liveEvidence(chart, evidence);
    for (const year of others) {
      const choice = { prices: 'real', 'price-year': year };
      const [whole, part] = [evidence, sent].map((from) => liveChart(chart, from)(choice));
      expect([part?.view, part?.details]).toEqual([whole?.view, whole?.details]);
    }
    expect(sent.statements).toEqual([]);
    expect(sent.sources.length).toBeLessThan(evidence.sources.length / 2);
  }
});

test('a view has a key of its own', () => {
  const options = liveChartOptions(charts[0] as ChartDefinition, evidence);
  expect(viewKey(options, { 'price-year': base })).toBe('');
  expect(new Set(others.map((year) => viewKey(options, { 'price-year': year }))).size).toBe(others.length);
});
