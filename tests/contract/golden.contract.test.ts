import { describe, expect, test } from 'vitest';
import { compile } from '../../src/prerender/compile.ts';
import { formatted } from '../../src/dev/formatted.ts';
import { POSTER_WIDTHS } from '../../src/layers/poster-widths.ts';
import { eachView } from './every-chart.ts';
import { REMEDIES } from './remedies.ts';

/** A narrow picture and a wide one. */
const WIDTHS = [POSTER_WIDTHS[0], POSTER_WIDTHS[POSTER_WIDTHS.length - 1] ?? 0] as const;

/** A compiled spec as it is kept: numbers to three decimals, and of inline rows only how many there are. */
function kept(value: unknown, name = ''): unknown {
  if (typeof value === 'number') return Number(value.toFixed(3));
  if (Array.isArray(value)) return name === 'values' ? `${value.length} rows` : value.map((part) => kept(part));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, kept(part, key)]));
}

/**
 * What Vega is asked to draw, for each view, narrow and wide: a change here is a change of the pictures.
 * After looking at it, `npx vitest run --project contract -u` keeps the new one.
 */
describe.each(eachView)('%s compiles to what it compiled to before', (_, { chart, key, definition, choice, view }) => {
  test.each(WIDTHS)('at a width of %i', async (width) => {
    const spec = compile(definition.spec(view.rows, { width, choice }));
    const file = `${[chart, key, width].filter(Boolean).join('.')}.vg.json`;
    const { [file]: text } = await formatted({ [file]: JSON.stringify(kept(spec)) });
    await expect(text, REMEDIES.picture).toMatchFileSnapshot(`../golden/${file}`);
  });
});
