import { CHANNELS } from './channels.ts';
import { HeardEvent } from './event-view.ts';
import { markAsItem, valueKindOf } from './value-kinds.ts';
import { INHERITED } from '../inherited-names.ts';
import { Refusal } from './refusal.ts';

/** What may be read of a mark, besides the plain values of its channels, and of the group of marks that it belongs to. */
const OF_ITEMS: ReadonlySet<string> = new Set(['datum', 'mark', 'items', 'group', 'marktype', 'role', 'name']);

/**
 * Reads a field of a value, as every member in an expression does: fields that data have of their own, and what is listed of events and marks.
 *
 * @throws {Refusal} where more is asked for.
 * @throws {TypeError} where there is nothing to read from, as JavaScript does.
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

/** Reads along a path such as `a.b`, given as its keys. */
export function readPath(from: unknown, path: readonly string[]): unknown {
  return path.reduce(readMember, from);
}

/** Vega gives the bins of a field as a function, with their ends and their step. */
function ofBins(bins: object, name: string): unknown {
  const value: unknown = ['start', 'stop', 'step'].includes(name) ? Reflect.get(bins, name) : undefined;
  return typeof value === 'number' ? value : undefined;
}

function ofItem(item: object, name: string): unknown {
  const value: unknown = Object.hasOwn(item, name) ? Reflect.get(item, name) : undefined;
  if (OF_ITEMS.has(name)) {
    if (name === 'mark') markAsItem(value);
    // The marks of a group; a mark holds items.
    if (name === 'items' && Array.isArray(value)) for (const part of value) markAsItem(part);
    return valueKindOf(value) === 'foreign' ? undefined : value;
  }
  if (!CHANNELS.has(name)) throw refused(name, 'of a mark, its datum, its group, its name and its channels');
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : value;
}

function refused(name: string, allowed: string): Refusal {
  return new Refusal(`An expression of this spec asks for “${name.slice(0, 80)}”. It may read ${allowed}.`);
}
