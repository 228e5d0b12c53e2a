import { RE2JS } from 're2js';
import { bringCompile } from './pattern.ts';

/** JavaScript flags and their RE2 constants. */
const FLAGS: ReadonlyMap<string, number> = new Map([
  ['i', RE2JS.CASE_INSENSITIVE],
  ['m', RE2JS.MULTILINE],
  ['s', RE2JS.DOTALL],
  ['g', 0],
  ['u', 0],
]);

/** Adds regular expressions in linear time to the engine. Loaded when the first spec uses one. */
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
