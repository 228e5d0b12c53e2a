import { describe, expect, test } from 'vitest';
import { drawPoster } from '../../src/prerender/poster.ts';
import type { KinshipRow } from '../../src/charts/kinship-savings/kinship-savings.shared.ts';
import { LEAST, most, outline } from '../../src/charts/kinship-savings/kinship-savings.shared.ts';
import { textWidth } from '../../src/theme/text-width.ts';
import { deepFrozen, evidence, viewOf } from '../contract/every-chart.ts';
import { mixedClass } from '../contract/mixins.ts';
import { rowMarksOf, textsOf } from '../contract/picture.ts';
import { numbersFromNowhere } from '../contract/where-from.ts';

const { definition, view } = viewOf('kinship-savings');
const { ownSettings, refine } = mixedClass('kinship-savings');
const [setting] = ownSettings;
const rows = view.rows as readonly KinshipRow[];
const [estimate, inCare] = rows;
const largest = most(inCare?.children ?? 0);
const drawn = deepFrozen(structuredClone(view));
const shown = (children: number) => refine(drawn, { children: String(children) });

/** Numbers of children to try: the ends, whole and broken squares, whole rows and one more, and some that a reader might type. */
const TRIED = [LEAST, 999, 1001, 1500, 9_950, 19_990, 20_000, 20_100, 38_900, 39_990, 40_000, 81_000, largest];

describe('children moved to kinship care', () => {
  test.each(TRIED)('%i: the picture is what the build draws for as many, byte for byte', async (children) => {
    const refined = shown(children);
    for (const { svg, width, height } of refined.posters) {
      const spec = definition.spec(refined.rows, { width, choice: {} });
      const built = await drawPoster(spec, `kinship-savings-${width}`, {
        label: refined.headline,
        description: refined.summary,
      });
      expect({ svg, width, height }).toEqual(built);
    }
  });

  test.each(TRIED)('%i: words, points and row follow, in proportion and said to be', (children) => {
    const refined = shown(children);
    const [row] = refined.rows as readonly KinshipRow[];
    expect(row).toMatchObject({ children, kind: 'estimate', basis: 'scaled in proportion' });
    expect((row?.saving ?? 0) / children).toBeCloseTo((estimate?.saving ?? 0) / (estimate?.children ?? 0), 12);
    expect(numbersFromNowhere({ ...view, ...refined }, evidence)).toEqual([]);
    expect(refined.summary).toMatch(/ In proportion, .* our arithmetic, not Kinship’s\.$/);
    expect(refined.summary.split(/(?<=\.) (?=[A-Z£\d])/).length).toBeLessThanOrEqual(3);
    expect(refined.points[0]).toMatch(/in proportion to what Kinship estimated; period not stated\.$/);
    expect({
      ...refined,
      posters: 0,
      summary: 0,
      rows: refined.rows.slice(1),
      points: refined.points.slice(1),
    }).toEqual({
      ...view,
      posters: 0,
      summary: 0,
      rows: rows.slice(1),
      points: view.points.slice(1),
    });
  });

  test('the height of the picture, and where its texts stand, never change', () => {
    for (const children of TRIED)
      for (const [index, poster] of shown(children).posters.entries()) {
        const before = view.posters[index];
        expect([poster.width, poster.height]).toEqual([before?.width, before?.height]);
        const places = (svg = '') => textsOf(svg).map(({ attributes }) => attributes['transform']);
        expect(places(poster.svg)).toEqual(places(before?.svg));
      }
  });

  test('every text fits the picture, whatever the number', () => {
    for (const children of [...TRIED, estimate?.children ?? 0])
      for (const { svg, width } of shown(children).posters)
        for (const { text, attributes } of textsOf(svg))
          expect(
            textWidth({ text, size: Number(attributes['font-size']), bold: attributes['font-weight'] === 'bold' }),
            text,
          ).toBeLessThanOrEqual(width - 2);
  });

  test('as many as were estimated for are shown as they were drawn', () => {
    expect(shown(estimate?.children ?? 0)).toBe(drawn);
  });

  test('more children take more squares', () => {
    const reach = (children: number) =>
      rowMarksOf(shown(children).posters[0]?.svg ?? '').find(({ row }) => row === 0)?.attributes['d'];
    expect(new Set(TRIED.map(reach)).size).toBe(TRIED.length);
  });
});

describe('the limits', () => {
  test('come from the children who were in care, in whole hundreds', () => {
    expect(largest).toBeLessThanOrEqual(inCare?.children ?? 0);
    expect((inCare?.children ?? 0) - largest).toBeLessThan(LEAST);
    expect(setting?.allowed).toBe(`a whole number from ${LEAST} to ${largest}`);
  });

  test.each([
    ['0', String(LEAST)],
    ['-5', String(LEAST)],
    ['1e99', String(largest)],
    ['9999999', String(largest)],
    [' 2000 ', '2000'],
    ['2000.4', '2000'],
    ['', '1000'],
    ['many', '1000'],
  ])('“%s” is taken as %s', (text, taken) => {
    expect(setting?.read(text)).toBe(taken);
  });
});

describe('an outline of squares', () => {
  const grid = { columns: 4, pitch: 10, gap: 2 };

  test.each([
    ['one', 1, 'M0 5h10v10H0Z'],
    ['half of one, without the gap beside it', 0.5, 'M0 5h4v10H0Z'],
    ['a whole row', 4, 'M0 5h40v10H0Z'],
    ['a row and two', 6, 'M0 5h40v10H20v10H0Z'],
    ['two rows', 8, 'M0 5h40v20H0Z'],
  ])('%s', (_, squares, path) => {
    expect(outline(squares, grid, 5)).toBe(path);
  });
});
