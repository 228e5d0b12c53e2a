import { Item } from 'vega-scenegraph';
import { HeardEvent } from './event-view.ts';
import { Pattern } from './pattern.ts';

/** The kinds of value in an expression. `foreign` is everything that no expression may hold. */
export type ValueKind = 'data' | 'item' | 'pattern' | 'event' | 'foreign';

/** Marks that were reached through the scenegraph. They are plain objects. */
const marks = new WeakSet<object>();

/** Colours and gradients created by Vega functions. They are data although they have a class. */
const results = new WeakSet<object>();

/** Registers a mark. */
export function markAsItem(value: unknown): void {
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    marks.add(value);
}

/** Registers a function's result as data, whatever its class. */
export function markAsData(value: unknown): void {
  if (typeof value === 'object' && value !== null) results.add(value);
}

/** The kind of a value. Data is anything JSON can hold, and dates, typed arrays, colours and gradients. */
export function valueKindOf(value: unknown): ValueKind {
  if (typeof value === 'function' || typeof value === 'symbol') return 'foreign';
  if (typeof value !== 'object' || value === null) return 'data';
  if (Array.isArray(value) || value instanceof Date || ArrayBuffer.isView(value) || results.has(value)) return 'data';
  if (value instanceof Item || marks.has(value)) return 'item';
  if (value instanceof Pattern) return 'pattern';
  if (value instanceof HeardEvent) return 'event';
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? 'data' : 'foreign';
}
