import { describe, expect, test } from 'vitest';
import { run } from './view.ts';

/** Names that all objects share, as a newspaper or a league table may well have them: they are values, not fields. */
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

const values = NAMES.flatMap((name, index) => [
  { k: name, g: 'a', x: index, v: index + 1 },
  { k: name, g: name, x: index + 1, v: 2 * index + 1 },
]);
const n = (field: string) => ({ field, type: 'nominal' });
const q = (field: string, more: object = {}) => ({ field, type: 'quantitative', ...more });
const data = { values };

const specs: Readonly<Record<string, object>> = {
  'totals by name': { data, mark: 'bar', encoding: { x: n('k'), y: q('v', { aggregate: 'sum' }) } },
  stacks: { data, mark: 'bar', encoding: { x: n('k'), y: q('v', { aggregate: 'sum' }), color: n('g') } },
  facets: { data, mark: 'bar', encoding: { row: n('k'), x: n('g'), y: q('v') } },
  lines: { data, mark: 'line', encoding: { x: q('x'), y: q('v'), color: n('k') } },
  pivot: {
    data,
    transform: [{ pivot: 'k', value: 'v', groupby: ['g'] }],
    mark: 'bar',
    encoding: { x: n('g'), y: q('toString') },
  },
  'pivot into names that are no fields': {
    data,
    transform: [{ pivot: 'k', value: 'v', groupby: ['g'] }],
    mark: 'bar',
    encoding: { x: n('g') },
  },
  lookup: {
    data,
    transform: [{ lookup: 'k', from: { data, key: 'k', fields: ['g'] } }],
    mark: 'point',
    encoding: { x: n('k'), y: n('g') },
  },
  window: {
    data,
    transform: [{ window: [{ op: 'rank', as: 'r' }], groupby: ['k'], sort: [{ field: 'v' }] }],
    mark: 'point',
    encoding: { x: n('k'), y: q('r') },
  },
  'joined totals': {
    data,
    transform: [{ joinaggregate: [{ op: 'sum', field: 'v', as: 's' }], groupby: ['k'] }],
    mark: 'point',
    encoding: { x: n('k'), y: q('s') },
  },
  impute: {
    data,
    transform: [{ impute: 'v', key: 'x', groupby: ['k'], value: 0 }],
    mark: 'line',
    encoding: { x: q('x'), y: q('v'), color: n('k') },
  },
  regression: {
    data,
    transform: [{ regression: 'v', on: 'x', groupby: ['k'] }],
    mark: 'line',
    encoding: { x: q('x'), y: q('v'), color: n('k') },
  },
  density: {
    data,
    transform: [{ density: 'v', groupby: ['k'] }],
    mark: 'line',
    encoding: { x: q('value'), y: q('density'), color: n('k') },
  },
  quantiles: {
    data,
    transform: [{ quantile: 'v', groupby: ['k'] }],
    mark: 'point',
    encoding: { x: q('prob'), y: q('value') },
  },
  fold: { data, transform: [{ fold: ['v', 'x'] }], mark: 'bar', encoding: { x: n('key'), y: q('value') } },
  'a selection': {
    data,
    params: [
      { name: 'p', select: { type: 'point', fields: ['k'] }, value: [{ k: '__proto__' }, { k: 'constructor' }] },
    ],
    mark: 'bar',
    encoding: { x: n('k'), y: q('v'), opacity: { condition: { param: 'p', value: 1 }, value: 0.2 } },
  },
  'a selection in a facet': {
    data,
    params: [{ name: 'p', select: 'interval' }],
    mark: 'point',
    encoding: { column: n('k'), x: q('x'), y: q('v') },
  },
};

/** What all objects share, as it is now. */
const shared = (): unknown[] =>
  [Object, Array, Function, String, Number, Map].flatMap(({ prototype }) =>
    Reflect.ownKeys(prototype).map((key) => [key, Reflect.getOwnPropertyDescriptor(prototype, key)?.value]),
  );

describe('a value that is called as what all objects share changes nothing of it', () => {
  test.each(Object.entries(specs))('%s', async (_, spec) => {
    const before = shared();
    const drawn = await run(structuredClone(spec)).catch((error: Error) => error);
    expect(shared()).toEqual(before);
    // Vega itself cannot group by some of them, which is told.
    expect(drawn instanceof Error || drawn.errors.length < 2).toBe(true);
  });
});

describe('a field that is called so is refused in a sentence', () => {
  test.each([
    ['a channel', { data, mark: 'bar', encoding: { x: n('__proto__') } }, 'field'],
    ['a path', { data, mark: 'bar', encoding: { x: n('a.constructor.b') } }, 'field'],
    ['a path in brackets', { data, mark: 'bar', encoding: { x: n("a['prototype']") } }, 'field'],
    [
      'what is worked out',
      { data, transform: [{ calculate: '1', as: '__proto__' }], mark: 'bar', encoding: { x: n('k') } },
      'as',
    ],
    [
      'groups',
      { data, transform: [{ aggregate: [], groupby: ['g', 'constructor'] }], mark: 'bar', encoding: { x: n('k') } },
      'groupby',
    ],
    [
      'part of a file',
      {
        data: { values: {}, format: { type: 'json', property: 'constructor.prototype' } },
        mark: 'bar',
        encoding: { x: n('k') },
      },
      'property',
    ],
    ['a data set', { data: { name: '__proto__' }, mark: 'bar', encoding: { x: n('k') } }, 'name'],
    [
      'a choice',
      {
        data,
        params: [{ name: 'p', select: { type: 'point', fields: ['__proto__'] } }],
        mark: 'bar',
        encoding: { x: n('k') },
      },
      'fields',
    ],
  ])('%s', async (_, spec, as) => {
    await expect(run(spec)).rejects.toThrow(
      new RegExp(`^This spec names “.*” as its ${as}: “\\w+” cannot be the name of a field`),
    );
  });
});
