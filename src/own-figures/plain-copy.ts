import { FiguresError } from './dataset.ts';
import { countInWords, LIMITS } from './limits.ts';

/** How a value that a page hands over is copied. */
export interface Copying {
  /** Its name in error messages: `rows`, `spec`. */
  readonly name: string;
  /** Keys to leave out at any depth. */
  readonly without?: ReadonlySet<unknown>;
  /** Replaces a text, given its path. Optional. */
  text?(text: string, path: readonly (string | number)[]): string;
  /** Replaces a value that JSON cannot hold: a date, or a number that is not finite. */
  beyondJSON(value: Date | number): unknown;
}

/** The state of one copy. */
interface Copier extends Copying {
  /** Values copied so far. */
  count: number;
  /** Path of the current value: `['data', 'values', 3]`. */
  readonly path: (string | number)[];
  /** The lists and objects that contain the current value. */
  readonly around: Set<object>;
}

/** Objects whose contents are not in their keys, and which would be copied as empty. */
const OPAQUE = /^(?:Map|Set|WeakMap|WeakSet|Promise|ArrayBuffer|DataView|RegExp|Error)$/;

/** Wrapper objects of primitive values. */
const BOXED = /^(?:Number|String|Boolean|BigInt|Symbol)$/;

/** A key that can be written after a dot. */
const WORD = /^[\p{L}_$][\p{L}\p{N}_$]{0,39}$/u;

/**
 * Copies a value that a page sets as a property, as plain data: lists, objects with their own enumerable keys, texts, numbers, `true`, `false` and `null`.
 *
 * Other values:
 *
 * - An object with `toJSON` is replaced by its result; a date or a number that is not finite by the result of `beyondJSON`.
 * - A typed array becomes a list, a wrapper object its primitive, and a bigint the number if that holds it exactly.
 * - `undefined` is left out of objects, and becomes `null` in lists, as do empty slots.
 * - Functions, symbols, other bigints, DOM nodes, maps, sets, promises and circular references are refused, naming the path.
 * - So are getters that throw, and anything above a limit, which is counted before it is copied.
 *
 * @throws {FiguresError} and nothing else, whatever the input.
 */
export function plainCopy(input: unknown, how: Copying): unknown {
  try {
    return copied(input, { ...how, count: 0, path: [], around: new Set() });
  } catch (error) {
    if (isOurs(error)) throw error;
    throw new FiguresError(`Reading the ${how.name} failed with an error thrown by the page.`);
  }
}

/** Whether an error is one of ours. An object that a page throws may throw again when it is inspected. */
function isOurs(error: unknown): boolean {
  try {
    return error instanceof FiguresError;
  } catch {
    return false;
  }
}

function copied(value: unknown, copier: Copier): unknown {
  copier.count++;
  if (copier.count > LIMITS.values)
    throw new FiguresError(
      `At most ${countInWords(LIMITS.values)} values can be read, and there are more in the ${copier.name}.`,
    );
  switch (typeof value) {
    case 'string':
      return checkedText(value, copier);
    case 'number':
      return Number.isFinite(value) ? value : copier.beyondJSON(value);
    case 'bigint':
      if (BigInt(Number(value)) === value) return Number(value);
      throw new FiguresError(`${where(copier)} is a bigint too large to be a number.`);
    case 'function':
    case 'symbol':
      return refuse(`a ${typeof value}`, copier);
    case 'object':
      return value && structure(value, copier);
    default:
      // `typeof document.all` is `undefined`, but it is an object.
      return typeof value === 'undefined' ? undefined : value;
  }
}

function structure(value: object, copier: Copier): unknown {
  const { around, path } = copier;
  if (path.length >= LIMITS.depth)
    throw new FiguresError(
      `At most ${countInWords(LIMITS.depth)} levels of nesting can be read, and there are more in the ${copier.name}.`,
    );
  if (around.has(value)) refuse('part of itself', copier);
  around.add(value);
  const copy = Array.isArray(value) ? list(value, copier) : another(value, copier);
  around.delete(value);
  return copy;
}

function inside(step: string | number, value: unknown, copier: Copier): unknown {
  copier.path.push(step);
  const copy = copied(value, copier);
  copier.path.pop();
  return copy;
}

function list(value: ArrayLike<unknown>, copier: Copier): unknown[] {
  const { length } = value;
  assertEntries(length, copier);
  const copy: unknown[] = [];
  for (let index = 0; index < length; index++) copy.push(inside(index, value[index], copier) ?? null);
  return copy;
}

/** A copy of an object that is not an array. */
function another(value: object, copier: Copier): unknown {
  if (value instanceof Date) return copier.beyondJSON(new Date(Date.prototype.getTime.call(value)));
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (BOXED.test(kind)) return copied(value.valueOf(), copier);
  if (OPAQUE.test(kind) || 'nodeType' in value) refuse(`a ${kind}`, copier);
  if (ArrayBuffer.isView(value)) return list(value as unknown as ArrayLike<unknown>, copier);
  const { toJSON } = value as { toJSON?: unknown };
  const json: unknown = typeof toJSON === 'function' ? toJSON.call(value, String(copier.path.at(-1) ?? '')) : value;
  return json === value ? keyed(value, copier) : copied(json, copier);
}

function keyed(value: object, copier: Copier): object {
  const keys = Object.keys(value);
  assertEntries(keys.length, copier);
  const copy: Record<string, unknown> = {};
  for (const key of keys) {
    if (copier.without?.has(key)) continue;
    const own = inside(checkedText(key, copier), value[key as keyof typeof value], copier);
    if (own === undefined) continue;
    // Plain assignment would set the prototype of the copy.
    if (key === '__proto__') Object.defineProperty(copy, key, { value: own, enumerable: true });
    else copy[key] = own;
  }
  return copy;
}

function refuse(what: string, copier: Copier): never {
  throw new FiguresError(`${where(copier)} is ${what}, but only plain data can be read.`);
}

function assertEntries(count: number, copier: Copier): void {
  if (count > LIMITS.rows)
    throw new FiguresError(
      `${where(copier)} has ${countInWords(count)} entries, but at most ${countInWords(LIMITS.rows)} can be read.`,
    );
}

function checkedText(text: string, copier: Copier): string {
  if (text.length > LIMITS.letters)
    throw new FiguresError(
      `${where(copier)} has a text of ${countInWords(text.length)} letters, but at most ${countInWords(LIMITS.letters)} can be read.`,
    );
  return copier.text?.(text, copier.path) ?? text;
}

/** A path as JavaScript writes it: `rows[3].N`. */
function where({ name, path }: Copier): string {
  const steps = path.slice(0, 8).map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return WORD.test(step) ? `.${step}` : `['${step.length > 40 ? `${step.slice(0, 39)}…` : step}']`;
  });
  return [name, ...steps, ...(path.length > 8 ? ['…'] : [])].join('');
}
