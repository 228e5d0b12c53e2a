import { isJson, type Json, getOwn, part, words } from './json.ts';
import { unitOfTime } from './field-accessor.ts';

/** The title that the author gave a channel; empty if none. */
export function authorTitle(def: Json): string {
  for (const from of [def, part(def, 'axis'), part(def, 'legend'), part(def, 'header')]) {
    const title = words(getOwn(from, 'title'));
    if (title) return title;
  }
  return '';
}

const OPERATIONS: Readonly<Record<string, string>> = {
  average: 'mean',
  mean: 'mean',
  median: 'median',
  sum: 'sum',
  min: 'lowest',
  max: 'highest',
  distinct: 'number of different values',
  valid: 'number of valid values',
  missing: 'number of missing values',
  q1: 'lower quartile',
  q3: 'upper quartile',
  stdev: 'standard deviation',
  stdevp: 'standard deviation',
  variance: 'variance',
  variancep: 'variance',
  stderr: 'standard error',
  ci0: 'lower end of the 95% confidence interval',
  ci1: 'upper end of the 95% confidence interval',
  product: 'product',
};

/** A title for a channel: `mean of spending`, `month of date`. */
export function defaultTitle(def: Json): string {
  const name = readableField(words(getOwn(def, 'field')));
  const aggregate = getOwn(def, 'aggregate');
  if (aggregate === 'count') return 'number of records';
  if (isJson(aggregate)) {
    const [op, by] = Object.entries(aggregate)[0] ?? [];
    return `${name} where ${readableField(words(by))} is ${op === 'argmin' ? 'lowest' : 'highest'}`;
  }
  if (typeof aggregate === 'string') return `${OPERATIONS[aggregate] ?? readableField(words(aggregate))} of ${name}`;
  const unit = unitOfTime(def).replace(/^(utc|binned)+/, '');
  return /^(month|day|date|hours|minutes|quarter|week|seconds)/.test(unit)
    ? `${PARTS_OF_TIME[unit] ?? 'time'} of ${name}`
    : name;
}

const PARTS_OF_TIME: Readonly<Record<string, string>> = {
  month: 'month',
  monthdate: 'day and month',
  day: 'day of the week',
  date: 'day of the month',
  dayofyear: 'day of the year',
  week: 'week',
  quarter: 'quarter',
  hours: 'hour',
  hoursminutes: 'time of day',
  minutes: 'minute',
  seconds: 'second',
};

/** A field name in plain words: `Miles_per_Gallon` → `Miles per Gallon`. */
export function readableField(field: string): string {
  const last = field
    .replace(/^properties\./, '')
    .replace(/\\(.)/g, '$1')
    .replace(/\[(?:'|")?([^[\]'"]*)(?:'|")?\]/g, '.$1');
  return /\s/.test(last) ? last : last.replace(/_+/g, ' ').trim() || field;
}
