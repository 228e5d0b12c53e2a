import { RE2JS } from 're2js';
import { bringCompile } from './pattern.ts';

/** The flags that change what is matched, and what RE2 calls them. */
const FLAGS: ReadonlyMap<string, number> = new Map([
  ['i', RE2JS.CASE_INSENSITIVE],
  ['m', RE2JS.MULTILINE],
  ['s', RE2JS.DOTALL],
  ['g', 0],
  ['u', 0],
]);

/** Brings to the engine regular expressions that run in linear time. Fetched when a spec is the first to have one. */
export function bringPatterns(): void {
  bringCompile((source, flags) => {
    let bits = 0;
    for (const flag of flags) {
      const bit = FLAGS.get(flag);
      if (bit === undefined) throw new Error(`no flag ${flag}`);
      bits |= bit;
    }
    return RE2JS.compile(RE2JS.translateRegExp(source), bits);
  });
}
