import type { TopLevelSpec } from 'vega-lite';
import { describe, expect, test } from 'vitest';
import { describeSpec } from '../../src/live/describe-spec/describe-spec.ts';
import { everySpec } from '../specs/every-spec.ts';
import { sceneOf } from './scene.ts';
import { claimsOf } from './summary-claims.ts';
import { kinds } from './told-kinds.ts';
import { specs as toldSpecs } from './told-specs.ts';
import { ran } from './told-view.ts';

const specs = { ...everySpec, ...toldSpecs, ...kinds } as Readonly<Record<string, unknown>>;

const SUSPECT = /undefined|\bNaN\b|\bnull\b|\[object|Infinity|\d{4}-\d\d-\d\d|[^\W_]_+[^\W_]|\bFeature\b/;

/** A summary with one of its numbers changed, or its ends exchanged, for each number in it that can be checked. */
function falseSummaries(summary: string): string[] {
  const plain = summary.replace(/\u00a0/g, ' ').replace(/\u2060/g, '');
  const more = (text: string): string => String(Number(text.replace(/,/g, '')) + 1);
  const counts = [
    /(, with )([\d,]+)(?= \w+(?:[.;]|$))/g,
    /(, in )(\d+)(?= panels)/g,
    /^()(\d+)(?= charts)/g,
    /(, for )(\d+)(?= values of)/g,
  ];
  const changed = counts.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map(
      ({ index, 0: all, 1: before = '', 2: count = '' }) =>
        plain.slice(0, index) + before + more(count) + plain.slice(index + all.length),
    ),
  );
  const ends = /( goes from )([−\d,.]*\d)(\S*)((?: \(.+?\))? to )([−\d,.]*\d)/g;
  const other = (text: string): string => text.replace(/\d(?=[\d,.]*$)/, (digit) => String((Number(digit) + 4) % 10));
  return [
    ...changed,
    ...[...plain.matchAll(ends)].flatMap(({ index, 0: all, 1: from, 2: least = '', 3: unit, 4: to, 5: most = '' }) => [
      plain.slice(0, index) + from + other(least) + unit + to + most + plain.slice(index + all.length),
      plain.slice(0, index) + from + least + unit + to + other(most) + plain.slice(index + all.length),
    ]),
  ];
}

describe('what a summary says is what was drawn, and would be found out if it were not', () => {
  test.each(Object.keys(specs))('%s', async (name) => {
    const spec = specs[name] as TopLevelSpec;
    const view = await ran(spec);
    const { headline, subtitle, summary, points, series, columns } = describeSpec(view, spec);
    const scene = sceneOf(view);
    const unborne = (text: string) => claimsOf(text, view, scene).filter(({ holds }) => !holds);
    expect(claimsOf(summary, view).length, summary).toBeGreaterThan(0);
    expect(unborne(summary), summary).toEqual([]);
    expect(falseSummaries(summary).filter((one) => unborne(one).length === 0)).toEqual([]);
    const said = [
      headline,
      subtitle,
      summary,
      ...points,
      ...(series?.words ?? []),
      ...columns.map(({ title }) => title),
    ];
    // No word of a program, no date as a program writes it, no name of a field but where it is drawn, as the key of a fold.
    const data = scene.layers.flatMap(({ items }) => items.flatMap(({ datum }) => Object.values(datum)));
    const named = data.filter((value): value is string => typeof value === 'string' && value.includes('_'));
    const suspect = said.filter((text) => SUSPECT.test(named.reduce((rest, name) => rest.replaceAll(name, ''), text)));
    expect(suspect).toEqual([]);
    view.finalize();
  });
});
