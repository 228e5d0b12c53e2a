import { allow, counted, single } from './bounds.ts';
import { HeardEvent } from './event-view.ts';
import { markAsData } from './value-kinds.ts';
import { INHERITED } from '../inherited-names.ts';
import { Pattern, patternOf, replaceText } from './pattern.ts';
import { readMember, readPath } from './read-member.ts';
import { splitAccessPath } from 'vega-util';
import { Refusal } from './refusal.ts';

/**
 * Counts steps of work.
 *
 * @throws {FiguresError} if one run of the view takes too many.
 */
export type Spend = (steps: number) => void;

/** Replaces a Vega function. It is given that function, and a counter of work. */
export type Replacement = (vega: (...values: unknown[]) => unknown, spend: Spend) => (...values: unknown[]) => unknown;

const text = (value: unknown): string => (typeof value === 'symbol' ? '' : String(value));

/** A path such as `a.b` as a list of keys. */
const pathOf = (field: unknown): string[] => splitAccessPath(text(field));

/** Number of values from `start` to before `stop`. */
function steps(start: number, stop: number, step: number): number {
  return Math.max(0, Math.ceil((stop - start) / step));
}

/** Approximate length of each time unit in milliseconds, shortest first. */
const UNITS: readonly (readonly [unit: string, length: number])[] = [
  ['milliseconds', 1],
  ['seconds', 1e3],
  ['minutes', 6e4],
  ['hours', 36e5],
  ['week', 6048e5],
  ['day', 864e5],
  ['date', 864e5],
  ['month', 2592e6],
  ['quarter', 7776e6],
  ['year', 31536e6],
];

/** `timeSequence` and `utcSequence`, counted by the shortest unit in the name. */
const dates: Replacement =
  (vega) =>
  (units, start, stop, step = 1) => {
    const [unit, length = 1] = UNITS.find(([unit]) => text(units).includes(unit)) ?? [];
    // Vega finds quarters month by month, including those it skips.
    const by = unit === 'quarter' ? 1 : Math.max(1, Math.floor(Number(step)));
    allow('rows', steps(Number(start), Number(stop), length * by));
    return vega(units, start, stop, step);
  };

/** `datetime`. By itself, a number is a timestamp in milliseconds, and nothing is now: Vega's interpreter takes both for years. */
const datetime: Replacement =
  (vega) =>
  (...values) => {
    const [first] = values;
    if (!values.length) return new Date();
    return values.length === 1 && typeof first === 'number' ? new Date(first) : vega(...values);
  };

/** `timeOffset` and `utcOffset`. Vega finds quarters month by month. */
const offset: Replacement = (vega, spend) => (unit, date, step) => {
  if (text(unit) === 'quarter') spend(Math.abs(Number(step)) * 10);
  return vega(unit, date, step);
};

/** `format`. A number in a format specifier is a width or a count of digits. */
const format: Replacement = (vega) => (value, specifier) => {
  for (const [digits] of text(specifier).matchAll(/\d+/g)) allow('digits', Number(digits));
  return vega(value, specifier);
};

const colour: Replacement =
  (vega) =>
  (...values) => {
    const result = vega(...values);
    markAsData(result);
    return result;
  };

const pinch: Replacement = (vega) => (event) =>
  vega({ touches: event instanceof HeardEvent ? event.read('touches') : [] });

/** Prepares a search. In the worst case, each character is compared with each of the pattern. */
function searched(value: unknown, sought: unknown, spend: Spend): string {
  const whole = text(value);
  const length = sought instanceof Pattern ? sought.length : text(sought).length;
  spend((whole.length * length) / 16);
  return whole;
}

const test: Replacement = (_, spend) => (sought, value) => {
  const pattern = sought instanceof Pattern ? sought : patternOf(text(sought));
  return pattern.test(searched(value, pattern, spend));
};

const replace: Replacement = (_, spend) => (value, sought, replacement) => {
  const whole = searched(value, sought, spend);
  const grown = (length: number): void => allow('letters', length);
  if (sought instanceof Pattern) return sought.replace(whole, text(replacement), grown);
  return replaceText(whole, text(sought), text(replacement), grown);
};

const split: Replacement = (_, spend) => (value, sought, most) => {
  const whole = searched(value, sought, spend);
  const pieces = sought instanceof Pattern ? sought.split(whole) : whole.split(text(sought));
  return most === undefined ? pieces : pieces.slice(0, Number(most));
};

