import { describe, expect, test } from 'vitest';
import type { ChartRow } from '../../src/artifact.ts';
import { eachView } from './every-chart.ts';
import { type Mark, marksOf } from './picture.ts';

/** Columns in which rows differ in what they mean, and not only in how much. */
const MEANINGS = ['kind', 'series', 'track', 'weight'];

/** How a mark looks to someone who sees no colour: its outline, whether it is hollow, how it is drawn. */
function lookOf({ tag, attributes }: Mark): string {
  if (attributes['opacity'] === '0') return '';
  const hollow = attributes['fill'] === 'none' || attributes['fill'] === 'var(--_surface)';
  const outline = [...new Set((attributes['d'] ?? '').match(/[a-z]/gi)?.map((letter) => letter.toLowerCase()))].join(
    '',
  );
  return [tag, outline, hollow ? 'hollow' : 'filled', attributes['stroke-dasharray'], attributes['stroke-width']].join(
    ' ',
  );
}

/** Which rows that mean different things could only be told apart by their colour. */
function alike(rows: readonly ChartRow[], svg: string): string[] {
  const marks = marksOf(svg).filter(({ row }) => row !== undefined);
  return MEANINGS.flatMap((column) => {
    const groups = new Map<string, { looks: Set<string>; named: boolean }>();
    for (const mark of marks) {
      const meaning = rows[mark.row ?? -1]?.[column];
      if (meaning === undefined || meaning === null) continue;
      const group = groups.get(String(meaning)) ?? { looks: new Set(), named: false };
      groups.set(String(meaning), group);
      if (mark.tag === 'text') group.named = true;
      else group.looks.add(lookOf(mark));
    }
    const all = [...groups];
    return all.flatMap(([one, { looks, named }], index) =>
      all
        .slice(index + 1)
        .filter(([, other]) => !(named && other.named) && [...looks].some((look) => other.looks.has(look)))
        .map(([other]) => `${column} “${one}” looks like “${other}”`),
    );
  });
}

describe('marks that mean different things differ in more than colour, or are named where they stand', () => {
  test.each(eachView)('%s', (_, { view }) => {
    for (const { width, svg } of view.posters) expect(alike(view.rows, svg), `${width} px`).toEqual([]);
  });
});

describe('a picture is refused', () => {
  const rows = [{ kind: 'actual' }, { kind: 'projection' }];
  const picture = (one: string, other: string, more = ''): string =>
    `<svg><path data-row="0" d="M0 0h9v9z" ${one}/><path data-row="1" d="M20 0h9v9z" ${other}/>${more}</svg>`;
  const NAMES = '<text data-row="0">Actual</text><text data-row="1">Projection</text>';

  test.each([
    ['whose kinds differ in colour alone', picture('fill="var(--_series-1)"', 'fill="var(--_series-2)"')],
    ['in which only one kind is named', picture('fill="a"', 'fill="b"', '<text data-row="0">Actual</text>')],
  ])('%s', (_, svg) => {
    expect(alike(rows, svg)).toEqual(['kind “actual” looks like “projection”']);
  });

  test.each([
    ['one kind is hollow', picture('fill="a"', 'fill="none" stroke="b"')],
    ['one kind is dashed', picture('stroke="a"', 'stroke="a" stroke-dasharray="2 3"')],
    ['one kind has another shape', picture('fill="a"', 'fill="a"').replace('M20 0h9v9z', 'M20 0a4 4 0 1 1 8 0z')],
    ['both are named', picture('fill="a"', 'fill="b"', NAMES)],
  ])('but not where %s', (_, svg) => {
    expect(alike(rows, svg)).toEqual([]);
  });
});
