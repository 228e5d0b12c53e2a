import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { areaChartNames, chartNames } from '../../src/prerender/charts.ts';
import { lazyFiles } from '../../src/bundle/lazy-files.ts';
import { inProject } from '../../src/prerender/project.ts';
import { BUDGETS } from './budgets.ts';
import recorded from './sizes.json' with { type: 'json' };

const sizes: Readonly<Record<string, number>> = recorded;
/** Bytes of brotli by file: to compress the engine takes seconds, and several budgets count it. */
const compressed = new Map<string, number>();
function size(file: string): number {
  const before = compressed.get(file);
  if (before !== undefined) return before;
  const { length } = brotliCompressSync(readFileSync(inProject(`cdn/${file}`)));
  compressed.set(file, length);
  return length;
}
const charts = chartNames().map((name) => `charts/${name}.js`);
const inCharts = readdirSync(inProject('cdn/charts')).map((file) => `charts/${file}`);
/** What makes the views of a chart that no build drew. It comes with the engine, and only then. */
const definitions = inCharts.filter((file) => file.endsWith('.live.js'));
const modules = inCharts.filter((file) => !definitions.includes(file));
/** What comes when the page is idle or a reader turns to a plot, and what comes when the first panel is opened. */
const later = lazyFiles.map(({ file }) => file);
/** What draws live, and what that fetches. */
const live = readdirSync(inProject('cdn')).filter(
  (file) => /^care-charts\..+\.js$/.test(file) && !later.includes(file),
);
/** The areas that a chart can be about. It comes with the first that names one. */
const AREAS = 'areas/index.js';
const text = (file: string): string => readFileSync(inProject(`cdn/${file}`), 'utf8');

/** Tells each file's size and what it has gained or lost since it was last recorded. */
function account(files: readonly string[]): string {
  const lines = files.map((file) => {
    const now = size(file);
    const before = sizes[file];
    const change = before === undefined ? 'new' : `${now >= before ? '+' : ''}${now - before} since sizes.json`;
    return `  ${file}: ${now} bytes (${change})`;
  });
  return `\n${lines.join('\n')}\n`;
}

test('the script, its stylesheet and the first chart fit the eager budget, whichever chart comes first', () => {
  for (const chart of charts) {
    const eager = ['care-charts.js', 'care-charts.css', chart];
    const total = eager.reduce((sum, file) => sum + size(file), 0);
    expect(
      total,
      `Eager bytes for a page with ${chart}: ${total} of ${BUDGETS.eager}.${account(eager)}`,
    ).toBeLessThanOrEqual(BUDGETS.eager);
  }
});

test('what is only told when a panel is opened is not in what every reader loads', () => {
  for (const file of ['care-charts.js', ...charts]) {
    for (const told of ['What is counted', 'Figures (CSV)', 'To cite this figure', 'Code for another page'])
      expect(text(file), file).not.toContain(told);
  }
});

test('what makes marks points is not in what the first picture waits for', () => {
  for (const file of ['care-charts.js', ...charts])
    expect(readFileSync(inProject(`cdn/${file}`), 'utf8'), file).not.toMatch(/tooltip|Escape/);
});

test('what makes sound is in nothing but the part that a reader asks for', () => {
  for (const file of ['care-charts.js', 'care-charts.points.js', 'care-charts.panels.js', ...charts])
    expect(readFileSync(inProject(`cdn/${file}`), 'utf8'), file).not.toMatch(/Oscillator|Lowest tone/);
});

test('each further chart, and whatever is fetched later, fits its budget', () => {
  for (const file of [...later, ...modules]) expect(size(file), account([file])).toBeLessThanOrEqual(BUDGETS.chart);
});

test('what shows areas is in no module of a chart: those that there are by area name it', () => {
  const naming = chartNames().filter((name) => text(`charts/${name}.js`).includes('care-charts.areas.js'));
  expect(naming).toEqual(areaChartNames());
  for (const file of ['care-charts.js', ...charts]) expect(text(file), file).not.toMatch(/neighbours,|setPrototypeOf/);
});

