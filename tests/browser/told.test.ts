import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inProject } from '../../src/prerender/project.ts';
import { specs } from '../unit/told-specs.ts';
import { Site, notes } from './site.ts';
import type { Found } from './told-page.ts';

let site: Site;
let found: Readonly<Record<string, Found>>;

const shown = [
  'bars',
  'barsWithText',
  'lines',
  'linesWithPoints',
  'lineWithGap',
  'area',
  'pie',
  'facets',
  'facetedLayers',
  'boxplot',
  'map',
  'onlyText',
  'repeatLayer',
  'rules',
] as const;

beforeAll(async () => {
  const [[bundle], opened] = await Promise.all([
    build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        target: 'es2022',
        write: false,
        lib: { entry: inProject('tests/browser/told-page.ts'), formats: ['es'] },
      },
    }) as Promise<Rolldown.RolldownOutput[]>,
    Site.open(),
  ]);
  site = opened;
  const { page, said } = await site.visit(
    { head: '', body: '<script type="module" src="told.js"></script>' },
    {},
    async (page) => {
      await page.route('**/told.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: bundle?.output[0].code ?? '' }),
      );
      await page.route('**/specs.json', (route) =>
        route.fulfill({ json: Object.fromEntries(shown.map((name) => [name, specs[name]])) }),
      );
    },
  );
  await page.waitForFunction(() => 'found' in window);
  found = await page.evaluate(() => (window as unknown as { found: Record<string, Found> }).found);
  expect((await notes(page)).violations).toEqual([]);
  expect(said).toEqual([]);
  await page.close();
});
afterAll(() => site.close());

describe.each(shown)('the drawing of %s', (name) => {
  test('has one element for each row', () => {
    expect(found[name]?.marks.length).toBe(found[name]?.points.length);
    for (const { tag } of found[name]?.marks ?? []) expect(tag).toMatch(/^(path|line|rect|image)$/);
  });

  test('is left as it is when it is marked once more', () => {
    expect(found[name]?.changes).toBe(0);
  });

  test('is marked again after it was drawn anew', () => {
    expect(found[name]?.wider).toEqual(found[name]?.marks.map(({ tag }) => tag));
  });

  test('tells nothing besides', () => {
    expect(found[name]?.named).toBe(0);
  });

  test('has its points in different places', () => {
    const places = found[name]?.marks.map(({ x, y }) => `${x} ${y}`) ?? [];
    expect(new Set(places).size).toBe(places.length);
  });
});

test('points of a line stand on it, from left to right, and a gap on the baseline', () => {
  const { marks = [] } = found['lineWithGap'] ?? {};
  expect(marks.map(({ x }) => x)).toEqual(marks.map(({ x }) => x).toSorted((a, b) => a - b));
  expect(Math.max(...marks.map(({ y }) => y))).toBe(marks[1]?.y);
});

test('where a line has points of its own, they are met, and not the line', () => {
  expect(new Set(found['linesWithPoints']?.marks.map(({ tag }) => tag))).toEqual(new Set(['path']));
  expect(new Set(found['lines']?.marks.map(({ tag }) => tag))).toEqual(new Set(['rect']));
});
