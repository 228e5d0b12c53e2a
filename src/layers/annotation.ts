import { textSizes } from '../theme/text-sizes.ts';
import { colour } from '../theme/tokens.ts';
import { breakMarks } from './break-mark.ts';
import { type Footnote, footnoteLayers } from './footnotes.ts';
import { type Frame, type Layer, type Line, lineLayer, pathLayer, type PlotPoint } from './frame.ts';
import type { Label } from './label.ts';
import { textWidth } from '../theme/text-width.ts';
import { type Note, type Path, place, placeIfClear, type Surroundings } from './label-placement.ts';
import { type Numeral, numeralLayers, numeralRadius } from './numeral.ts';
import { wrapped } from '../theme/text-lines.ts';

/** Words about a place in a picture, at most 50 characters. */
export interface Annotation extends Pick<Note, 'x' | 'y' | 'aligns'> {
  readonly text: string;
  /** Sides of the point. On each, all wordings are tried before the next side. */
  readonly sides: Note['sides'];
  /** Height at which a line to the text begins, in pixels. */
  readonly leader?: number;
  /** Whether it tells the finding, and so is bold. Other annotations are soft. */
  readonly strong?: boolean;
  /** Whether it is left out where there is no room, because the words beside the picture tell it too. */
  readonly optional?: boolean;
}

/** What is drawn in a picture besides its marks and labels. */
export interface AnnotationPart {
  /** Lines that no text may cross. */
  readonly paths?: readonly Path[];
  /** Drawn behind the marks. */
  readonly under?: readonly Layer[];
  /** Drawn over the marks. */
  readonly over?: readonly Layer[];
  /** Dotted lines at the level of a value, as SVG paths. */
  readonly levels?: readonly string[];
  /** Outlines of arrows, as SVG paths. */
  readonly arrows?: readonly string[];
  /** Places where a series breaks. */
  readonly breaks?: readonly PlotPoint[];
  /** Labels that stand where they are. */
  readonly labels?: readonly Label[];
  /** Texts that are placed where they are clear of all others, else become numbered footnotes. */
  readonly texts?: readonly Annotation[];
  readonly footnotes?: readonly Footnote[];
}

/** Annotations of a plot. Labels are placed clear of `paths` and `labels`; then the rest is drawn clear of the labels. */
export interface Annotations {
  readonly paths: readonly Path[];
  readonly under: readonly Layer[];
  readonly labels: readonly Label[];
  /** Draws what is left. `foot` is the height in pixels of what stands below the frame. */
  readonly draw: (around: Surroundings) => {
    readonly layers: readonly Layer[];
    /** Labels, to be drawn with those of the chart. */
    readonly labels: readonly Label[];
    readonly foot: number;
  };
}

/** How a chart type asks for annotations of the plot that it has laid out. It does not import what draws them. */
export type Annotate<Plot> = (plot: Plot) => Annotations;

const MOST_CHARACTERS = 50;
/** Where the lines of a corridor are, and how long they are, in pixels. */
const CORRIDOR = { beside: [-8, 0, 8], length: 70 };
/** Widths of an annotation in one, two and three lines, as shares of its width in one. */
const SHARES = [1, 0.6, 0.42];

/** Annotations made of parts: breaks, a change, a moment. */
export function annotations<Plot extends { readonly frame: Frame }>(
  partsOf: (plot: Plot) => readonly AnnotationPart[],
): Annotate<Plot> {
  return (plot) => {
    const parts = partsOf(plot);
    const corridors = parts.flatMap(({ texts = [] }) => texts.flatMap(corridorOf));
    return {
      paths: [...parts.flatMap(({ paths = [] }) => paths), ...corridors],
      under: parts.flatMap(({ under = [] }) => under),
      labels: parts.flatMap(({ labels = [] }) => labels),
      draw: (around) =>
        drawn(parts, plot.frame, { ...around, paths: around.paths.filter((path) => !corridors.includes(path)) }),
    };
  };
}