/** `indexof` and `lastindexof`. */
const indexOf: Replacement =
  (vega, spend) =>
  (within, sought, ...rest) => {
    if (typeof within === 'string') searched(within, sought, spend);
    return vega(within, sought, ...rest);
  };

const pad: Replacement =
  (vega) =>
  (value, length, by = ' ', ...rest) => {
    allow('letters', Number(length) * Math.max(1, text(by).length));
    return vega(value, length, by, ...rest);
  };

const join: Replacement =
  (vega) =>
  (list, by = ',') => {
    single(list);
    allow('letters', Number((list as ArrayLike<unknown> | null)?.length ?? 0) * text(by).length);
    return vega(list, text(by));
  };

/** Number of parts of each value, cached. */
const counts = new WeakMap<object, number>();
function partsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  const known = counts.get(value) ?? Object.values(value).reduce<number>((sum, part) => sum + partsOf(part), 1);
  counts.set(value, known);
  return known;
}

/** Functions of d3-geo, which visit every point of a shape. */
const geo: Replacement =
  (vega, spend) =>
  (projection, shape, ...rest) => {
    spend(partsOf(shape) * 10);
    return vega(projection, shape, ...rest);
  };

/**
 * Checks the fields of a selection.
 *
 * @throws {Refusal} if one is a name that all objects inherit.
 */
function checkFields(tuple: unknown): void {
  const { fields = [] } = Object(tuple) as { fields?: Iterable<unknown> };
  for (const field of fields)
    for (const name of pathOf(readMember(field, 'field')))
      if (INHERITED.has(name))
        throw new Refusal(`A selection of this spec looks at “${name}”, which cannot be the name of a field.`);
}

/** Replacements for Vega functions that would read more than data, or create more than the limits allow. */
export const REPLACED: ReadonlyMap<string, Replacement> = new Map<string, Replacement>([
  ['length', () => (value) => readMember(value, 'length')],
  ['regexp', () => (source, flags) => patternOf(text(source), flags === undefined ? '' : text(flags))],
  ['test', test],
  ['replace', replace],
  ['split', split],
  ['indexof', indexOf],
  ['lastindexof', indexOf],
  ['pad', pad],
  ['join', join],
  ['geoArea', geo],
  ['geoBounds', geo],
  ['geoCentroid', geo],
  [
    'pluck',
    () => (rows, field) => {
      const path = pathOf(field);
      return Array.isArray(rows) ? rows.map((row) => readPath(row, path)) : readPath(rows, path);
    },
  ],
  [
    'merge',
    () =>
      (...objects) =>
        counted(
          Object.fromEntries(
            objects.flatMap((object) => Object.entries(Object(object)).filter(([key]) => !INHERITED.has(key))),
          ),
        ),
  ],
  [
    'sequence',
    (vega) =>
      (...values) => {
        const [start, stop, step = 1] = values.length > 1 ? values : [0, values[0]];
        allow('rows', steps(Number(start), Number(stop), Number(step)));
        return vega(...values);
      },
  ],
  [
    'modify',
    (vega) =>
      (store, ...changes) => {
        for (const change of changes) checkFields(change);
        return vega(store, ...changes);
      },
  ],
  ['datetime', datetime],
  ['timeSequence', dates],
  ['utcSequence', dates],
  ['timeOffset', offset],
  ['utcOffset', offset],
  ['format', format],
  [
    'gradient',
    (vega, spend) =>
      (scale, from, to, count, ...rest) => {
        allow('rows', Number(count ?? 0));
        spend(Number(count ?? 0));
        const result = vega(scale, from, to, count, ...rest);
        markAsData(result);
        return result;
      },
  ],
  ['rgb', colour],
  ['lab', colour],
  ['hcl', colour],
  ['hsl', colour],
  ['pinchDistance', pinch],
  ['pinchAngle', pinch],
  [
    'vlSelectionTuples',
    () => (items, base) => {
      if (!Array.isArray(items))
        throw new Refusal(
          'An expression of this spec passes no list to vlSelectionTuples(), which takes a list of marks.',
        );
      const fields = readMember(base, 'fields') as readonly unknown[] | undefined;
      const paths = fields && Array.from(fields, (field) => pathOf(readMember(field, 'field')));
      return items.map((item) => {
        const datum = readMember(item, 'datum');
        const found = paths
          ? { values: paths.map((path) => readPath(datum, path)) }
          : { _vgsid_: readMember(datum, '_vgsid_') };
        return { ...found, ...(base as object) };
      });
    },
  ],
]);
