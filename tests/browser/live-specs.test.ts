import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleLive } from '../../src/bundle/bundle-live.ts';
import { differentMarks } from '../../src/dev/examples/compare-marks.ts';
import { inProject } from '../../src/prerender/project.ts';
import { everySpec } from '../specs/every-spec.ts';
import { refusals } from '../specs/refusals.ts';
import { notes, Site, type Visit } from './site.ts';
import type { Drawn } from './specs-ours.ts';

type All = Readonly<Record<string, Drawn>>;

let site: Site;
let ours: { drawn: All; files: Record<string, string>; visit: Visit; violations: string[] };
let plain: { drawn: All; compiled: All; code: string };

/** All of vega-embed in one file, as a page without a build of its own has it. */
async function bundlePlain(): Promise<string> {
  const [bundle] = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: inProject('tests/browser/specs-plain.ts'), formats: ['es'] },
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  })) as Rolldown.RolldownOutput[];
  return bundle?.output[0].code ?? '';
}

/** Opens a page whose own script draws specs, and waits until it has. */
async function drawAll(files: Readonly<Record<string, string>>, specs: object, strict: boolean): Promise<Visit> {
  const script = '<script type="module" src="engine.js"></script>';
  const visit = await site.visit({ head: '', body: script }, { timezoneId: 'UTC' }, async (page) => {
    for (const [file, body] of Object.entries(files))
      await page.route(`**/${file}`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await page.route('**/specs.json', (route) => route.fulfill({ json: specs }));
    if (!strict)
      await page.route('**/page.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body>${script}`,
        }),
      );
  });
  await visit.page.waitForFunction(() => 'drawn' in window);
  return visit;
}

const drawnOn = ({ page }: Visit, what: 'drawn' | 'compiled' = 'drawn'): Promise<All> =>
  page.evaluate((what) => (window as unknown as Record<string, All>)[what] ?? {}, what);

const asked = Object.fromEntries(Object.entries(everySpec).map(([name, spec]) => [name, { spec }]));

beforeAll(async () => {
  const [opened, files, code] = await Promise.all([
    Site.open(),
    bundleLive({ engine: inProject('tests/browser/specs-ours.ts') }),
    bundlePlain(),
  ]);
  site = opened;
  const visit = await drawAll(files, { ...asked, ...refusals }, true);
  ours = { files, visit, drawn: await drawnOn(visit), violations: (await notes(visit.page)).violations };
  const both = Object.entries(everySpec).map(([name, spec]) => [name, { spec, compiled: ours.drawn[name]?.compiled }]);
  const other = await drawAll({ 'engine.js': code }, Object.fromEntries(both), false);
  plain = { code, drawn: await drawnOn(other), compiled: await drawnOn(other, 'compiled') };
});
afterAll(() => site.close());

test('the strictest policy is kept, and nothing is said on the console', () => {
  expect(ours.violations).toEqual([]);
  expect(ours.visit.said).toEqual([]);
});

test('a drawing leaves nothing in its box', () => {
  expect(Object.entries(ours.drawn).filter(([, { left }]) => left)).toEqual([]);
});

describe('a spec has the marks and the data that it has in vega-embed with its own looks', () => {
  test.each(Object.keys(everySpec))('%s', (name) => {
    const { marks = [], refused } = ours.drawn[name] ?? {};
    expect(refused).toBeUndefined();
    expect(marks.flatMap(({ data }) => data).length).toBeGreaterThan(3);
    expect(differentMarks(plain.drawn[name]?.marks ?? [], marks)).toEqual([]);
  });
});

test('what is compiled of a spec is drawn as all of Vega draws it: axes and legends, places, sizes and paint', () => {
  const other = Object.keys(everySpec).filter(
    (name) => !isDeepStrictEqual(ours.drawn[name]?.marks, plain.compiled[name]?.marks),
  );
  expect(other).toEqual([]);
});

describe('a spec is refused in a sentence', () => {
  test.each(Object.entries(refusals))('%s', (name, { says }) => {
    expect(ours.drawn[name]?.refused).toBe(`FiguresError: ${says}`);
  });
});

test('nothing is loaded that the author did not allow', () => {
  const address = ours.visit.page.url().replace('page.html', '');
  const own = new Set(['page.html', 'specs.json', ...Object.keys(ours.files)].map((file) => address + file));
  expect(ours.visit.asked.filter((url) => !own.has(url) && !url.startsWith('data:'))).toEqual([]);
});

test('the engine is smaller than vega-embed, and leaves room for what else is in its chunk', () => {
  const size = (code: string): number => brotliCompressSync(code).length;
  const sizes = Object.entries(ours.files).map(([file, code]) => ({ file, bytes: size(code) }));
  const engine = sizes.reduce((sum, { file, bytes }) => sum + (/^(engine|live)\.js$/.test(file) ? bytes : 0), 0);
  expect(engine).toBeGreaterThan(100_000);
  expect(engine).toBeLessThan(200_000);
  expect(engine).toBeLessThan(size(plain.code));
});
