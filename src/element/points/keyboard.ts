/** Where a mark stands: its centre, in pixels. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Two directions that an arrow key may go: along a series, or across to another. */
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
 * The way from point to point by the arrow keys, Home and End.
 *
 * One series is walked in its order by every arrow. Of several, the arrows of their direction go along one, as its points
 * stand, and the others across to the nearest point of the next. Going on across keeps to the place where it began,
 * as the caret of a text does, so that a column is walked straight though a line in between has a gap there.
 */
export class KeyboardNavigation {
  readonly #lines: readonly (readonly number[])[];
  readonly #place: (row: number) => Position;
  /** Direction of the series. */
  readonly along: Axis;
  #goal: number | undefined;

  /**
   * @param series The rows of each series.
   * @param place Where the mark of a row stands.
   */
  constructor(series: readonly (readonly number[])[], place: (row: number) => Position) {
    this.#place = place;
    this.along = direction(series.map((rows) => rows.map(place)));
    const at = (row: number, axis: Axis) => place(row)[axis];
    const across = other(this.along);
    this.#lines =
      series.length < 2
        ? series
        : series
            .map((rows) =>
              rows.toSorted((a, b) => at(a, this.along) - at(b, this.along) || at(a, across) - at(b, across)),
            )
            .toSorted((a, b) => mean(a.map((row) => at(row, across))) - mean(b.map((row) => at(row, across))));
  }

  /** Whether there is another series to go to. */
  get several(): boolean {
    return this.#lines.length > 1;
  }

  /**
   * The row that a key leads to, or `undefined` for a key that leads nowhere at all.
   *
   * @param from The row that the reader is at; −1 before the first.
   */
  step(from: number, key: string): number | undefined {
    const arrow = ARROWS[key];
    if (!arrow && key !== 'Home' && key !== 'End') return undefined;
    const line = this.#lines.findIndex((rows) => rows.includes(from));
    const rows = this.#lines[Math.max(line, 0)] ?? [];
    if (this.several && arrow && arrow.axis !== this.along && line >= 0) return this.#across(from, line + arrow.by);
    this.#goal = undefined;
    if (key === 'End') return rows.at(-1);
    if (key === 'Home' || !arrow || line < 0) return rows[0];
    return rows[Math.min(Math.max(rows.indexOf(from) + arrow.by, 0), rows.length - 1)];
  }

  #across(from: number, to: number): number {
    const rows = this.#lines[to];
    if (!rows) return from;
    const goal = (this.#goal ??= this.#place(from)[this.along]);
    const distance = (row: number) => Math.abs(this.#place(row)[this.along] - goal);
    return rows.toSorted((a, b) => distance(a) - distance(b))[0] ?? from;
  }
}

/** Whether series run across the page or down it. */
function direction(series: readonly (readonly Position[])[]): Axis {
  const run = (axis: Axis): number =>
    series
      .flatMap((places) => places.slice(1).map((place, index) => Math.abs(place[axis] - (places[index]?.[axis] ?? 0))))
      .reduce((sum, length) => sum + length, 0);
  return run('y') > run('x') ? 'y' : 'x';
}
