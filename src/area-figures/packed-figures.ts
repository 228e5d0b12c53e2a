import type { Marker } from '../area-charts/markers.ts';
import type { AreaCell } from './figures-by-area.ts';

/** A source of figures, in words. */
export interface FigureSource {
  /** The first year whose figures are from it. */
  readonly from: number;
  readonly citation: string;
  /** Its address, if it is public. */
  readonly url?: string;
}

/** A figure of all areas in all years, as a page fetches it. */
export interface PackedFigures {
  /** The first year. */
  readonly from: number;
  /** A line for each year, with a cell for each area in the order of the index: a number, a marker, or nothing. */
  readonly cells: string;
  /** Where the figures are from, the earliest first. */
  readonly sources: readonly FigureSource[];
}

/** A figure of an area in a year. */
export type YearFigure = Pick<AreaCell, 'year' | 'value' | 'marker'>;

const LINE = '\n';
const CELL = ',';
const MARKERS: readonly string[] = ['c', 'z', 'x', 'k', 'u', '-'] satisfies Marker[];

/**
 * A figure of all areas as one compact text.
 *
 * @param areas Codes of all areas, in the order of the index.
 * @param cite A source in words, from its id.
 * @throws where figures of one year are from two sources.
 */
export function packFigures(
  areas: readonly string[],
  cells: readonly AreaCell[],
  cite: (id: string) => Omit<FigureSource, 'from'>,
): PackedFigures {
  const told = cells.filter(({ value, marker }) => value !== null || marker !== null);
  const years = told.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const sources: (FigureSource & { readonly id: string })[] = [];
  const lines = Array.from({ length: to - from + 1 }, (_, index) => {
    const own = told.filter(({ year }) => year === from + index);
    const [id, other] = new Set(own.map(({ source }) => source));
    if (other !== undefined) throw new Error(`figures of ${from + index} are from ${id} and ${other}`);
    if (id !== undefined && sources.at(-1)?.id !== id) sources.push({ id, from: from + index, ...cite(id) });
    const byArea = new Map(own.map((cell) => [cell.area, String(cell.value ?? cell.marker)]));
    return areas.map((code) => byArea.get(code) ?? '').join(CELL);
  });
  return { from, cells: lines.join(LINE), sources: sources.map(({ id: _id, ...source }) => source) };
}

/** The figures of an area, by its place in the index, in the order of their years: numbers and markers. */
export function figuresAt({ from, cells }: PackedFigures, place: number): YearFigure[] {
  return cells.split(LINE).flatMap((line, index) => {
    const cell = line.split(CELL)[place];
    if (!cell) return [];
    const marked = MARKERS.includes(cell);
    return { year: from + index, value: marked ? null : Number(cell), marker: marked ? (cell as Marker) : null };
  });
}

/** The last year of which there are figures. */
export function newestYearOf({ from, cells }: PackedFigures): number {
  return from + cells.split(LINE).length - 1;
}

/** Where the figures of a year are from. */
export function sourceOf({ sources }: PackedFigures, year: number): FigureSource | undefined {
  return sources.findLast(({ from }) => from <= year);
}
