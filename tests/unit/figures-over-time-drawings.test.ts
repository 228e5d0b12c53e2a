import { describe, expect, test } from 'vitest';
import { drawPoster } from '../../src/prerender/poster.ts';
import { changeOf } from '../../src/own-figures/charts/change.ts';
import { projectionOf, trendOf } from '../../src/own-figures/charts/trend.ts';
import { marksOf } from '../contract/picture.ts';
import { type GivenRow, ownFigures, unsaid, yearly } from './own-figures.ts';

const inBillions = (rows: readonly GivenRow[], options: Parameters<typeof ownFigures>[1] = {}) =>
  ownFigures(rows, { unit: '£bn', ...options });

describe('a drawing of own figures', () => {
  const poster = async (of: typeof trendOf, figures: Parameters<typeof trendOf>[0], width = 380) => {
    const { svg } = await drawPoster(of(figures, unsaid).spec(width), 'own', {
      label: 'A finding',
      description: 'A sentence.',
    });
    return svg;
  };
  const mark = (svg: string, row: number) =>
    marksOf(svg).find((one) => one.tag !== 'text' && one.row === row)?.attributes;

  test('names every moment on its axis where there is room', async () => {
    const rows = [2010, 2014, 2018, 2022].map((year): GivenRow => [`${year}/${(year + 1) % 100}`, year - 2000]);
    for (const [name] of rows) expect(await poster(trendOf, inBillions(rows), 742)).toContain(`>${name}</text>`);
  });

  test('breaks its line at a gap', async () => {
    const lines = (svg: string) =>
      marksOf(svg).filter(
        ({ tag, row, attributes }) =>
          tag === 'path' && row === undefined && attributes['stroke'] === 'var(--_series-1)',
      );
    expect(lines(await poster(trendOf, inBillions(yearly([1, 2, 3, 4]))))).toHaveLength(1);
    expect(lines(await poster(trendOf, inBillions(yearly([1, 2, null, 3, 4, null, 5]))))).toHaveLength(2);
  });

  test('draws a projection dashed and open, from what was last counted', async () => {
    const svg = await poster(
      projectionOf,
      inBillions([
        [2010, 1],
        [2011, 2],
        [2012, 3, { kind: 'projection' }],
      ]),
    );
    expect(svg).toMatch(/<path stroke="var\(--_series-2\)" stroke-dasharray="[^"]+"/);
    expect(mark(svg, 2)).toMatchObject({ fill: 'var(--_surface)', stroke: 'var(--_series-2)' });
    expect(svg).toContain('projected £3bn');
  });

  test('joins no commitment and no call to what was counted', async () => {
    for (const kind of ['commitment', 'call'] as const)
      expect(
        await poster(
          trendOf,
          inBillions([
            [2010, 1],
            [2011, 2],
            [2012, 3, { kind }],
          ]),
        ),
      ).not.toContain('stroke-dasharray');
  });

  test('draws estimates open and says so', async () => {
    const svg = await poster(
      trendOf,
      inBillions([
        [2010, 1],
        [2011, 2, { kind: 'estimate' }],
        [2012, 3],
      ]),
    );
    expect(mark(svg, 1)).toMatchObject({ fill: 'var(--_surface)' });
    expect(svg).toContain('>estimate<');
  });

  test('has nothing of an author in an expression', () => {
    const hostile = `'+alert(1)+' {"expr":"alert(2)"}`;
    const figures = inBillions(
      ['A', hostile].flatMap((name) => yearly([1, 2], { series: name })),
      { unit: hostile, title: hostile },
    );
    const expressions: string[] = [];
    const walk = (value: unknown, inData: boolean): void => {
      if (typeof value === 'string' && value.includes('alert') && !inData) expressions.push(value);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, part] of Object.entries(value)) walk(part, inData || key === 'values');
    };
    walk(trendOf(figures, unsaid).spec(380), false);
    walk(
      changeOf(
        inBillions(
          [
            [hostile, 1],
            ['B', 2],
          ],
          { unit: hostile },
        ),
        unsaid,
      ).spec(380),
      false,
    );
    // The domain of a scale is data, too.
    expect(expressions).toEqual([]);
  });
});
