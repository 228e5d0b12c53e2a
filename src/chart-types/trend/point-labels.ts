import { innerWidth, type Layer, type Line, lineLayer } from '../../layers/frame.ts';
import { type Label, textWidth } from '../../layers/label.ts';
import { type Note, type Path, place, placeIfClear } from '../../layers/label-placement.ts';
import type { TrendPoint } from './model.ts';
import { stretches } from './lines.ts';
import type { TrendPlot } from './plot.ts';

/** The points of each line. */
type Lines = readonly (readonly TrendPoint[])[];

/** How far the rule at a break reaches beyond the lines that it crosses, in pixels. */
const REACH = 9;

/** Wordings of a label, each as lines, the longest first. */
function wordingsOf({ label = '' }: TrendPoint): readonly (readonly string[])[] {
  return typeof label === 'string' ? [[label], label.split(/ (?=in )/)] : label;
}

/** Number of lines of a label in a picture of a width in pixels. */
export function lineCount(point: TrendPoint, size: number, width: number): number {
  const wordings = wordingsOf(point);
  const fits = (lines: readonly string[]): boolean =>
    lines.every((text) => textWidth({ text, size, bold: true }) <= width - 60);
  return (wordings.find(fits) ?? wordings.at(-1) ?? []).length;
}

/** Places labels where they cross no line and no rule at a break, and do not touch each other. */
export function pointLabels(
  lines: Lines,
  plot: TrendPlot,
  paths: readonly Path[],
  breakNote: readonly string[],
): Label[] {
  const { x, y, frame, sizes } = plot;
  const joined = lines.flatMap((points) => (plot.axis ? stretches(points).map((stretch) => stretch.points) : [points]));
  const reached = new Set(joined.flat());
  const alone = lines.flat().filter((point) => plot.axis && !point.gap && !reached.has(point));
  const stubs = alone.map((point) => [-6, 6].map((by) => ({ x: x(point.year) + by, y: y(point.value) })));
  const zero = plot.axis && plot.axis.domain[0] < 0 ? [[0, innerWidth(frame)].map((x) => ({ x, y: y(0) }))] : [];
  const drawn = [
    ...joined.map((points) => points.map(({ year, value }) => ({ x: x(year), y: y(value) }))),
    ...stubs,
    ...zero,
  ];
  const rules = breakRules(lines, plot);
  const around = {
    paths: [...drawn, ...paths, ...rules.map(asPath)],
    left: 0,
    right: innerWidth(frame) + frame.right,
    top: -frame.top,
    bottom: frame.height,
  };
  const placed: Label[] = [];
  const named = [...lines.flat().entries()].filter(([, point]) => point.label);
  for (const [row, point] of named.toSorted(([, a], [, b]) => Number(a.optional ?? 0) - Number(b.optional ?? 0))) {
    const note: Note = {
      x: x(point.year),
      y: y(point.value),
      wordings: wordingsOf(point),
      size: sizes.label,
      row: point.row ?? row,
      sides: point.sides ?? ['above', 'below'],
      aligns: point.aligns ?? ['center', 'right', 'left'],
    };
    const free = { ...around, labels: placed };
    // On a written-out axis there may be no room beside the line, but there is above all lines.
    const above: Note[] = plot.axis ? [{ ...note, wordings: point.afar ?? note.wordings, y: 0, sides: ['above'] }] : [];
    placed.push(...(point.optional ? placeIfClear(note, free) : place(note, free, above)));
  }
  const longest = rules.toSorted((one, other) => other.y2 - other.y - (one.y2 - one.y))[0];
  if (!longest || !breakNote.length) return placed;
  const breakText: Note = {
    x: longest.x + 9,
    y: (longest.y + longest.y2) / 2,
    wordings: breakNote.map((text) => [text]),
    size: sizes.axis,
    soft: true,
    sides: ['above', 'below'],
    aligns: ['left'],
  };
  const atFoot: Note = { ...breakText, y: longest.y2, sides: ['below'] };
  return [...placed, ...place(breakText, { ...around, labels: placed }, [atFoot])];
}

/** A dashed rule across each line at its breaks. Lines that break in the same year share one. */
export function breakLayers(lines: Lines, plot: TrendPlot): Layer[] {
  const rules = breakRules(lines, plot);
  return rules.length ? [lineLayer(rules, { strokeDash: [2, 3] })] : [];
}

function breakRules(lines: Lines, { x, y }: TrendPlot): Line[] {
  const crossings = lines.flatMap((points) =>
    points.flatMap((point, index) => {
      const before = points[index - 1];
      if (!point.broken || !before) return [];
      return { x: Math.round(x((before.year + point.year) / 2)), y: y((before.value + point.value) / 2) };
    }),
  );
  return [...new Set(crossings.map(({ x }) => x))].map((left) => {
    const met = crossings.filter((crossing) => crossing.x === left).map((crossing) => crossing.y);
    return { x: left, x2: left, y: Math.round(Math.min(...met) - REACH), y2: Math.round(Math.max(...met) + REACH) };
  });
}

const asPath = ({ x, x2, y, y2 }: Line): Path => [
  { x, y },
  { x: x2, y: y2 },
];
