import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ChartRow } from '../../src/artifact.ts';
import { inProject } from '../../src/prerender/project.ts';
import { find } from '../../src/data/find.ts';
import type { Evidence } from '../../src/data/evidence.ts';
import { percentChange, percentOf } from '../../src/data/spending.ts';
import { toCSV } from '../../src/words/csv.ts';
import { claimValue } from '../../src/words/claims.ts';
import { typeset } from '../../src/words/typeset.ts';
import { sourceFiles, walk } from '../unit/source-files.ts';
import { eachView, evidence, type View, viewOf } from './every-chart.ts';
import { numbersIn, says } from './numbers-said.ts';
import { marksOf, rowMarksOf, sayingsOf, textsOf } from './picture.ts';
import { nationalRows, numeric, percentagesOf } from './grounds.ts';
import { claimsTold, rowsNamed } from './named.ts';

/** The texts of a view that stand alone, with the rows that each speaks of; axis ticks speak of none. */
function textsAbout({ view }: View): { readonly text: string; readonly rows: readonly ChartRow[] }[] {
  const points = view.points.map((text, index) => ({ text, rows: view.rows.slice(index, index + 1) }));
  const words = [view.headline, view.subtitle, view.summary].map((text) => ({ text, rows: view.rows }));
  const labels = view.posters.flatMap(({ svg }) =>
    textsOf(svg)
      .filter(({ row }) => row !== undefined)
      .map(({ text, row = 0 }) => ({ text, rows: view.rows.slice(row, row + 1) })),
  );
  return [...points, ...words, ...labels];
}

