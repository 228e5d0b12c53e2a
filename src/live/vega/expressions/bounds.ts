import { FiguresError } from '../../../own-figures/dataset.ts';
import { countInWords, LIMITS } from '../../../own-figures/limits.ts';
import { valueKindOf } from './value-kinds.ts';
import { INHERITED } from '../inherited-names.ts';

/**
 * Checks a count against a limit.
 *
 * @throws {FiguresError} if it is above.
 */
export function allow(what: keyof typeof SAYS, count: number): void {
  const most = LIMITS[what];
  // NaN is refused too.
  if (!(count <= most))
    throw new FiguresError(
      `An expression of this spec makes ${SAYS[what](countInWords(count))}; the limit is ${countInWords(most)}.`,
    );
}

const SAYS = {
  rows: (count: string) => `a list of ${count} values`,
  letters: (count: string) => `a text of ${count} letters`,
  depth: (count: string) => `a value nested ${count} deep`,
  cells: (count: string) => `a value of ${count} parts`,
  digits: (count: string) => `a number of ${count} places`,
};

/** Characters that count as one part. */
const LETTERS = 64;

/** Number of parts of each value that expressions have created. */
const sizes = new WeakMap<object, number>();

const sizeOf = (part: unknown): number => {
  if (typeof part === 'string') return 1 + part.length / LETTERS;
  return typeof part === 'object' && part !== null ? (sizes.get(part) ?? 1) : 1;
};

/**
 * Counts the parts of a new list or object, including those of its parts.
 *
 * @throws {FiguresError} if there are too many.
 */
export function counted<T extends object>(whole: T): T {
  let parts = 0;
  for (const part of Object.values(whole) as unknown[]) allow('cells', Math.ceil((parts += sizeOf(part))));
  sizes.set(whole, parts);
  return whole;
}

/**
 * Counts the characters of a value and its parts.
 *
 * @throws {FiguresError} if there are too many.
 */
function lettersOf(value: unknown, before = 0): number {
  let letters = before;
  if (Array.isArray(value)) for (const part of value) letters = lettersOf(part, letters) + 1;
  else letters += typeof value === 'string' ? value.length : 1;
  allow('letters', letters);
  return letters;
}

/** Checks a value that is about to be converted to a number or text: a list becomes the texts of all its parts. */
export function single(value: unknown): unknown {
  if (Array.isArray(value)) lettersOf(value);
  return value;
}

/**
 * Copies data that an expression created, so that a value stored in a row shares nothing with other rows and contains no cycle.
 *
 * @param spend Called with the number of parts of each list and object before it is copied.
 * @throws {FiguresError} if it is nested too deeply or has too many parts or characters.
 */
export function copied(value: unknown, spend: (parts: number) => void): unknown {
  let letters = 0;
  const copy = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') allow('letters', (letters += value.length));
    if (typeof value !== 'object' || value === null || valueKindOf(value) !== 'data') return value;
    allow('depth', depth);
    if (Array.isArray(value)) {
      spend(value.length);
      return counted(Array.from(value, (part) => copy(part, depth + 1)));
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return value;
    const entries = Object.entries(value).filter(([key]) => !INHERITED.has(key));
    spend(entries.length);
    return counted(Object.fromEntries(entries.map(([key, part]) => [key, copy(part, depth + 1)])));
  };
  return copy(value, 1);
}
