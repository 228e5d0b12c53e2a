import type { TopLevelSpec } from 'vega-lite';
import { textSizes } from '../../theme/text-sizes.ts';
import { colour } from '../../theme/tokens.ts';
import { framed, strokeLayer } from '../../layers/frame.ts';
import { type Label, labelLayer, textWidth } from '../../layers/label.ts';
import { type Matrix, type MatrixLine, sharedAndAlone } from './lines.ts';
import { matrixList } from './list.ts';
import { type Square, squareLayers } from '../../layers/squares.ts';
import { inLines } from '../../layers/text-wrap.ts';

/** Least width of a matrix, in CSS pixels. */
const LEAST = 450;
/** Most width: a wider matrix is harder to read along. */
const MOST = 594;
/** Height of the name of a column, height of a line, and width of the names of lines, in pixels. */
const STEP = 15;
const ROW = 22;
const NAMES = 140;
/** Height in pixels of the key, above the names of lines. */
const KEY = 36;
/** Distance in pixels from the rule of a column to its name. */
const FLAG = 5;
/** Distance in pixels from a mark in the last column to its name. */
const BESIDE = 20;

/** Whether a matrix of a width in CSS pixels is drawn as a list. */
export function isMatrixList(width: number): boolean {
  return width < LEAST;
}

/**
 * Who has what: lines by columns, with a filled square for a full mark and a small hollow one for a slight mark.
 *
 * The names of columns are above them, each a step lower than the one before, so that none is turned. Columns in which
 * only one line has marks share the last column, where each mark has its name beside it. A narrow picture is a list
 * (list.ts). `width` is in CSS pixels.
 */
export function matrixSpec(matrix: Matrix, { width }: { width: number }): TopLevelSpec {
  if (isMatrixList(width)) return matrixList(matrix, { width });
  const grid = gridOf(matrix, width);
  const steps = columnNames(matrix, grid);
  const rules: number[] = [];
  const drawn: Drawn[] = [key(matrix, grid)];
  let y = grid.head;
  for (const { names, lines } of matrix.groups) {
    rules.push((y += 4));
    const titles = names.map((text): Label => label(grid, text, 0, (y += STEP + 1)));
    drawn.push({ bold: titles.slice(0, 1), plain: titles.slice(1), squares: [] });
    y += 4;
    for (const line of lines) {
      const row = cells(line, grid, y);
      drawn.push(row);
      y += row.height;
    }
  }
  const height = Math.max(y, grid.head);
  const { end } = grid;
  return framed({ width, height, left: 1, right: 1, top: 3, bottom: 1 }, [
    strokeLayer(
      [
        ...steps.starts.map(({ x, y: from }) => ({ x, x2: x, y: from, y2: height })),
        ...rules.map((y) => ({ x: 0, x2: end, y, y2: y })),
      ],
      colour('grid'),
    ),
    ...squareLayers(drawn.flatMap(({ squares }) => squares)),
    labelLayer(
      drawn.flatMap(({ bold }) => bold.map((text) => ({ ...text, bold: true }))),
      { halo: false },
    ),
    labelLayer([...steps.labels, ...drawn.flatMap(({ plain }) => plain)], { halo: false }),
  ]);
}

/** Positions of the columns of a matrix, in pixels. */
interface Grid {
  readonly size: number;
  readonly shared: readonly string[];
  readonly alone: readonly string[];
  /** The middle of a column, by its index. */
  readonly x: (column: number) => number;
  /** Left edge of the last column, which the columns of only one line share. */
  readonly aside: number;
  /** Right edge. */
  readonly end: number;
  /** Height of the names of the columns. */
  readonly head: number;
}

interface Drawn {
  readonly bold: readonly Label[];
  readonly plain: readonly Label[];
  readonly squares: readonly Square[];
}

const label = ({ size }: Grid, text: string, x: number, y: number): Label => ({ text, x, y, align: 'left', size });

/** Spaces columns as far apart as their names, and the names in the last column, leave room for. */
function gridOf(matrix: Matrix, width: number): Grid {
  const size = textSizes(width).axis;
  const { shared, alone } = sharedAndAlone(matrix);
  const end = Math.min(width, MOST) - 2;
  const room = end - NAMES;
  const wide = (text: string) => Math.ceil(textWidth({ text, size }));
  const last = alone.length ? Math.max(wide(matrix.alone) + 4, ...alone.map((text) => wide(text) + BESIDE)) : 0;
  const pitches = shared.map((text, index) => (room - wide(text) - FLAG) / (index + 0.5));
  const pitch = Math.floor(Math.max(11, Math.min(36, (room - last) / Math.max(1, shared.length), ...pitches)));
  return {
    size,
    shared,
    alone,
    x: (column) => NAMES + Math.round(pitch * (column + 0.5)),
    aside: NAMES + pitch * shared.length,
    end,
    head: Math.max(KEY, STEP * (shared.length + Math.min(1, alone.length))),
  };
}

/** Names of columns, each a step lower than the one before, and the tops of the rules that lead down from them. */
function columnNames(matrix: Matrix, grid: Grid): { labels: Label[]; starts: { x: number; y: number }[] } {
  const { shared, alone, head, x, aside } = grid;
  const top = head - STEP * (shared.length + Math.min(1, alone.length));
  const starts = shared.map((_, index) => ({ x: x(index), y: top + STEP * index + 2 }));
  const labels = starts.map((start, index) => label(grid, shared[index] ?? '', start.x + FLAG, start.y + 9));
  if (alone.length) labels.push({ ...label(grid, matrix.alone, aside + 4, head - 4), soft: true });
  return { labels, starts };
}

/** The name and the squares of a line. */
function cells({ name, marks }: MatrixLine, grid: Grid, y: number): Drawn & { height: number } {
  const { shared, x, aside, size } = grid;
  const names = inLines(name.split(' '), NAMES - 8, { size });
  const own = marks.filter(({ column }) => !shared.includes(column));
  const height = ROW + (Math.max(1, own.length, names.length) - 1) * STEP;
  const level = (index: number, of: number): number => Math.round(y + height / 2 + (index - (of - 1) / 2) * STEP);
  const aloneAt = (index: number) => level(index, own.length);
  return {
    height,
    bold: [],
    plain: [
      ...names.map((text, index) => label(grid, text, 0, level(index, names.length) + 4)),
      ...own.map(({ column }, index) => label(grid, column, aside + BESIDE, aloneAt(index) + 4)),
    ],
    squares: marks.map(({ column, slight, row }) =>
      shared.includes(column)
        ? { x: x(shared.indexOf(column)), y: level(0, 1), slight, row }
        : { x: aside + 9, y: aloneAt(own.findIndex((mark) => mark.row === row)), slight, row },
    ),
  };
}

/** What the marks mean, in the corner left of the names of columns. */
function key({ key: { full, slight } }: Matrix, grid: Grid): Drawn {
  return {
    bold: [],
    plain: [label(grid, full, 17, 12), label(grid, slight, 17, 30)],
    squares: [
      { x: 5, y: 8, slight: false },
      { x: 5, y: 26, slight: true },
    ],
  };
}
