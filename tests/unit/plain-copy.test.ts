import { anything, assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FiguresError } from '../../src/own-figures/dataset.ts';
import { LIMITS } from '../../src/own-figures/limits.ts';
import { plainCopy } from '../../src/own-figures/plain-copy.ts';
import { endless } from '../figures/endless.ts';
import { readDataset } from '../figures/read-dataset.ts';

const copy = (given: unknown): unknown => plainCopy(given, { name: 'rows', beyondJSON: String });

/** The copy, or the sentence that says why there is none. Any other error is none of ours. */
function outcome(given: unknown): unknown {
  try {
    return copy(given);
  } catch (error) {
    if (error instanceof FiguresError) return error.message;
    throw error;
  }
}

const fail = (): never => {
  throw new Error('the page’s own');
};
const traps = Object.fromEntries(Reflect.ownKeys(Reflect).map((trap) => [trap, fail]));
const circle: unknown[] = [];
circle.push({ circle });
const revoked = Proxy.revocable([], {});
revoked.revoke();
let deep: unknown[] = [];
for (let level = 0; level < 100_000; level++) deep = [deep];

describe('a sentence is said of', () => {
  test.each<[string, unknown, RegExp]>([
    [
      'a getter that throws',
      [
        {
          get N() {
            return fail();
          },
        },
      ],
      /^Reading the rows failed with an error/,
    ],
    ['a proxy that throws in every trap', new Proxy({}, traps), /failed with an error/],
    ['a revoked proxy', revoked.proxy, /failed with an error/],
    [
      'a getter that throws nothing',
      [
        {
          get N(): never {
            throw null;
          },
        },
      ],
      /failed with an error/,
    ],
    ['a toJSON that throws', [{ toJSON: fail }], /failed with an error/],
    ['a list inside itself', circle, /^rows\[0\]\.circle is part of itself/],
    ['a symbol', [{ N: Symbol('five') }], /^rows\[0\]\.N is a symbol, but only plain data can be read\.$/],
    ['a function', [{ N: fail }], /^rows\[0\]\.N is a function/],
    ['a large bigint', [2n ** 64n + 1n], /^rows\[0\] is a bigint too large to be a number/],
    ['a map', new Map([[1, 2]]), /^rows is a Map/],
    ['a promise', Promise.resolve([]), /^rows is a Promise/],
    ['lists nested deeply', deep, /^At most 50 levels of nesting can be read/],
    ['a long list that holds nothing', Array(4_000_000_000), /^rows has 4,000,000,000 entries, but at most 50,000/],
    ['a long text', ['x'.repeat(100_001)], /^rows\[0\] has a text of 100,001 letters, but at most 100,000/],
  ])('%s', (_, given, says) => {
    expect(outcome(given)).toMatch(says);
  });
});

test.each<[string, unknown, unknown]>([
  ['a typed array is a list', new Float64Array([1, 2.5]), [1, 2.5]],
  ['a bigint is a number', [5n], [5]],
  ['a box is its value', [Object('five'), Object(5)], ['five', 5]],
  ['what a list leaves out is null', Array(2), [null, null]],
  ['an object is its own keys', Object.create({ shared: 1 }, { own: { value: 2, enumerable: true } }), { own: 2 }],
  ['what has a toJSON is that', { toJSON: () => [7] }, [7]],
  ['frozen rows are rows', Object.freeze([Object.freeze({ N: 1 })]), [{ N: 1 }]],
])('%s', (_, given, plain) => {
  expect(copy(given)).toEqual(plain);
});

test('a key called __proto__ changes nothing that the copy inherits', () => {
  const own = copy(JSON.parse('{"__proto__": {"polluted": 1}}')) as object;
  expect(Object.getPrototypeOf(own)).toBe(Object.prototype);
  expect(Object.keys(own)).toEqual(['__proto__']);
});

test('whatever is given, there is plain data within the limits or there is a sentence', () => {
  const given = anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
  });
  assert(
    property(given, (one) => {
      const made = outcome(one);
      if (made !== undefined) expect(JSON.parse(JSON.stringify(made))).toBeDefined();
    }),
    { numRuns: 2000, seed: 1 },
  );
});

describe('figures without end are refused before they are read', () => {
  test.each(Object.entries(endless))('%s', (_, { given, says }) => {
    const made = given();
    const told = (() => {
      try {
        readDataset(typeof made === 'string' ? { text: made } : { rows: made });
        return 'read';
      } catch (error) {
        if (error instanceof FiguresError) return error.message;
        throw error;
      }
    })();
    expect(told).toMatch(says);
  });

  test('and 5,000 rows of figures are not', () => {
    const rows = Array.from({ length: 5000 }, (_, row) => ({ Place: `P${row}`, N: row }));
    expect(readDataset({ rows }).all).toHaveLength(5000);
    expect(5000).toBeLessThan(LIMITS.rows);
  });
});
