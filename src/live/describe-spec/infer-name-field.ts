import { type ChannelField, field } from './field.ts';
import type { DrawnItem } from './scenegraph-items.ts';
import { isJson, type Json, getOwn } from './json.ts';
import { raw } from './field-accessor.ts';
import { readableField } from './titles.ts';
import type { UnitSpec } from './unit-specs.ts';

/** The most data that are looked at. */
const LOOKED_AT = 2000;

/** Fields that name people, things and places. */
const NAMING = /(^|\W|_)(name|title|label|place|area|authority|council|county|country|district|region|town|city|ward)/i;

/** Marks of which each is for one datum. */
const NAMED = new Set(['geoshape', 'point', 'circle', 'square', 'bar', 'image', 'tick', 'text']);

/** Infers a field that names each datum, when the marks show only measures: text that differs in every datum, preferably in a field called name, title or label. For maps, properties of the features. A period or a line behind the data is named alike. */
export function inferNameField(
  unit: UnitSpec,
  items: readonly DrawnItem[],
  isContext: boolean,
): readonly ChannelField[] {
  if (Object.values(unit.encoding).some((def) => getOwn(def, 'aggregate') !== undefined)) return [];
  const [first] = items;
  if (!first || !(NAMED.has(unit.mark) || isContext)) return [];
  const isMap = unit.mark === 'geoshape';
  const looked = items.slice(0, LOOKED_AT);
  const isName = (path: string): boolean => {
    const values = looked.map(({ datum }) => raw(datum, path));
    const text = values.every(
      (value) =>
        (typeof value === 'string' && !/^(data:|\w+:\/\/|\.?\/)/.test(value) && !isNumber(value)) ||
        (isMap && path === 'id' && value !== undefined),
    );
    return text && new Set(values).size === values.length;
  };
  const isCode = (path: string): boolean =>
    path === 'id' || looked.every(({ datum }) => /^(?!.*\p{Ll}{2}).*\d/u.test(String(raw(datum, path))));
  const rank = (path: string): number => (isCode(path) ? 2 : NAMING.test(path) ? 0 : 1);
  const named = (paths: readonly string[]) => paths.filter(isName).toSorted((a, b) => rank(a) - rank(b));
  // A datum that has looked up its shape has a name of its own. Only one that has none, or a code, is called by its shape.
  const names = [...named(pathsIn(first.datum)), ...named(shapePathsIn(first.datum))];
  const path = names.find((one) => !isCode(one)) ?? names[0];
  if (path === undefined) return [];
  const called = path.replace(/^(.*\.)?properties\./, '').replace(/\\(.)/g, '$1');
  return [
    field({
      key: JSON.stringify([path, null, null, '']),
      title: readableField(called),
      name: called,
      role: 'name',
      read: (datum) => raw(datum, path),
    }),
  ];
}

/** Whether a text is a number, as all cells of a CSV file are texts. */
const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

const escaped = (key: string): string => key.replace(/[.[\]\\]/g, '\\$&');

/** Paths of the values of a datum; of a feature, then those of its properties. */
function pathsIn(datum: Json): string[] {
  const inside = getOwn(datum, 'properties');
  return [
    ...Object.keys(datum).map(escaped),
    ...(isJson(inside) ? Object.keys(inside).map((key) => `properties.${escaped(key)}`) : []),
  ].filter((path) => !/^(type|geometry|properties|_.*)$/.test(path));
}

/** Paths of the properties of features in a datum. */
function shapePathsIn(datum: Json): string[] {
  return Object.entries(datum).flatMap(([key, value]) =>
    isJson(value) && isJson(getOwn(value, 'geometry')) ? pathsIn(value).map((path) => `${escaped(key)}.${path}`) : [],
  );
}
