import { countOperators } from './limits/count-operators.ts';
import { checkCounted } from './limits/check-counts.ts';
import type { EmbedOptions } from './embed.ts';
import { guardedInterpreter } from './expressions/guarded-interpreter.ts';
import { modifies } from './expressions/generated-modify.ts';
import { checkNames } from './check-names.ts';

/** Has an author's spec guarded: what it names and how much it says, what each operator of Vega would make of it, and what its expressions see. */
export const guard: NonNullable<EmbedOptions['guard']> = {
  spec(spec) {
    checkNames(spec);
    checkCounted(spec);
  },
  operators: countOperators,
  interpreter: (compiled) => guardedInterpreter(modifies(compiled)),
};
