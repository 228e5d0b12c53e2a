import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import chart from '../../src/charts/area-map/area-map.chart.ts';
import type { Measure } from '../../src/charts/area-map/area-map.shared.ts';
import { readData } from '../../src/prerender/project.ts';
import { csvText } from './real-package.ts';

type Raw = Readonly<Record<string, string>>;

/** A table as it is written, read without the project's own code. */
const raw = (name: string): Raw[] => parse(csvText(`areas/${name}.csv`), { columns: true }) as Raw[];

const MEANINGS: Readonly<Record<string, string>> = { c: 'not published, to protect privacy', z: 'not applicable' };
const DAY = 'on 31 March 2025';
const YEAR = 'in the year to 31 March 2025';

/** Each measure: its table and columns, and what a council with a value is said to have. */
const MEASURES: Readonly<
  Record<
    Measure,
    { table: string; value: string; marker: string; count: string; when: string; said: (value: string) => string }
  >
> = {
  'looked-after': {
    table: 'area-looked-after',
    value: 'looked_after_rate',
    marker: 'looked_after_marker',
    count: 'looked_after',
    when: DAY,
    said: (value) => `${value} ${value === '1' ? 'child was' : 'children were'} looked after for every 10,000`,
  },
  starting: {
    table: 'area-looked-after',
    value: 'started_rate',
    marker: 'started_marker',
    count: 'started',
    when: YEAR,
    said: (value) => `${value} ${value === '1' ? 'child' : 'children'} started to be looked after for every 10,000`,
  },
  'care-leavers': {
    table: 'area-care-leavers',
    value: 'neet_percent',
    marker: 'neet_percent_marker',
    count: 'neet',
    when: YEAR,
    said: (value) => `${value}% of care leavers aged 19 to 21 were not in education, employment or training`,
  },
  'emotional-health': {
    table: 'area-emotional-health',
    value: 'concern_percent',
    marker: 'concern_percent_marker',
    count: 'concern',
    when: DAY,
    said: (value) => `${value}% of the scores of children aged 5 to 16 were a cause for concern`,
  },
  're-referrals': {
    table: 'area-re-referrals',
    value: 'rereferral_percent',
    marker: 'rereferral_percent_marker',
    count: 'rereferrals',
    when: YEAR,
    said: (value) => `${value}% of referrals came within twelve months of an earlier one`,
  },
};
const measures = Object.keys(MEASURES) as Measure[];

const evidence = readData();
const areas = raw('areas');
const today = areas.filter(({ kind, valid_to }) => kind === 'country' || (kind === 'council' && !valid_to));
const thousands = (count: string): string => count.replace(/\B(?=(\d{3})+$)/g, ',');
const plain = (value: string): string => value.replace(/\.0$/, '');

describe.each(measures)('the map of %s', (measure) => {
  const { table, value, marker, count, when, said } = MEASURES[measure];
  const rows = chart.rows(evidence, { measure });
  const published = new Map(
    raw(table)
      .filter(({ year }) => year === '2025')
      .map((row) => [row['area'], row]),
  );
  const words = chart.words(rows, { measure }, evidence);

  test('says of every council, and of England, what the table says, and nothing of others', () => {
    const expected = today.map(({ code, name, common_name }) => {
      const row = published.get(code);
      const number = row?.[value];
      const told = number
        ? `${said(plain(number))}, ${thousands(row?.[count] ?? '')} in all`
        : MEANINGS[row?.[marker] ?? ''];
      return `${common_name || name}, ${when}: ${told}.`;
    });
    expect(rows.map((row) => chart.point(row, { measure })).toSorted()).toEqual(expected.toSorted());
  });

  test('has no number for a marker, in row, table or picture', () => {
    const without = [...published.values()].filter(
      (row) => !row[value] && today.some(({ code }) => code === row['area']),
    );
    const marked = rows.filter((row) => row.marker !== null);
    expect(marked).toHaveLength(without.length);
    for (const row of marked) expect([row.rate, row.percent, row.count]).toEqual([null, null, null]);
    const { layer } = chart.spec(rows, { width: 742, choice: { measure } }) as unknown as {
      layer: { mark: { fillOpacity?: number }; data: { values: { row?: string | null }[] } }[];
    };
    const hatched = layer
      .filter(({ mark }) => mark.fillOpacity === 0)
      .flatMap(({ data }) => data.values.flatMap(({ row }) => row ?? []));
    expect(hatched.toSorted()).toEqual(marked.map((row) => `row-${rows.indexOf(row)}`).toSorted());
  });

  test('tells in its headline where the middle half of councils lies, and names none', () => {
    const numbers = today
      .filter(({ kind }) => kind === 'council')
      .flatMap(({ code }) => published.get(code)?.[value] || [])
      .map(Number)
      .toSorted((a, b) => a - b);
    const quarter = Math.ceil(numbers.length / 4) - 1;
    const ends = [numbers[quarter], numbers.at(-1 - quarter)].map((number) => Math.round(number ?? NaN));
    expect(words.headline.match(/\d[\d,]*/g)?.slice(0, 2)).toEqual(ends.map(String));
    const middle = plain(String(numbers[Math.ceil(numbers.length / 2) - 1]));
    expect(words.summary).toContain(
      `In the middle council ${said(middle)}; in England as a whole, ${plain(published.get('E92000001')?.[value] ?? '')}`,
    );
    for (const { area, column } of rows) if (column !== null) expect(words.headline).not.toContain(area);
  });

  test('says that it is no league table, and ranks nobody', () => {
    expect(words.summary).toContain('this is not a league table');
    const told = JSON.stringify([words, rows.map((row) => chart.point(row, { measure }))]);
    expect(told).not.toMatch(/\b(highest|lowest|best|worst|better|worse|rank\w*|top|bottom)\b/i);
  });

  test('lists councils by region and name, not by number', () => {
    const [england, ...councils] = rows;
    expect(england?.area).toBe('England');
    const keys = councils.map(({ region, area }) => `${region} · ${area}`);
    expect(keys).toEqual(keys.toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  test('has a square for every council in two to five steps', () => {
    const { layer } = chart.spec(rows, { width: 305, choice: { measure } }) as unknown as {
      layer: { name?: string; data: { values: { row?: string | null }[] } }[];
    };
    const steps = layer.filter(({ name }) => name?.startsWith('tiles_')).map(({ data }) => data.values.length);
    expect(steps.reduce((sum, size) => sum + size)).toBe(153);
    expect(steps.slice(0, -1).length).toBeGreaterThanOrEqual(2);
    expect(steps.slice(0, -1).length).toBeLessThanOrEqual(5);
    for (const size of steps.slice(0, -1)) expect(size).toBeGreaterThan(0);
  });
});
