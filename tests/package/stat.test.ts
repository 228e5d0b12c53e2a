import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { areaFigureNames } from '../../src/area-figures/figures-by-area.ts';
import { inProject, readData } from '../../src/prerender/project.ts';
import { stats } from '../../src/words/stat.ts';

/** Limits in bytes of brotli. */
const BUDGETS = { code: 3_300, figure: 1_000, areas: 4_000 };

const size = (file: string): number => brotliCompressSync(readFileSync(inProject(`cdn/${file}`))).length;

test('the code of care-stat fits its budget, and imports nothing but what knows areas, where a tag names one', () => {
  expect(size('stat.js')).toBeLessThanOrEqual(BUDGETS.code);
  const code = readFileSync(inProject('cdn/stat.js'), 'utf8');
  expect(code.match(/\bimport\b.{0,40}/g)).toEqual([
    expect.stringMatching(/^import\(["`]\.\/care-charts\.area-stat\.js["`]\)/),
  ]);
});

test('each figure by area has a module of its own that imports nothing, within its budget', () => {
  expect(readdirSync(inProject('cdn/areas/figures')).toSorted()).toEqual(
    areaFigureNames.map((name) => `${name}.js`).toSorted(),
  );
  for (const name of areaFigureNames) {
    expect(size(`areas/figures/${name}.js`), name).toBeLessThanOrEqual(BUDGETS.areas);
    expect(readFileSync(inProject(`cdn/areas/figures/${name}.js`), 'utf8')).toMatch(/^export default \{/);
  }
});

test('a bundler gets figures by area from the files that pages fetch', () => {
  const parts = readdirSync(inProject('dist/parts')).map((file) =>
    readFileSync(inProject(`dist/parts/${file}`), 'utf8'),
  );
  for (const name of areaFigureNames)
    expect(parts.filter((code) => code.includes(`import("../../cdn/areas/figures/${name}.js")`))).toHaveLength(1);
});

test('each figure has a module of its own that imports nothing, within its budget', () => {
  const files = readdirSync(inProject('cdn/stats'));
  const names = Object.keys(stats(readData()));
  expect(files.toSorted()).toEqual(names.map((name) => `${name}.js`).toSorted());
  for (const file of files) {
    expect(size(`stats/${file}`), file).toBeLessThanOrEqual(BUDGETS.figure);
    expect(readFileSync(inProject(`cdn/stats/${file}`), 'utf8')).toMatch(/^export default \{/);
  }
});

test('a bundler can import care-stat alone, and fetches the figures when one is asked for', () => {
  const face = readFileSync(inProject('dist/charts/stat.js'), 'utf8');
  const [, part] = /"\.\.\/(parts\/care-stat-[^"]+)"/.exec(face) ?? [];
  const code = readFileSync(inProject(`dist/${part}`), 'utf8');
  expect(code).not.toContain('£3.5bn');
  // One module for all: a page with several figures asks for it once.
  const modules = [...code.matchAll(/\bimport\("\.\/([^"]+)"\)/g)].map(([, file = '']) => file);
  // The other is what knows areas.
  expect(modules.filter((file) => !file.startsWith('area-stat-'))).toHaveLength(1);
  expect(modules).toHaveLength(2);
  const figures = modules
    .filter((file) => !file.startsWith('area-stat-'))
    .map((file) => readFileSync(inProject(`dist/parts/${file}`), 'utf8'));
  expect(figures).toHaveLength(1);
  for (const figure of Object.keys(stats(readData()))) expect(figures[0]).toContain(`"${figure}"`);
});

test('the stylesheet that holds the place of charts keeps none for a figure in a sentence', () => {
  expect(readFileSync(inProject('cdn/care-charts.css'), 'utf8')).not.toContain('care-stat');
});
