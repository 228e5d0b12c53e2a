import type { View } from 'vega';
import { type ChannelField, field } from './field.ts';
import { constantFields } from './constant-fields.ts';
import { fieldsAt, fieldsOf } from './encoding-fields.ts';
import { type DrawnItem, itemsOf } from './scenegraph-items.ts';
import { linkAddress } from '../vega/link-address.ts';
import { inferNameField } from './infer-name-field.ts';
import { getOwn, type Json, words } from './json.ts';
import { withLayerSeries } from './layer-series.ts';
import type { UnitSpec } from './unit-specs.ts';
import type { DrawnRow, DrawnSpec } from './drawn-spec.ts';
import { authorText, isRemark } from './author-words.ts';

/** Which of several items becomes the row's: shapes before points of a line, and those before text. */
const SHAPES = ['rect', 'symbol', 'arc', 'shape', 'image', 'rule', 'line', 'area', 'trail', 'text'];

/** The rows that a view has drawn, the fields of each unit spec, and how much each has drawn. */
export function drawnRows(
  view: View,
  units: readonly UnitSpec[],
  context: ReadonlySet<number>,
): Pick<DrawnSpec, 'rows' | 'fields' | 'drawn'> {
  const own = units.map(() => [] as DrawnItem[]);
  for (const item of itemsOf(view)) {
    const unit = unitOf(item, units);
    if (unit >= 0) own[unit]?.push(item);
  }
  const parameter = (name: string): unknown => {
    const { signals } = view.getState({ signals: (one) => one === name, data: () => false });
    return getOwn(signals, name);
  };
  const encoded = units.map((unit) => {
    const layers = units.filter((other) => other !== unit && other.chart === unit.chart);
    const shown = fieldsOf(unit);
    const isPlaced = shown.some(({ position }) => position);
    const constants = constantFields(unit, layers, parameter).filter(({ position }) => !position || !isPlaced);
    const panels = shown.filter(({ panel }) => panel);
    const isText = unit.mark === 'text' && shown.length === panels.length;
    return [...panels, ...(isText ? [saying(unit)] : []), ...constants, ...shown.filter(({ panel }) => !panel)];
  });
  const fields = withLayerSeries(units, encoded, context);
  const any = fields.some(({ length }) => length > 0);
  for (const [index, items] of own.entries()) {
    const known = fields[index] ?? [];
    const unit = units[index];
    const isBehind = context.has(index) && unit?.mark !== 'text';
    const isGiven = known.some(({ panel }) => !panel) && known.every(isConstant);
    if (unit && (known.length || !any) && !isNamed(unit, known, items, isBehind) && !isGiven)
      fields[index] = [...inferNameField(unit, items, isBehind), ...known];
  }
  const rows = joined(own, fields, units);
  withNotes(rows, fields, units, context);
  return { rows, fields, drawn: own.map(({ length }) => length) };
}

/** What a text says that shows no field. */
const saying = ({ chart }: UnitSpec): ChannelField =>
  field({
    key: `text ${chart}`,
    title: '',
    heading: 'text',
    role: 'name',
    read: (_, item) => words(item['text']) || undefined,
  });

/** Adds what a text says to the rows that only texts draw beside the data, where it shows no field. */
function withNotes(
  rows: readonly DrawnRow[],
  fields: (readonly ChannelField[])[],
  units: readonly UnitSpec[],
  context: ReadonlySet<number>,
): void {
  for (const [index, unit] of units.entries()) {
    const text = saying(unit);
    const isTold = fieldsAt(unit, 'text').length > 0 || fields[index]?.some(({ key }) => key === text.key);
    if (unit.mark !== 'text' || isTold || !context.has(index)) continue;
    const own = rows.filter(
      (row) => row.units.has(index) && [...row.units].every((one) => units[one]?.mark === 'text'),
    );
    if (own.length) fields[index] = [text, ...(fields[index] ?? [])];
    for (const row of own) row.values.set(text.key, text.read({}, row.item) ?? null);
  }
}

