/** A point in the window, in CSS pixels. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** A direction of arrow keys. */
type Axis = 'x' | 'y';

const ARROWS: Readonly<Record<string, { readonly axis: Axis; readonly by: 1 | -1 }>> = {
  ArrowRight: { axis: 'x', by: 1 },
  ArrowLeft: { axis: 'x', by: -1 },
  ArrowDown: { axis: 'y', by: 1 },
  ArrowUp: { axis: 'y', by: -1 },
};

const other = (axis: Axis): Axis => (axis === 'x' ? 'y' : 'x');
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/**
 * Finds the next point for the arrow keys, Home and End.
 *
 * With one series, every arrow key moves along its rows. With several, the arrow keys of their direction move along a
 * series, in the order of positions, and the others move to the nearest point of the next series. Repeated moves across aim
 * at the position of the first one, as the caret of a text does, so that a column is walked straight past gaps.
 */
export class KeyboardNavigation {
  /** The rows of each series, both in the order of positions. */
  readonly #series: readonly (readonly number[])[];
  readonly #position: (row: number) => Position;
  /** The direction that series run in. */
  readonly along: Axis;
  /** The position that moves across aim at. */
  #goal: number | undefined;

  /**
   * @param series The rows of each series.
   * @param position The centre of the mark of a row.
   */
  constructor(series: readonly (readonly number[])[], position: (row: number) => Position) {
    this.#position = position;
    this.along = direction(series.map((rows) => rows.map(position)));
    const at = (row: number, axis: Axis) => position(row)[axis];
    const across = other(this.along);
    this.#series =
      series.length < 2
        ? series
        : series
            .map((rows) =>
              rows.toSorted((a, b) => at(a, this.along) - at(b, this.along) || at(a, across) - at(b, across)),
            )
            .toSorted((a, b) => mean(a.map((row) => at(row, across))) - mean(b.map((row) => at(row, across))));
  }

  /** Whether there is more than one series. */
  get several(): boolean {
    return this.#series.length > 1;
  }

  /**
   * The row that a key moves to; the same row at an end. `undefined` for any other key.
   *
   * @param from The row that the reader is at; −1 for none yet.
   */
  step(from: number, key: string): number | undefined {
    const arrow = ARROWS[key];
    if (!arrow && key !== 'Home' && key !== 'End') return undefined;
    const series = this.#series.findIndex((rows) => rows.includes(from));
    const rows = this.#series[Math.max(series, 0)] ?? [];
    if (this.several && arrow && arrow.axis !== this.along && series >= 0) return this.#across(from, series + arrow.by);
    this.#goal = undefined;
    if (key === 'End') return rows.at(-1);
    if (key === 'Home' || !arrow || series < 0) return rows[0];
    return rows[Math.min(Math.max(rows.indexOf(from) + arrow.by, 0), rows.length - 1)];
  }

  #across(from: number, to: number): number {
    const rows = this.#series[to];
    if (!rows) return from;
    const goal = (this.#goal ??= this.#position(from)[this.along]);
    const distance = (row: number) => Math.abs(this.#position(row)[this.along] - goal);
    return rows.toSorted((a, b) => distance(a) - distance(b))[0] ?? from;
  }
}

/** The direction in which series run: the one with the longer way from point to point. */
function direction(series: readonly (readonly Position[])[]): Axis {
  const run = (axis: Axis): number =>
    series
      .flatMap((points) => points.slice(1).map((point, index) => Math.abs(point[axis] - (points[index]?.[axis] ?? 0))))
      .reduce((sum, length) => sum + length, 0);
  return run('y') > run('x') ? 'y' : 'x';
}

/** Instructions for the keyboard: only the arrow keys that this drawing answers to. */
export function howToMove({ several, along }: Pick<KeyboardNavigation, 'several' | 'along'>, count: number): string {
  if (count === 1) return 'Any arrow key reads the point. Escape goes back.';
  if (!several) return 'Arrow keys move along the points, Home and End to the ends. Escape goes back.';
  const keys = { x: 'Left and right arrow keys', y: 'Up and down arrow keys' };
  const across = { x: 'up and down', y: 'left and right' }[along];
  return `${keys[along]} move along a line of points, ${across} from line to line, Home and End to its ends. Escape goes back.`;
}
