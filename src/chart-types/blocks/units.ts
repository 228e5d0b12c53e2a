import type { Block, Drawn, Look, Shape } from './blocks.ts';
import { unitAspect, type UnitShape, unitPath } from '../../layers/unit-shapes.ts';
import { paragraph } from '../../layers/text-wrap.ts';

/** Marks that look alike and stand for one row. */
export interface UnitGroup {
  readonly count: number;
  readonly look: Look;
  /** Index of the row; left out for those that are only there to count the rest. */
  readonly row?: number;
  /** Marks that are only there to count the rest are drawn small. */
  readonly small?: boolean;
}

/** A bracket below some of the marks, with what it says. */
export interface UnitBracket {
  /** The first mark, and the one after the last, from 0. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Index of the row that it speaks of. */
  readonly row: number;
  /** Whether it is the mark of its row, where no group is. */
  readonly isMark?: boolean;
}

/** Marks counted out in a grid, row by row. */
export interface UnitMarks {
  readonly shape: UnitShape;
  readonly columns: number;
  /** Most pixels from one mark to the next. */
  readonly pitch: number;
  /** Part of the pitch that a mark takes up. */
  readonly density: number;
  readonly groups: readonly UnitGroup[];
  readonly brackets?: readonly UnitBracket[];
}

/** Counts out marks: all those of a group are one shape, so that a reader meets a row once and the drawing stays small. */
export function units({ shape, columns, pitch: most, density, groups, brackets = [] }: UnitMarks): Block {
  return ({ x, y, width, sizes }) => {
    const pitch = Math.max(1, Math.min(most, Math.floor(width / columns)));
    const size = Math.max(1, Math.round(pitch * density));
    const down = Math.round(size * unitAspect(shape)) + pitch - size;
    const shapes: Shape[] = [];
    let placed = 0;
    for (const { count, look, row, small } of groups) {
      const full = Math.max(0, Math.round(count));
      // A line is drawn half outside of its path.
      const inset = small ? Math.round(size * 0.3) : look === 'outlined' ? 1 : 0;
      const paths = Array.from({ length: full }, (_, index) => {
        const at = placed + index;
        return unitPath[shape]({
          x: x + (at % columns) * pitch + inset,
          y: y + Math.floor(at / columns) * down + inset,
          size: size - 2 * inset,
        });
      });
      placed += full;
      shapes.push({ path: paths.join(''), look, ...(row !== undefined && { row }) });
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

/** The round number that a mark can stand for, so that there are at most a hundred of them: 64,000 → 1,000. */
export function perMark(value: number): number {
  for (let power = 1; ; power *= 10)
    for (const digit of [1, 2, 5]) if (Math.round(value / (digit * power)) <= 100) return digit * power;
}
