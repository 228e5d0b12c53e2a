import type { Spec } from 'vega';
import { typeParsers } from 'vega-loader';
import { toDate } from 'vega-util';
import { jsonOf } from './plain-json.ts';
import type { VegaFunction } from './expressions/allowed-functions.ts';

/** A date without a time (ISO 8601). */
const DAY = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;

/** A date without a time becomes its first minute where the reader is: JavaScript takes it in UTC, which is the day before in America. */
function localText(value: unknown): unknown {
  const [, year, month = '01', day = '01'] = (typeof value === 'string' && DAY.exec(value)) || [];
  return year ? `${year}-${month}-${day}T00:00` : value;
}

/** Vega's functions that read a date from a text. */
const READERS = new Set(['toDate', 'datetime']);

/** A function of expressions that takes dates without a time as local; one that reads no dates as it is. */
export function readsLocally(name: string, vega: VegaFunction): VegaFunction {
  return READERS.has(name) ? (first, ...rest) => vega(localText(first), ...rest) : vega;
}

/** What a compiled spec says when it shows times in UTC. */
const UTC = /"type":"utc"|"timezone":"utc"/;

/** Whether a compiled spec shows times as they are where the reader is. */
export function isLocal(compiled: Spec): boolean {
  return !UTC.test(jsonOf(compiled));
}

/** A source of data of a compiled spec. */
interface Data {
  readonly format?: { readonly parse?: string | Readonly<Record<string, string>> };
}

/** Makes every source of a compiled spec read dates without a time as local, unless it shows times in UTC. */
export function withLocalDates(compiled: Spec): Spec {
  if (!isLocal(compiled)) return compiled;
  Object.assign(typeParsers, { day: (value: unknown) => toDate(localText(value)) });
  const data = (compiled.data as readonly Data[] | undefined)?.map((source) => {
    const { parse } = source.format ?? {};
    if (typeof parse !== 'object') return source;
    const fields = Object.entries(parse).map(([field, type]) => [field, type === 'date' ? 'day' : type]);
    return { ...source, format: { ...source.format, parse: Object.fromEntries(fields) as object } };
  });
  return { ...compiled, ...(data && { data }) } as Spec;
}
