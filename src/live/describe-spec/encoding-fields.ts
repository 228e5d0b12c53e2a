import { compositeOf } from './composite-marks.ts';
import { readerOf, unitOfTime } from './field-accessor.ts';
import { type ChannelField, field } from './field.ts';
import { isJson, type Json, getOwn, part, words } from './json.ts';
import { authorTitle, defaultTitle } from './titles.ts';
import type { UnitSpec } from './unit-specs.ts';

/** Channels that encode data, in the order of the description. */
const CHANNELS = (
  'key color fill stroke shape strokeDash detail opacity fillOpacity strokeOpacity xOffset yOffset strokeWidth angle ' +
  'time x y longitude latitude theta radius size text'
).split(' ');

/** Marks that join several data in one shape. */
export const PATHS = ['line', 'area', 'trail', 'errorband'];

/** The fields of a unit spec: facets, then groups, then position, then measures. */
export function fieldsOf(unit: UnitSpec): readonly ChannelField[] {
  const composite = compositeOf(unit);
  const shown = CHANNELS.flatMap((channel) => fieldsAt(unit, channel));
  const aside = tooltipFields(getOwn(unit.encoding, 'tooltip'));
  const panels = unit.facets
    .map((def) => channelField(def, { role: 'name', groups: true, panel: true }))
    .filter((one) => one !== null);
  const all = [...panels, ...shown, ...(composite?.fields ?? []), ...shares(unit), ...aside];
  const known = all.filter((one, index) => all.findIndex(({ key }) => key === one.key) === index);
  // The format of an axis is meant for its ticks, that of a text or tooltip for each value.
  const exact = [...fieldsAt(unit, 'text'), ...aside].filter(({ format }) => format);
  return known.map((one) => ({ ...one, format: exact.find(({ key }) => key === one.key)?.format || one.format }));
}

/** The fields of one channel. A box or error bar shows others instead. */
export function fieldsAt(unit: UnitSpec, channel: string): ChannelField[] {
  const channelDef = getOwn(unit.encoding, channel);
  const defs = (Array.isArray(channelDef) ? channelDef : [channelDef]).filter(isJson);
  return defs.flatMap((def) => {
    const shown = getOwn(def, 'field') || getOwn(def, 'aggregate') ? def : part(def, 'condition');
    // A shape of the map is no value; it is named by its datum.
    if (compositeOf(unit)?.channel === channel || getOwn(shown, 'type') === 'geojson') return [];
    const position = /^[xy]$/.test(channel) ? (channel as 'x' | 'y') : null;
    const role = roleOf(shown, channel, unit);
    const groups = role === 'name' && !position && !/^(text|time)$/.test(channel);
    const end = part(unit.encoding, `${channel}2`);
    const until = channelField({ type: getOwn(shown, 'type'), ...end }, { role });
    const joined = getOwn(shown, 'bin') !== undefined;
    const fieldOfChannel = channelField(shown, {
      role,
      position,
      groups,
      until,
      joined,
      frame: channel === 'time',
      fallbackOnly: channel.endsWith('itude'),
    });
    return fieldOfChannel ? [fieldOfChannel] : [];
  });
}

/** Whether a channel names a datum or measures it. */
function roleOf(def: Json, channel: string, unit: UnitSpec): 'name' | 'measure' {
  if (getOwn(def, 'aggregate')) return 'measure';
  if (getOwn(def, 'bin') || getOwn(def, 'timeUnit')) return 'name';
  if (getOwn(def, 'type') !== 'quantitative') return 'name';
  return PATHS.includes(unit.mark) && channel === along(unit) ? 'name' : 'measure';
}

