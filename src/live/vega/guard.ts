import './spec-curves.ts';
import './spec-functions.ts';
import './spec-transforms.ts';
import './look/time-guides.ts';
import { countOperators } from './limits/count-operators.ts';
import { checkCounted } from './limits/check-counts.ts';
import type { EmbedOptions } from './embed.ts';
import { guardedInterpreter } from './expressions/guarded-interpreter.ts';
import { isLocal, readsLocally, withLocalDates } from './local-dates.ts';
import { modifies } from './expressions/generated-modify.ts';
import { checkNames } from './check-names.ts';
import { inOwnLook } from './look/own-look.ts';
import { groundOf } from './look/own-colours.ts';

/** The guard for authors' specs: checks its names and size, counts the work of each Vega operator, and restricts its expressions. */
export const guard: NonNullable<EmbedOptions['guard']> = {
  spec(spec) {
    checkNames(spec);
    checkCounted(spec);
  },
  dates: withLocalDates,
  look: inOwnLook,
  ground: groundOf,
  operators: countOperators,
  interpreter: (compiled) => guardedInterpreter(modifies(compiled), isLocal(compiled) ? readsLocally : undefined),
};
