import { describe, expect, test } from 'vitest';
import { perMark, type UnitGroup, units } from '../../src/chart-types/blocks/units.ts';
import { shareBar, shareBars, softShareBar } from '../../src/chart-types/blocks/share-bar.ts';
import { beside, type Block, type Drawn, space, stacked, text } from '../../src/chart-types/blocks/blocks.ts';
import { type UnitShape, unitAspect, unitPath } from '../../src/layers/unit-shapes.ts';
import { textSizes } from '../../src/theme/text-sizes.ts';

const sizes = textSizes(300);
const drawn = (block: Block, width = 300): Drawn => block({ x: 0, y: 0, width, sizes });
const parts = (path = ''): number => path.match(/M/g)?.length ?? 0;
/** Left ends and widths of the rectangles of a path. */
const rectangles = (path = ''): { left: number; right: number }[] =>
  [...path.matchAll(/M([\d.]+),[\d.]+h([\d.]+)/g)].map(([, x, width]) => ({
    left: Number(x),
    right: Number(x) + Number(width),
  }));
const grid = (groups: readonly UnitGroup[], columns = 10): Block =>
  units({ shape: 'square', columns, pitch: 20, density: 0.8, groups });

describe('marks counted out', () => {
  test('are as many as the group counts, in one shape for its row', () => {
    const { shapes } = drawn(
      grid([
        { count: 12, look: 'outlined', row: 0 },
        { count: 140, look: 'pale' },
      ]),
    );
    expect(shapes.map(({ path, look, row }) => [parts(path), look, row])).toEqual([
      [12, 'outlined', 0],
      [140, 'pale', undefined],
    ]);
  });

  test('of a number with decimals are as many as it is rounded', () => {
    expect(parts(drawn(grid([{ count: 17.3, look: 'filled', row: 0 }])).shapes[0]?.path)).toBe(17);
  });

  test('follow each other from group to group, line by line', () => {
    const { shapes, bottom } = drawn(
      grid([
        { count: 3, look: 'filled', row: 0 },
        { count: 8, look: 'pale', row: 1 },
      ]),
    );
    expect(shapes[1]?.path.startsWith('M60,0')).toBe(true);
    expect(shapes[1]?.path).toMatch(/M0,20h16v16h-16z$/);
    expect(bottom).toBe(36);
  });

  test('of a group that counts nothing are not drawn', () => {
    expect(drawn(grid([{ count: 0, look: 'filled', row: 0 }])).shapes).toEqual([]);
  });

  test.each([1, 30, 100, 300])('stay inside of a width of %i as far as pixels allow', (width) => {
    const { shapes } = drawn(grid([{ count: 10, look: 'filled', row: 0 }]), width);
    const right = Math.max(...rectangles(shapes[0]?.path).map((mark) => mark.right));
    expect(right).toBeLessThanOrEqual(Math.max(10, width));
  });

  test('of groups of one look are told apart by empty columns', () => {
    const { shapes } = drawn(
      grid([
        { count: 3, look: 'filled', row: 0 },
        { count: 2, look: 'filled', row: 1, before: 1 },
      ]),
    );
    expect(rectangles(shapes[1]?.path).map(({ left }) => left)).toEqual([80, 100]);
  });

  test('may have a bracket beside the lines of the first, as the mark of a row', () => {
    const { shapes } = drawn(
      units({
        shape: 'square',
        columns: 2,
        pitch: 20,
        density: 0.8,
        groups: [{ count: 5, look: 'filled', row: 1 }],
        beside: { marks: 3, row: 0 },
      }),
    );
    // Two lines of 20 pixels, less the gap below the second.
    expect(shapes[1]).toMatchObject({ look: 'line', row: 0, path: 'M42,0h6V36h-6' });
  });

  test('are drawn whole where they are outlined: half of a line stands outside of its path', () => {
    const [mark] = rectangles(drawn(grid([{ count: 1, look: 'outlined', row: 0 }])).shapes[0]?.path);
    expect(mark).toEqual({ left: 1, right: 15 });
  });

  test('have brackets below them that reach from the first to the last of theirs', () => {
    const bracket = { from: 1, to: 4, text: 'About 30 of them', row: 1, isMark: true };
    const groups: UnitGroup[] = [{ count: 4, look: 'filled', row: 0 }];
    const { shapes, labels } = drawn(
      units({ shape: 'figure', columns: 4, pitch: 50, density: 0.6, groups, brackets: [bracket] }),
    );
    expect(shapes[1]).toMatchObject({ look: 'line', row: 1, path: expect.stringMatching(/^M50,\d+v6H180v-6$/) });
    expect(labels).toMatchObject([{ text: 'About 30 of them', x: 50, row: 1 }]);
  });
});

