import { type Label, span } from './label.ts';
import { textWidth } from '../theme/text-width.ts';

/** A line in pixels of the plot, whose points go from left to right or straight down. */
export type Path = readonly { readonly x: number; readonly y: number }[];

/** What a text must not cross or touch, and the area that it must stay in. All in pixels of the plot. */
export interface Surroundings {
  readonly paths: readonly Path[];
  readonly labels: readonly Label[];
  readonly left: number;
  readonly right: number;
  /** Top and bottom of the area; left out where it is unlimited. */
  readonly top?: number;
  readonly bottom?: number;
}

/** A text that belongs to a point. */
export interface Note {
  readonly x: number;
  readonly y: number;
  /** Wordings, each as lines. The first that fits is used. */
  readonly wordings: readonly (readonly string[])[];
  readonly size: number;
  /** Index of the row it speaks of. */
  readonly row?: number;
  /** Soft text is context; other text is bold. */
  readonly soft?: boolean;
  /** Sides of the point, in the order in which they are tried. */
  readonly sides: readonly ('above' | 'below')[];
  /** Which part of the text stands at the point, in the order in which they are tried. */
  readonly aligns: readonly Label['align'][];
}

/** As a multiple of the font size. */
const LINE_HEIGHT = 1.2;
/** Distances from the point that are tried, in pixels. */
const DISTANCES = [8, 11, 14, 18, 24, 32];

/**
 * Places a text near its point, where it crosses no line and touches no other text.
 *
 * Tries each wording in turn, and for each first the places nearest to the point. If none is clear, takes the first place.
 *
 * @param elsewhere The same text at other points, tried when no place at the first point is clear.
 * @returns A label for each line of the text.
 */
export function place(note: Note, around: Surroundings, elsewhere: readonly Note[] = []): Label[] {
  const candidates = candidatesOf([note, ...elsewhere], around);
  return candidates.find((labels) => isClear(labels, around)) ?? candidates[0] ?? [];
}

/** Places a text as `place` does; returns no labels if no place is clear. */
export function placeIfClear(note: Note, around: Surroundings): Label[] {
  return candidatesOf([note], around).find((labels) => isClear(labels, around)) ?? [];
}

/** Every place that is tried, the best first. */
function candidatesOf(notes: readonly Note[], around: Surroundings): Label[][] {
  return notes.flatMap((note) =>
    note.wordings.flatMap((lines) =>
      DISTANCES.flatMap((distance) =>
        note.sides.flatMap((side) => note.aligns.map((align) => candidate(note, lines, side, align, distance, around))),
      ),
    ),
  );
}

function candidate(
  { x, y, size, row, soft = false }: Note,
  lines: readonly string[],
  side: 'above' | 'below',
  align: Label['align'],
  distance: number,
  around: Surroundings,
): Label[] {
  const width = Math.max(...lines.map((text) => textWidth({ text, size, bold: !soft })));
  const before = { left: 4, center: width / 2, right: width - 4 }[align];
  const left = Math.min(Math.max(x - before, around.left), around.right - width);
  const anchor = left + { left: 0, center: width / 2, right: width }[align];
  const first = side === 'above' ? y - distance - size * LINE_HEIGHT * (lines.length - 1) : y + distance + size * 0.8;
  return lines.map((text, line) => ({
    text,
    x: anchor,
    y: first + line * size * LINE_HEIGHT,
    align,
    size,
    ...(soft ? { soft } : { bold: true }),
    ...(row !== undefined && { row }),
  }));
}

function isClear(labels: readonly Label[], around: Surroundings): boolean {
  return labels.every((label) => {
    const { left, right } = span(label);
    const [top, bottom] = [label.y - label.size * 0.85 - 3, label.y + label.size * 0.25 + 3];
    if (left < around.left - 0.5 || right > around.right + 0.5) return false;
    if (label.y - label.size < (around.top ?? -Infinity) || bottom > (around.bottom ?? Infinity)) return false;
    const clearOfLabels = around.labels.every((other) => {
      const reach = span(other);
      return (
        right + 6 < reach.left ||
        left - 6 > reach.right ||
        bottom < other.y - other.size ||
        top > other.y + other.size * 0.25
      );
    });
    return clearOfLabels && around.paths.every((path) => !crosses(path, { left, right, top, bottom }));
  });
}

function crosses(path: Path, box: { left: number; right: number; top: number; bottom: number }): boolean {
  return path.slice(1).some((end, index) => {
    const start = path[index] ?? end;
    const [from, to] = [Math.max(start.x, box.left), Math.min(end.x, box.right)];
    if (from > to) return false;
    const heightAt = (x: number) => start.y + ((end.y - start.y) * (x - start.x)) / (end.x - start.x);
    const ys = end.x === start.x ? [start.y, end.y] : [heightAt(from), heightAt(to)];
    return Math.min(...ys) < box.bottom && Math.max(...ys) > box.top;
  });
}