/** Whether the fields of a unit spec name its data. Places of a map with one colour are not told apart by what the colour stands for. */
function isNamed(
  { mark, encoding }: UnitSpec,
  known: readonly ChannelField[],
  items: readonly DrawnItem[],
  isBehind: boolean,
): boolean {
  const names = known.filter(({ role, position, frame }) => role === 'name' && !frame && !(position && isBehind));
  if (mark !== 'geoshape' && getOwn(encoding, 'longitude') === undefined) return names.length > 0;
  const told = items.map((item) => JSON.stringify(names.map((one) => valuesOf(item, [one], new Set()).get(one.key))));
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
  const byPlace = new Map<string, DrawnRow>();
  const numeric = numericKeys(fields.flat());
  for (const [index, items] of own.entries()) {
    const known = fields[index] ?? [];
    const unit = units[index];
    const { chart = 0 } = unit ?? {};
    if (!known.length) continue;
    const all = items.map((item) => ({ item, values: valuesOf(item, known, numeric) }));
    const isGiven = known.some(({ panel }) => !panel) && known.every(isConstant);
    const names = all.map(({ item, values }) => namesOf(item, known, values, chart));
    const times = new Map<string, number>();
    for (const [nth, { item }] of all.entries())
      times.set(`${item.name} ${names[nth]}`, (times.get(`${item.name} ${names[nth]}`) ?? 0) + 1);
    for (const [nth, { item, values }] of all.entries()) {
      // Vega draws a constant once for each datum of its source.
      const place = isGiven ? placeOf(item, known, values, chart) : '';
      const there = byPlace.get(place);
      if (there && agree(there.values, values)) {
        add(there, item, index);
        for (const [key, value] of values) there.values.set(key, value);
        continue;
      }
      const id = ids.get(item.datum) ?? ids.set(item.datum, ids.size).size - 1;
      const datumKey = `${chart} ${id}`;
      const nameKey = names[nth] && times.get(`${item.name} ${names[nth]}`) === 1 ? names[nth] : '';
      const others = isGiven ? [] : [byDatum.get(datumKey), nameKey ? byNames.get(nameKey) : undefined];
      const same = others.find((row) => row && !row.marks.has(item.name) && agree(row.values, values));
      const row = same ?? newRow(index, item, unit ? authorText(unit, item.item) : '');
      if (same) add(same, item, index);
      else rows.push(row);
      for (const [key, value] of values) row.values.set(key, value);
      if (isGiven) {
        byPlace.set(place, row);
        continue;
      }
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
    link: isLink(item) ? item : null,
    authorText: text,
  };
}

function add(row: DrawnRow, { item, marktype, name }: DrawnItem, unit: number): void {
  row.units.add(unit);
  row.marks.add(name);
  if (isLink(item)) row.link ??= item;
  if (SHAPES.indexOf(marktype) >= SHAPES.indexOf(row.marktype)) return;
  row.item = item;
  row.marktype = marktype;
}

const isLink = (item: Json): boolean => linkAddress(getOwn(item, 'href')) !== '';

/** Whether a field has the same value in all rows of a panel. */
const isConstant = ({ constant, panel, key }: ChannelField): boolean => constant || panel || key.startsWith('text ');

/** Where a constant is: constants at one place are one row. */
function placeOf(
  { cell }: DrawnItem,
  fields: readonly ChannelField[],
  values: ReadonlyMap<string, unknown>,
  chart: number,
): string {
  const at = fields.filter(({ position }) => position).map(({ key }) => [key, plain(values.get(key))]);
  return JSON.stringify([chart, cell, at]);
}

/** The keys of fields whose values are numbers. */
function numericKeys(fields: readonly ChannelField[]): ReadonlySet<string> {
  const parts = fields.flatMap((one) => (one.until ? [one, one.until] : [one]));
  return new Set(parts.filter(({ numeric }) => numeric).map(({ key }) => key));
}

/** A text as the number that Vega draws it as; empty text as none. Anything else as it is. */
function numberFrom(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (!value.trim()) return null;
  return Number.isFinite(Number(value)) ? Number(value) : value;
}

/** The values that an item shows, by the keys of its fields. */
function valuesOf(
  { item, datum, panels }: DrawnItem,
  fields: readonly ChannelField[],
  numeric: ReadonlySet<string>,
): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const one of fields)
    for (const part of [one, one.until]) {
      if (!part) continue;
      const value = [...(one.panel ? panels : []), datum]
        .map((from) => part.read(from, item))
        .find((v) => v !== undefined);
      if (value !== undefined) values.set(part.key, numeric.has(part.key) ? numberFrom(value) : value);
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
