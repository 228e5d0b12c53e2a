import type { Count } from './transforms.ts';
import { between, asList, number, rowsOf } from './transforms.ts';
import { type WorkCounts, spend } from './spend.ts';
import type { Accessor, Dataflow, Operator, Pulse, Tuple } from './vega-types.ts';

/* oxlint-disable eslint/no-underscore-dangle -- Vega calls it so. */

/** A group of marks with its size. */
interface Group {
  readonly width?: number;
  readonly height?: number;
}

/** Steps for creating an operator and running it once. */
const MADE = 500;
/** Steps for laying out a column or row. */
const LAID = 100;
/** Steps for drawing a point of a map, and a character. */
const POINT = 100;
const LETTER = 10;

/** Points of a map that are counted together. */
const TOGETHER = 1000;

/** Number of marks in each view. */
const standing = new WeakMap<Dataflow, number>();

function additions({ value }: Operator, pulse: Pulse): number {
  if (!value) return rowsOf(pulse).length;
  let count = 0;
  pulse.visit(pulse.ADD, () => count++);
  return count;
}

/** Makes the subflow of each facet count the operators it creates. */
const facet: Count = (params) => {
  const { subflow } = params as { subflow?: { (flow: Dataflow, ...more: unknown[]): unknown; counted?: true } };
  if (subflow && !subflow.counted)
    params['subflow'] = Object.assign(
      (flow: Dataflow, ...more: unknown[]) => {
        const before = flow._rank;
        const created = subflow(flow, ...more);
        spend(flow, { steps: MADE * (flow._rank - before) }, 'facet');
        return created;
      },
      { counted: true },
    );
  return {};
};

/** Number of lines or points for some degrees; 0 if infinite, as in `d3-geo`. */
const along = (degrees: number, step: number): number => {
  const count = between(0, Math.abs(degrees), Math.abs(step));
  return count === Infinity ? 0 : count;
};

/** Counts the points of the grid lines that `d3-geo` creates. */
const graticule: Count = ({ extent, extentMajor, extentMinor, step, stepMajor, stepMinor, precision }) => {
  const lineCount = (area: unknown, steps: unknown, far: readonly number[]): number => {
    const [[west, south] = [], [east, north] = []] = asList(area).map((corner) => asList(corner).map(Number));
    const [across = 0, up = 0] = [...asList(steps).map(Number), ...far];
    const wide = (east ?? 180) - (west ?? -180);
    const high = (north ?? 90) - (south ?? -90);
    const points = 2 + along(wide, number(precision, 2.5));
    return along(wide, across) * (2 + along(high, 90)) + along(high, up) * points;
  };
  const minor = lineCount(extentMinor ?? extent, stepMinor ?? step, [10, 10]);
  return { rows: minor + lineCount(extentMajor ?? extent, stepMajor ?? step, [90, 360]) };
};

/** Smallest precision of a projection in pixels. 0 switches resampling off. */
const PRECISE = 0.05;

/** Counts for marks, groups, layouts and maps. */
export const drawn: Readonly<Record<string, Count>> = {
  datajoin: (_, pulse, operator) => ({ marks: (standing.get(pulse.dataflow) ?? 0) + additions(operator, pulse) }),
  facet,
  graticule,
  prefacet: (params, pulse, operator) => {
    const field = params['field'] as Accessor | undefined;
    facet(params, pulse, operator);
    return field ? { rows: rowsOf(pulse).reduce((sum, row) => sum + asList(field(row)).length, 0) } : {};
  },
  projection: ({ precision }) => ({
    steps: number(precision) && Math.abs(number(precision)) < PRECISE ? Infinity : 0,
  }),
  viewlayout: ({ mark, layout }) => {
    const items = asList((mark as { items?: unknown }).items) as readonly Group[];
    const { columns = 0 } = Object(layout) as { columns?: unknown };
    const across = number(columns);
    return {
      side: items.reduce((most, { width = 0, height = 0 }) => Math.max(most, width, height), 0),
      steps: across > 0 ? LAID * (across + 1 / across) : 0,
    };
  },
};

/** Characters of an item's texts and paths, and its dash segments. */
const lettersOf = (item: Tuple): number =>
  ['text', 'path', 'shape', 'strokeDash', 'url', 'href', 'description'].reduce((sum, name) => {
    const value = item[name];
    const texts = Array.isArray(value) ? value.flat() : [value];
    return texts.reduce<number>((all, text) => all + 1 + (typeof text === 'string' ? text.length : 0), sum);
  }, 0);

/** Counts that are known only after an operator ran, and before it is rendered. */
export const afterwards: Readonly<
  Record<string, (operator: Operator, out: Partial<Pulse>, pulse: Pulse) => WorkCounts>
> = {
  datajoin: (_, { add, rem }, { dataflow }) => {
    standing.set(dataflow, (standing.get(dataflow) ?? 0) + (add?.length ?? 0) - (rem?.length ?? 0));
    return {};
  },
  encode: (_, out, { ADD_MOD }) => {
    let letters = 0;
    out.visit?.(ADD_MOD, (item) => (letters += lettersOf(item)));
    return { steps: LETTER * letters };
  },
  multivalues: ({ value }) => ({ values: asList(value).length }),
  projection: ({ value }, _, { dataflow }) => {
    const projection = value as {
      stream(sink: Sink): unknown;
      path: { projection(by: unknown): unknown };
      counted?: true;
    };
    if (projection.counted) return {};
    const { stream } = projection;
    let points = 0;
    const counting = (sink: Sink): Sink => ({
      point(x, y) {
        if (++points % TOGETHER === 0) spend(dataflow, { steps: POINT * TOGETHER }, 'geoshape');
        sink.point(x, y);
      },
      sphere: () => sink.sphere?.(),
      lineStart: () => sink.lineStart(),
      lineEnd: () => sink.lineEnd(),
      polygonStart: () => sink.polygonStart(),
      polygonEnd: () => sink.polygonEnd(),
    });
    Object.assign(projection, { counted: true, stream: (sink: Sink) => stream(counting(sink)) });
    projection.path.projection(projection);
    return {};
  },
};

/** Receives the points of a projected shape. */
interface Sink {
  point(x: number, y: number): void;
  sphere?(): void;
  lineStart(): void;
  lineEnd(): void;
  polygonStart(): void;
  polygonEnd(): void;
}