describe.each(['dot', 'square', 'figure'] as const)('a %s', (shape: UnitShape) => {
  test('begins where it is put, and holds no number that is none', () => {
    const path = unitPath[shape]({ x: 10, y: 20, size: 9 });
    expect(path).toMatch(/^M\d/);
    expect(path).not.toMatch(/NaN|undefined/);
    expect(unitAspect(shape)).toBeGreaterThanOrEqual(1);
  });
});

describe('what a mark stands for', () => {
  test.each([
    [64_000, 1000],
    [100, 1],
    [101, 2],
    [320_000, 5000],
    [12, 1],
    [0, 1],
  ])('of %i is %i', (value, expected) => {
    expect(perMark(value)).toBe(expected);
  });
});

describe('a share of a bar', () => {
  test('is filled from the left, and the whole is a mark of its own', () => {
    const { shapes } = drawn(shareBar({ share: 0.25, row: 1, wholeRow: 2 }));
    expect(shapes.map(({ path, look, row }) => [...rectangles(path), look, row])).toEqual([
      [{ left: 0, right: 300 }, 'pale', 2],
      [{ left: 0, right: 75 }, 'filled', 1],
    ]);
  });

  test.each([
    [-1, 1],
    [2, 300],
  ])('of %d does not leave the bar', (share, right) => {
    expect(rectangles(drawn(shareBar({ share, row: 0 })).shapes[1]?.path)).toEqual([{ left: 0, right }]);
  });

  test('is as long as its part of the outline of all', () => {
    const bars = [
      { name: '2020', share: 0.5, label: '50%', row: 0 },
      { name: '2021', share: 1, label: '100%', row: 1 },
    ];
    const [all, half, whole] = drawn(shareBars(bars)).shapes.map(({ path }) => rectangles(path));
    expect(all).toHaveLength(2);
    expect(whole?.[0]).toEqual(all?.[1]);
    const length = (bar: { left: number; right: number } | undefined) => (bar ? bar.right - bar.left : NaN);
    expect(Math.abs(length(half?.[0]) * 2 - length(whole?.[0]))).toBeLessThanOrEqual(1);
  });
});

describe.each([120, 242, 303, 378, 473, 740])('a share that was told in a word, %i wide', (width) => {
  const { shapes, labels } = drawn(
    softShareBar({
      towards: 0.5,
      mark: 'half',
      wholes: ['all of them', 'all'],
      edge: 'No exact number is given',
      row: 0,
    }),
    width,
  );
  const slices = rectangles(shapes.find(({ row }) => row === 0)?.path);

  test('ends short of the mark', () => {
    expect(Math.max(...slices.map(({ right }) => right))).toBeLessThan(Math.round(width / 2));
  });

  test('has no edge: each slice is thinner than the one before, or as thin as a pixel', () => {
    const thickness = slices.map(({ left, right }) => right - left);
    expect(thickness.length).toBeGreaterThan(4);
    expect(thickness[1] ?? NaN).toBeLessThan(thickness[0] ?? NaN);
    expect(thickness.at(-1)).toBeLessThanOrEqual(Math.max(1, (thickness[1] ?? NaN) / 2));
  });

  test('says the mark in a word, why there is no edge, and no number', () => {
    expect(labels.map((label) => label.text)).toContain('half');
    expect(labels.map((label) => label.text).join(' ')).toContain('No exact number is given');
    expect(labels.map((label) => label.text).join(' ')).not.toMatch(/\d/);
  });
});

describe('blocks', () => {
  test('stand one below the other', () => {
    expect(drawn(stacked([space(10), grid([{ count: 1, look: 'filled', row: 0 }])]))).toMatchObject({
      bottom: 26,
      shapes: [{ path: 'M0,10h16v16h-16z' }],
    });
  });

  test('stand side by side, as deep as the deeper one', () => {
    const square = grid([{ count: 1, look: 'filled', row: 0 }], 5);
    const both = drawn(beside(space(50), square, { share: 0.5, gap: 20 }));
    expect(both).toMatchObject({ bottom: 50, shapes: [{ path: 'M160,0h16v16h-16z' }] });
  });

  test('of text speak of their row', () => {
    const { labels } = drawn(text('Two words', { style: 'strong', row: 3 }));
    expect(labels).toMatchObject([{ text: 'Two words', bold: true, size: 14, row: 3 }]);
  });
});
