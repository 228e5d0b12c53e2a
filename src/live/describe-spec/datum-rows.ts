import type { View } from 'vega';
import { type ChannelField, field } from './field.ts';
import { fieldsOf } from './encoding-fields.ts';
import { type DrawnItem, itemsOf } from './scenegraph-items.ts';
import { inferNameField } from './infer-name-field.ts';
import { getOwn } from './json.ts';
import type { UnitSpec } from './unit-specs.ts';
import type { DrawnRow, DrawnSpec } from './drawn-spec.ts';
import { authorText, isRemark } from './author-words.ts';

/** Which of several items becomes the row's: shapes before points of a line, and those before text. */
const SHAPES = ['rect', 'symbol', 'arc', 'shape', 'image', 'rule', 'line', 'area', 'trail', 'text'];

/** The rows that a view has drawn, and the fields of each unit spec. */
export function drawnRows(view: View, units: readonly UnitSpec[]): Pick<DrawnSpec, 'rows' | 'fields'> {
  const own = units.map(() => [] as DrawnItem[]);
  for (const item of itemsOf(view)) {
    const unit = unitOf(item, units);
    if (unit >= 0) own[unit]?.push(item);
  }
  const fields: (readonly ChannelField[])[] = units.map((unit) => fieldsOf(unit));
  if (fields.every(({ length }) => length === 0))
    for (const [index, unit] of units.entries())
      if (unit.mark === 'text')
        fields[index] = [
          field({ key: 'text', title: '', heading: 'text', role: 'name', read: (_, item) => item['text'] }),
        ];
  const any = fields.some(({ length }) => length > 0);
  for (const [index, items] of own.entries()) {
    const known = fields[index] ?? [];
    const unit = units[index];
    if (unit && (known.length || !any) && !isNamed(unit, known, items))
      fields[index] = [...inferNameField(unit, items), ...known];
  }
  return { rows: joined(own, fields, units), fields };
}

/** Whether the fields of a unit spec name its data. Places of a map with one colour are not told apart by what the colour stands for. */
function isNamed({ mark, encoding }: UnitSpec, known: readonly ChannelField[], items: readonly DrawnItem[]): boolean {
  const names = known.filter(({ role }) => role === 'name');
  if (mark !== 'geoshape' && getOwn(encoding, 'longitude') === undefined) return names.length > 0;
  const told = items.map((item) => JSON.stringify(names.map((one) => valuesOf(item, [one]).get(one.key))));
  return names.length > 0 && new Set(told).size === items.length;
}

function unitOf({ name }: DrawnItem, units: readonly UnitSpec[]): number {
  if (!/(^|_)marks$/.test(name)) return -1;
  let best = -1;
  for (const [index, { prefix }] of units.entries())
    if (name.startsWith(prefix) && prefix.length > (units[best]?.prefix.length ?? -1)) best = index;
  return best;
}

/** One row for each datum, although several marks may draw it. Items are merged when they are bound to the same datum, or when their names are the same and each mark draws the names once. */
function joined(
  own: readonly DrawnItem[][],
  fields: readonly (readonly ChannelField[])[],
  units: readonly UnitSpec[],
): DrawnRow[] {
  const rows: DrawnRow[] = [];
  const byDatum = new Map<string, DrawnRow>();
  const ids = new Map<object, number>();
  const byNames = new Map<string, DrawnRow>();
  for (const [index, items] of own.entries()) {
    const known = fields[index] ?? [];
    const unit = units[index];
    const { chart = 0 } = unit ?? {};
    if (!known.length) continue;
    const all = items.map((item) => ({ item, values: valuesOf(item, known) }));
    const names = all.map(({ item, values }) => namesOf(item, known, values, chart));
    const times = new Map<string, number>();
    for (const [nth, { item }] of all.entries())
      times.set(`${item.name} ${names[nth]}`, (times.get(`${item.name} ${names[nth]}`) ?? 0) + 1);
    for (const [nth, { item, values }] of all.entries()) {
      const id = ids.get(item.datum) ?? ids.set(item.datum, ids.size).size - 1;
      const datumKey = `${chart} ${id}`;
      const nameKey = names[nth] && times.get(`${item.name} ${names[nth]}`) === 1 ? names[nth] : '';
      const known = [byDatum.get(datumKey), nameKey ? byNames.get(nameKey) : undefined];
      const same = known.find((row) => row && !row.marks.has(item.name) && agree(row.values, values));
      const row = same ?? newRow(index, item, unit ? authorText(unit, item.item) : '');
      if (same) add(same, item, index);
      else rows.push(row);
      for (const [key, value] of values) row.values.set(key, value);
      byDatum.set(datumKey, row);
      if (nameKey) byNames.set(nameKey, row);
    }
  }
  const texts = new Map<string, number>();
  for (const { authorText } of rows) texts.set(authorText, (texts.get(authorText) ?? 0) + 1);
  // A text that all rows share describes none of them, and a name that several share is that of their group.
  for (const row of rows) {
    const times = texts.get(row.authorText) ?? 0;
    if (times > 1 && (times === rows.length || !isRemark(row.authorText))) row.authorText = '';
  }
  return rows;
}

function newRow(unit: number, { item, marktype, name }: DrawnItem, text: string): DrawnRow {
  return {
    unit,
    units: new Set([unit]),
    item,
    marktype,
    marks: new Set([name]),
    values: new Map(),
    authorText: text,
  };
}

function add(row: DrawnRow, { item, marktype, name }: DrawnItem, unit: number): void {
  row.units.add(unit);
  row.marks.add(name);
  if (SHAPES.indexOf(marktype) >= SHAPES.indexOf(row.marktype)) return;
  row.item = item;
  row.marktype = marktype;
}

/** The values that an item shows, by the keys of its fields. */
function valuesOf({ item, datum, panels }: DrawnItem, fields: readonly ChannelField[]): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const one of fields)
    for (const part of [one, one.until]) {
      if (!part) continue;
      const value = [...(one.panel ? panels : []), datum]
        .map((from) => part.read(from, item))
        .find((v) => v !== undefined);
      if (value !== undefined) values.set(part.key, value);
    }
  return values;
}

function namesOf(
  { cell }: DrawnItem,
  fields: readonly ChannelField[],
  values: ReadonlyMap<string, unknown>,
  chart: number,
): string {
  const names = fields
    .filter(({ role, aside }) => role === 'name' && !aside)
    .map(({ key }) => [key, plain(values.get(key))]);
  const isAuthored = [...values.keys()].some((key) => /^(median|quartiles|whiskers|interval) /.test(key));
  if ((!names.length && !isAuthored) || [...values.keys()].some((key) => key.startsWith('outlier '))) return '';
  return JSON.stringify([chart, cell, names.toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))]);
}

const plain = (value: unknown): unknown =>
  value instanceof Date ? value.getTime() : typeof value === 'object' ? String(value && '') : value;

function agree(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  return [...other].every(([key, value]) => !one.has(key) || plain(one.get(key)) === plain(value));
}
