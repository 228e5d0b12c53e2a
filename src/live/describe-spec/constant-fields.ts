import { fieldsAt } from './encoding-fields.ts';
import { type ChannelField, field } from './field.ts';
import { isJson, type Json, getOwn, part, words } from './json.ts';
import { authorTitle, defaultTitle } from './titles.ts';
import type { UnitSpec } from './unit-specs.ts';

/** Channels that tell marks apart, most telling first. */
const TELLING = ['color', 'fill', 'stroke', 'shape', 'strokeDash', 'xOffset', 'yOffset'];

/** Reads a parameter of the view; `undefined` if there is none of the name. */
export type Parameter = (name: string) => unknown;

/**
 * The fields of a unit spec that have one value, a datum of the spec: where a target line is, what a layer is called in the legend.
 *
 * A datum is on the scale of the fields that other layers have on its channel, so it has their title, format and column.
 *
 * @param layers The other unit specs of its chart.
 */
export function constantFields(
  unit: UnitSpec,
  layers: readonly UnitSpec[],
  parameter: Parameter,
): readonly ChannelField[] {
  const valueAt = (channel: string) => valueOf(getOwn(getOwn(unit.encoding, channel), 'datum'), parameter);
  const peer = (channel: string): ChannelField | undefined =>
    layers
      .flatMap((layer) => fieldsAt(layer, channel))
      .find(({ until, role, position }) => !until && (position || role === 'name'));
  const constant = (channel: string, value: unknown, more: Partial<ChannelField>): ChannelField => {
    const title = authorTitle(part(unit.encoding, channel.replace('2', '')));
    return field({
      key: `datum ${unit.chart} ${channel}`,
      title,
      titled: title !== '',
      time: value instanceof Date,
      ...more,
      ...(title ? { heading: '' } : {}),
      constant: true,
      read: () => value,
    });
  };
  const placed = ['x', 'y'].flatMap((channel) => {
    const from = valueAt(channel);
    if (from === undefined) return [];
    const to = valueAt(`${channel}2`);
    const position = channel as 'x' | 'y';
    const place: Partial<ChannelField> = {
      heading: channel === 'x' ? 'horizontal axis' : 'vertical axis',
      role: typeof from === 'number' ? 'measure' : 'name',
      position,
    };
    if (to === undefined) {
      const other = peer(channel);
      // A day among months would be told as a month, or make days of them.
      if (from instanceof Date || other?.time)
        return [constant(channel, from, { ...place, time: true, heading: 'at' })];
      return [constant(channel, from, other ?? place)];
    }
    const until = constant(`${channel}2`, to, { ...place, heading: 'to' });
    return [constant(channel, from, { ...place, heading: 'from', until })];
  });
  const telling = TELLING.find((channel) => valueAt(channel) !== undefined);
  if (!telling) return placed;
  const name = valueAt(telling);
  // A repeated layer is called by its field.
  const repeated = ['x', 'y']
    .map((channel) => part(unit.encoding, channel))
    .find((def) => getOwn(def, 'field') === name);
  const series = peer(telling) ?? seriesField(unit);
  return [constant(telling, repeated ? defaultTitle(repeated) : name, series), ...placed];
}

/** The field that names the layers of a chart. */
export function seriesField({ chart, encoding }: UnitSpec): ChannelField {
  const titles = TELLING.map((channel) => authorTitle(part(encoding, channel)));
  const title = titles.find(Boolean) ?? '';
  return field({
    key: seriesKey(chart),
    title: title || 'series',
    titled: title !== '',
    role: 'name',
    groups: true,
    constant: true,
    read: () => undefined,
  });
}

/** The key of the field that names the layers of a chart. */
export const seriesKey = (chart: number): string => `series ${chart}`;

/** The value of a datum; `undefined` if it is not known. */
function valueOf(datum: unknown, parameter: Parameter): unknown {
  if (!isJson(datum)) return datum ?? undefined;
  const expression = words(getOwn(datum, 'expr'));
  return expression ? valueOf(parameter(expression), parameter) : dateOf(datum);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A date of Vega-Lite: `{year: 2020, month: 'june'}`. Its months count from 1. */
function dateOf(datum: Json): Date | undefined {
  const at = (name: string, otherwise: number): number => {
    const value = getOwn(datum, name);
    return typeof value === 'number' ? value : otherwise;
  };
  const year = at('year', Number.NaN);
  const named = MONTHS.indexOf(words(getOwn(datum, 'month')).slice(0, 3).toLowerCase());
  const month = named < 0 ? at('month', at('quarter', 1) * 3 - 2) - 1 : named;
  const parts = [year, month, at('date', 1), at('hours', 0), at('minutes', 0), at('seconds', 0)] as const;
  const date = getOwn(datum, 'utc') ? new Date(Date.UTC(...parts)) : new Date(...parts);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
