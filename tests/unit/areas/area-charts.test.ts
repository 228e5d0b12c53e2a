import { describe, expect, test } from 'vitest';
import type { ChartDefinition } from '../../../src/definition/chart-definition.ts';
import type { ChartRow } from '../../../src/artifact.ts';
import { viewOf } from '../../../src/definition/describe-view.ts';
import { chartOptions } from '../../../src/definition/options.ts';
import { wholeWords } from '../../../src/prerender/whole-words.ts';
import { type AreaPlace, placeOf } from '../../../src/areas/area-place.ts';
import { areaLabel } from '../../../src/areas/area-words.ts';
import { toCSV } from '../../../src/words/csv.ts';
import {
  areaNamed,
  ENGLAND,
  evidence,
  type Expected,
  type ExpectedView,
  median,
  neighbours,
  VIEWS,
} from './expected.ts';

const found = import.meta.glob<{ default: (place: AreaPlace) => ChartDefinition }>('../../../src/charts/*/*.areas.ts', {
  eager: true,
});
const national = import.meta.glob<{ default: ChartDefinition }>('../../../src/charts/*/*.chart.ts', { eager: true });
const charts = new Map(Object.entries(found).map(([path, module]) => [path.split('/').at(-2) ?? '', module.default]));

const MEDIAN = 'Median of ten neighbours';
/** Every area with England beside it; and four with more company. */
const ALONE = evidence.areas.map(({ code }) => code);
const WITH_MORE = [
  'Leeds',
  'City of London',
  'Cumberland',
  'Bournemouth, Christchurch and Poole',
  'Isles of Scilly',
].map((name) => {
  const { code, region } = areaNamed(name);
  return `${code},neighbours,${region},${ENGLAND}`;
});
const PLACES = [...ALONE, ...WITH_MORE];

const eachView = VIEWS.map((view) => [[view.chart, ...Object.values(view.choice)].join(' '), view] as const);

const known = new Map<ExpectedView, Map<string, ReturnType<typeof shownOf>>>();

/** A chart of a place in one choice, in rows and words, worked out once. */
function shown(view: ExpectedView, place: string): ReturnType<typeof shownOf> {
  const own = known.get(view) ?? new Map<string, ReturnType<typeof shownOf>>();
  known.set(view, own);
  const found = own.get(place) ?? shownOf(view, place);
  own.set(place, found);
  return found;
}

function shownOf({ chart, choice }: ExpectedView, place: string) {
  const make = charts.get(chart);
  if (!make) throw new Error(`${chart} has no areas`);
  const definition = make(placeOf(place));
  return { definition, ...viewOf(definition, evidence, choice) };
}

const valued = (figures: readonly Expected[]) =>
  figures.filter((figure): figure is Expected & { value: number } => figure.value !== null);

/** The names and codes that a view must show of a place, the area first. */
function linesOf(view: ExpectedView, place: string): { readonly name: string; readonly code: string | null }[] {
  const { area, company } = placeOf(place);
  const { region } = areaNamed(area);
  const more = view.newest
    ? [area === ENGLAND ? [] : ENGLAND, region ?? [], neighbours(area).length ? 'neighbours' : []].flat()
    : [];
  return [...new Set([area, ...company, ...more])].map((code) =>
    code === 'neighbours' ? { name: MEDIAN, code: null } : { name: areaLabel(areaNamed(code)), code },
  );
}

/** What a line of a view must show. */
function figuresOf(view: ExpectedView, place: string, code: string | null): Expected[] {
  const { area } = placeOf(place);
  const years = [...new Set(neighbours(area).flatMap((one) => view.figures(one, area).map(({ year }) => year)))];
  const all =
    code === null
      ? years.toSorted().flatMap((year): Expected[] => {
          const value = median(view, area, year);
          return value === null ? [] : [{ year, value, why: null, cells: {} }];
        })
      : [...view.figures(code, area)];
  if (!view.newest) return all;
  const newest = (
    valued(view.figures(area, area)).at(-1) ??
    view.figures(area, area).at(-1) ??
    view.figures(ENGLAND, area).at(-1)
  )?.year;
  return all.filter(({ year }) => year === newest);
}

test('every chart that has areas is tried, in every choice, and has options of the chart of England alone', () => {
  expect([...charts.keys()].toSorted()).toEqual([...new Set(VIEWS.map(({ chart }) => chart))].toSorted());
  for (const [name, make] of charts) {
    const definition = make(placeOf(ENGLAND));
    const own = national[`../../../src/charts/${name}/${name}.chart.ts`]?.default;
    const options = chartOptions(own as ChartDefinition);
    for (const option of chartOptions(definition)) expect(options).toContainEqual(option);
    const choices = chartOptions(definition).reduce((product, { values }) => product * values.length, 1);
    expect(VIEWS.filter(({ chart }) => chart === name)).toHaveLength(choices);
  }
});

