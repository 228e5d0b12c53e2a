import { type Composite, compositeOf } from './composite-marks.ts';
import { readerOf, unitOfTime } from './field-accessor.ts';
import { type ChannelField, field } from './field.ts';
import { isJson, type Json, getOwn, part, words } from './json.ts';
import { authorTitle, defaultTitle } from './titles.ts';
import type { UnitSpec } from './unit-specs.ts';

/** Channels that show something of a datum, in the order in which it is told. */
const CHANNELS = (
  'color fill stroke shape strokeDash detail opacity fillOpacity strokeOpacity xOffset yOffset strokeWidth angle ' +
  'x y longitude latitude theta radius size text'
).split(' ');

/** Marks of which one shape runs through many data, along an axis. */
export const PATHS = ['line', 'area', 'trail', 'errorband'];

/** What a mark shows of its datum: panels first, then what groups it, then where it stands, then how much it is. */
export function fieldsOf(unit: UnitSpec): readonly ChannelField[] {
  const composite = compositeOf(unit);
  const shown = CHANNELS.flatMap((channel) => fieldsAt(unit, channel, composite));
  const aside = tooltipFields(getOwn(unit.encoding, 'tooltip'));
  const panels = unit.facets
    .map((def) => channelField(def, { role: 'name', groups: true, panel: true }))
    .filter((one) => one !== null);
  const all = [...panels, ...shown, ...(composite?.fields ?? []), ...shares(unit), ...aside];
  return all.filter((one, index) => all.findIndex(({ key }) => key === one.key) === index);
}

function fieldsAt(unit: UnitSpec, channel: string, composite: Composite | null): ChannelField[] {
  const channelDef = getOwn(unit.encoding, channel);
  const defs = (Array.isArray(channelDef) ? channelDef : [channelDef]).filter(isJson);
  return defs.flatMap((def) => {
    const shown = getOwn(def, 'field') || getOwn(def, 'aggregate') ? def : part(def, 'condition');
    if (composite?.channel === channel) return [];
    const position = /^[xy]$/.test(channel) ? (channel as 'x' | 'y') : null;
    const role = roleOf(shown, channel, unit);
    const groups = role === 'name' && !position && channel !== 'text';
    const end = part(unit.encoding, `${channel}2`);
    const until = channelField({ type: getOwn(shown, 'type'), ...end }, { role });
    const joined = getOwn(shown, 'bin') !== undefined;
    const fieldOfChannel = channelField(shown, {
      role,
      position,
      groups,
      until,
      joined,
      fallbackOnly: channel.endsWith('itude'),
    });
    return fieldOfChannel ? [fieldOfChannel] : [];
  });
}

/** Whether a channel names a datum or measures it. */
function roleOf(def: Json, channel: string, unit: UnitSpec): 'name' | 'measure' {
  if (getOwn(def, 'aggregate')) return 'measure';
  if (getOwn(def, 'bin') || getOwn(def, 'timeUnit')) return 'name';
  const type = getOwn(def, 'type');
  const measured = type === 'quantitative' || (type === undefined && /itude$|^(theta|radius)$/.test(channel));
  if (!measured) return 'name';
  return PATHS.includes(unit.mark) && channel === along(unit) ? 'name' : 'measure';
}

/** The axis along which a line or an area runs: down the page only where the spec says so. */
function along({ definition, encoding }: UnitSpec): 'x' | 'y' {
  const orient = getOwn(definition, 'orient');
  if (orient === 'horizontal') return 'y';
  if (orient === 'vertical') return 'x';
  const [x, y] = [part(encoding, 'x'), part(encoding, 'y')];
  const measures = (def: Json) => getOwn(def, 'type') === 'quantitative' || getOwn(def, 'aggregate') !== undefined;
  if (getOwn(x, 'aggregate') && !getOwn(y, 'aggregate')) return 'y';
  return measures(x) && !measures(y) ? 'y' : 'x';
}

/** The field of a channel, or nothing where it has none. */
export function channelField(def: Json, more: Partial<ChannelField>): ChannelField | null {
  const name = words(getOwn(def, 'field'));
  const aggregate = getOwn(def, 'aggregate');
  if (!name && aggregate !== 'count') return null;
  const { read, end } = readerOf(def);
  const title = authorTitle(def);
  const bin = getOwn(def, 'bin');
  const key = JSON.stringify([name, aggregate ?? null, bin ? JSON.stringify(bin) : null, unitOfTime(def)]);
  const base = {
    title: title || defaultTitle(def),
    titled: title !== '',
    time: getOwn(def, 'type') === 'temporal' || unitOfTime(def) !== '',
    timeUnit: unitOfTime(def),
    format: formatOf(def),
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

function formatOf(def: Json): string {
  for (const from of [def, part(def, 'axis'), part(def, 'legend'), part(def, 'header')])
    if (typeof getOwn(from, 'format') === 'string' && !getOwn(from, 'formatType'))
      return String(getOwn(from, 'format'));
  return '';
}

/** What an author lets a tooltip tell besides. */
function tooltipFields(tooltip: unknown): ChannelField[] {
  const defs = Array.isArray(tooltip) ? tooltip.filter(isJson) : isJson(tooltip) ? [tooltip] : [];
  return defs.flatMap((def) => {
    const measured = getOwn(def, 'aggregate') || getOwn(def, 'type') === 'quantitative';
    const fieldOfChannel = channelField(def, { role: measured ? 'measure' : 'name', aside: true });
    return fieldOfChannel ? [fieldOfChannel] : [];
  });
}

/** Of parts that are drawn as shares of a whole, the share. */
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