describe('1. a number on screen is a row of the package or computed from rows', () => {
  const typed = /£ ?\d|\d ?%|\b\d{1,3}(,\d{3})+\b|\b\d+(\.\d+)? ?(bn|billion|million)\b|\b(19|20)\d\d\b/;

  /** Texts of code, without comments, addresses and the dates of a schema. */
  const textsIn = (folder: string): [string, string][] =>
    sourceFiles(folder).flatMap((file) => {
      const texts: [string, string][] = [];
      walk(file, (node) => {
        const value =
          node.type === 'TemplateElement' ? file.text.slice(Number(node['start']), Number(node['end'])) : node['value'];
        if (typeof value === 'string') texts.push([file.path, value]);
      });
      return texts;
    });

  test.each([
    'src/charts',
    'src/area-charts',
    'src/areas',
    'src/words',
    'src/chart-types',
    'src/layers',
    'src/definition',
    'stories',
  ])('no number is typed into %s', (folder) => {
    const texts = textsIn(folder);
    expect(texts.length).toBeGreaterThan(0);
    const found = texts.filter(([, text]) => typed.test(text));
    expect(found).toEqual([]);
  });

  test('no number is typed into the prose of a story page', () => {
    const pages = readdirSync(inProject('stories')).filter((file) => file.endsWith('.mdx'));
    expect(pages.length).toBeGreaterThan(0);
    const found = pages.flatMap((file) => {
      const prose = readFileSync(inProject(`stories/${file}`), 'utf8').replace(/```[\s\S]*?```|`[^`]*`|<[^>]*>/g, '');
      return prose
        .split('\n')
        .filter((line) => typed.test(line))
        .map((line) => `${file}: ${line}`);
    });
    expect(found).toEqual([]);
  });

  test.each(['£3.5bn', 'down 46%', '64,460 children', 'about 2 billion', 'in 2018'])('“%s” would be found', (text) => {
    expect(text).toMatch(typed);
  });

  /** The published ends of a published change: figures of the same text about the first and the last year of its period. */
  const endsOf = (change: Evidence['claims'][number]): string[] =>
    evidence.claims
      .filter(
        ({ source, unit, period }) =>
          source === change.source && unit !== 'percent' && change.period.split(' to ').includes(period),
      )
      .map(claimValue);

  test.each(eachView)(
    '%s: a published percentage stands beside the ends it was published with, and is credited',
    (_, of) => {
      const published = claimsTold(of.view, evidence).filter(({ unit }) => unit === 'percent');
      for (const { text } of textsAbout(of))
        for (const claim of published) {
          if (!text.includes(claimValue(claim))) continue;
          expect(text).toContain(typeset(claim.claimant));
          for (const end of endsOf(claim)) expect(text).toContain(end);
        }
    },
  );

  test('a published percentage has its published ends, where there are any', () => {
    expect(endsOf(find(evidence.claims, 'id', 'F15'))).toEqual(['£3.5bn', '£1.9bn']);
    expect(endsOf(find(evidence.claims, 'id', 'F19'))).toEqual([]);
  });

  const sharesIn = (rows: readonly ChartRow[]): number[] =>
    rows
      .flatMap((row) => Object.entries(row))
      .flatMap(([field, cell]) => (field.endsWith('percent') && typeof cell === 'number' ? [cell] : []));
  const published = new Set(nationalRows(evidence).flatMap(sharesIn));
  /** Percentages that tables by area give for the area and the year of a row. */
  const publishedOf = ({ area, year }: ChartRow): number[] => {
    const codes = new Set(
      evidence.areas.flatMap(({ code, name, common_name }) => ((common_name ?? name) === area ? code : [])),
    );
    return (['area-care-leavers', 'area-emotional-health', 'area-re-referrals'] as const)
      .flatMap((table) => evidence[table].map((row): ChartRow => ({ ...row })))
      .filter((row) => codes.has(String(row['area'])) && row['year'] === year)
      .flatMap((row) => sharesIn([row]));
  };
  /** Percentages of the rows shown that a table of the evidence gives as they were published. */
  const sharesShown = ({ rows }: View['view']): number[] =>
    rows.flatMap((row) => {
      const own = row['area'] === undefined || !sharesIn([row]).length ? [] : publishedOf(row);
      return sharesIn([row]).filter((share) => published.has(share) || own.includes(share));
    });

  test('a percentage that was published as such is told from one of our own', () => {
    expect(sharesShown(viewOf('mental-health').view)).toContain(41);
    expect(sharesShown(viewOf('family-help-rollout').view)).toEqual([]);
  });

  test.each(eachView)('%s: a percentage of our own can be worked out from the numbers beside it', (_, of) => {
    const { view } = of;
    const claimed = new Set(claimsTold(view, evidence).map(claimValue));
    const named = rowsNamed(view, `${view.headline} ${view.summary}`).flatMap((row) => {
      const point = view.points[view.rows.indexOf(row)];
      return point === undefined ? [] : point;
    });
    // A share that a named row itself gives is official, not our own.
    const given = rowsNamed(view, `${view.headline} ${view.summary}`).flatMap((row) =>
      numeric(row).flatMap(([field, value]) => (percentagesOf(view.columns).has(field) ? value : [])),
    );
    const shown = [view.summary, view.headline, ...named].flatMap(numbersIn);
    const sizes = (kind: string) => shown.filter((said) => said.kind === kind).map(({ value }) => value);
    const changes = ['money', 'number'].flatMap((kind) =>
      sizes(kind).flatMap((from) =>
        sizes(kind).flatMap((to) => [Math.abs(percentChange(from, to)), percentOf(from, to)]),
      ),
    );
    for (const said of numbersIn(`${view.headline} ${view.summary}`).filter(({ kind }) => kind === 'percent'))
      if (!claimed.has(said.text) && ![...given, ...sharesShown(view)].some((share) => says(said, share)))
        expect(
          changes.some((change) => says(said, change)),
          said.text,
        ).toBe(true);
  });
});

describe('2. a qualifier travels with its number', () => {
  test.each(eachView)('%s: in headline, subtitle, summary, points and labels', (_, of) => {
    const { definition, choice, view } = of;
    const columns = definition.columns(choice).filter(({ qualifier }) => qualifier);
    for (const { text, rows } of textsAbout(of))
      for (const said of numbersIn(text).filter(({ kind }) => kind !== 'year')) {
        const meant = (row: ChartRow) =>
          columns.find(({ name }) => typeof row[name] === 'number' && says(said, Number(row[name])));
        const qualifiers = rows.filter(meant).map((row) => row[meant(row)?.qualifier ?? ''] ?? null);
        const plain = view.rows.some((row) => meant(row) && row[meant(row)?.qualifier ?? ''] === null);
        for (const qualifier of qualifiers)
          if (qualifier && !plain)
            expect(text.slice(0, said.at).toLowerCase(), text).toMatch(new RegExp(`(^|\\W)${qualifier} $`));
      }
  });

  test.each(eachView)(
    '%s: in the table, where a column of numbers names the column of their qualifiers',
    (_, { view }) => {
      const qualified = view.rows.filter((row) => row['qualifier']);
      for (const { name, decimals, qualifier } of view.columns)
        if (qualified.some((row) => typeof row[name] === 'number') && decimals !== undefined)
          expect(qualifier, name).toBe('qualifier');
    },
  );

  test.each(eachView)('%s: in the CSV file, where the qualifier stands before what it qualifies', (_, { view }) => {
    const header = toCSV(view.rows).split('\r\n')[0]?.split(',') ?? [];
    for (const { name, qualifier } of view.columns)
      if (qualifier && view.rows.some((row) => row[qualifier] !== null)) {
        expect(header).toContain(qualifier);
        expect(header.indexOf(qualifier)).toBeLessThan(header.indexOf(name));
      }
  });

  test('to what is computed from it: a gap measured from “about” is “about” too', () => {
    const { posters } = viewOf('funding-gap', 'ask-family-help.measure-per-year').view;
    for (const { svg } of posters) expect(sayingsOf(svg)).toContain('Gap: about £300m a year');
  });

  test('and is in the data in the first place', () => {
    expect(viewOf('children-in-care').view.rows.at(-1)).toMatchObject({ qualifier: 'approaching', children: 100_000 });
  });
});

describe('3. actual, estimate, projection, commitment and call are different kinds', () => {
  const kindsOf = (rows: readonly ChartRow[]) => [...new Set(rows.flatMap((row) => row['kind'] ?? []))].map(String);
  const mixed = eachView.filter(([, { view }]) => kindsOf(view.rows).length > 1);
  const words: Readonly<Record<string, RegExp>> = {
    projection: /\bprojection\b/,
    estimate: /\bestimate/,
    commitment: /\bcommitted\b/,
    call: /\bcalled for\b/,
  };

  test('there are views with more than one', () => {
    expect(new Set(mixed.flatMap(([, { view }]) => kindsOf(view.rows)))).toEqual(
      new Set(['actual', 'estimate', 'projection', 'call', 'commitment']),
    );
  });

  test.each(mixed)('%s: they differ in mark', (_, { view }) => {
    for (const { svg } of view.posters) {
      const looks = kindsOf(view.rows).map((kind) => {
        const marks = rowMarksOf(svg).filter(({ row = -1 }) => view.rows[row]?.['kind'] === kind);
        return new Set(marks.map(({ attributes }) => `${attributes['fill']} ${attributes['stroke']}`));
      });
      for (const [index, look] of looks.entries())
        for (const other of looks.slice(index + 1)) expect([...look].filter((paint) => other.has(paint))).toEqual([]);
    }
  });

  test.each(mixed)('%s: they differ in words', (_, { view }) => {
    for (const [index, point] of view.points.entries())
      for (const [kind, word] of Object.entries(words))
        expect(word.test(point), `${point} is ${kind}`).toBe(view.rows[index]?.['kind'] === kind);
  });

  test.each(mixed)('%s: they differ in the table', (_, { view }) => {
    expect(view.columns.map(({ name }) => name)).toContain('kind');
  });

  test('a projection is a dashed path to an open marker, and is called one in the picture', () => {
    const { rows, posters } = viewOf('children-in-care').view;
    for (const { svg } of posters) {
      const dashed = marksOf(svg).filter(({ tag, attributes }) => tag === 'path' && attributes['stroke-dasharray']);
      expect(dashed.map(({ attributes }) => attributes['stroke'])).toEqual(['var(--_series-2)']);
      const end = rowMarksOf(svg).filter(({ row }) => row === rows.length - 1);
      expect(end.map(({ attributes }) => [attributes['fill'], attributes['stroke']])).toEqual([
        ['var(--_surface)', 'var(--_series-2)'],
      ]);
      for (const text of ['Projection:', 'approaching 100,000', 'Projected in May 2022'])
        expect(sayingsOf(svg).replaceAll(' | ', ' ')).toContain(text);
      expect(sayingsOf(svg)).toContain('The path is illustrative');
    }
  });

  test('the path of a projection has no points between its ends, in the picture or in the rows', () => {
    const { rows } = viewOf('children-in-care').view;
    const projected = rows.filter(({ kind }) => kind === 'projection');
    const lastActual = rows.findLast(({ kind }) => kind === 'actual');
    expect(projected).toHaveLength(1);
    expect(Number(projected[0]?.['year']) - Number(lastActual?.['year'])).toBeGreaterThan(1);
  });

  test('a commitment is another colour than a call', () => {
    for (const [, { view }] of eachView.filter(([, { chart }]) => chart === 'funding-gap'))
      for (const { svg } of view.posters)
        for (const { row = -1, attributes } of rowMarksOf(svg))
          expect(attributes['fill'] === 'var(--_series-2)').toBe(view.rows[row]?.['kind'] === 'commitment');
  });
});
