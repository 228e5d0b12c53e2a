import { colour } from '../../theme/tokens.ts';
import { innerWidth, type Layer } from '../../layers/frame.ts';
import { continuesFromActual, KIND_LOOKS, type OtherKind } from '../../layers/kind-style.ts';
import { rowId } from '../../layers/label.ts';
import type { LineLook, TrendLine, TrendPoint } from './model.ts';
import { trendEncoding, type TrendPlot } from './plot.ts';

/** How two points are joined: `solid` between actual figures, else with the dashes of a kind. */
type Join = 'solid' | OtherKind;

/** Lines differ in colour, width, dashes and dots, so that forced colours leave them different. */
const LOOKS = {
  point: { line: 'line', stroke: colour('series-1'), dot: { shape: 'circle', fill: colour('series-1'), size: 50 } },
  against: {
    line: { type: 'line', stroke: colour('series-2'), strokeWidth: 3.5 },
    stroke: colour('series-2'),
    dot: { shape: 'square', fill: colour('series-2'), size: 64 },
  },
  third: {
    line: { type: 'line', stroke: colour('series-3'), strokeWidth: 2.5, strokeDash: [10, 5] as number[] },
    stroke: colour('series-3'),
    dot: { shape: 'triangle-up', fill: colour('series-3'), size: 70 },
  },
  fourth: {
    line: { type: 'line', stroke: colour('series-4'), strokeWidth: 1.5 },
    stroke: colour('series-4'),
    dot: { shape: 'diamond', fill: colour('series-4'), size: 70 },
  },
  context: {
    line: { type: 'line', stroke: colour('series-1-soft'), strokeWidth: 1.5 },
    stroke: colour('series-1-soft'),
    dot: { shape: 'circle', fill: colour('series-1-soft'), size: 30 },
  },
} as const satisfies Record<LineLook, object>;

/** Points of several kinds, each with its own look. A gap is on the baseline, not seen, for readers to point at. */
const OF_KINDS = {
  type: 'point',
  invalid: 'show',
  shape: { expr: 'datum.shape' },
  size: { expr: 'datum.size' },
  fill: { expr: 'datum.fill' },
  stroke: { expr: 'datum.stroke' },
  strokeWidth: { expr: 'datum.width' },
} as const;

/** Where there are more lines, those of context are thin, and paler. */
const [MANY, CROWD] = [8, 40];

/** Least distance in pixels between points that are not filled. */
const APART = 8;

const counted = ({ kind }: TrendPoint): boolean => kind === undefined || kind === 'estimate';

/** How a point is joined to the one before it; `null` where no source says what is between them. */
function join(from: TrendPoint, to: TrendPoint): Join | null {
  if (from.gap || to.gap) return null;
  if (counted(from) && counted(to)) return 'solid';
  if (to.kind === from.kind || (counted(from) && continuesFromActual(to.kind))) return to.kind ?? null;
  return null;
}

/** The point that the line to a point starts from: the one before it; for the first projection, the last actual figure that is not later. */
function before(points: readonly TrendPoint[], index: number): TrendPoint | undefined {
  const [from, to] = [points[index - 1], points[index]];
  if (!from || !to || from.gap || !counted(from) || to.kind !== 'projection') return from;
  return points.slice(0, index).findLast((point) => counted(point) && !point.gap && point.year <= to.year);
}

/** Parts of a line, each of points that are joined in the same way. */
export function stretches(points: readonly TrendPoint[]): { join: Join; points: readonly TrendPoint[] }[] {
  const found: { join: Join; points: TrendPoint[] }[] = [];
  for (const [index, to] of points.entries()) {
    const from = before(points, index);
    const how = from && join(from, to);
    if (!from || !how) continue;
    const last = found.at(-1);
    if (last?.join === how && last.points.at(-1) === from) last.points.push(to);
    else found.push({ join: how, points: [from, to] });
  }
  return found;
}

