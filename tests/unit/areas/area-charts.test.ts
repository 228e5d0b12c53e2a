import { describe, expect, test } from 'vitest';
import type { ChartDefinition } from '../../../src/definition/chart-definition.ts';
import type { ChartRow } from '../../../src/artifact.ts';
import { viewOf } from '../../../src/definition/describe-view.ts';
import { chartOptions } from '../../../src/definition/options.ts';
import { areasWithout } from '../../../src/prerender/areas-without.ts';
import { wholeWords } from '../../../src/prerender/whole-words.ts';
import { type AreaPlace, placeOf } from '../../../src/areas/area-place.ts';
import { areaInWords, areaLabel } from '../../../src/areas/area-words.ts';
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

/** Areas on both sides of a break, and the last year before it. */
const BREAKS = (
  [
    ['Cumbria and Cumberland', ['Cumberland', 'Cumbria'], 2023],
    ['Northamptonshire and North Northamptonshire', ['North Northamptonshire', 'Northamptonshire'], 2021],
    ['Dorset before and after 2019', ['E06000059', 'E10000009'], 2019],
  ] as const
).map(([name, areas, last]) => [name, areas.map((area) => areaNamed(area).code).join(','), last] as const);

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

test('a chart is without the areas that none of its views has a figure of', () => {
  const lists = [...charts].map(([name, make]) => [name, areasWithout(make, evidence)] as const);
  for (const [name, list] of lists) {
    const views = VIEWS.filter(({ chart }) => chart === name);
    const none = evidence.areas.filter(({ code }) => views.every(({ figures }) => !valued(figures(code, code)).length));
    expect(list, name).toEqual(none.map(({ code }) => code));
  }
  expect(lists.filter(([, list]) => list.length).length).toBeGreaterThan(0);
});

