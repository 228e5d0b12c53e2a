import { FiguresError } from '../../../own-figures/dataset.ts';
import { LIMITS } from '../../../own-figures/limits.ts';
import type { WorkCounts } from './spend.ts';
import type { Accessor, Operator, Params, Pulse, Tuple } from './vega-types.ts';

/** Counts what an operator would create, from its parameters and its input rows. */
export type Count = (params: Params, pulse: Pulse, operator: Operator) => WorkCounts;

/** A parameter as a number, with Vega's default. */
export const number = (value: unknown, fallback = 0): number => Number(value) || fallback;
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const rowsOf = ({ source, add }: Pulse): readonly Tuple[] => source ?? add ?? [];

/** Number of values from `start` to `stop` by `step`. */
export const between = (start: number, stop: number, step: number): number =>
  Math.max(0, Math.ceil((stop - start) / step)) || 0;

const distinct = (rows: readonly Tuple[], by: readonly unknown[]): number =>
  new Set(rows.map((row) => by.map((field) => String((field as Accessor)(row))).join())).size;

/** A count for each group. Groups are counted only when the result depends on it. */
function inGroups(each: number, { groupby }: Params, rows: readonly Tuple[]): number {
  const by = asList(groupby);
  if (!by.length || each > LIMITS.rows) return each;
  return each * (each * rows.length > LIMITS.rows ? distinct(rows, by) : rows.length);
}

/** Points of an adaptively sampled curve. With a descending extent and close points, sampling never ends. */
function curve({ steps, minsteps, maxsteps, extent }: Params): number {
  const least = number(steps) || number(minsteps, 25);
  const most = Math.max(least, number(steps) || number(maxsteps, 200));
  const [from, to] = asList(extent).map(Number);
  const back = Number(to) < Number(from) && least !== most && 2 * least >= most;
  return back ? Infinity : Math.max(1, most) + 1;
}

const density: Count = (params, pulse) => {
  const rows = rowsOf(pulse);
  const points = curve(params);
  return { rows: inGroups(points, params, rows), steps: points * (rows.length + 1) };
};

/** Aggregate operations that draw a thousand samples, those that only add up, and extremes. */
const SAMPLED = /^ci[01]$/;
const ADDED =
  /^(count|valid|missing|sum|product|mean|average|variancep?|stdevp?|stderr|exponentialb?|values|row_number|(dense_|percent_)?rank|cume_dist|ntile|lag|lead|(first|last|nth|prev|next)_value)$/;
const EXTREME = /^(min|max|argmin|argmax)$/;
/** Steps for each row that a window function keeps. */
const KEPT = 20;

const aggregate: Count = ({ ops, cross, groupby }, pulse) => {
  const rows = rowsOf(pulse);
  const by = asList(groupby);
  const sampled = asList(ops).filter((op) => SAMPLED.test(String(op))).length;
  const combinations = cross
    ? by.reduce<number>((product, field) => product * Math.max(1, distinct(rows, [field])), 1)
    : 0;
  return { rows: combinations, steps: sampled * 1000 * rows.length };
};

const window: Count = ({ ops, frame }, pulse) => {
  const { length } = rowsOf(pulse);
  const [from, to] = Array.isArray(frame) ? (frame as readonly unknown[]) : [null, 0];
  const size = Math.min(length, number(to ?? length) - number(from ?? -length) + 1);
  // With a frame from the first row on, extremes are kept up to date.
  const each = asList(ops)
    .map(String)
    .filter((op) => !ADDED.test(op) && !((from ?? null) === null && EXTREME.test(op)));
  const steps = each.reduce((sum, op) => sum + (SAMPLED.test(op) ? 1000 : KEPT), 0);
  return { steps: steps * length * Math.max(1, size) };
};

const pivot: Count = ({ field, groupby, limit }, pulse) => {
  const rows = rowsOf(pulse);
  const found = distinct(rows, [field]);
  const columns = number(limit) > 0 ? Math.min(number(limit), found) : found;
  const by = asList(groupby);
  return { cells: columns * (by.length ? distinct(rows, by) : 1), steps: rows.length * columns };
};

