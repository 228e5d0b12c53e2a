import interpreted from 'vega-interpreter-functions';
import { allow, copied, counted, single } from './bounds.ts';
import { guarded, type VegaFunction } from './allowed-functions.ts';
import { valueKindOf } from './value-kinds.ts';
import { INHERITED } from '../inherited-names.ts';
import type { Spend } from './replaced-functions.ts';
import { readMember } from './read-member.ts';
import { Refusal } from './refusal.ts';

/** Functions by the names that a rewritten expression has for them. */
type Table = Record<string, VegaFunction>;

/** What Vega's runtime knows where an expression stands. */
export interface Scope {
  readonly functions: Readonly<Record<string, VegaFunction>>;
}

/** Functions that the interpreter adds for each event. */
const OF_EVENTS = new Set(['item', 'group', 'xy', 'x', 'y']);

/** What every rewritten expression calls besides functions of Vega. */
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

/** The functions that expressions of a scope may call. */
export class FunctionTable {
  /** By the names that rewritten expressions have for them. */
  readonly functions: Table;
  readonly #scope: Scope;
  readonly #spend: Spend;

  constructor(scope: Scope, spend: Spend) {
    this.#scope = scope;
    this.#spend = spend;
    this.functions = ours(spend);
  }

  /** Adds a function of Vega that an expression calls. */
  add(name: string): void {
    const { functions: added } = this;
    if (Object.hasOwn(added, `@${name}`)) return;
    const { functions: known } = this.#scope;
    const spend = this.#spend;
    if (OF_EVENTS.has(name)) {
      // What the interpreter has made for the event at hand.
      added[`@${name}`] = function (...values) {
        const ofEvent: VegaFunction = (...args) => (this as Table)[name]?.(...args);
        return guarded(name, ofEvent, spend)(...values);
      };
      return;
    }
    const vega = known[name] ?? interpreted[name];
    if (!vega) throw new Refusal(`An expression of this spec calls ${name}(), which is not known.`);
    added[`@${name}`] = guarded(name, vega.bind(known), spend);
  }
}

/** @throws {Refusal} where a value is no data and no mark, and so must not leave the expression. */
function assertData(value: unknown): unknown {
  const kind = valueKindOf(value);
  if (kind === 'event' || kind === 'foreign')
    throw new Refusal(
      `An expression of this spec gives ${kind === 'event' ? 'an event' : 'something that is not data'}: it may give data.`,
    );
  return value;
}
