import { FiguresError } from '../../../figures/figures.ts';
import { inWords, LIMITS } from '../../../figures/limits.ts';
import { kindOf } from './kinds.ts';
import { SHARED } from '../shared.ts';

/** @throws {FiguresError} where a list, a text or an object would be longer than the limit. */
export function allow(what: keyof typeof SAYS, count: number): void {
  const most = LIMITS[what];
  // Also what is no number at all is too much.
  if (!(count <= most))
    throw new FiguresError(
      `An expression of this spec makes ${SAYS[what](inWords(count))}; ${inWords(most)} is the most.`,
    );
}

const SAYS = {
  rows: (count: string) => `a list of ${count} values`,
  letters: (count: string) => `a text of ${count} letters`,
  depth: (count: string) => `a value nested ${count} deep`,
  cells: (count: string) => `a value of ${count} parts`,
  digits: (count: string) => `a number of ${count} places`,
};

/** How many parts a value has, of those that expressions put together. */
const sizes = new WeakMap<object, number>();

/**
 * Counts the parts of a list or an object that an expression puts together, with those of its parts.
 *
 * @throws {FiguresError} where they are too many.
 */
export function counted<T extends object>(whole: T): T {
  let parts = 0;
  for (const part of Object.values(whole) as unknown[])
    parts += typeof part === 'object' && part !== null ? (sizes.get(part) ?? 1) : 1;
  allow('cells', parts);
  sizes.set(whole, parts);
  return whole;
}

/**
 * Copies data that an expression made, so that what is kept in a row is no part of another row or of itself.
 *
 * @throws {FiguresError} where it is nested too deeply or has too many parts.
 */
export function copied(value: unknown, depth = 1): unknown {
  if (typeof value !== 'object' || value === null || kindOf(value) !== 'data') return value;
  allow('depth', depth);
  if (Array.isArray(value)) return counted(Array.from(value, (part) => copied(part, depth + 1)));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  const entries = Object.entries(value).filter(([key]) => !SHARED.has(key));
  return counted(Object.fromEntries(entries.map(([key, part]) => [key, copied(part, depth + 1)])));
}
