import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/areas/area-place.ts';
import { areaModules } from '../../src/bundle/areas/area-files.ts';
import { viewPages } from '../../src/bundle/embed-pages/embed-pages.ts';
import { POSTER_WIDTHS } from '../../src/layers/poster-widths.ts';
import { areaCodes, eachDrawnArea } from '../../src/prerender/cache/drawn-areas.ts';
import { areaChartNames, importAreaChart } from '../../src/prerender/charts.ts';
import type { ProjectChart } from '../../src/prerender/draw.ts';
import { finishedViews } from '../../src/prerender/finished-views.ts';
import { readData } from '../../src/prerender/project.ts';
import { tokens } from '../../src/theme/tokens.ts';
import { citation } from '../../src/words/sources.ts';
import { typeset } from '../../src/words/typeset.ts';
import { chosen } from '../chosen.ts';
import { AREAS } from '../areas-tried.ts';
import { BUDGETS } from '../package/budgets.ts';
import { drawn as drawing, drawingFaults } from '../unit/drawn-texts.ts';
import { marksOf, sayingsOf } from './picture.ts';

/*
 * What the contract asks of charts, of charts of areas: those of a handful, or with AREAS=all of all
 * (`npm run test:areas`).
 */

const codes = process.env['AREAS'] === 'all' ? areaCodes() : Object.values(AREAS);
const names = areaChartNames().filter(chosen);
const evidence = readData();
const nameOf = (code: string): string => evidence.areas.find((area) => area.code === code)?.name ?? code;

const charts: { readonly name: string; readonly code: string; readonly chart: ProjectChart }[] = [];
await eachDrawnArea((chart, code) => void charts.push({ name: `${chart.name} of ${nameOf(code)}`, code, chart }), {
  names,
  codes,
});

/** What a value that is missing leaves in words or drawings. */
const LEFTOVER = /NaN|Infinity|\b(?:undefined|null)\b|Invalid Date|\[object/;

const brotli = (text: string): number => brotliCompressSync(text).length;

test('every area has every chart', () => {
  expect(charts).toHaveLength(codes.length * names.length);
});

describe.each(charts)('$name', ({ code, chart }) => {
  const views = finishedViews(chart);

  test('has views of this area alone', () => {
    expect(views.map(({ view }) => view.choice['area'])).toEqual(views.map(() => code));
    expect(views.every(({ key }) => key.endsWith(`area-${code}`))).toBe(true);
  });

  test('has whole words', () => {
    for (const { key, view, details } of views) {
      const paragraphs = details.about.flatMap((section) => [section.heading, ...section.paragraphs]);
      const series = view.posters.flatMap((poster) => poster.series?.words ?? []);
      const texts = [
        view.headline,
        view.subtitle,
        view.summary,
        view.credits,
        ...view.points,
        ...series,
        ...paragraphs,
      ];
      for (const text of texts) {
        expect(text.trim(), key).not.toBe('');
        expect(text, key).not.toMatch(LEFTOVER);
        expect(text, key).not.toMatch(/['"]| {2}|\.\.| [,.;:]|\( | \)|^\s|\s$/);
      }
      expect(view.headline, key).not.toMatch(/\.$/);
      expect(view.summary, key).toMatch(/[.?!]$/);
      expect(view.points, key).toHaveLength(view.rows.length);
    }
  });

  test('tells why a row has no figure, and its sentence has no number instead', () => {
    for (const { view } of views)
      for (const [index, row] of view.rows.entries())
        if (typeof row['missing'] === 'string') expect(view.points[index]).toContain(row['missing']);
  });

  test('credits the source of every row', () => {
    for (const { view, details } of views) {
      const cited = details.references.map((reference) => reference.citation);
      for (const row of view.rows) {
        const source = evidence.sources.find(({ id }) => id === row['source']);
        expect(cited).toContain(source && typeset(citation(source)));
      }
    }
  });

  test('has a picture of every width, in the colours of tokens, that says nothing broken', () => {
    const known = new Set<string | undefined>([...tokens.map(({ name }) => `var(--_${name})`), 'none', undefined]);
    for (const { key, view } of views) {
      expect(view.posters.map(({ width }) => width)).toEqual([...POSTER_WIDTHS]);
      for (const { svg, width, height } of view.posters) {
        const where = `${key} at ${width}`;
        expect(svg, where).toContain(`viewBox="0 0 ${width} ${height}"`);
        expect(sayingsOf(svg), where).not.toMatch(LEFTOVER);
        const marks = marksOf(svg);
        for (const { attributes, row = 0 } of marks) {
          expect(row, where).toBeLessThan(view.rows.length);
          for (const paint of ['fill', 'stroke']) expect(known, where).toContain(attributes[paint]);
          for (const value of Object.values(attributes)) expect(value, where).not.toMatch(LEFTOVER);
        }
      }
    }
  });

  test('keeps its texts inside the picture and off each other, as wide as a wide font sets them', async () => {
    const definition = (await importAreaChart(chart.name))(placeOf(code));
    for (const { key, view } of views) {
      const { area: _area, ...choice } = view.choice;
      const rows = definition.rows(evidence, choice);
      for (const width of POSTER_WIDTHS) {
        const faults = drawingFaults(await drawing(definition.spec(rows, { width, choice })));
        expect(faults, `${key} at ${width}`).toEqual([]);
      }
    }
  });

  test('fits its budgets: each view, and what its panels tell', () => {
    for (const [path, module] of Object.entries(areaModules(chart))) {
      const size = brotli(module);
      expect(size, `${path}: ${size} of ${BUDGETS.chart} bytes`).toBeLessThanOrEqual(BUDGETS.chart);
      expect(module, path).not.toMatch(/\bimport\b/);
    }
  });

  test('has pages that lead to each other, and say nothing broken', async () => {
    const pages = await viewPages(chart, null);
    for (const [path, page] of Object.entries(pages)) {
      expect(page, path).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
      const links = [...page.matchAll(/href="([^"/]+\.(?:html|md|json))"/g)].map(([, file = '']) => `embed/${file}`);
      for (const link of links) expect(pages, `${path} links ${link}`).toHaveProperty([link]);
    }
  });
});
