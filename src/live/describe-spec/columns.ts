import type { LocaleFormatters } from 'vega';
import type { ChartRow, Column } from '../../artifact.ts';
import type { ChannelField } from './field.ts';
import { CHART, MARK } from './reading-order.ts';
import type { Subchart } from './unit-specs.ts';
import { type ValueFormat, valueFormat } from './value-format.ts';
import { yearFields } from './years.ts';
import type { DrawnRow, DrawnSpec } from './drawn-spec.ts';

/** The columns of the table of a spec, and how the values of each field are formatted. */
export interface Columns {
  readonly columns: readonly Column[];
  /** Names of columns by the keys of their fields. */
  readonly names: ReadonlyMap<string, string>;
  readonly fields: readonly ChannelField[];
  formatOf(key: string): ValueFormat | undefined;
  row(drawn: DrawnRow): ChartRow;
}

/** The columns of the rows: which chart, then what names a datum, then its measures. */
export function describeColumns(
  { rows, fields: fieldsByUnit, units, charts, marks }: DrawnSpec,
  locale: LocaleFormatters,
): Columns {
  const isKnown = ({ key }: ChannelField) => rows.some(({ values }) => (values.get(key) ?? null) !== null);
  const fields = distinct(fieldsByUnit.flat())
    .filter((one) => rows.some(({ values }) => values.has(one.key)) && (!one.aside || isKnown(one)))
    .map((one) => (one.aside && isMeasured(one, rows) ? { ...one, role: 'measure' as const } : one));
  const names = fields.filter(({ role }) => role === 'name');
  const measures = fields.filter(({ role }) => role === 'measure');
  const first = (one: ChannelField) => one.groups || !one.time;
  const all = [
    ...names.filter(first),
    ...names.filter((one) => !first(one)),
    ...measures.filter(({ aside, phrase, position }) => !aside && !phrase && position),
    ...measures.filter(({ aside, phrase, position }) => !aside && !phrase && !position),
    ...measures.filter(({ aside, phrase }) => !aside && phrase),
    ...measures.filter(({ aside }) => aside),
  ];
  const formatOf = new Map<string, ValueFormat>();
  const parts = (one: ChannelField) => (one.until ? [one, one.until] : [one]);
  const valuesOf = (one: ChannelField) =>
    rows.flatMap(({ values }) => parts(one).flatMap(({ key }) => (values.has(key) ? [values.get(key)] : [])));
  const known = (one: ChannelField) => valuesOf(one).filter((value) => value !== null && value !== '');
  const axesOf = ({ key }: ChannelField) =>
    fieldsByUnit.flatMap((own, index) =>
      own.flatMap((one) => (one.key === key && one.position ? [`${units[index]?.chart} ${one.position}`] : [])),
    );
  const years = yearFields(all, known, axesOf);
  for (const one of all) {
    const how = valueFormat(one, valuesOf(one), years.has(one.key), locale);
    for (const { key } of parts(one)) formatOf.set(key, how);
  }
  const ordered = all.filter((one, index) => !all.some((other, nth) => tellsAlike(other, one, nth < index)));
  const parted = ordered.flatMap((one) => (one.until && !one.joined ? [one, one.until] : [one]));
  const once = parted.filter((one, index) => parted.findIndex(({ key }) => key === one.key) === index);
  const cells = once.some(isKnown) ? once.filter(isKnown) : once;
  const headingOf = ({ heading, title, ownTitle }: ChannelField): string => {
    const own = heading || title;
    const isOnlyOne = cells.filter((one) => (one.heading || one.title) === own).length < 2;
    return isOnlyOne || !ownTitle || ownTitle === own ? own : `${own} (${ownTitle})`;
  };
  const taken = new Set<string>();
  const unique = (wanted: string): string => {
    let name = wanted;
    for (let nth = 2; taken.has(name); nth++) name = `${wanted} ${nth}`;
    taken.add(name);
    return name;
  };
  const several = new Set(rows.map(({ unit }) => units[unit]?.chart)).size > 1;
  const called = new Map<string, string>();
  const computed = [
    ...(several
      ? [{ key: CHART, title: 'Chart', of: ({ unit }: DrawnRow) => chartName(units[unit]?.chart ?? 0, charts) }]
      : []),
    ...(rows.some((row) => marks.of(row))
      ? [{ key: MARK, title: 'Mark', of: (row: DrawnRow) => marks.of(row) || null }]
      : []),
  ].map((one) => ({ ...one, name: unique(one.title) }));
  for (const { key, name } of computed) called.set(key, name);
  const columns: Column[] = computed.map(({ name, title }) => ({ name, title }));
  for (const one of cells) {
    const { decimals = null, date = false } = formatOf.get(one.key) ?? {};
    const heading = headingOf(one);
    const name = unique(one.name || heading);
    called.set(one.key, name);
    columns.push({
      name,
      title: heading,
      ...(decimals === null || one.joined ? {} : { decimals }),
      ...(date && !one.joined ? { date } : {}),
    });
  }
  /** Whether a field says what another of the same data says: a month on the axis, and in the tooltip. */
  function tellsAlike(other: ChannelField, one: ChannelField, isBefore: boolean): boolean {
    const comesFirst = other.aside === one.aside ? isBefore : one.aside;
    if (!comesFirst || other.ownTitle !== one.ownTitle || !one.ownTitle || one.until || other.until) return false;
    const say = ({ key }: ChannelField, { values }: DrawnRow) => formatOf.get(key)?.say(values.get(key));
    return rows.every(
      (row) => !row.values.has(one.key) || (row.values.has(other.key) && say(one, row) === say(other, row)),
    );
  }

  return {
    columns,
    names: called,
    fields: ordered,
    formatOf: (key) => formatOf.get(key),
    row: (drawn) =>
      Object.fromEntries([
        ...computed.map(({ name, of }) => [name, of(drawn)] as const),
        ...cells.map((one) => {
          const how = formatOf.get(one.key);
          const value = drawn.values.get(one.key);
          const joined = one.joined && one.until && how && value !== null && value !== undefined;
          const cell = joined
            ? `${how.say(value)} to ${how.say(drawn.values.get(one.until?.key ?? ''))}`
            : how?.cell(value);
          return [called.get(one.key) ?? '', cell ?? null] as const;
        }),
      ]),
  };
}

