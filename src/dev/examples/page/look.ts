import { overlapping } from './boxes.ts';
import { surfaceUnder } from './paint.ts';
import { marksBelow, type SceneGroup, type SceneItem, sceneOf } from './scene-marks.ts';
import { type PlacedText, type Seen, seenItem, type SeenText, seenText, shapesOf } from './seen.ts';

/** The most items of a mark, and texts of a drawing, that are looked at: every so many of them. */
const MOST = 200;

/** How a drawing is seen. */
export interface FigureLook {
  readonly texts: readonly SeenText[];
  /** Marks of the spec other than texts. */
  readonly items: readonly Seen[];
  /** Texts that stand on each other, as they are read and as they were before they were cut. */
  readonly overlaps: readonly { readonly says: string; readonly whole: string }[];
  /** Marks whose dashes are closed by the ends of the line, by key. */
  readonly closedDashes: readonly string[];
  /** Width of all plots together, and of the figure that they stand in, in CSS pixels. */
  readonly plots: number;
  readonly figure: number;
  /** How far the page can be scrolled sideways, in CSS pixels. */
  readonly sideways: number;
}

/** How a drawing is seen in its figure. */
export function lookAt(svg: SVGSVGElement, figure: Element): FigureLook {
  const scene = sceneOf(svg);
  const marks = scene ? marksBelow(scene) : [];
  const ground = surfaceUnder(svg);
  const shapes = shapesOf(svg);
  /** Marks of the spec are counted by themselves: drawings of the same spec have the same. */
  const keyOf = (index: number): string => {
    const { role } = marks[index] ?? {};
    return role === 'mark'
      ? `${marks.slice(0, index).filter(({ role }) => role === 'mark').length}`
      : `${role} ${index}`;
  };
  const place = { svg, figure, ground, shapes };
  const texts = marks.flatMap((mark, index) =>
    mark.marktype === 'text' ? some(mark).flatMap((item, at) => seenText(item, `${keyOf(index)}.${at}`, place)) : [],
  );
  const others = marks.flatMap((mark, index) =>
    mark.role === 'mark' && mark.marktype !== 'text' && mark.marktype !== 'group'
      ? some(mark).flatMap((item, at) => seenItem(item, `${keyOf(index)}.${at}`, ground))
      : [],
  );
  return {
    texts: texts.map(({ seen }) => seen),
    items: others.map(({ seen }) => seen),
    overlaps: overlapsOf(texts),
    closedDashes: others.flatMap(({ seen, closed }) => (closed ? [seen.key] : [])),
    plots: plotsOf(svg),
    figure: figure.getBoundingClientRect().width,
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
}

/** Items of a mark, as many as are looked at. A line has one element for all of its items. */
function some({ marktype, items }: SceneGroup): readonly SceneItem[] {
  if (['line', 'area', 'trail'].includes(marktype)) return items.slice(0, 1);
  const each = Math.ceil(items.length / MOST);
  return items.filter((_, index) => index % each === 0);
}

function overlapsOf(texts: readonly PlacedText[]): FigureLook['overlaps'] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlapping(one.corners, other.corners))
      .map((other) => ({
        says: `“${one.seen.text}” and “${other.seen.text}”`,
        whole: `“${one.seen.whole}” and “${other.seen.whole}”`,
      })),
  );
}

/** Width that the plots of a drawing take together, whatever is between them left out. */
function plotsOf(svg: SVGSVGElement): number {
  const plots = Array.from(
    svg.querySelectorAll('.mark-group.role-frame, .mark-group.role-scope, .mark-group.role-mark'),
  )
    .flatMap((mark) => Array.from(mark.querySelectorAll<SVGElement>(':scope > g > .background')))
    .filter(({ parentElement }) => !parentElement?.querySelector('.role-scope'));
  const spans = plots
    .map((plot) => plot.getBoundingClientRect())
    .map(({ left, right }) => [left, right] as const)
    .toSorted(([a], [b]) => a - b);
  let [sum, reached] = [0, -Infinity];
  for (const [left, right] of spans) {
    sum += Math.max(0, right - Math.max(left, reached));
    reached = Math.max(reached, right);
  }
  return sum;
}
