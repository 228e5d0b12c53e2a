import { seriesField, seriesKey } from './constant-fields.ts';
import type { ChannelField } from './field.ts';
import type { UnitSpec } from './unit-specs.ts';

/** A measure of a layer: the field along one axis. */
interface LayerMeasure {
  readonly unit: number;
  readonly field: ChannelField;
  /** The name that a datum of its layer gives it; empty if none. */
  readonly name: string;
}

/**
 * Makes the layers of wide data series of one measure: `started` and `ceased` on an axis of children.
 *
 * Different fields on one axis are one measure when the axis has one title for them, or when the legend names each. Otherwise they stay measures of their own, with the names of the legend for those without a title.
 *
 * @param context Unit specs that show no data of their chart.
 */
export function withLayerSeries(
  units: readonly UnitSpec[],
  fields: readonly (readonly ChannelField[])[],
  context: ReadonlySet<number>,
): (readonly ChannelField[])[] {
  const result = [...fields];
  for (const chart of new Set(units.map((unit) => unit.chart)))
    for (const position of ['x', 'y'] as const) {
      const measures = measuresAt(position, chart, units, result, context);
      if (new Set(measures.map(({ field }) => field.key)).size < 2) continue;
      const titles = new Set(measures.filter(({ field }) => field.titled).map(({ field }) => field.title));
      const groups =
        titles.size < 2
          ? [measures]
          : [...titles].map((title) => measures.filter(({ field }) => field.title === title));
      for (const group of groups) {
        const isOne = areOneMeasure(group, titles.size, units, position);
        for (const measure of group) {
          const own = result[measure.unit] ?? [];
          result[measure.unit] = isOne
            ? asSeries(own, measure, group, units, position)
            : asMeasure(own, measure, chart, group);
        }
        const keys = isOne ? group.map(({ field }) => field.key) : [];
        for (const [index, unit] of units.entries())
          if (unit.chart === chart && joins(result[index] ?? [], keys)) result[index] = [];
      }
    }
  return result;
}

function measuresAt(
  position: 'x' | 'y',
  chart: number,
  units: readonly UnitSpec[],
  fields: readonly (readonly ChannelField[])[],
  context: ReadonlySet<number>,
): LayerMeasure[] {
  return units.flatMap((unit, index) => {
    const own = unit.chart === chart && !(context.has(index) && unit.mark !== 'text') ? (fields[index] ?? []) : [];
    const measure = own.find(
      (one) => one.position === position && one.role === 'measure' && !one.phrase && !one.constant,
    );
    if (!measure || measure.until) return [];
    const name = own.find(({ groups, constant }) => groups && constant)?.read({}, {});
    return [{ unit: index, field: measure, name: name === undefined ? '' : String(name) }];
  });
}

/** Whether a layer only joins two series, such as a rule from one to the other. */
function joins(own: readonly ChannelField[], keys: readonly string[]): boolean {
  return own.some(({ key, until }) => until !== null && keys.includes(key) && keys.includes(until.key));
}

/** Whether different fields on one axis are one measure. */
function areOneMeasure(
  measures: readonly LayerMeasure[],
  titles: number,
  units: readonly UnitSpec[],
  position: 'x' | 'y',
): boolean {
  const keys = new Set(measures.map(({ field }) => field.key));
  if (keys.size < 2) return false;
  const named = [...keys].every((key) => measures.some(({ field, name }) => field.key === key && name));
  if (titles > 0 && measures.every(({ field }) => field.titled)) return true;
  if (measures.some(({ unit }) => units[unit]?.apart.includes(position))) return false;
  const alike = new Set(measures.map(({ unit }) => units[unit]?.mark)).size === 1;
  return named || (titles > 0 && alike);
}

/** The fields of a layer that shows one series of a measure. */
function asSeries(
  own: readonly ChannelField[],
  { field, unit }: LayerMeasure,
  group: readonly LayerMeasure[],
  units: readonly UnitSpec[],
  position: 'x' | 'y',
): readonly ChannelField[] {
  const spec = units[unit];
  if (!spec) return own;
  const keys = new Set(group.map((one) => one.field.key));
  const title = group.find((one) => one.field.titled)?.field.title ?? '';
  const measure = {
    key: `measure ${spec.chart} ${position} ${title}`,
    title,
    titled: title !== '',
    heading: title ? '' : 'value',
    ownTitle: '',
    name: '',
  };
  const same = group.filter((one) => one.field.key === field.key);
  const name = same.find((one) => one.name)?.name || field.ownTitle;
  const isNamed = own.some(({ groups, constant }) => groups && constant);
  return [
    ...(isNamed ? [] : [{ ...seriesField(spec), read: () => name }]),
    ...own.flatMap((one) => {
      if (one.key === field.key) return [{ ...one, ...measure }];
      // The tooltip of a layer may list those of the others.
      return one.aside && keys.has(one.key) ? [] : [one];
    }),
  ];
}

/** The fields of a layer whose measure stays its own: without a title it is called by the name of its layer, which then says nothing more. */
function asMeasure(
  own: readonly ChannelField[],
  { field, name }: LayerMeasure,
  chart: number,
  group: readonly LayerMeasure[],
): readonly ChannelField[] {
  const names = new Set(group.filter((one) => one.field.key === field.key && one.name).map((one) => one.name));
  if (names.size > 1) return own;
  return own.flatMap((one) => {
    if (one.key === seriesKey(chart)) return [];
    return [one.key === field.key && name && !one.titled ? { ...one, title: name, titled: true } : one];
  });
}
