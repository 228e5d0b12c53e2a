import './spec-transforms.ts';
import './look/mix-colours.ts';
import './look/time-guides.ts';
import { ownSpecConfig, ramps } from '../../theme/own-spec-config.ts';
import { arrangedGuides } from './fit/guide-lines.ts';
import { rearranged } from './fit/rearranged.ts';
import { jsonOf } from './plain-json.ts';
import { scheme } from './vega.ts';
import { countOperators } from './limits/count-operators.ts';
import { checkCounted } from './limits/check-counts.ts';
import type { EmbedOptions } from './embed.ts';
import { guardedInterpreter } from './expressions/guarded-interpreter.ts';
import { isLocal, readsLocally, withLocalDates } from './local-dates.ts';
import { modifies } from './expressions/generated-modify.ts';
import { checkNames } from './check-names.ts';
import { inOwnLook } from './look/own-look.ts';
import { groundOf } from './look/own-colours.ts';

for (const [name, colour] of Object.entries(ramps)) scheme(name, colour);

/** Sign of an axis whose labels have one line or two, as there is room. */
const MOMENTS = /"moments":"below"/;

/** The guard for authors' specs: checks its names and size, counts the work of each Vega operator, and restricts its expressions. */
export const guard: NonNullable<EmbedOptions['guard']> = {
  spec(spec) {
    checkNames(spec);
    checkCounted(spec);
  },
  dates: withLocalDates,
  config: ownSpecConfig,
  arranged: rearranged,
  look(compiled, arrangement) {
    const looked = inOwnLook(compiled);
    return arrangement ? arrangedGuides(looked, arrangement) : looked;
  },
  settles: (compiled) => MOMENTS.test(jsonOf(compiled)),
  ground: groundOf,
  operators: countOperators,
  interpreter: (compiled) => guardedInterpreter(modifies(compiled), isLocal(compiled) ? readsLocally : undefined),
};