/** Vega keeps imputed groups in an object, where an inherited name would be taken for an existing group. */
function checkGroups(fields: readonly unknown[], rows: readonly Tuple[]): void {
  for (const field of fields)
    for (const row of rows) {
      const name = String((field as Accessor)(row));
      if (name in Object.prototype)
        throw new FiguresError(
          `This spec fills gaps (impute) among values called “${name}”, a name that is not allowed there. Rename the value.`,
        );
    }
}

const impute: Count = (params, pulse) => {
  const rows = rowsOf(pulse);
  checkGroups([params['key'], ...asList(params['groupby'])], rows);
  const keys = asList(params['keyvals']);
  const most = keys.length + rows.length;
  const read = params['key'] as Accessor;
  const exact = (): number => new Set([...keys, ...rows.map(read)].map(String)).size;
  const each = most * rows.length > LIMITS.rows ? exact() : most;
  return { values: keys.length, rows: inGroups(each, params, rows) };
};

const flatten: Count = ({ fields }, pulse) => {
  const read = asList(fields) as readonly Accessor[];
  const lengths = (row: Tuple): number[] =>
    read.map((field) => number((field(row) as ArrayLike<unknown> | null)?.length));
  return { rows: rowsOf(pulse).reduce((sum, row) => sum + Math.max(0, ...lengths(row)), 0) };
};

const regression: Count = ({ method, order }, pulse) => {
  const { length } = rowsOf(pulse);
  const degree = method === 'poly' ? number(order ?? 3) : 1;
  // Groups with fewer rows than the order are skipped.
  return { steps: degree < length ? 4 * (degree + 1) ** 2 * (length + degree) : 0 };
};

const loess: Count = ({ bandwidth }, pulse) => {
  const { length } = rowsOf(pulse);
  return { steps: 3 * length * Math.max(2, length * number(bandwidth, 0.3)) };
};

const bin: Count = ({ extent, step, steps, base, maxbins }) => {
  const [low, high] = asList(extent).map(Number);
  if (number(step)) return { bins: Math.abs((Number(high) - Number(low)) / number(step)) || 0 };
  // With a base of 1 or less the step never grows.
  return { bins: number(base, 10) > 1 || steps ? number(maxbins, 20) : Infinity };
};

/** Largest time that is counted from, in milliseconds. */
export const LAST = 8e15;
const QUARTERS = 10;

const timeunit: Count = ({ field, units, step }, pulse) => {
  const read = field as Accessor;
  const rows = rowsOf(pulse);
  const far = rows.filter((row) => Math.abs(Number(read(row))) > LAST).length;
  // Quarters are found month by month, in either direction.
  const by = Math.abs(number(step, 1));
  const quarters = [units].flat().includes('quarter');
  return { steps: far || (quarters && by > LIMITS.rows) ? Infinity : quarters ? QUARTERS * by * rows.length : 0 };
};

/** Counts for transforms. Transforms that are not listed output at most as many rows as they receive. */
export const transformed: Readonly<Record<string, Count>> = {
  aggregate,
  bin,
  collect: (_, { add }, { value }) => ({ data: asList(value).length + (add?.length ?? 0) }),
  density,
  flatten,
  fold: ({ fields }, pulse) => ({ rows: asList(fields).length * rowsOf(pulse).length }),
  impute,
  joinaggregate: aggregate,
  kde: density,
  loess,
  pivot,
  quantile: (params, pulse) => {
    const step = number(params['step'], 0.01);
    const each = params['probs'] ? asList(params['probs']).length : between(step / 2, 1, step);
    return { rows: inGroups(each, params, rowsOf(pulse)) };
  },
  regression,
  sequence: ({ start, stop, step }) => ({ rows: between(number(start), number(stop), number(step, 1)) }),
  timeunit,
  window,
};