describe.each(eachView)('%s of areas', (_, view) => {
  test('shows every figure of its table, and no other', () => {
    let figures = 0;
    for (const place of PLACES) {
      const {
        view: { rows },
        details,
      } = shown(view, place);
      const lines = linesOf(view, place);
      const all = lines.flatMap(({ name, code }) =>
        figuresOf(view, place, code).map((figure) => ({ name, ...figure })),
      );
      expect(rows.length, place).toBe(all.length);
      for (const [index, { name, year, value, why, cells }] of all.entries()) {
        const row = rows[index] as ChartRow;
        const empty = details.columns.filter((column) => row[column.name] === undefined);
        if (empty.length) expect(empty, `${place} ${index}`).toEqual([]);
        const cell = row[view.field];
        const alike = value === null ? cell === null : typeof cell === 'number' && Math.abs(cell - value) < 1e-9;
        const expected = { area: name, missing: why, ...cells };
        if (
          !alike ||
          String(row['year']) !== year ||
          Object.entries(expected).some(([field, one]) => row[field] !== one)
        )
          expect(row, place).toEqual({ ...expected, year, [view.field]: value });
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
      // Twelve, and what a longer name and a year have more.
      const more = wordsIn(areaInWords(area)) - 1 + (past ? 2 : 0);
      expect(wordsIn(headline), headline).toBeLessThanOrEqual(12 + more);
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
      if (code !== ENGLAND && typeof ofEngland === 'number') {
        expect(summary, place).toMatch(new RegExp(`[Ii]n England (it was )?${view.said(ofEngland)}( |\\.|,)`));
        if (company.includes(ENGLAND)) expect(headline, place).toContain(`(England: ${view.said(ofEngland)})`);
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
        const fields = Object.keys(row);
        const cells =
          toCSV([row])
            .split('\r\n')[1]
            ?.match(/("[^"]*"|[^,]*)(,|$)/g) ?? [];
        const heard = sonification ? row[sonification.number] : null;
        expect([row[view.field], heard, cells[fields.indexOf(view.field)]], place).toEqual([null, null, ',']);
        expect(points[index], place).toContain(`: ${row['missing']}.`);
      }
    }
    expect(markers).toBeGreaterThan(0);
  });

  test('draws nothing of a figure that is missing', () => {
    const withheld = evidence.areas.filter(({ code }) => view.figures(code, code).some(({ value }) => value === null));
    let missing = 0;
    for (const { code } of withheld) {
      const { definition, view: drawn } = shown(view, code);
      const data = datumsIn(definition.spec(drawn.rows, { width: 475, choice: view.choice }));
      for (const [index, row] of drawn.rows.entries()) {
        if (row['missing'] === null || row['missing'] === undefined) continue;
        missing += 1;
        // Its mark has no value, and is not seen.
        const own = data.filter(
          (datum) => datum['row'] === `row-${index}` && (typeof datum['value'] === 'number' || datum['dot'] === 1),
        );
        expect(own, `${code} ${row['area']} ${row['year']}`).toEqual([]);
      }
    }
    expect(missing).toBeGreaterThan(0);
  });

  test.each(BREAKS)('draws no line across %s', (_, codes, last) => {
    const { definition, view: drawn } = shown(view, codes);
    const ends = lineYears(definition.spec(drawn.rows, { width: 475, choice: view.choice }));
    expect(ends.filter(([from, to]) => from <= last && last < to)).toEqual([]);
  });
});

describe('the traps of figures by area', () => {
  const view = (chart: string, first?: string): ExpectedView => {
    const found = VIEWS.find((one) => one.chart === chart && (!first || Object.values(one.choice).includes(first)));
    if (!found) throw new Error(`No view ${chart}`);
    return found;
  };
  const care = view('children-in-care', 'looked-after');
  const code = (name: string) => areaNamed(name).code;

  test('a withheld number: the City of London in 2025', () => {
    const { rows, headline, summary, points } = shown(care, code('City of London')).view;
    const index = rows.findIndex(({ area, year }) => area === 'City of London' && year === 2025);
    expect(rows[index]).toMatchObject({ looked_after: null, looked_after_rate: null });
    expect(points[index]).toBe('City of London, 31 March 2025: not published, to protect privacy.');
    expect(headline).toContain(' in 2024 (England: ');
    expect(summary).toContain('For 2025 the figure was not published, to protect privacy.');
  });

  test('an area without figures: the Isles of Scilly', () => {
    const { headline, summary, rows } = shown(view('leavers', 'trend'), code('Isles of Scilly')).view;
    expect(headline).toBe('No figures are published for the Isles of Scilly');
    expect(summary).toBe('For 2021 to 2025 the figure was not applicable.');
    expect(rows.filter(({ area }) => area === 'England')).toHaveLength(5);
  });

  test('an area that ended, and those after it: Cumbria', () => {
    const { headline, summary } = shown(care, code('Cumbria')).view;
    expect(headline).toContain('in Cumbria were in care in 2023 (');
    expect(summary).toMatch(/Cumbria ended on 31 March 2023; after it came Cumberland, and Westmorland and Furness\.$/);
    const { definition, view: next } = shown(care, code('Cumberland'));
    expect(next.rows.filter(({ area }) => area === 'Cumberland').map(({ year }) => year)).toEqual([2024, 2025]);
    expect(next.points[0]).toMatch(/\. It came after Cumbria\.$/);
    const spec = definition.spec(next.rows, { width: 475, choice: care.choice });
    expect(datumsIn(spec).map(({ text }) => text)).toContain('After Cumbria');
  });

  test('an area that was divided: Northamptonshire', () => {
    for (const name of ['North Northamptonshire', 'West Northamptonshire']) {
      const { summary, rows } = shown(care, code(name)).view;
      expect(summary).toMatch(new RegExp(`${name} began on 1 April 2021, after Northamptonshire\\.$`));
      expect(rows.find(({ area }) => area === name)?.['year']).toBe(2022);
    }
    expect(
      shown(care, code('Northamptonshire')).view.rows.findLast(({ area }) => area === 'Northamptonshire'),
    ).toMatchObject({ year: 2021, followed_by: 'North Northamptonshire and West Northamptonshire' });
  });

  test('a marker in a flow', () => {
    const starting = view('children-in-care', 'starting');
    const marked = evidence['area-looked-after'].filter(({ started_marker }) => started_marker !== null);
    for (const { area, year } of marked) {
      const row = shown(starting, area).view.rows.find((one) => one['year'] === year);
      expect(row).toMatchObject({ started: null, started_rate: null, missing: expect.any(String) as string });
    }
    expect(marked.length).toBeGreaterThan(0);
  });

  test('a sum that lacks a part, and one that is odd as published', () => {
    const { rows } = shown(view('spending-shift'), code('Luton')).view;
    expect(rows.find(({ area, year }) => area === 'Luton' && year === '2022/23')).toMatchObject({
      early_percent: null,
      total: null,
      missing: 'not returned by the council',
    });
    const told = (name: string): string => {
      const { about } = shown(view('spending-shift'), code(name)).details;
      return about.find(({ heading }) => heading === 'What sums leave out')?.paragraphs.join(' ') ?? '';
    };
    for (const sentence of [
      'The total of England for 2017/18 is, as published, £60m above what councils give.',
      'for 2022/23 leave out Luton:',
      'for 2023/24 leave out Cumberland, and Westmorland and Furness:',
      'for 2024/25 leave out Middlesbrough and Wandsworth:',
    ])
      expect(told('England')).toContain(sentence);
    expect(told('North East')).toContain('The total of the North East for 2017/18 is, as published, £60m above');
    expect(told('North East')).toContain('the North East for 2024/25 leave out Middlesbrough:');
  });

  test('a line that is reported as nil', () => {
    const { summary } = shown(view('spending-shift'), code('Somerset')).view;
    const newest = evidence['area-spending'].findLast(({ area }) => area === code('Somerset'));
    expect(newest?.sure_start).toBe(0);
    expect(summary).toContain('Sure Start is reported as nil.');
  });

  test('a share that rounded amounts would not give', () => {
    let told = 0;
    for (const { code } of evidence.areas)
      for (const price of ['real', 'cash']) {
        const { summary, points } = shown(view('spending-shift', price), code).view;
        for (const text of [summary, ...points]) {
          const [, share, part, , all] = /(\d+)% of .*\(£([\d.,]+(bn|m)?) of £([\d.,]+(bn|m)?)/.exec(text) ?? [];
          if (!share) continue;
          told += 1;
          const [of, whole] = [part, all].map(
            (amount = '') =>
              Number.parseFloat(amount.replaceAll(',', '')) * ({ bn: 1e9, m: 1e6 }[amount.replace(/[\d.,]+/, '')] ?? 1),
          );
          expect(Math.round(((of ?? 0) / (whole ?? 0)) * 100), text).toBe(Number(share));
        }
      }
    expect(told).toBeGreaterThan(evidence.areas.length * 10);
  });

  test('prices are those of the year whose deflator is 100', () => {
    const { year } = evidence['gdp-deflators'].find(({ deflator }) => deflator === 100) ?? {};
    expect(shown(view('early-intervention-spending', 'real'), ENGLAND).view.summary).toContain(`in ${year} prices`);
    expect(year).toBe(evidence['gdp-deflators'].at(-1)?.year);
  });
});

const wordsIn = (text: string): number => text.split(' ').length;

type Datum = Readonly<Record<string, unknown>>;

/** Every datum of a spec. */
function datumsIn(spec: unknown): Datum[] {
  if (Array.isArray(spec)) return spec.flatMap(datumsIn);
  if (typeof spec !== 'object' || spec === null) return [];
  return Object.entries(spec).flatMap(([key, value]) =>
    key === 'values' && Array.isArray(value) ? (value as Datum[]) : datumsIn(value),
  );
}

/** The first and the last year of each unbroken line of a spec. */
function lineYears(spec: unknown): (readonly [number, number])[] {
  if (Array.isArray(spec)) return spec.flatMap(lineYears);
  if (typeof spec !== 'object' || spec === null) return [];
  const { mark, data } = spec as { mark?: unknown; data?: { values?: Datum[] } };
  const type = typeof mark === 'object' && mark !== null ? (mark as { type?: unknown }).type : mark;
  const values = type === 'line' ? (data?.values ?? []) : [];
  const own = [...new Set(values.map(({ part }) => part))].map((part) => {
    const years = values.filter((datum) => datum['part'] === part).map(({ year }) => Number(year));
    return [Math.min(...years), Math.max(...years)] as const;
  });
  return [...own, ...Object.values(spec).flatMap(lineYears)];
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