/** The axis along which a line or area runs. It is x unless the spec makes it y. */
function along({ definition, encoding }: UnitSpec): 'x' | 'y' {
  const orient = getOwn(definition, 'orient');
  if (orient === 'horizontal') return 'y';
  if (orient === 'vertical') return 'x';
  const [x, y] = [part(encoding, 'x'), part(encoding, 'y')];
  const measures = (def: Json) => getOwn(def, 'type') === 'quantitative' || getOwn(def, 'aggregate') !== undefined;
  if (getOwn(x, 'aggregate') && !getOwn(y, 'aggregate')) return 'y';
  return measures(x) && !measures(y) ? 'y' : 'x';
}

/** The field of a channel definition; `null` when it has none. */
function channelField(def: Json, more: Partial<ChannelField>): ChannelField | null {
  const name = words(getOwn(def, 'field'));
  const aggregate = getOwn(def, 'aggregate');
  if (!name && aggregate !== 'count') return null;
  const { read, end } = readerOf(def);
  // Title and format of a normalised stack are those of the shares.
  const isShare = getOwn(def, 'stack') === 'normalize';
  const title = isShare ? '' : authorTitle(def);
  const bin = getOwn(def, 'bin');
  const { format, formatType } = isShare ? { format: '', formatType: '' } : formatOf(def);
  const key = JSON.stringify([name, aggregate ?? null, bin ? JSON.stringify(bin) : null, unitOfTime(def)]);
  const base = {
    title: title || defaultTitle(def),
    titled: title !== '',
    ownTitle: defaultTitle(def),
    numeric: getOwn(def, 'type') === 'quantitative',
    time: getOwn(def, 'type') === 'temporal' || unitOfTime(def) !== '' || formatType === 'time',
    timeUnit: unitOfTime(def),
    format,
    ...more,
  };
  const isRaw = !aggregate && !bin && !unitOfTime(def);
  const until = end ? field({ ...base, key: `${key} end`, read: end, until: null }) : (more.until ?? null);
  return field({
    ...base,
    key,
    read,
    until,
    name: isRaw && !/[.[\]\\]/.test(name) ? name : '',
    joined: until !== null && !!(end || more.joined),
  });
}

/** The format of a channel definition: its own, or that of its axis, legend or header. Formats of functions of the author’s page are not known. */
function formatOf(def: Json): { readonly format: string; readonly formatType: string } {
  for (const from of [def, part(def, 'axis'), part(def, 'legend'), part(def, 'header')]) {
    const formatType = words(getOwn(from, 'formatType'));
    const format = words(getOwn(from, 'format'));
    if (format && /^(number|time|)$/.test(formatType)) return { format, formatType };
  }
  return { format: '', formatType: '' };
}

/** Further fields that the author's tooltip shows. */
function tooltipFields(tooltip: unknown): ChannelField[] {
  const defs = Array.isArray(tooltip) ? tooltip.filter(isJson) : isJson(tooltip) ? [tooltip] : [];
  return defs.flatMap((def) => {
    const measured = getOwn(def, 'aggregate') || getOwn(def, 'type') === 'quantitative';
    const fieldOfChannel = channelField(def, { role: measured ? 'measure' : 'name', aside: true });
    return fieldOfChannel ? [fieldOfChannel] : [];
  });
}

/** The share of the whole, for normalised stacks. */
function shares({ encoding }: UnitSpec): ChannelField[] {
  return ['x', 'y', 'theta'].flatMap((channel) => {
    const def = part(encoding, channel);
    if (getOwn(def, 'stack') !== 'normalize') return [];
    const name =
      getOwn(def, 'aggregate') === 'count'
        ? '__count'
        : [getOwn(def, 'aggregate'), getOwn(def, 'field')].filter(Boolean).join('_');
    const read = (datum: Json) => {
      const [from, to] = [getOwn(datum, `${name}_start`), getOwn(datum, `${name}_end`)];
      return typeof from === 'number' && typeof to === 'number' ? Math.abs(to - from) * 100 : undefined;
    };
    return [
      field({
        key: `share ${name}`,
        title: 'share of the whole',
        heading: 'share of the whole, %',
        read,
        phrase: (share) => `${share}%`,
      }),
    ];
  });
}
