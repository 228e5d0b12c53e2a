import { FiguresError } from '../../../figures/figures.ts';

/** A match: the whole of it, then its groups, and where it begins. */
export type Match = readonly (string | undefined)[] & { readonly index?: number };

/** A regular expression that takes time in proportion to its text. */
export interface LinearPattern {
  test(text: string): boolean;
  matchAll(text: string): Iterable<Match>;
}

/** Makes a regular expression of a source and flags, as JavaScript writes them. */
export type Compile = (source: string, flags: string) => LinearPattern;

let compile: Compile | null = null;

/** Takes the engine that `./patterns.ts` has brought. */
export function bringCompile(brought: Compile): void {
  compile = brought;
}

/** A regular expression as a value of an expression: nothing can be read of it. */
export class Pattern {
  readonly #source: string;
  readonly #global: boolean;
  readonly #linear: LinearPattern;

  /** @throws {FiguresError} where the engine of regular expressions cannot run it. */
  constructor(source: string, flags = '') {
    if (!compile) throw new FiguresError('This spec uses a regular expression in a place where none is expected.');
    this.#source = source;
    this.#global = flags.includes('g');
    try {
      this.#linear = compile(source, flags);
    } catch {
      throw new FiguresError(
        `This spec’s regular expression /${source.slice(0, 80)}/ cannot be run. It may use what RE2 knows, which has no look-ahead, no look-behind and no references back.`,
      );
    }
  }

  /** Length of what is run, for counting its work. */
  get length(): number {
    return this.#source.length;
  }

  test(text: string): boolean {
    return this.#linear.test(text);
  }

  /** The pieces of a text between matches, and what groups matched, as `String.prototype.split` gives them. */
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
   * Replaces the first match, or every one where the flag `g` says so, as `String.prototype.replace` does.
   *
   * @param grown Is told the length that the result has so far, and throws where it is too much.
   */
  replace(text: string, replacement: string, grown: (length: number) => void): string {
    let result = '';
    let from = 0;
    for (const match of this.#linear.matchAll(text)) {
      const { start, end } = placeOf(match);
      result += text.slice(from, start) + filled(replacement, match, text);
      grown(result.length);
      from = end;
      if (!this.#global) break;
    }
    return result + text.slice(from);
  }
}

/** A replacement with `$1`, `$&`, `` $` ``, `$'` and `$$` filled in, as JavaScript does. */
function filled(replacement: string, match: Match, text: string): string {
  const { start, end } = placeOf(match);
  const signs: Readonly<Record<string, string>> = {
    $: '$',
    '&': text.slice(start, end),
    '`': text.slice(0, start),
    "'": text.slice(end),
  };
  return replacement.replace(/\$(\d\d|\d|[$&`'])/g, (written, sign: string) => {
    const group = [sign, sign.slice(0, 1)].find((digits) => Number(digits) > 0 && Number(digits) < match.length);
    if (group === undefined) return signs[sign] ?? written;
    return (match[Number(group)] ?? '') + sign.slice(group.length);
  });
}

function placeOf({ index = 0, 0: whole = '' }: Match): { readonly start: number; readonly end: number } {
  return { start: index, end: index + whole.length };
}
