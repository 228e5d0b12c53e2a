import { FiguresError } from '../../../own-figures/dataset.ts';

/** A match: the whole, then its groups, with its index. */
export type Match = readonly (string | undefined)[] & { readonly index?: number };

/** A regular expression that runs in linear time. */
export interface LinearPattern {
  test(text: string): boolean;
  matchAll(text: string): Iterable<Match>;
}

/** Compiles a JavaScript regular expression from its source and flags. */
export type Compile = (source: string, flags: string) => LinearPattern;

let compile: Compile | null = null;

/** Sets the engine that `./re2.ts` has loaded. */
export function bringCompile(brought: Compile): void {
  compile = brought;
}

/** A regular expression as a value in an expression. It has no readable fields. */
export class Pattern {
  readonly #source: string;
  readonly #global: boolean;
  readonly #linear: LinearPattern;

  /** @throws {FiguresError} if the engine cannot run it. */
  constructor(source: string, flags = '') {
    if (!compile) throw new FiguresError('This spec uses a regular expression in a place where none is expected.');
    this.#source = source;
    this.#global = flags.includes('g');
    try {
      this.#linear = compile(source, flags);
    } catch {
      throw new FiguresError(
        `This spec’s regular expression /${source.slice(0, 80)}/ cannot be run. Only RE2 syntax is supported: no look-ahead, look-behind or backreferences.`,
      );
    }
  }

  /** Length of the source, to estimate its work. */
  get length(): number {
    return this.#source.length;
  }

  test(text: string): boolean {
    return this.#linear.test(text);
  }

  /** Splits a text as `String.prototype.split` does. */
  split(text: string): string[] {
    const pieces: string[] = [];
    let from = 0;
    for (const match of this.#linear.matchAll(text)) {
      const { start, end } = placeOf(match);
      if (end === from || start === text.length) continue;
      pieces.push(text.slice(from, start), ...match.slice(1).map((group) => group ?? ''));
      from = end;
    }
    return [...pieces, text.slice(from)];
  }

  /**
   * Replaces the first match, or all with flag `g`, as `String.prototype.replace` does.
   *
   * @param grown Called with the length of the result so far; throws when it is too long.
   */
  replace(text: string, replacement: string, grown: (length: number) => void): string {
    return replaced(text, this.#linear.matchAll(text), this.#global, replacement, grown);
  }
}

/** Replaces the first occurrence of a text, as `String.prototype.replace` does. */
export function replaceText(text: string, found: string, replacement: string, grown: (length: number) => void): string {
  const index = text.indexOf(found);
  return index < 0 ? text : replaced(text, [Object.assign([found], { index })], false, replacement, grown);
}

function replaced(
  text: string,
  matches: Iterable<Match>,
  all: boolean,
  replacement: string,
  grown: (length: number) => void,
): string {
  let result = '';
  let from = 0;
  for (const match of matches) {
    const { start, end } = placeOf(match);
    result += text.slice(from, start);
    for (const piece of filled(replacement, match, text)) {
      result += piece;
      grown(result.length);
    }
    from = end;
    if (!all) break;
  }
  return result + text.slice(from);
}

/** The pieces of a replacement, with `$1`, `$&`, `` $` ``, `$'` and `$$` expanded as in JavaScript. */
function* filled(replacement: string, match: Match, text: string): Iterable<string> {
  const { start, end } = placeOf(match);
  let from = 0;
  for (const { 0: token, 1: sign = '', index } of replacement.matchAll(/\$(\d\d|\d|[$&`'])/g)) {
    yield replacement.slice(from, index);
    from = index + token.length;
    const group = [sign, sign.slice(0, 1)].find((digits) => Number(digits) > 0 && Number(digits) < match.length);
    if (group !== undefined) yield (match[Number(group)] ?? '') + sign.slice(group.length);
    else if (sign === '$') yield '$';
    else if (sign === '&') yield text.slice(start, end);
    else if (sign === '`') yield text.slice(0, start);
    else yield sign === "'" ? text.slice(end) : token;
  }
  yield replacement.slice(from);
}

function placeOf({ index = 0, 0: whole = '' }: Match): { readonly start: number; readonly end: number } {
  return { start: index, end: index + whole.length };
}

/** Compiled patterns by flags and source: an expression runs for every row. */
const patterns = new Map<string, Pattern>();

/** The most cached patterns: a spec may create one for each row. */
const KEPT = 100;

/**
 * A pattern, from the cache if possible.
 *
 * @throws {FiguresError} if the engine cannot run it.
 */
export function patternOf(source: string, flags = ''): Pattern {
  const key = `${flags}/${source}`;
  const known = patterns.get(key) ?? new Pattern(source, flags);
  if (patterns.size < KEPT) patterns.set(key, known);
  return known;
}
