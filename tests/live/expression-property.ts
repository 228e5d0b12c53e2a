import * as fc from 'fast-check';
import { functionContext } from 'vega-functions';
import interpreted from 'vega-interpreter-functions';
import { Item } from 'vega-scenegraph';
import { type Interpreter } from '../../src/live/vega/expressions/guarded-interpreter.ts';
import { evaluated, type Place, world } from './expression-world.ts';

const words = (...lines: string[]): string[] => lines.flatMap((line) => line.split(' '));

const FUNCTIONS = Object.keys({ ...functionContext, ...interpreted }).concat(
  words('if view item group xy x y modify setdata encode open constructor eval'),
);
const NAMES = words('datum event item unit parent p n text constructor __proto__ toString PI window');
const FIELDS = words(
  'a b c d e t length item mark group items datum context source _svg bounds view target dataflow vega path fields',
  'values field key clientX x fill name constructor __proto__ prototype toString valueOf map ownerDocument defaultView',
  'document',
);
const quoted = (text: string): string => JSON.stringify(text);

/** Expressions as Vega's grammar has them, over all that can be reached. */
const expressions: fc.Arbitrary<string> = fc.letrec<{ whole: string }>((tie) => {
  const whole = tie('whole');
  const member = fc.constantFrom(...FIELDS);
  return {
    whole: fc.oneof(
      { maxDepth: 6, depthIdentifier: 'expression' },
      fc.constantFrom(...NAMES),
      fc.constantFrom(
        '1',
        '-1',
        '0.5',
        'null',
        'true',
        '""',
        '"p_store"',
        '"source"',
        '"marks"',
        '"a.b"',
        '"constructor"',
        '"__proto__"',
        '1e9',
      ),
      fc.tuple(whole, member).map(([from, name]) => `(${from}).${name}`),
      fc.tuple(whole, fc.oneof(member.map(quoted), whole)).map(([from, key]) => `(${from})[${key}]`),
      fc
        .tuple(fc.constantFrom(...FUNCTIONS), fc.array(whole, { maxLength: 5 }))
        .map(([name, given]) => `${name}(${given.join(', ')})`),
      fc.array(whole, { maxLength: 3 }).map((parts) => `[${parts.join(', ')}]`),
      fc
        .array(fc.tuple(member.map(quoted), whole), { maxLength: 3 })
        .map((parts) => `{${parts.map(([key, value]) => `${key}: ${value}`).join(', ')}}`),
      fc
        .tuple(
          whole,
          fc.constantFrom('+', '-', '*', '/', '%', '<', '>', '==', '!=', '===', '!==', '&&', '||', '&', '|', '<<'),
          whole,
        )
        .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      fc.tuple(fc.constantFrom('!', '-', '+', '~'), whole).map(([operator, value]) => `${operator}(${value})`),
      fc.tuple(whole, whole, whole).map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`),
      fc.constantFrom('/a(b)c/', '/(a+)+$/g'),
    ),
  };
}).whole;

/** What all objects of a page share, as it is now. */
const shared = (): string =>
  JSON.stringify(
    [Object, Array, Function, Date, String, Number, Item].map(({ prototype }) =>
      Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([name, { writable, enumerable }]) => [
        name,
        writable,
        enumerable,
      ]),
    ),
  );

/** What of a value is no data: where it stands, or nothing. */
function foreign(value: unknown, at = 'result', met = new Set<unknown>()): string | null {
  if (typeof value === 'function') return at;
  if (typeof value !== 'object' || value === null || met.has(value)) return null;
  met.add(value);
  // What is behind a mark is for Vega alone: no expression reads it.
  if (value instanceof Item || 'marktype' in value) return null;
  for (const [key, part] of Object.entries(value)) {
    // Colours of d3 are data of a class.
    const found = foreign(part, `${at}.${key}`, met);
    if (found) return found;
  }
  return null;
}

/** That an expression, wherever it stands, gives data or a sentence, and has changed and touched nothing. */
export function seesDataAlone(interpreter: () => Interpreter): fc.IPropertyWithHooks<[Place, string]> {
  const before = shared();
  return fc.property(
    fc.constantFrom<Place[]>('operator', 'parameter', 'event', 'handler', 'encode'),
    expressions,
    (place, expression) => {
      const here = world();
      const rows = JSON.stringify(here.rows);
      let given: unknown;
      try {
        given = evaluated(interpreter(), place, expression, here);
      } catch (error) {
        if (!(error instanceof Error)) throw new Error(`${String(error)} was thrown`, { cause: error });
      }
      if (here.touched.length) throw new Error(here.touched.join('; '));
      const found = foreign(given);
      if (found) throw new Error(`${found} is no data`);
      if (JSON.stringify(here.rows) !== rows) throw new Error('rows were changed');
      if (shared() !== before) throw new Error('what all objects share was changed');
    },
  );
}
