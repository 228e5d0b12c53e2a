import { compile, type TopLevelSpec } from 'vega-lite';
import type { LoggerInterface } from 'vega';
import { isJson, type Json, getOwn, part, words } from './json.ts';

const TYPES = /^(quantitative|temporal|ordinal|nominal|geojson)$/;

/** The types of data behind the continuous scales of Vega; those of all other scales are names. */
const CONTINUOUS: Readonly<Record<string, string>> = {
  linear: 'quantitative',
  log: 'quantitative',
  pow: 'quantitative',
  sqrt: 'quantitative',
  symlog: 'quantitative',
  quantile: 'quantitative',
  quantize: 'quantitative',
  threshold: 'quantitative',
  'bin-ordinal': 'quantitative',
  time: 'temporal',
  utc: 'temporal',
};

/** An encoding in which each field has a type. Where the author left it out or shortened it, it is the one that Vega-Lite’s compiler takes. */
export function typedEncoding(encoding: Json): Json {
  const typed = (channel: string, def: unknown): unknown => {
    if (!isJson(def)) return def;
    const inner = getOwn(def, 'condition');
    if (isJson(inner)) return { ...def, condition: typed(channel, inner) };
    const hasField = getOwn(def, 'field') !== undefined || getOwn(def, 'aggregate') !== undefined;
    return !hasField || TYPES.test(words(getOwn(def, 'type'))) ? def : { ...def, type: typeOf(channel, def) };
  };
  return Object.fromEntries(
    Object.entries(encoding).map(([channel, def]) => [
      channel,
      Array.isArray(def) ? def.map((one) => typed(channel, one)) : typed(channel, def),
    ]),
  );
}

const known = new Map<string, string>();

/** The type that Vega-Lite’s compiler takes for a channel definition: it is read from the scale that it makes. */
function typeOf(channel: string, def: Json): string {
  if (/^(longitude|latitude)2?$/.test(channel)) return 'quantitative';
  const seen = {
    field: 'field',
    ...Object.fromEntries(['type', 'aggregate', 'bin', 'timeUnit'].flatMap((name) => entry(def, name))),
    scale: Object.fromEntries(entry(part(def, 'scale'), 'type')),
    ...(Array.isArray(getOwn(def, 'sort')) ? { sort: [] } : {}),
  };
  const mark = /^(theta|radius)$/.test(channel) ? 'arc' : 'point';
  const key = JSON.stringify([channel, seen]);
  const type = known.get(key) ?? compiledType({ data: { values: [] }, mark, encoding: { [channel]: seen } }, channel);
  known.set(key, type);
  return type;
}

function entry(def: Json, name: string): [string, unknown][] {
  const value = getOwn(def, name);
  return value === undefined ? [] : [[name, value]];
}

function compiledType(spec: Json, channel: string): string {
  try {
    const { scales = [] } = compile(spec as unknown as TopLevelSpec, { logger: quiet }).spec;
    return CONTINUOUS[scales.find(({ name }) => name === channel)?.type ?? ''] ?? 'nominal';
  } catch {
    return 'nominal';
  }
}

/** What is odd in a spec has been said when it was drawn. */
const quiet: LoggerInterface = {
  level: (() => quiet) as LoggerInterface['level'],
  error: () => quiet,
  warn: () => quiet,
  info: () => quiet,
  debug: () => quiet,
};