describe.each(eachView)('%s of areas', (_, view) => {
  test('shows every figure of its table, and no other', () => {
    let figures = 0;
    for (const place of PLACES) {
      const { rows } = shown(view, place).view;
      const lines = linesOf(view, place);
      const all = lines.flatMap(({ name, code }) =>
        figuresOf(view, place, code).map((figure) => ({ name, ...figure })),
      );
      expect(rows.length, place).toBe(all.length);
      for (const [index, { name, year, value, why, cells }] of all.entries()) {
        const row = rows[index] as ChartRow;
        const at = `${place} ${name} ${year}`;
        expect(row, at).toMatchObject({ area: name, missing: why, ...cells });
        expect(String(row['year']), at).toBe(year);
        if (value === null) expect(row[view.field], at).toBeNull();
        else expect(row[view.field], at).toBeCloseTo(value, 9);
        figures += 1;
      }
    }
    const known = evidence.areas.flatMap(({ code }) => view.figures(code, code)).length;
    expect(figures).toBeGreaterThan(view.newest ? evidence.areas.length : known);
  });

  test('says what its figures say', () => {
    for (const place of PLACES) {
      const { view: words, details } = shown(view, place);
      const { area: code, company } = placeOf(place);
      const area = areaNamed(code);
      const all = view.figures(code, code);
      const [first, last] = [valued(all)[0], valued(all).at(-1)];
      const { headline, subtitle, summary, points } = words;
      wholeWords(
        { chart: view.chart, view: place },
        {
          headline,
          subtitle,
          summary,
          points,
          about: details.about.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
        },
      );
      expect(`${headline}${summary}`, place).not.toMatch(/\.\.|,,| {2}|in on |\b1 (children|care leavers|referrals)\b/);
      if (area.valid_from) expect(summary, place).toContain(`began on 1 April ${area.valid_from.slice(0, 4)}, after `);
      else expect(summary, place).not.toContain('began on');
      if (area.valid_to)
        expect(summary, place).toContain(`ended on 31 March ${area.valid_to.slice(0, 4)}; after it came `);
      else expect(summary, place).not.toContain('ended on');
      expect(missingTold(summary), place).toEqual(
        all
          .filter(({ year, value }) => value === null && year > (last?.year ?? ''))
          .map(({ year, why }) => `${year} ${why}`),
      );
      if (!last || !first) {
        expect(headline, place).toMatch(/^No figures are published for /);
        continue;
      }
      const said = view.said(last.value);
      const one = first === last;
      if (view.changes && one) {
        expect(headline, place).toMatch(new RegExp(`is known for ${last.year} alone$`));
        expect(summary, place).not.toMatch(/ (up|down) /);
        continue;
      }
      const none = last.value === 0 && !view.changes;
      expect(headline, place).toContain(none ? 'No ' : said);
      if (!none) expect(summary, place).toContain(said);
      const newer = company.length
        ? company.some(
            (other) => other !== 'neighbours' && view.figures(other, code).some(({ year }) => year > last.year),
          )
        : false;
      const past = newer || all.some(({ year }) => year > last.year);
      expect(headline.includes(last.year), `${place}: ${headline}`).toBe(past);
      expect(summary, place).toContain(last.year);
      const from = `${view.said(first.value)} in ${first.year}`;
      const course = [
        !one && view.said(first.value) === said && `, as in ${first.year}.`,
        !one && view.said(first.value) !== said && `, ${last.value > first.value ? 'up' : 'down'} from ${from}.`,
      ].find(Boolean);
      if (course && !view.changes) expect(summary, place).toContain(course);
      else expect(summary, place).not.toMatch(/, (as in|(up|down) from [\d.]+%? in) /);
      if (view.changes)
        expect(summary, place).toMatch(new RegExp(`, ${said} from £[\\d.,]+(m|bn)? in ${first.year}\\.`));
      const ofEngland = view.figures(ENGLAND, code).find(({ year }) => year === last.year)?.value;
      if (code !== ENGLAND && ofEngland != null) {
        expect(summary, place).toMatch(new RegExp(`[Ii]n England (it was )?${view.said(ofEngland)}( |\\.|,)`));
        if (company.includes(ENGLAND)) expect(headline, place).toContain(`${view.said(ofEngland)} in England`);
      }
      const ofRegion = area.region && view.figures(area.region, code).find(({ year }) => year === last.year)?.value;
      if (typeof ofRegion === 'number') expect(summary, place).toContain(view.said(ofRegion));
      const middle = median(view, code, last.year);
      const sentence = /The median of (its|their) ten neighbours was (.+?)\.(?= |$)/.exec(summary);
      expect(sentence?.[2] ?? null, place).toBe(middle === null ? null : view.said(middle));
    }
  });

  test('shows a marker nowhere as a number', () => {
    let markers = 0;
    for (const place of PLACES) {
      const { rows, points, sonification } = shown(view, place).view;
      for (const [index, row] of rows.entries()) {
        if (row['missing'] === null) continue;
        markers += 1;
        const at = `${place} ${row['area']} ${row['year']}`;
        expect(row[view.field], at).toBeNull();
        expect(points[index], at).toContain(`: ${row['missing']}.`);
        const fields = Object.keys(row);
        const cells =
          toCSV([row])
            .split('\r\n')[1]
            ?.match(/("[^"]*"|[^,]*)(,|$)/g) ?? [];
        expect(cells[fields.indexOf(view.field)], at).toBe(',');
        if (sonification) expect(row[sonification.number], at).toBeNull();
      }
    }
    expect(markers).toBeGreaterThan(0);
  });

  test('draws nothing of a figure that is missing, and no line across a break', () => {
    const broken = evidence.areas.filter((area) => area.valid_from || area.valid_to).map(({ code }) => code);
    const withheld = ['City of London', 'Isles of Scilly', 'Middlesbrough', 'Luton'].map(
      (name) => areaNamed(name).code,
    );
    const cumbria = `${areaNamed('Cumberland').code},${areaNamed('Cumbria').code}`;
    for (const place of [...broken, ...withheld, cumbria]) {
      const { definition, view: drawn } = shown(view, place);
      const spec = definition.spec(drawn.rows, { width: 475, choice: view.choice });
      const data = datumsIn(spec);
      for (const [index, row] of drawn.rows.entries()) {
        const own = data.filter((datum) => datum['row'] === `row-${index}` && typeof datum['value'] === 'number');
        if (row['missing'] !== null && row['missing'] !== undefined) expect(own, `${place} row ${index}`).toEqual([]);
      }
      for (const line of linesIn(spec)) {
        const names = new Set(
          line.map((datum) => drawn.rows[Number(String(datum['row'] ?? '').replace('row-', ''))]?.['area']),
        );
        if (line.every((datum) => 'row' in datum)) expect(names.size, place).toBeLessThanOrEqual(1);
      }
    }
  });
});

type Datum = Readonly<Record<string, unknown>>;

/** Every datum of a spec. */
function datumsIn(spec: unknown): Datum[] {
  if (Array.isArray(spec)) return spec.flatMap(datumsIn);
  if (typeof spec !== 'object' || spec === null) return [];
  return Object.entries(spec).flatMap(([key, value]) =>
    key === 'values' && Array.isArray(value) ? (value as Datum[]) : datumsIn(value),
  );
}

/** The data of each line of a spec. */
function linesIn(spec: unknown): Datum[][] {
  if (Array.isArray(spec)) return spec.flatMap(linesIn);
  if (typeof spec !== 'object' || spec === null) return [];
  const { mark, data } = spec as { mark?: unknown; data?: { values?: Datum[] } };
  const type = typeof mark === 'object' && mark !== null ? (mark as { type?: unknown }).type : mark;
  return [...(type === 'line' && data?.values ? [data.values] : []), ...Object.values(spec).flatMap(linesIn)];
}

/** Each year of which a summary says that its figure is missing, with the reason: `For 2021 to 2023 and 2025 the figure was …`. */
function missingTold(summary: string): string[] {
  const told = [...summary.matchAll(/For ([^.]+?) the figure was ([^.]+)\./g)].flatMap(([, years = '', why]) =>
    years.split(/, | and /).flatMap((part) => {
      const [from = '', to = from] = part.split(' to ');
      const [start, end] = [Number.parseInt(from, 10), Number.parseInt(to, 10)];
      return Array.from({ length: end - start + 1 }, (_, index) => {
        const year = start + index;
        return `${from.includes('/') ? `${year}/${String((year + 1) % 100).padStart(2, '0')}` : year} ${why}`;
      });
    }),
  );
  return told.toSorted();
}
