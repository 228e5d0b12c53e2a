import * as fc from 'fast-check';
import { transforms } from 'vega-dataflow';
import { describe, expect, test } from 'vitest';
import { counts } from '../../src/live/vega/limits/count-operators.ts';
import { LIMITS } from '../../src/own-figures/limits.ts';
import { ended } from './counted-view.ts';

const absurd = fc.oneof(
  fc.constantFrom(0, -1, 1, 2.5, 1e-300, 1e-9, 1e9, 1e300, -1e300, '3', '1e9', 'a', '', null, true),
  fc.double(),
  fc.integer({ min: -100, max: 100_000 }),
);
const pair = fc.tuple(absurd, absurd);
const many = fc.constantFrom(0, 1, 300, 60_000).map((length) => Array.from({ length }, (_, i) => i / length));
const some = (shape: Record<string, fc.Arbitrary<unknown>>) => fc.record(shape, { requiredKeys: [] });
const values = Array.from({ length: 300 }, (_, i) => ({
  i,
  g: i % 50,
  v: (i * 37) % 101,
  day: i * 864e5,
  list: [i, i],
}));

const onRows = (transform: fc.Arbitrary<object>) =>
  transform.map((one) => ({ data: { values }, transform: [one], mark: 'point', encoding: {} }));
const onAxis = (field: string, type: string, channel: fc.Arbitrary<object>) =>
  channel.map((more) => ({ data: { values }, mark: 'tick', encoding: { x: { field, type, ...more } } }));

const asked: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  sequence: some({ start: absurd, stop: absurd, step: absurd }).map((sequence) => ({
    data: { sequence: { start: 0, stop: 9, as: 'v', ...sequence } },
    mark: 'point',
    encoding: {},
  })),
  graticule: some({ step: pair, stepMinor: pair, precision: absurd, extent: fc.tuple(pair, pair) }).map(
    (graticule) => ({
      data: { graticule },
      mark: 'geoshape',
    }),
  ),
  projection: some({ precision: absurd, scale: absurd, center: pair, clipAngle: absurd }).map((projection) => ({
    data: { graticule: true },
    projection: { type: 'mercator', ...projection },
    mark: 'geoshape',
  })),
  kde: onRows(
    some({
      steps: absurd,
      minsteps: absurd,
      maxsteps: absurd,
      extent: pair,
      bandwidth: absurd,
      groupby: fc.constantFrom(['g'], ['i']),
    }).map((density) => ({ density: 'v', ...density })),
  ),
  quantile: onRows(
    some({ step: absurd, probs: many, groupby: fc.constantFrom(['g'], ['i']) }).map((more) => ({
      quantile: 'v',
      ...more,
    })),
  ),
  impute: onRows(
    some({ keyvals: many, frame: pair, groupby: fc.constantFrom(['g'], ['i']) }).map((more) => ({
      impute: 'v',
      key: 'i',
      method: 'mean',
      ...more,
    })),
  ),
  window: onRows(
    fc
      .record({
        frame: pair,
        op: fc.constantFrom('median', 'max', 'mean', 'distinct', 'ntile', 'lag', 'nth_value'),
        param: absurd,
      })
      .map(({ frame, op, param }) => ({ window: [{ op, field: 'v', as: 'w', param }], frame })),
  ),
  fold: onRows(
    fc.integer({ min: 1, max: 300 }).map((count) => ({ fold: Array.from({ length: count }, (_, i) => `f${i}`) })),
  ),
  pivot: onRows(some({ limit: absurd }).map((more) => ({ pivot: 'i', value: 'v', groupby: ['g'], ...more }))),
  regression: onRows(
    some({ order: absurd, extent: pair, groupby: fc.constant(['g']) }).map((more) => ({
      regression: 'v',
      on: 'i',
      method: 'poly',
      ...more,
    })),
  ),
  loess: onRows(some({ bandwidth: absurd }).map((more) => ({ loess: 'v', on: 'i', ...more }))),
  timeunit: onAxis(
    'day',
    'temporal',
    some({
      step: absurd,
      maxbins: absurd,
      unit: fc.constantFrom('yearquarter', 'year', 'milliseconds', 'yearweek'),
    }).map((timeUnit) => ({ timeUnit })),
  ),
  bin: onAxis(
    'v',
    'quantitative',
    some({ step: absurd, maxbins: absurd, base: absurd, minstep: absurd, extent: pair, anchor: absurd }).map((bin) => ({
      bin,
    })),
  ),
  axisticks: onAxis(
    'v',
    'quantitative',
    some({
      tickCount: absurd,
      tickMinStep: absurd,
      values: many,
      format: fc.constantFrom('9e', '999999999d', '.99999f', '%'),
    }).map((axis) => ({ axis })),
  ),
  'axisticks in time': onAxis(
    'day',
    'temporal',
    fc
      .record({
        interval: fc.constantFrom('millisecond', 'second', 'hour', 'day', 'week', 'month', 'year'),
        step: absurd,
      })
      .map((tickCount) => ({ axis: { tickCount }, scale: { nice: tickCount } })),
  ),
  scale: onAxis(
    'v',
    'quantitative',
    some({
      type: fc.constantFrom('linear', 'log', 'pow', 'symlog', 'sqrt'),
      domain: pair,
      nice: absurd,
      base: absurd,
      exponent: absurd,
      constant: absurd,
      padding: absurd,
    }).map((scale) => ({ scale })),
  ),
  legendentries: some({ tickCount: absurd, values: many, symbolLimit: absurd, columns: absurd }).map((legend) => ({
    data: { values },
    mark: 'point',
    encoding: {
      color: { field: 'v', type: 'quantitative', scale: { type: 'quantize', scheme: ['red', 'blue'] }, legend },
    },
  })),
  viewlayout: fc.record({ columns: absurd, spacing: absurd }).map((layout) => ({
    data: { values },
    concat: [{ mark: 'point' }, { mark: 'tick' }, { mark: 'bar' }],
    ...layout,
  })),
};

describe('whatever its parameters are, what is made stays under the limits, or is refused', () => {
  test.each(Object.entries(asked))('%s', async (_, specs) => {
    await fc.assert(
      fc.asyncProperty(specs, async (spec) => {
        const end = await ended(spec);
        if ('says' in end) expect(end.says).toMatch(/^\S.+\.$/s);
        else {
          expect(Math.max(...Object.values(end.rows))).toBeLessThanOrEqual(LIMITS.rows);
          expect(end.marks).toBeLessThanOrEqual(LIMITS.marks);
        }
      }),
      // The same tries each time: one that does not end would hold up everybody's change. FUZZ=1 takes others.
      { numRuns: 20, ...(!process.env['FUZZ'] && { seed: 1 }) },
    );
  });
});

describe('the table of counts', () => {
  test('names only what is registered', () => {
    expect(Object.keys(counts).filter((name) => !(name in transforms))).toEqual([]);
  });
});