/**
 * A line with a dot at each labelled point, and an invisible mark, which readers can point at, at each other point.
 *
 * @param firstRow Index of the row of the first point.
 * @param count How many lines there are: those of context are thin among many, and paler in a crowd.
 */
export function lineMarks(
  { points, look }: Pick<TrendLine, 'points'> & { look: LineLook },
  plot: TrendPlot,
  firstRow: number,
  count: number,
): Layer[] {
  const encoding = trendEncoding(plot);
  const { x, y } = encoding;
  const { line, stroke, dot } = LOOKS[look];
  const joined = stretches(points);
  const thin = isDense(points, plot) || (count > MANY && look === 'context');
  const inParts = thin || points.some(({ gap, kind }) => gap || kind);
  const seen = seenDots(points, joined, plot);
  const values = points.map((point, index) => ({
    year: point.year,
    value: point.gap ? null : point.value,
    dot: seen.has(point) && !point.gap ? 1 : 0,
    row: rowId(point.row ?? firstRow + index),
  }));
  const plain = { type: 'point', filled: true, ...dot } as const;
  const dots = {
    x,
    y,
    opacity: { field: 'dot', type: 'quantitative', scale: null },
    description: { field: 'row' },
  } as const;
  if (!inParts)
    return [
      { data: { values }, mark: line, encoding },
      { data: { values }, mark: plain, encoding: dots },
    ];
  const style = {
    ...(typeof line === 'string' ? { type: line } : line),
    ...(thin && { strokeWidth: 1 }),
    ...(count > CROWD && look === 'context' && { strokeOpacity: 0.4 }),
  };
  const edge = (kind: OtherKind): string => (plot.shared ? stroke : KIND_LOOKS[kind].edge);
  const joins = [...new Set(joined.map((one) => one.join))];
  const lookOf = ({ kind }: TrendPoint) =>
    kind
      ? {
          shape: KIND_LOOKS[kind].shape,
          size: look === 'context' ? 30 : 60,
          fill: colour('surface'),
          stroke: edge(kind),
          width: look === 'context' ? 1.5 : 2.5,
        }
      : { ...dot, stroke: null, width: null };
  return [
    ...joins.map((how): Layer => ({
      data: {
        values: joined.flatMap((one, part) =>
          one.join === how ? one.points.map(({ year, value }) => ({ year, value, part })) : [],
        ),
      },
      mark: how === 'solid' ? style : { ...style, stroke: edge(how), strokeDash: KIND_LOOKS[how].dash ?? [1, 0] },
      encoding: { ...encoding, detail: { field: 'part', type: 'nominal' } },
    })),
    // One layer, whatever the points are, so that they are read in the order of the line.
    points.some(({ kind }) => kind)
      ? {
          data: { values: points.map((point, index) => ({ ...values[index], ...lookOf(point) })) },
          mark: OF_KINDS,
          encoding: dots,
        }
      : { data: { values }, mark: { ...plain, invalid: 'show' }, encoding: dots },
  ];
}

/** Whether points are less than 2 pixels apart, so that a line of the usual width would fill the plot. */
function isDense(points: readonly TrendPoint[], { axis, frame }: TrendPlot): boolean {
  return axis !== undefined && points.length * 2 > innerWidth(frame);
}

/** The points with a dot: those with a label, those that no line reaches, and as many of those that are not filled as have room. */
function seenDots(
  points: readonly TrendPoint[],
  joined: ReturnType<typeof stretches>,
  { x, axis }: TrendPlot,
): ReadonlySet<TrendPoint> {
  const reached = new Set(joined.flatMap((one) => one.points));
  const named = points.filter(
    (point) => (point.label && !point.optional) || (axis && (point.dot || (!reached.has(point) && !point.gap))),
  );
  const seen = new Set(named);
  let last = -Infinity;
  for (const point of points) {
    if (!point.kind || point.gap) continue;
    if (x(point.year) - last >= APART) {
      seen.add(point);
      last = x(point.year);
    }
  }
  return seen;
}
