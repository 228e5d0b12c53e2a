import { isJson, type Json, getOwn, words } from './json.ts';
import { varName } from 'vega-lite';

/** Reads a value from the datum of a mark. */
export type Read = (datum: Json) => unknown;

/** Reads a field under the name that Vega-Lite gives it after transforms: `mean_spending`, `yearmonth_date`, `bin_maxbins_10_age`. */
export function readerOf(def: Json): { readonly read: Read; readonly end?: Read } {
  const field = words(getOwn(def, 'field'));
  const aggregate = getOwn(def, 'aggregate');
  const plain = field.replace(/\\(.)/g, '$1').replace(/\[(?:'|")?([^[\]'"]*)(?:'|")?\]/g, '.$1');
  if (isJson(aggregate)) {
    const [op = '', by] = Object.entries(aggregate)[0] ?? [];
    return { read: (datum) => raw(getOwn(datum, `${op}_${words(by)}`), field) };
  }
  if (aggregate === 'count') return { read: (datum) => getOwn(datum, '__count') };
  if (typeof aggregate === 'string') return { read: readComputed(`${aggregate}_`, plain) };
  const unit = unitOfTime(def);
  if (unit) return { read: unit.startsWith('binned') ? (datum) => raw(datum, field) : readComputed(unit, plain) };
  const bin = getOwn(def, 'bin');
  if (bin && bin !== 'binned' && !(isJson(bin) && getOwn(bin, 'binned'))) {
    const read = readComputed('bin_', plain);
    return { read, end: readComputed('bin_', plain, '_end') };
  }
  return { read: (datum) => raw(datum, field) };
}

/** The time unit of a channel definition: `yearmonth`; empty if none. */
export function unitOfTime(def: Json): string {
  const unit = getOwn(def, 'timeUnit');
  if (!isJson(unit)) return words(unit);
  const name = words(getOwn(unit, 'unit'));
  return (getOwn(unit, 'utc') && !name.startsWith('utc') ? 'utc' : '') + name;
}

/** Reads a value by its path: `name`, `properties.name`, `tags[0]`. A key that contains dots takes precedence. */
export function raw(datum: unknown, field: string): unknown {
  if (isJson(datum) && Object.hasOwn(datum, field)) return datum[field];
  const steps = field.match(/(?:\\.|[^.[\]])+/g) ?? [];
  let value: unknown = datum;
  for (const step of steps) {
    const name = step.replace(/\\(.)/g, '$1').replace(/^(['"])(.*)\1$/, '$2');
    value = Array.isArray(value) ? value[Number(name)] : getOwn(value, name);
  }
  return value;
}

/** Reads a value that Vega-Lite computed from a field: the shortest key with this prefix and suffix. */
function readComputed(prefix: string, field: string, suffix = ''): Read {
  const tail = `_${varName(field)}${suffix}`;
  const exact = `${prefix.replace(/_$/, '')}_${field}${suffix}`;
  return (datum) => {
    if (Object.hasOwn(datum, exact)) return datum[exact];
    const names = Object.keys(datum).filter(
      (name) => name.startsWith(prefix) && name.replace(/\W/g, '_').endsWith(tail),
    );
    const [name] = names.toSorted((a, b) => a.length - b.length);
    return name === undefined ? undefined : datum[name];
  };
}
