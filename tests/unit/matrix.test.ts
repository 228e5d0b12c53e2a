import { describe, expect, test } from 'vitest';
import { drawPoster } from '../../src/prerender/poster.ts';
import { matrixSpec } from '../../src/chart-types/matrix/matrix.ts';
import { type Matrix, sharedAndAlone } from '../../src/chart-types/matrix/lines.ts';
import { rowMarksOf, sayingsOf } from '../contract/picture.ts';

const matrix: Matrix = {
  groups: [
    {
      names: ['Welcome'],
      lines: [
        {
          name: 'Ann',
          marks: [
            { column: 'Funding', slight: false, row: 0 },
            { column: 'Poverty', slight: true, row: 1 },
          ],
        },
        { name: 'Commission on Something Long', marks: [{ column: 'Funding', slight: true, row: 2 }] },
      ],
    },
    {
      names: ['Critical', 'of the law'],
      lines: [
        {
          name: 'Ann',
          marks: [
            { column: 'Funding', slight: false, row: 3 },
            { column: 'Poverty', slight: false, row: 4 },
          ],
        },
        {
          name: 'Cas',
          marks: [
            { column: 'Kinship', slight: true, row: 5 },
            { column: 'Foster care', slight: false, row: 6 },
          ],
        },
      ],
    },
  ],
  columns: ['Funding', 'Poverty', 'Kinship', 'Foster care'],
  key: { full: 'In substance', slight: 'In passing' },
  alone: 'One only',
  listWidth: 305,
};
const draw = async (width: number) =>
  (await drawPoster(matrixSpec(matrix, { width }), 'm', { label: 'A finding', description: 'A sentence.' })).svg;

test('a column that one name alone has is set apart, also where it has it twice', () => {
  expect(sharedAndAlone(matrix)).toEqual({ shared: ['Funding'], alone: ['Poverty', 'Kinship', 'Foster care'] });
});

describe.each([475, 594, 742])('a matrix of %i pixels', (width) => {
  test('names groups, lines, columns and what marks mean', async () => {
    const said = sayingsOf(await draw(width));
    for (const text of ['Welcome', 'Critical', 'of the law', 'Ann', 'Cas', 'Funding', 'In substance', 'In passing'])
      expect(said.split(' | ')).toContain(text);
    expect(said).toContain('Commission on | Something Long');
  });

  test('names a column that one name alone has beside each of its marks', async () => {
    const said = sayingsOf(await draw(width)).split(' | ');
    expect(said.filter((text) => text === 'Poverty')).toHaveLength(2);
    expect(said).toContain('One only');
  });

  test('draws slight marks smaller and hollow', async () => {
    for (const { row = -1, attributes } of rowMarksOf(await draw(width))) {
      const slight = [1, 2, 5].includes(row);
      expect(attributes['fill']).toBe(slight ? 'var(--_surface)' : 'var(--_series-1)');
      expect(attributes['d']).toContain(slight ? 'h6v6' : 'h10v10');
    }
  });
});

describe.each([244, 305, 380])('a list of %i pixels', (width) => {
  test('tells who is in which group, how many a column has, and who, the slight ones after the others', async () => {
    const said = sayingsOf(await draw(width)).replaceAll(' | ', ' ');
    for (const text of [
      'Critical, of the law',
      'Ann, Commission on Something Long',
      'Funding: 3',
      'Ann twice; in passing: Commission on Something Long',
      'Poverty: Ann; in passing: Ann',
      'Kinship: Cas, in passing',
      'Foster care: Cas',
    ])
      expect(said).toContain(text);
  });
});