/** Whether a field that only a tooltip shows, where it needs no type, has numbers that count or measure. */
function isMeasured({ key, title }: ChannelField, rows: readonly DrawnRow[]): boolean {
  const values = rows.map((row) => row.values.get(key)).filter((value) => value !== null && value !== undefined);
  const isName = /\b(id|code|number|year|rank)\b/i.test(title);
  return !isName && values.length > 0 && values.every((value) => typeof value === 'number');
}

/** The name of one of several charts: its title, otherwise its number. */
export function chartName(chart: number, charts: readonly Subchart[]): string {
  const title = charts[chart]?.title ?? '';
  const alone = title !== '' && charts.filter((one) => one.title === title).length === 1;
  return alone ? title : `${chart + 1} of ${charts.length}`;
}

/** Merges equal fields, preferring a title that the author wrote. */
function distinct(fields: readonly ChannelField[]): ChannelField[] {
  const known = new Map<string, ChannelField>();
  for (const one of fields) {
    const other = known.get(one.key);
    if (!other) known.set(one.key, one);
    else if ((!other.titled && one.titled) || (other.aside && !one.aside))
      known.set(one.key, {
        ...other,
        title: one.titled ? one.title : other.title,
        heading: one.titled ? one.heading : other.heading,
        titled: other.titled || one.titled,
        aside: other.aside && one.aside,
        format: other.format || one.format,
      });
  }
  return [...known.values()];
}
