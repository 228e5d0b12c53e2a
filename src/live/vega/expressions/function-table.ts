import interpreted from 'vega-interpreter-functions';
import { allow, copied, counted, single } from './bounds.ts';
import { guarded, type VegaFunction } from './allowed-functions.ts';
import { valueKindOf } from './value-kinds.ts';
import { INHERITED } from '../inherited-names.ts';
import type { Spend } from './replaced-functions.ts';
import { readMember } from './read-member.ts';
import { Refusal } from './refusal.ts';

/** Functions by their names in rewritten expressions. */
type Table = Record<string, VegaFunction>;

/** The part of Vega's runtime context that an expression runs in. */
export interface Scope {
  readonly functions: Readonly<Record<string, VegaFunction>>;
}

/** Changes a Vega function, given its name. */
export type Adapt = (name: string, vega: VegaFunction) => VegaFunction;

/** Functions that the interpreter binds to the current event. */
const OF_EVENTS = new Set(['item', 'group', 'xy', 'x', 'y']);

/** Functions that every rewritten expression may call besides Vega's. */
const ours = (spend: Spend): Table => ({
  '#read': (from, key) => readMember(from, key),
  '#add': (left, right) => {
    const sum = (single(left) as string) + (single(right) as string);
    if (typeof sum === 'string') {
      allow('letters', sum.length);
      spend(sum.length);
    }
    return sum;
  },
  '#list': (...parts) => counted(parts.map(assertData)),
  '#object': (...entries) => {
    const object: Record<string, unknown> = {};
    for (let index = 0; index < entries.length; index += 2) {
      const key = String(entries[index]);
      if (INHERITED.has(key))
        throw new Refusal(`An expression of this spec makes a field “${key}”, which cannot be the name of a field.`);
      object[key] = assertData(entries[index + 1]);
    }
    return counted(object);
  },
  '#out': assertData,
  '#single': single,
  '#copy': (value) => copied(assertData(value), (parts) => spend(parts * 8)),
});

/** The functions for the expressions of one context. */
export class FunctionTable {
  /** By their names in rewritten expressions. */
  readonly functions: Table;
  readonly #scope: Scope;
  readonly #spend: Spend;
  readonly #adapt: Adapt;

  constructor(scope: Scope, spend: Spend, adapt: Adapt = (_, vega) => vega) {
    this.#scope = scope;
    this.#spend = spend;
    this.#adapt = adapt;
    this.functions = ours(spend);
  }

  /** Adds a Vega function that an expression calls. */
  add(name: string): void {
    const { functions: added } = this;
    if (Object.hasOwn(added, `@${name}`)) return;
    const { functions: known } = this.#scope;
    const spend = this.#spend;
    if (OF_EVENTS.has(name)) {
      // The interpreter has bound it to the current event.
      added[`@${name}`] = function (...values) {
        const ofEvent: VegaFunction = (...args) => (this as Table)[name]?.(...args);
        return guarded(name, ofEvent, spend)(...values);
      };
      return;
    }
    const vega = known[name] ?? interpreted[name];
    if (!vega) throw new Refusal(`An expression of this spec calls ${name}(), which does not exist.`);
    added[`@${name}`] = guarded(name, this.#adapt(name, vega.bind(known)), spend);
  }
}

/**
 * Checks a value before it leaves an expression.
 *
 * @throws {Refusal} if it is neither data nor a mark.
 */
function assertData(value: unknown): unknown {
  const kind = valueKindOf(value);
  if (kind === 'event' || kind === 'foreign')
    throw new Refusal(
      `An expression of this spec returns ${kind === 'event' ? 'an event' : 'something that is not data'}; it may only return data.`,
    );
  return value;
}
