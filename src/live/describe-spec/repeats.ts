import { isJson, type Json, listOf, getOwn, part, words } from './json.ts';
import { varName } from 'vega-lite';
import { authorTitle, readableField } from './titles.ts';

/** One copy of a repeated spec. */
interface Repeat {
  readonly child: Json;
  readonly repeater: Json;
  readonly prefix: string;
  /** The fields that tell it from the others, if its axes do not; otherwise empty. */
  readonly title: string;
  /** Whether the copies are layers of one chart. */
  readonly layered: boolean;
}

/** The copies of a repeated spec, with the name prefixes that Vega-Lite gives them. */
export function repeats(spec: Json, around: { readonly repeater: Json; readonly repeaterPrefix: string }): Repeat[] {
  const repeat = getOwn(spec, 'repeat');
  const inner = part(spec, 'spec');
  const row = listOf(repeat, 'row');
  const column = listOf(repeat, 'column');
  const layer = listOf(repeat, 'layer');
  const drawn = (child: Json, names: string, values: Json, layered = false): Repeat => {
    const name = words(getOwn(child, 'name'));
    const prefix = `${name ? `${name}_` : ''}${around.repeaterPrefix}child__${names}`;
    const title = layered ? '' : titleOfCopy(child, values);
    return { child: { ...child, name: prefix }, repeater: { ...around.repeater, ...values }, prefix, title, layered };
  };
  if (Array.isArray(repeat)) return repeat.map((value) => drawn(inner, varName(String(value)), { repeat: value }));
  if (!row.length && !column.length)
    return layer.map((value) => drawn(inner, `layer_${varName(String(value))}`, { layer: value }, true));
  const child = layer.length ? { repeat: { layer }, spec: inner } : inner;
  return (row.length ? row : [undefined]).flatMap((r) =>
    (column.length ? column : [undefined]).map((c) => {
      const names = [
        r === undefined ? '' : `row_${varName(String(r))}`,
        c === undefined ? '' : `column_${varName(String(c))}`,
      ];
      return drawn(child, names.join(''), {
        ...(r === undefined ? {} : { row: r }),
        ...(c === undefined ? {} : { column: c }),
      });
    }),
  );
}

/** An encoding with `{repeat: …}` replaced by the fields. */
export function repeated(encoding: Json, repeater: Json): Json {
  const filled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(filled);
    if (!isJson(value)) return value;
    const name = getOwn(value, 'repeat');
    if (typeof name === 'string' && Object.keys(value).length === 1) return getOwn(repeater, name);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner)]));
  };
  return filled(encoding) as Json;
}

/** The fields of a copy whose channels have the same title in all copies. */
function titleOfCopy(child: Json, values: Json): string {
  const specs = [child, ...listOf(child, 'layer')];
  const defs = specs.flatMap((spec) => Object.values(part(spec, 'encoding'))).filter(isJson);
  const titled = new Set(defs.filter(authorTitle).map((def) => getOwn(getOwn(def, 'field'), 'repeat')));
  return Object.entries(values)
    .flatMap(([name, value]) => (titled.has(name) ? [readableField(String(value))] : []))
    .join(', ');
}
