import { isJson, type Json, getOwn, words } from './json.ts';
import { varName } from 'vega-lite';

/** Reads a value from what a mark is bound to. */
export type Read = (datum: Json) => unknown;

/** The names that Vega-Lite gives to what it works out: `mean_spending`, `yearmonth_date`, `bin_maxbins_10_age`. */
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

/** The unit of time that a channel asks for: `yearmonth`; nothing where there is none. */
export function unitOfTime(def: Json): string {
  const unit = getOwn(def, 'timeUnit');
  if (!isJson(unit)) return words(unit);
  const name = words(getOwn(unit, 'unit'));
  return (getOwn(unit, 'utc') && !name.startsWith('utc') ? 'utc' : '') + name;
}

/** A value of the data by its path: `name`, `properties.name`, `tags[0]`. A name with dots in it comes first. */
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

/** A value that Vega-Lite worked out of a field: the shortest name that begins and ends right. */
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
