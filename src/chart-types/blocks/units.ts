import type { Block, Drawn, Look, Shape } from './blocks.ts';
import { unitAspect, type UnitShape, unitPath } from '../../layers/unit-shapes.ts';
import { paragraph } from '../../layers/text-wrap.ts';

/** Marks of one look, which together stand for a row. */
export interface UnitGroup {
  readonly count: number;
  readonly look: Look;
  /** Index of the row; left out for marks that only show how many others there are. */
  readonly row?: number;
  /** Empty columns before its marks, which tell it apart from a group of the same look. */
  readonly before?: number;
}

/** A bracket below some of the marks, with a text. */
interface UnitBracket {
  /** Columns of the first mark and after the last, from 0. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Index of the row that it speaks of. */
  readonly row: number;
  /** Whether the bracket is the mark of its row. */
  readonly isMark?: boolean;
}

/** Marks in a grid, filled line by line. */
export interface UnitMarks {
  readonly shape: UnitShape;
  readonly columns: number;
  /** Distance in pixels from one mark to the next, at most. */
  readonly pitch: number;
  /** Width of a mark as a part of the pitch, from 0 to 1. */
  readonly density: number;
  readonly groups: readonly UnitGroup[];
  readonly brackets?: readonly UnitBracket[];
  /** A bracket at the right of the lines that the first marks take, so many of them: the mark of a row. */
  readonly beside?: { readonly marks: number; readonly row: number };
}

/** Room for a bracket at the right of the marks, in pixels. */
const BESIDE = 12;

/** A grid of marks. All marks of a group are one shape: one hit target for its row, and few bytes. */
export function units({ shape, columns, pitch: most, density, groups, brackets = [], beside }: UnitMarks): Block {
  return ({ x, y, width, sizes }) => {
    const room = beside ? width - BESIDE : width;
    const pitch = Math.max(1, Math.min(most, Math.floor(room / columns)));
    const size = Math.max(1, Math.round(pitch * density));
    const down = Math.round(size * unitAspect(shape)) + pitch - size;
    const shapes: Shape[] = [];
    let placed = 0;
    for (const { count, look, row, before = 0 } of groups) {
      const full = Math.max(0, Math.round(count));
      placed += before;
      // Half of a stroke is outside its path.
      const inset = look === 'outlined' ? 1 : 0;
      const paths = Array.from({ length: full }, (_, index) => {
        const cell = placed + index;
        return unitPath[shape]({
          x: x + (cell % columns) * pitch + inset,
          y: y + Math.floor(cell / columns) * down + inset,
          size: size - 2 * inset,
        });
      });
      placed += full;
      shapes.push({ path: paths.join(''), look, ...(row !== undefined && { row }) });
    }
    if (beside) {
      const bottom = y + Math.ceil(beside.marks / columns) * down - (pitch - size);
      const right = x + columns * pitch - (pitch - size) + BESIDE;
      // After the marks that it speaks of, as a reader goes.
      shapes.splice(1, 0, { path: `M${right - 6},${y}h6V${bottom}h-6`, look: 'line', row: beside.row });
    }
    const lines = Math.max(1, Math.ceil(placed / columns));
    const grid: Drawn = {
      labels: [],
      shapes: shapes.filter(({ path }) => path),
      bottom: y + lines * down - (pitch - size),
    };
    return brackets.reduce<Drawn>((drawn, { from, to, text, row, isMark }) => {
      const [left, right] = [x + from * pitch, x + to * pitch - (pitch - size)];
      const top = drawn.bottom + 8;
      const labels = paragraph(text, { x: left, y: top + 10, width: x + width - left, size: sizes.label, row });
      return {
        labels: [...drawn.labels, ...labels],
        shapes: [...drawn.shapes, { path: `M${left},${top}v6H${right}v-6`, look: 'line', ...(isMark && { row }) }],
        bottom: (labels.at(-1)?.y ?? top) + 4,
      };
    }, grid);
  };
}

/** The least of 1, 2, 5, 10, 20 … that a mark can stand for with at most a hundred marks: 64,000 → 1,000. */
export function perMark(value: number): number {
  for (let power = 1; ; power *= 10)
    for (const digit of [1, 2, 5]) if (Math.round(value / (digit * power)) <= 100) return digit * power;
}
