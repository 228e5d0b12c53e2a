import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inProject, readData } from '../../src/prerender/project.ts';
import { stats } from '../../src/words/stat.ts';

/** Limits in bytes of brotli. */
const BUDGETS = { code: 3_300, figure: 1_000 };

const size = (file: string): number => brotliCompressSync(readFileSync(inProject(`cdn/${file}`))).length;

test('the code of care-stat fits its budget, and imports nothing', () => {
  expect(size('stat.js')).toBeLessThanOrEqual(BUDGETS.code);
  expect(readFileSync(inProject('cdn/stat.js'), 'utf8')).not.toMatch(/\bimport\b/);
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
  const [, ...modules] = code.split(/\bimport\("/);
  const figures = modules.map((module) => readFileSync(inProject(`dist/parts/${module.split('"')[0]}`), 'utf8'));
  expect(figures).toHaveLength(1);
  for (const figure of Object.keys(stats(readData()))) expect(figures[0]).toContain(`"${figure}"`);
});

test('the stylesheet that holds the place of charts keeps none for a figure in a sentence', () => {
  expect(readFileSync(inProject('cdn/care-charts.css'), 'utf8')).not.toContain('care-stat');
});
