import type { TopLevelSpec } from 'vega-lite';
import { describe, expect, test } from 'vitest';
import type { ChartRow } from '../../src/artifact.ts';
import { typeset } from '../../src/words/typeset.ts';
import { eachView, viewOf } from './every-chart.ts';
import { marksOf, sayingsOf, textsOf } from './picture.ts';

describe('4. price base, period and definition are on the chart', () => {
  test.each(eachView)('%s: the place is in the subtitle', (_, { view }) => {
    expect(view.subtitle).toMatch(/\bEngland\b/);
  });

  test.each(eachView)('%s: the price base of money is in the subtitle', (_, { view }) => {
    const money = view.columns.some(({ title }) => title.includes('£'));
    if (money) expect(view.subtitle).toMatch(/\d{4}\/\d\d prices|money of the day|price base not stated/);
  });

  test.each(eachView)('%s: the period is in the subtitle or at every sum in the picture', (_, { view, choice }) => {
    const years = view.rows.filter(({ kind }) => kind !== 'projection').flatMap((row) => row['year'] ?? []);
    for (const year of [years[0], years.at(-1)]) if (year) expect(view.subtitle).toContain(String(year));
    const periods = view.rows.flatMap((row) => row['period'] ?? []).map(String);
    for (const { svg } of view.posters)
      for (const [row, period] of periods.entries()) {
        const labels = textsOf(svg).filter((text) => text.row === row);
        const said = [view.subtitle, ...labels.map(({ text }) => text)];
        expect(said.join(' ')).toContain(choice['measure'] === 'per-year' ? ' a year' : period);
      }
  });

  test.each(eachView)('%s: what is counted is told in About', (_, { view }) => {
    expect(view.about.map(({ heading }) => heading)).toContain('What is counted');
  });

  /** The data of every line of a spec. */
  const linesOf = (spec: TopLevelSpec): { dashed: boolean; values: readonly ChartRow[] }[] => {
    const layers = ('layer' in spec ? spec.layer : [spec]) as {
      mark?: string | { type: string; strokeDash?: unknown };
      data?: { values?: readonly ChartRow[] };
    }[];
    return layers.flatMap(({ mark, data }) => {
      const { type, strokeDash } = typeof mark === 'object' ? mark : { type: mark, strokeDash: undefined };
      return type === 'line' ? { dashed: Boolean(strokeDash), values: data?.values ?? [] } : [];
    });
  };

  /** The year of a row; a financial year is drawn at the year it begins in. */
  const yearOf = (row: ChartRow): number => Number.parseInt(String(row['year']), 10);

  /** The row whose year, and whose first number besides, come nearest. */
  const nearest = (rows: readonly ChartRow[], year: number, value: number): ChartRow | undefined =>
    rows.toSorted((one, other) => distance(one, year, value) - distance(other, year, value))[0];
  const distance = (row: ChartRow, year: number, value: number): number => {
    const [, first] = Object.entries(row).find(([field, cell]) => field !== 'year' && typeof cell === 'number') ?? [];
    return Math.abs(yearOf(row) - year) + Math.abs(Number(first) / value - 1);
  };

  test.each(eachView)('%s: no line joins different kinds, series or price bases', (_, { definition, choice, view }) => {
    for (const { width } of view.posters)
      for (const { dashed, values } of linesOf(definition.spec(view.rows, { width, choice }))) {
        // A dashed path may stop at the rim of its marker: its end is nearest to the row that it leads to.
        const joined = values.map(({ year, value }) =>
          dashed
            ? nearest(view.rows, Number(year), Number(value))
            : view.rows.find((row) => yearOf(row) === year && Object.values(row).includes(value ?? null)),
        );
        expect(joined).not.toContain(undefined);
        expect(new Set(joined.map((row) => row?.['prices'])).size).toBe(1);
        expect(new Set(joined.map((row) => row?.['series'])).size).toBe(1);
        const kinds = joined.map((row) => row?.['kind']);
        if (dashed) expect(kinds).toEqual(['actual', 'projection']);
        else expect(new Set(kinds)).toEqual(new Set([kinds[0]]));
      }
  });

  test('there are lines to look at', () => {
    const drawn = eachView.filter(
      ([, { definition, choice, view }]) =>
        linesOf(definition.spec(view.rows, { width: view.posters[0]?.width ?? 0, choice })).length,
    );
    expect(new Set(drawn.map(([, { chart }]) => chart))).toContain('children-in-care');
  });

  test('a line that joins early and late intervention would be found', () => {
    const { definition, choice, view } = viewOf('spending-shift');
    const lines = linesOf(definition.spec(view.rows, { width: view.posters[0]?.width ?? 0, choice }));
    expect(lines).toHaveLength(2);
    const joined = lines
      .flatMap(({ values }) => values)
      .map(({ value }) => view.rows.find((row) => Object.values(row).includes(value ?? null)));
    expect(new Set(joined.map((row) => row?.['series'])).size).toBe(2);
  });

  test.each(eachView)(
    '%s: a break in the series is noted on the picture, and told in points, table and About',
    (_, { view }) => {
      const broken = view.rows.flatMap((row, index) => (row['series_break'] ? { row, index } : []));
      if (broken.length === 0) return;
      for (const { svg } of view.posters) {
        expect(sayingsOf(svg)).toMatch(/Breaks? in series/);
        // One mark in the colour of the surface at each break, and one before the note.
        const cuts = marksOf(svg).filter(({ attributes: { d, stroke } }) => d && stroke === 'var(--_surface)');
        expect(cuts.map(({ attributes }) => attributes['d']?.match(/m/gi)?.length)).toEqual([broken.length + 1]);
      }
      expect(view.columns.map(({ name }) => name)).toContain('series_break');
      const told = view.about.flatMap(({ paragraphs }) => paragraphs).join('\n');
      for (const { row, index } of broken) {
        expect(view.points[index]).toContain('Not fully comparable with the year before.');
        expect(told).toContain(typeset(`${row['year']}: ${row['series_break']}`));
      }
    },
  );

  test('early intervention spending has a break to note', () => {
    for (const key of ['', 'prices-cash'])
      expect(viewOf('early-intervention-spending', key).view.rows[1]).toMatchObject({
        year: '2011/12',
        series_break: expect.stringContaining('cannot be compared with the year before'),
      });
  });
});
