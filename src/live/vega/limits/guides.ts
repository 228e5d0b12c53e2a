import { LIMITS } from '../../../own-figures/limits.ts';
import type { WorkCounts } from './spend.ts';
import { between, type Count, LAST, asList, number } from './transforms.ts';
import type { Params } from './vega-types.ts';

/** The part of a scale that is counted. */
interface Scale {
  readonly type?: string;
  readonly bins?: readonly unknown[];
  domain?(): readonly unknown[];
  range?(): readonly unknown[];
  base?(): number;
}

/** Length of each time unit in milliseconds, by the first three letters of its name. Quarters are found month by month. */
const UNITS: Readonly<Record<string, number>> = {
  mil: 1,
  sec: 1000,
  min: 60_000,
  hou: 3_600_000,
  dat: 86_400_000,
  day: 86_400_000,
  wee: 604_800_000,
  iso: 604_800_000,
  mon: 2_592_000_000,
  qua: 2_592_000_000,
  yea: 31_536_000_000,
};
/** Steps for visiting one time unit. */
const LOOKED = 250;

const ends = (domain: readonly unknown[]): [number, number] => [Number(domain[0]), Number(domain[domain.length - 1])];

/** Number of time units in a domain, and how many of them are used. */
function inTime(count: unknown, domain: readonly unknown[]): { units: number; taken: number } {
  const { interval = count, step } = Object(count) as { interval?: unknown; step?: unknown };
  const name = String(interval).slice(0, 3);
  const [from, to] = ends(domain);
  const by = Math.max(1, number(step, 1));
  const units = Math.abs(to - from) / (UNITS[name] ?? Infinity) / (name === 'mil' ? by : 1) || 0;
  // Vega searches for a week divisible by the step, endlessly if there is none.
  const found = /^(wee|iso)/.test(name) && by > LIMITS.rows ? Infinity : units;
  return { units: found, taken: name === 'mil' ? units : units / by };
}

/** Ticks of a logarithmic scale with a whole base: all multiples of each power. */
function multiples(scale: Scale, count: number): number {
  const base = number(scale.base?.());
  const [from, to] = ends(scale.domain?.() ?? [])
    .map(Math.abs)
    .toSorted((a, b) => a - b) as [number, number];
  const [low, high] = [from, to].map((end) => Math.log(end) / Math.log(base)) as [number, number];
  if (base % 1 || !(high - low < count)) return 0;
  let ticks = 0;
  for (let power = Math.floor(low); power <= Math.ceil(high); power++) ticks += Math.min(base, to / base ** power);
  return ticks;
}

/** Minimum number of characters in a format: its width. */
function lettersOf(format: unknown): number {
  const widths = [format]
    .flat()
    .map((one) => /(?:^|[^.\d])(\d+),?(?:\.\d+)?~?[a-z%]?$/i.exec(typeof one === 'string' ? one : '')?.[1]);
  return Math.max(0, ...widths.map((width) => number(width)));
}

/** Ticks of an axis or entries of a legend: by a number, a time interval, or a list. */
const guide =
  (what: 'ticks' | 'entries', usual: number): Count =>
  ({ scale, count, values, formatSpecifier }) => {
    const of = scale as Scale;
    const domain = of.domain?.() ?? [];
    const asked = typeof count === 'number' ? count : usual;
    const time =
      count !== null && /^(object|string)$/.test(typeof count) ? inTime(count, domain) : { units: 0, taken: 0 };
    const log = of.base && !values ? multiples(of, Math.min(asked, LIMITS.rows)) : 0;
    const made = Math.max(asList(values).length || asked, asList(of.bins).length, time.taken, log);
    const letters = lettersOf(formatSpecifier);
    return { [what]: made, letters, steps: LOOKED * time.units + letters * made };
  };

const axis = guide('ticks', 10);

/** Number of bins of a scale with `start`, `stop` and `step`. */
function binsOf({ bins, domain }: Params): number {
  if (Array.isArray(bins) || !bins) return asList(bins).length;
  const { start, stop, step } = bins as Readonly<Record<string, unknown>>;
  const [from, to] = ends(asList(domain));
  return between(Number(start ?? from), Number(stop ?? to), number(step, 1));
}

const isTime = (type: unknown): boolean => type === 'time' || type === 'utc';

/** Counts for axes, legends and scales. */
export const guides: Readonly<Record<string, Count>> = {
  axisticks: (params, pulse, operator): WorkCounts => {
    const [from, to] = ends((params['scale'] as Scale).range?.() ?? []);
    return { side: Math.abs(to - from) || 0, ...axis(params, pulse, operator) };
  },
  legendentries: guide('entries', 5),
  scale: (params) => {
    const domain = asList(params['domainRaw'] ?? params['domain']);
    const { nice, type } = params;
    const { units } = inTime(nice, []);
    const far = isTime(type) && ends(domain).some((end) => Math.abs(end) > LAST);
    return {
      values: domain.length,
      bins: binsOf(params),
      colours: Math.max(number(params['schemeCount']), asList(params['range']).length),
      steps: far ? Infinity : LOOKED * units,
    };
  },
};