/** Lines along the way that a leader may take down to its text. Labels keep clear of them. */
function corridorOf({ x, leader }: Annotation): Path[] {
  if (leader === undefined) return [];
  return CORRIDOR.beside.map((by) => [leader, leader + CORRIDOR.length].map((y) => ({ x: x + by, y })));
}

function drawn(parts: readonly AnnotationPart[], frame: Frame, around: Surroundings): ReturnType<Annotations['draw']> {
  const sizes = textSizes(frame.width);
  const labels: Label[] = [];
  const numerals: Numeral[] = [];
  const notes: Footnote[] = [];
  const leaders: Line[] = [];
  for (const annotation of parts.flatMap(({ texts = [] }) => texts)) {
    const note = noteOf(annotation, sizes);
    const free = { ...around, labels: [...around.labels, ...labels] };
    const spot = note.sides.map((side) => placeIfClear({ ...note, sides: [side] }, free)).find(({ length }) => length);
    if (!spot && annotation.optional) continue;
    const number = numerals.length + 1;
    const numeral = { number, ...numeralPlace(note, free, sizes.axis) };
    if (spot) labels.push(...spot);
    else {
      numerals.push(numeral);
      notes.push({ mark: number, text: annotation.text });
    }
    const top = spot?.[0] ? spot[0].y - spot[0].size : numeral.y - numeralRadius(sizes.axis) - 2;
    const { x, leader = top } = annotation;
    if (top > leader) leaders.push({ x, x2: x, y: leader, y2: Math.round(top) });
  }
  const levels = parts.flatMap((part) => part.levels ?? []);
  const arrows = parts.flatMap((part) => part.arrows ?? []);
  const foot = footnoteLayers([...notes, ...parts.flatMap(({ footnotes = [] }) => footnotes)], frame, sizes.axis);
  return {
    layers: [
      ...parts.flatMap(({ over = [] }) => over),
      ...(levels.length ? [pathLayer(levels.join(''), colour('ink-soft'), { strokeDash: [1, 3] })] : []),
      ...(arrows.length ? [pathLayer(arrows.join(''), colour('ink'), { strokeWidth: 1.5 })] : []),
      ...(leaders.length ? [lineLayer(leaders)] : []),
      ...breakMarks([...parts.flatMap(({ breaks = [] }) => breaks), ...foot.breaks]),
      ...numeralLayers(numerals, sizes.axis),
      ...foot.layers,
    ],
    labels,
    foot: foot.height,
  };
}

/** An annotation with the ways to break it into lines. */
function noteOf(
  { text, strong = false, optional: _optional, ...point }: Annotation,
  sizes: ReturnType<typeof textSizes>,
): Note {
  if ([...text].length > MOST_CHARACTERS)
    throw new Error(`An annotation has at most ${MOST_CHARACTERS} characters, not ${[...text].length}: “${text}”`);
  const size = strong ? sizes.label : sizes.axis;
  const style = { size, ...(strong && { bold: true }) };
  const width = textWidth({ text, ...style });
  const wordings = SHARES.map((share) => wrapped(text, { width: width * share + 1, ...style }));
  return { ...point, wordings, size, ...(!strong && { soft: true }) };
}

/** The centre of a numeral near the point of a note, with room for its circle. */
function numeralPlace(note: Note, around: Surroundings, size: number): { readonly x: number; readonly y: number } {
  const radius = numeralRadius(size);
  // A text as wide as the circle, of soft letters.
  const [room] = place({ ...note, wordings: [['00']], size: radius * 1.6, soft: true }, around);
  if (!room) return { x: note.x, y: note.y };
  const left = { left: 0, center: 0.5, right: 1 }[room.align];
  const width = textWidth(room);
  return { x: room.x - left * width + width / 2, y: room.y - room.size * 0.36 };
}
