import { type ChannelField, field } from './field.ts';
import type { DrawnItem } from './scenegraph-items.ts';
import { isJson, getOwn } from './json.ts';
import { raw } from './field-accessor.ts';
import { readableField } from './titles.ts';
import type { UnitSpec } from './unit-specs.ts';

/** The most data that are looked at. */
const LOOKED_AT = 2000;

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
  const inside = getOwn(first.datum, 'properties');
  const candidates = [
    ...(isMap && isJson(inside)
      ? Object.keys(inside).map((key) => `properties.${key.replace(/[.[\]\\]/g, '\\$&')}`)
      : []),
    ...Object.keys(first.datum).map((key) => key.replace(/[.[\]\\]/g, '\\$&')),
  ].filter((path) => !/^(type|geometry|properties|_.*)$/.test(path));
  const looked = items.slice(0, LOOKED_AT);
  const names = candidates.filter((path) => {
    const values = looked.map(({ datum }) => raw(datum, path));
    const text = values.every(
      (value) =>
        (typeof value === 'string' && !/^(data:|\w+:\/\/|\.?\/)/.test(value) && !isNumber(value)) ||
        (isMap && path === 'id' && value !== undefined),
    );
    return text && new Set(values).size === values.length;
  });
  const path = names.find((name) => /(^|\W|_)(name|title|label)/i.test(name)) ?? names[0];
  if (path === undefined) return [];
  const called = path.replace(/^properties\./, '').replace(/\\(.)/g, '$1');
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
