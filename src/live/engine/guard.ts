import { countOperators } from './counted/counted.ts';
import { checkCounted } from './counted/spec.ts';
import type { EmbedOptions } from './embed.ts';
import { guardedInterpreter } from './expressions/guarded-interpreter.ts';
import { modifies } from './expressions/modifies.ts';
import { checkNames } from './names.ts';

/** Has an author's spec guarded: what it names and how much it says, what each operator of Vega would make of it, and what its expressions see. */
export const guard: NonNullable<EmbedOptions['guard']> = {
  spec(spec) {
    checkNames(spec);
    checkCounted(spec);
  },
  operators: countOperators,
  interpreter: (compiled) => guardedInterpreter(modifies(compiled)),
};
