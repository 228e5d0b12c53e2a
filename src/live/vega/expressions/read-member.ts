import { CHANNELS } from './channels.ts';
import { HeardEvent } from './event-view.ts';
import { markAsItem, valueKindOf } from './value-kinds.ts';
import { INHERITED } from '../inherited-names.ts';
import { Refusal } from './refusal.ts';

/** Fields of marks that may be read, besides channels. */
const OF_ITEMS: ReadonlySet<string> = new Set(['datum', 'mark', 'items', 'group', 'marktype', 'role', 'name']);

/**
 * Reads a field of a value, as every member access in an expression does. Readable are own fields of data, and listed fields of events and marks.
 *
 * @throws {Refusal} for other fields.
 * @throws {TypeError} for `null` and `undefined`, as in JavaScript.
 */
export function readMember(from: unknown, key: unknown): unknown {
  if (from === null || from === undefined) throw new TypeError(`cannot read ${String(key)} of ${String(from)}`);
  const name = typeof key === 'object' ? '' : String(key);
  if (INHERITED.has(name)) throw refused(name, 'of data, only fields of its own');
  if (typeof from === 'string')
    return name === 'length' || Object.hasOwn(Object(from) as object, name)
      ? Reflect.get(Object(from) as object, name)
      : undefined;
  if (typeof from === 'function') return ofBins(from, name);
  if (typeof from !== 'object') return undefined;
  switch (valueKindOf(from)) {
    case 'data': {
      if (name === 'length' && (Array.isArray(from) || ArrayBuffer.isView(from))) return Reflect.get(from, name);
      const field = Object.prototype.propertyIsEnumerable.call(from, name)
        ? (Reflect.get(from, name) as unknown)
        : undefined;
      return valueKindOf(field) === 'foreign' ? undefined : field;
    }
    case 'item':
      return ofItem(from, name);
    case 'event': {
      if (!HeardEvent.has(name))
        throw refused(name, 'of an event, its item and numbers and texts such as clientX or key');
      return (from as HeardEvent).read(name);
    }
    default:
      throw refused(name, 'data, marks and events');
  }
}

/** Reads along a path such as `a.b`, given as a list of keys. */
export function readPath(from: unknown, path: readonly string[]): unknown {
  return path.reduce(readMember, from);
}

/** Reads from the bins of a field, which Vega represents as a function with `start`, `stop` and `step`. */
function ofBins(bins: object, name: string): unknown {
  const value: unknown = ['start', 'stop', 'step'].includes(name) ? Reflect.get(bins, name) : undefined;
  return typeof value === 'number' ? value : undefined;
}

function ofItem(item: object, name: string): unknown {
  const value: unknown = Object.hasOwn(item, name) ? Reflect.get(item, name) : undefined;
  if (OF_ITEMS.has(name)) {
    if (name === 'mark') markAsItem(value);
    // The items of a group are marks.
    if (name === 'items' && Array.isArray(value)) for (const part of value) markAsItem(part);
    return valueKindOf(value) === 'foreign' ? undefined : value;
  }
  if (!CHANNELS.has(name)) throw refused(name, 'of a mark, its datum, its group, its name and its channels');
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : value;
}

function refused(name: string, allowed: string): Refusal {
  return new Refusal(`An expression of this spec asks for “${name.slice(0, 80)}”. It may read ${allowed}.`);
}
