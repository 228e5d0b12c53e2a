import { Item } from 'vega-scenegraph';
import { HeardEvent } from './event-view.ts';
import { Pattern } from './pattern.ts';

/** What a value is to an expression: `foreign` is everything that no expression may hold. */
export type ValueKind = 'data' | 'item' | 'pattern' | 'event' | 'foreign';

/** Marks as they were met in the scene: they are plain objects, and so known by where they were found. */
const marks = new WeakSet<object>();

/** Colours and gradients that Vega's own functions made: data, though of a class. */
const results = new WeakSet<object>();

/** Remembers a mark of the scene. */
export function markAsItem(value: unknown): void {
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    marks.add(value);
}

/** Remembers what a function made whose results are data, whatever their class. */
export function markAsData(value: unknown): void {
  if (typeof value === 'object' && value !== null) results.add(value);
}

/** Tells what a value is. Data is what JSON can say, and dates, typed arrays, colours and gradients. */
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
