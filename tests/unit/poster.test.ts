import type { TopLevelSpec } from 'vega-lite';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/prerender/compile.ts';
import { vegaLiteSchema } from '../vega-lite-schema.ts';
import { drawPoster } from '../../src/prerender/poster.ts';

const words = { label: 'Spending fell & "rose"', description: 'From <1 to 2.' };
const bars: TopLevelSpec = {
  width: 100,
  height: 50,
  data: {
    values: [
      { name: 'a', size: 1, seen: 1, row: 'row-0' },
      { name: 'b', size: 2, seen: 0, row: 'row-1' },
      { name: 'c', size: 3, seen: 0, row: null },
    ],
  },
  mark: { type: 'point', clip: true, filled: true },
  encoding: {
    x: { field: 'name', type: 'nominal', axis: null },
    y: { field: 'size', type: 'quantitative', axis: null },
    opacity: { field: 'seen', type: 'quantitative', scale: null },
    description: { field: 'row' },
  },
};

describe('a poster', () => {
  test('has ids that no other drawing on the page has', async () => {
    const { svg } = await drawPoster(bars, 'spending-380', words);
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(id).toMatch(/^spending-380-/);
    for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
  });

  test('keeps a mark that is not seen but speaks of a row, so that a reader can reach it', async () => {
    const { svg } = await drawPoster(bars, 'x', words);
    expect([...svg.matchAll(/data-row="(\d+)"/g)].map(([, row]) => row)).toEqual(['0', '1']);
  });

  test('is named and described for those who do not see it, whatever characters the words hold', async () => {
    const { svg } = await drawPoster(bars, 'x', words);
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-label="Spending fell &amp; &quot;rose&quot;"');
    expect(svg).toContain('<desc>From &lt;1 to 2.</desc>');
  });

  test('brings no classes, fonts or pointer rules of its own', async () => {
    const { svg } = await drawPoster({ ...bars, title: 'A title' }, 'x', words);
    expect(svg).not.toMatch(/ (class|font-family|pointer-events|style)=/);
  });

  test('says how large it is', async () => {
    const { svg, width, height } = await drawPoster(bars, 'x', words);
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
  });
});

describe('compiling', () => {
  test('gives the look of the package to a spec that says nothing of it', () => {
    expect(JSON.stringify(compile({ ...bars, mark: 'bar' }))).toContain('var(--_series-1)');
  });

  test('fails on a warning, since a spec that warns draws something other than it says', () => {
    const doubtful: TopLevelSpec = {
      ...bars,
      encoding: { x: { field: 'name', type: 'nominal' }, y: { field: 'size', type: 'quantitative' }, x2: { value: 3 } },
    };
    expect(() => compile(doubtful)).toThrow('Vega-Lite warns');
  });

  test('knows the schema of the installed Vega-Lite', () => {
    expect(vegaLiteSchema()).toHaveProperty('$ref', '#/definitions/TopLevelSpec');
  });
});