test('names, codes and neighbours of all areas fit their budget, in a module that imports nothing', () => {
  expect(size(AREAS), account([AREAS])).toBeLessThanOrEqual(BUDGETS.areas);
  expect(text(AREAS)).toMatch(/^export default "/);
  expect(text(AREAS)).not.toMatch(/\bimport\b/);
});

describe('all that is fetched besides its module for a chart of own figures fits the live budget', () => {
  test.each([
    ['a spec', ['spec']],
    ['a spec in which something can be chosen', ['spec', 'act-on']],
    ['a table over time', ['figures', 'table', 'of-times']],
    ['a table of names', ['figures', 'table', 'of-names']],
    ['rows over time', ['figures', 'json', 'of-times']],
    ['a CSV file of names', ['figures', 'text', 'csv', 'of-names']],
    ['a CSV file of one line', ['figures', 'text', 'csv', 'of-times']],
    ['a CSV file of several lines', ['figures', 'text', 'csv', 'of-times', 'trend-sentences']],
    ['a JSON file of several lines', ['figures', 'text', 'json', 'of-times', 'trend-sentences']],
  ])('for %s', (_, entries) => {
    const files = withImports(entries.map((name) => `care-charts.${name}.js`));
    expect(files).toContain('care-charts.live.js');
    const total = files.reduce((sum, file) => sum + size(file), 0);
    expect(total, `Live bytes: ${total} of ${BUDGETS.live}.${account(files)}`).toBeLessThanOrEqual(BUDGETS.live);
  });
});

/** Files with all that they import before they run. */
function withImports(files: readonly string[]): string[] {
  const all = new Set<string>();
  const add = (file: string): void => {
    if (all.has(file)) return;
    all.add(file);
    for (const [, imported = ''] of text(file).matchAll(/(?:^|[;}])import\b[^('"`;]*["']\.\/([^"']+)["']/g))
      add(imported);
  };
  for (const file of files) add(file);
  return [...all];
}

test('what draws live is in one file that waits for no other', () => {
  expect(withImports(['care-charts.live.js'])).toEqual(['care-charts.live.js']);
  expect(withImports(['care-charts.spec.js'])).toEqual(['care-charts.spec.js', 'care-charts.live.js']);
});

test('no module for bundlers brings a chart engine before it is needed', () => {
  const seen = new Set<string>();
  const add = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(inProject(`dist/${file}`), 'utf8');
    expect(code, file).not.toMatch(/vega-(lite|embed|view|scenegraph)/);
    for (const [, imported = ''] of code.matchAll(/^(?:import|export)\b[^'"]*["'](\.[^"']+)["']/gm))
      add(join(dirname(file), imported));
  };
  for (const file of ['index.js', 'data.js', ...chartNames().map((name) => `charts/${name}.js`)]) add(file);
  expect(seen.size).toBeGreaterThan(chartNames().length);
});

test('what makes the views that no build drew fits its budget, and brings no engine', () => {
  expect(definitions.length).toBeGreaterThan(0);
  for (const file of definitions) {
    expect(size(file), account([file])).toBeLessThanOrEqual(BUDGETS.definition);
    expect(readFileSync(inProject(`cdn/${file}`), 'utf8'), file).not.toMatch(/\bimport\b/);
  }
});

test('the stylesheet that holds the place of charts fits in a kilobyte', () => {
  expect(size('care-charts.css'), account(['care-charts.css'])).toBeLessThanOrEqual(BUDGETS.stylesheet);
});

test('sizes.json knows every file, so that a growth can be told', () => {
  const files = ['care-charts.js', 'care-charts.css', ...later, ...live, ...inCharts, AREAS].toSorted();
  expect(Object.keys(sizes).toSorted(), 'Record them with `npm run sizes`').toEqual(files);
});

test('no byte of a chart engine is in what readers load', () => {
  for (const file of ['care-charts.js', ...later, ...modules]) {
    expect(text(file), file).not.toMatch(/vega|d3-scale|csv-parse/i);
  }
});
