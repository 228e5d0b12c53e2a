import { withoutAtEnd } from '../../../words/ends.ts';

/** Names that are longer than this are cut in a chart. */
const CUT = 40;
/** Fewer letters than this are not worth leaving out. */
const LEAST = 16;

/** Long names that begin alike, without their beginning. */
export interface SharedStart {
  /** The words that all names begin with; empty where the names are short, or begin otherwise. */
  readonly start: string;
  readonly names: readonly string[];
}

/** A name that ends in brackets: `Coal (Mtoe)`, `Price (new)`. */
const BRACKETED = /^([^(]*[^\s(]) \((.*)\)$/;

/** A unit in brackets that all names end in, or a measure before brackets that all names begin with; `null` where they do not. */
function withoutBrackets(names: readonly string[]): SharedStart | null {
  const read = names.map((name) => BRACKETED.exec(name) ?? []);
  const [befores, insides] = [1, 2].map((at) => read.map((found) => found[at] ?? ''));
  if (names.length < 2 || !befores?.every(Boolean) || !insides?.every(Boolean)) return null;
  const [before = ''] = befores;
  const [inside = ''] = insides;
  if (insides.every((one) => one === inside)) return { start: /\s/.test(inside) ? '' : inside, names: befores };
  return befores.every((one) => one === before) ? { start: before, names: insides } : null;
}

/**
 * Takes the words that long names share at their start out of the names, because a chart cuts long names at their end:
 * `Households in homes for a while, with children` and `Households in homes for a while, alone` are `with children` and
 * `alone` of `Households in homes for a while`.
 */
export function withoutSharedStart(names: readonly string[]): SharedStart {
  const bracketed = withoutBrackets(names);
  if (bracketed && new Set(bracketed.names).size === names.length) return bracketed;
  const [words = [], ...others] = names.map((name) => name.split(' '));
  let shared = 0;
  while (shared < words.length && others.every((other) => other[shared] === words[shared])) shared++;
  const start = words.slice(0, shared).join(' ');
  const rest = names.map((name) => name.slice(start.length).trim());
  const worth = names.length > 1 && start.length >= LEAST && names.some(({ length }) => length > CUT);
  return worth && rest.every(Boolean) ? { start: withoutAtEnd(start, /[\s,;:–-]/), names: rest } : { start: '', names };
}
