import { FiguresError } from '../../../own-figures/dataset.ts';
import { LIMITS } from '../../../own-figures/limits.ts';
import type { WorkCounts } from './spend.ts';
import type { Accessor, Operator, Params, Pulse, Tuple } from './vega-types.ts';

/** Counts what an operator would make of its parameters and of the rows it is handed. */
export type Count = (params: Params, pulse: Pulse, operator: Operator) => WorkCounts;

/** A parameter as a number: `fallback` where it is none or nothing, as Vega takes it. */
export const number = (value: unknown, fallback = 0): number => Number(value) || fallback;
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const rowsOf = ({ source, add }: Pulse): readonly Tuple[] => source ?? add ?? [];

/** How many values go from `start` to `stop` by `step`. */
export const between = (start: number, stop: number, step: number): number =>
  Math.max(0, Math.ceil((stop - start) / step)) || 0;

const distinct = (rows: readonly Tuple[], by: readonly unknown[]): number =>
  new Set(rows.map((row) => by.map((field) => String((field as Accessor)(row))).join())).size;

/** How often a group of rows makes so many: groups are only counted where they decide. */
function inGroups(each: number, { groupby }: Params, rows: readonly Tuple[]): number {
  const by = asList(groupby);
  if (!by.length || each > LIMITS.rows) return each;
  return each * (each * rows.length > LIMITS.rows ? distinct(rows, by) : rows.length);
}

/** Points of a curve that is sampled more closely where it bends. Over an extent from high to low it never ends where the points come close. */
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

/** Operations of an aggregate that look at a thousand samples, and those that only add up. */
const SAMPLED = /^ci[01]$/;
const ADDED =
  /^(count|valid|missing|sum|product|mean|average|variancep?|stdevp?|stderr|exponentialb?|values|row_number|(dense_|percent_)?rank|cume_dist|ntile|lag|lead|(first|last|nth|prev|next)_value)$/;
const EXTREME = /^(min|max|argmin|argmax)$/;
/** What a step of a window costs that keeps its rows. */
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
  // From the first row on, an extreme is kept up to date.
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

/** Vega keeps the groups whose gaps it fills in an object: a name that all objects have would be taken for a group. */
function checkGroups(fields: readonly unknown[], rows: readonly Tuple[]): void {
  for (const field of fields)
    for (const row of rows) {
      const name = String((field as Accessor)(row));
      if (name in Object.prototype)
        throw new FiguresError(
          `This spec fills gaps (impute) among values called “${name}”: no value can be called so there. Give it another name.`,
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
  // A group of fewer rows than the order is left out.
  return { steps: degree < length ? 4 * (degree + 1) ** 2 * (length + degree) : 0 };
};

const loess: Count = ({ bandwidth }, pulse) => {
  const { length } = rowsOf(pulse);
  return { steps: 3 * length * Math.max(2, length * number(bandwidth, 0.3)) };
};

const bin: Count = ({ extent, step, steps, base, maxbins }) => {
  const [low, high] = asList(extent).map(Number);
  if (number(step)) return { bins: Math.abs((Number(high) - Number(low)) / number(step)) || 0 };
  // By a base of one or less a step never becomes wide enough.
  return { bins: number(base, 10) > 1 || steps ? number(maxbins, 20) : Infinity };
};

/** The far ends of what can be dated, in milliseconds from 1970: nothing is counted on from there. */
export const LAST = 8e15;
const QUARTERS = 10;

const timeunit: Count = ({ field, units, step }, pulse) => {
  const read = field as Accessor;
  const rows = rowsOf(pulse);
  const far = rows.filter((row) => Math.abs(Number(read(row))) > LAST).length;
  // Quarters are found month by month, forwards or backwards.
  const by = Math.abs(number(step, 1));
  const quarters = [units].flat().includes('quarter');
  return { steps: far || (quarters && by > LIMITS.rows) ? Infinity : quarters ? QUARTERS * by * rows.length : 0 };
};

/** What each transform makes, by its parameters and its rows. Those that are not named hand on as many rows as they get, or fewer. */
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
