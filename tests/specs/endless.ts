import { bars, n, o, q, shapes, type Spec, t } from './samples.ts';

/** A spec that asks for a lot, and how it ends. */
export interface Endless {
  readonly spec: unknown;
  /** The sentence that says why it is not drawn; left out where it is drawn. */
  readonly says?: string | RegExp;
}

const encoding: Spec = { x: n('k'), y: q('v') };
const steps = (stop: number, more: Spec = {}): Spec => ({ sequence: { start: 0, stop, as: 'i', ...more } });
const with1 = (transform: readonly Spec[], data: Spec = bars, mark = 'point'): Spec => ({
  data,
  transform,
  mark,
  encoding: { x: q('v') },
});
const axis = (more: Spec, scale: Spec = {}): Spec => ({
  data: bars,
  mark: 'bar',
  encoding: { x: q('v', { axis: more, scale }), y: n('k') },
});
const century: Spec = { values: ['1920-01-01', '2020-01-01'].map((day) => ({ day })) };
const inTime = (channel: Spec): Spec => ({ data: century, mark: 'point', encoding: { x: t('day', channel) } });
const would = (what: string, most = '50,000'): string => `This spec would ${what}; the limit is ${most}.`;
const endlessBins = would('make more than 1,000,000,000,000,000 bins');
const endlessSteps = (by: string): string =>
  would(`take more than 1,000,000,000,000,000 steps of work, with those of ${by}`, '50,000,000');
const work = (steps: string, by: string): RegExp =>
  new RegExp(`^This spec would take ${steps} steps of work, with those of ${by}; the limit is 50,000,000\\.$`);
/** Those of axes are among them. */
const marks = (thousands: string): RegExp =>
  new RegExp(
    `^This spec would draw ${thousands},0\\d\\d marks; the limit is 20,000\\. Aggregate or sample the data in the spec\\.$`,
  );
const rowsOf = (length: number, row: (i: number) => Spec): Spec => ({
  values: Array.from({ length }, (_, i) => row(i)),
});
const nested = (depth: number): Spec => (depth ? { layer: [nested(depth - 1)] } : { mark: 'bar', encoding });
const both = (length: number): string[] => Array.from({ length }, (_, i) => (i % 2 ? 'k' : 'v'));

/** What makes rows. */
const rows: Readonly<Record<string, Endless>> = {
  'a sequence of a trillion': {
    spec: { data: steps(1e12), mark: 'line', encoding: { x: q('i') } },
    says: would('make 1,000,000,000,000 rows by sequence'),
  },
  'a sequence by tiny steps': {
    spec: { data: steps(1, { step: 1e-300 }), mark: 'point', encoding: { x: q('i') } },
    says: would('make more than 1,000,000,000,000,000 rows by sequence'),
  },
  'a sequence downwards': {
    spec: { data: steps(-1e6, { step: -1 }), mark: 'point', encoding: { x: q('i') } },
    says: would('make 1,000,000 rows by sequence'),
  },
  'a sequence by no step': { spec: { data: steps(9, { step: 0 }), mark: 'point', encoding: { x: q('i') } } },
  'a sequence whose step is a text': {
    spec: { data: steps(1, { step: '0.000001' }), mark: 'point', encoding: { x: q('i') } },
    says: would('make 1,000,000 rows by sequence'),
  },
  'more rows than are read': {
    spec: {
      data: rowsOf(60_000, (v) => ({ v })),
      mark: 'bar',
      encoding: { x: q('v', { bin: true }), y: { aggregate: 'count' } },
    },
    says: 'spec.data.values has 60,000 entries, but at most 50,000 can be read.',
  },
  'a text of more rows than are read': {
    spec: {
      data: { values: `v\n${'1\n'.repeat(70_000)}`, format: { type: 'csv' } },
      mark: 'tick',
      encoding: { x: q('v') },
    },
    says: 'spec.data.values has a text of 140,002 letters, but at most 100,000 can be read.',
  },
  'a fold of many fields': {
    spec: with1(
      [{ fold: Array.from({ length: 200 }, (_, i) => `f${i}`) }],
      rowsOf(1000, (v) => ({ v })),
    ),
    says: would('make 200,000 rows by fold'),
  },
  'lists that are flattened': {
    spec: with1(
      [{ flatten: ['v'] }],
      rowsOf(300, () => ({ v: Array.from({ length: 300 }, (_, i) => i) })),
    ),
    says: would('make 90,000 rows by flatten'),
  },
  'something with a length that is flattened': {
    spec: with1([{ flatten: ['v'] }], { values: [{ v: { length: 1e9 } }] }),
    says: would('make 1,000,000,000 rows by flatten'),
  },
  'two folds, one after the other': {
    spec: with1(
      [{ fold: both(20) }, { fold: both(200), as: ['a', 'b'] }],
      rowsOf(20, (v) => ({ v, k: v })),
    ),
    says: would('make 80,000 rows by fold'),
  },
  'keys that are imputed in many groups': {
    spec: with1(
      [{ impute: 'v', key: 'i', value: 0, groupby: ['g'] }],
      rowsOf(1000, (i) => ({ i, g: i, v: 1 })),
    ),
    says: would('make 1,000,000 rows by impute'),
  },
  'a density of a billion steps': {
    spec: with1([{ density: 'v', steps: 1e9 }]),
    says: would('make 1,000,000,001 rows by density'),
  },
  'a density in many groups': {
    spec: with1(
      [{ density: 'v', groupby: ['g'], steps: 400 }],
      rowsOf(500, (v) => ({ v, g: v })),
    ),
    says: would('make 200,500 rows by density'),
  },
  'a density from high to low': {
    spec: with1([{ density: 'v', extent: [100, 0], minsteps: 150, maxsteps: 200, bandwidth: 1e-9 }]),
    says: would('make more than 1,000,000,000,000,000 rows by density'),
  },
  'a density of hardly any bandwidth': { spec: with1([{ density: 'v', bandwidth: 1e-300 }]) },
  'quantiles by tiny steps': {
    spec: with1([{ quantile: 'v', step: 1e-7 }]),
    says: would('make 10,000,000 rows by quantile'),
  },
  'quantiles by no step': { spec: with1([{ quantile: 'v', step: 0 }]) },
  'a pivot of as many columns as rows': {
    spec: with1(
      [{ pivot: 'i', value: 'v', groupby: ['g'] }],
      rowsOf(1000, (i) => ({ i, g: i, v: 1 })),
    ),
    says: would('make 1,000,000 cells by pivot', '200,000'),
  },
  'a fine grid on the globe': {
    spec: { data: { graticule: { step: [0.01, 0.01] } }, mark: 'geoshape' },
    says: would('make 5,544,000 rows by graticule'),
  },
  'a grid of many points': {
    spec: { data: { graticule: { precision: 1e-6 } }, mark: 'geoshape' },
    says: would('make 6,840,000,198 rows by graticule'),
  },
  'a grid by no step': { spec: { data: { graticule: { step: [0, 0] } }, mark: 'geoshape' } },
};

/** What takes work. */
const labour: Readonly<Record<string, Endless>> = {
  'a median over ten thousand rows about each': {
    spec: with1(
      [
        { window: [{ op: 'median', field: 'i', as: 'v' }], frame: [-5000, 5000] },
        { aggregate: [{ op: 'max', field: 'v', as: 'v' }] },
      ],
      steps(40_000),
    ),
    says: work('8,000,\\d{3},\\d{3}', 'window'),
  },
  'the largest so far of many rows': {
    spec: with1(
      [
        { window: [{ op: 'max', field: 'i', as: 'v' }], frame: [null, 0] },
        { aggregate: [{ op: 'max', field: 'v', as: 'v' }] },
      ],
      steps(40_000),
    ),
  },
  'a density of many rows in many steps': {
    spec: with1([{ density: 'i', steps: 5000, as: ['v', 'd'] }], steps(40_000)),
    says: work('200,\\d{3},\\d{3}', 'density'),
  },
  'a polynomial of order 900': {
    spec: with1(
      [{ regression: 'v', on: 'i', method: 'poly', order: 900 }],
      rowsOf(1000, (i) => ({ i, v: i % 7 })),
    ),
    says: work('6,169,\\d{3},\\d{3}', 'regression'),
  },
  'a polynomial of a higher order than there are rows': {
    spec: with1(
      [{ regression: 'v', on: 'i', method: 'poly', order: 1e9 }],
      rowsOf(9, (i) => ({ i, v: i })),
    ),
  },
  'a local regression of many rows': {
    spec: with1(
      [{ loess: 'v', on: 'i' }],
      rowsOf(20_000, (i) => ({ i, v: i % 7 })),
    ),
    says: work('360,\\d{3},\\d{3}', 'loess'),
  },
  'many operations on many rows': {
    spec: with1(
      [{ joinaggregate: Array.from({ length: 2000 }, (_, i) => ({ op: 'sum', field: 'i', as: `s${i}` })) }],
      steps(40_000),
    ),
    says: work('80,\\d{3},\\d{3}', 'joinaggregate'),
  },
  'a facet for each of three thousand': {
    spec: {
      data: steps(3000),
      facet: o('i', { columns: 20 }),
      spec: { width: 9, height: 9, mark: 'point', encoding: { x: q('i'), y: q('i') } },
    },
    says: work('50,0\\d\\d,\\d{3}', 'facet'),
  },
  'quarters counted backwards': {
    spec: {
      data: century,
      mark: 'point',
      encoding: { x: t('day', { timeUnit: { unit: 'yearquarter', step: -1e57 } }) },
    },
    says: /^This spec would take more than 1,000,000,000,000,000 steps of work, with those of timeunit; the limit is 50,000,000/,
  },
  'quarters by the million': {
    spec: { data: century, mark: 'point', encoding: { x: t('day', { timeUnit: { unit: 'yearquarter', step: 1e6 } }) } },
    says: endlessSteps('timeunit'),
  },
  'a date at the end of time': {
    spec: {
      data: { values: [{ day: 8.64e15 }] },
      mark: 'point',
      encoding: { x: t('day', { timeUnit: 'yearquarter' }) },
    },
    says: endlessSteps('timeunit'),
  },
  'a map of hardly any precision': {
    spec: { data: shapes, projection: { type: 'albers', precision: 1e-12 }, mark: 'geoshape' },
    says: endlessSteps('a projection'),
  },
};

/** What axes, legends and scales make. */
const guides: Readonly<Record<string, Endless>> = {
  'a hundred million ticks': { spec: axis({ tickCount: 1e8 }), says: would('make 100,000,000 ticks of an axis') },
  'ticks less than none': { spec: axis({ tickCount: -5 }) },
  'a tick each millisecond of a century': {
    spec: inTime({ axis: { tickCount: { interval: 'millisecond', step: 1 } } }),
    says: would('make 3,155,760,000,000 ticks of an axis'),
  },
  'weeks that no step divides': {
    spec: inTime({ scale: { nice: { interval: 'week', step: 1e9 } } }),
    says: endlessSteps('a scale'),
  },
  'a scale made nice by a trillion': { spec: axis({}, { nice: 1e12 }) },
  'a scale to the largest number': { spec: axis({}, { domain: [0, 1e308] }) },
  'a scale to the end of time': {
    spec: {
      data: { values: [{ day: 0 }, { day: 8.64e15 }] },
      mark: 'point',
      encoding: { x: t('day') },
    },
    says: endlessSteps('a scale'),
  },
  'a logarithm whose base is next to one': { spec: axis({}, { type: 'log', base: 1.0000001, domain: [1, 1e9] }) },
  'a logarithm whose base is a billion': {
    spec: axis({}, { type: 'log', base: 1e9, domain: [1, 1e9] }),
    says: would('make 1,000,000,001 ticks of an axis'),
  },
  'a label of a billion letters': {
    spec: axis({ format: '1000000000d' }),
    says: would('write 1,000,000,000 letters in a label', '100,000'),
  },
  'a number to a billion places': {
    spec: axis({ format: '.999999999f' }),
    says: 'An expression of this spec makes a number of 999,999,999 places; the limit is 100.',
  },
  'a legend of a million colours': {
    spec: {
      data: bars,
      mark: 'bar',
      encoding: { ...encoding, color: q('v', { scale: { type: 'quantize', scheme: { name: 'greys', count: 1e6 } } }) },
    },
    says: would('make 1,000,000 colours'),
  },
  'bins by tiny steps': {
    spec: { data: bars, mark: 'bar', encoding: { x: q('v', { bin: { step: 1e-9 } }), y: { aggregate: 'count' } } },
    says: would('make 63,000,000,000 bins'),
  },
  'bins of a base of one': {
    spec: { data: bars, mark: 'bar', encoding: { x: q('v', { bin: { base: 1 } }), y: { aggregate: 'count' } } },
    says: endlessBins,
  },
  'bins of a base less than one': {
    spec: {
      data: bars,
      mark: 'bar',
      encoding: { x: q('v', { bin: { base: 0.5, maxbins: 3 } }), y: { aggregate: 'count' } },
    },
    says: endlessBins,
  },
  'bins without an end': {
    spec: {
      data: bars,
      mark: 'bar',
      encoding: { x: q('v', { bin: { extent: [0, 1e300], step: 1 } }), y: { aggregate: 'count' } },
    },
    says: endlessBins,
  },
  'a million bins': {
    spec: { data: bars, mark: 'bar', encoding: { x: q('v', { bin: { maxbins: 1e6 } }), y: { aggregate: 'count' } } },
    says: would('make 1,000,000 bins'),
  },
};

/** What a spec says outright, and what it draws. */
const drawings: Readonly<Record<string, Endless>> = {
  'a plot repeated too often': {
    spec: { data: bars, repeat: both(150), spec: { mark: 'tick', encoding: { x: q('v') } } },
    says: would('draw 150 plots and layers', '100'),
  },
  'rows, columns and layers that are repeated': {
    spec: {
      data: bars,
      repeat: { row: both(5), column: both(5), layer: both(5) },
      spec: { mark: 'tick', encoding: { x: q('v') } },
    },
    says: would('draw 125 plots and layers', '100'),
  },
  'a hundred layers and more': {
    spec: { data: bars, layer: Array.from({ length: 300 }, () => ({ mark: 'bar', encoding })) },
    says: would('draw 300 plots and layers', '100'),
  },
  'plots in plots': {
    spec: {
      data: bars,
      hconcat: Array.from({ length: 11 }, () => ({
        vconcat: Array.from({ length: 11 }, () => ({ mark: 'bar', encoding })),
      })),
    },
    says: would('draw 121 plots and layers', '100'),
  },
  'thousands of transforms': {
    spec: {
      data: bars,
      transform: Array.from({ length: 5000 }, () => ({ calculate: '1', as: 'a' })),
      mark: 'bar',
      encoding,
    },
    says: would('draw 501 plots and layers', '100'),
  },
  'a layer in a layer, two hundred times': {
    spec: { data: bars, ...nested(200) },
    says: 'At most 50 levels of nesting can be read, and there are more in the spec.',
  },
  'a layer in a layer, ten times': { spec: { data: bars, ...nested(10) } },
  'a band as wide as the sea': {
    spec: { data: bars, width: { step: 1e9 }, mark: 'bar', encoding },
    says: would('be 1,000,000,000 pixels wide or high', '10,000'),
  },
  'a billion pixels high': {
    spec: { data: bars, height: 1e9, mark: 'bar', encoding },
    says: would('be 1,000,000,000 pixels wide or high', '10,000'),
  },
  'bands that come to a great width': {
    spec: { data: rowsOf(2000, (i) => ({ i })), width: { step: 20 }, mark: 'tick', encoding: { x: n('i') } },
    says: would('be 40,000 pixels wide or high', '10,000'),
  },
  'more marks than are drawn': {
    spec: { data: steps(30_000), mark: 'point', encoding: { x: q('i') } },
    says: marks('30'),
  },
  'points of a line beyond what is drawn': {
    spec: { data: steps(30_000), mark: 'line', encoding: { x: q('i'), y: q('i') } },
    says: marks('30'),
  },
  'marks of two layers together': {
    spec: { data: steps(12_000), encoding: { x: q('i') }, layer: [{ mark: 'point' }, { mark: 'tick' }] },
    says: marks('24'),
  },
  'a symbol beyond all measure': {
    spec: { data: bars, mark: { type: 'point', size: 1e300 }, encoding },
  },
  'a menu of too many': {
    spec: {
      data: bars,
      params: [
        { name: 'p', value: 1, bind: { input: 'select', options: Array.from({ length: 30_000 }, (_, i) => i) } },
      ],
      mark: 'bar',
      encoding,
    },
    says: would('offer 30,000 options in a control', '20,000'),
  },
  'parameters that hang on each other': {
    spec: {
      data: bars,
      params: [
        { name: 'p', expr: 'q + 1' },
        { name: 'q', expr: 'p + 1' },
      ],
      mark: 'bar',
      encoding,
    },
    says: 'This spec cannot be drawn: Cycle detected in dataflow graph.',
  },
  'a clock that never rests': {
    spec: {
      data: bars,
      params: [{ name: 'p', select: { type: 'point', on: { type: 'timer', throttle: 0 } } }],
      mark: 'bar',
      encoding,
    },
  },
  'columns by the billion': {
    spec: {
      data: bars,
      columns: 1e9,
      concat: [
        { mark: 'bar', encoding },
        { mark: 'bar', encoding },
      ],
    },
    says: work('100,000,\\d{3},\\d{3}', 'a layout'),
  },
  'long texts on many marks': {
    spec: { data: steps(2000), mark: { type: 'text', text: 'a'.repeat(90_000) }, encoding: { x: q('i') } },
    says: work('1,800,\\d{3},\\d{3}', 'an encoding'),
  },
  'a field called as what objects share': {
    spec: {
      data: bars,
      transform: [{ aggregate: [{ op: 'sum', field: 'a.__proto__.b', as: 'c' }] }],
      mark: 'bar',
      encoding,
    },
    says: 'This spec names “a.__proto__.b” as its field: “__proto__” cannot be the name of a field. Give the field another name.',
  },
  'a name that objects share': {
    spec: { data: bars, transform: [{ calculate: '1', as: 'constructor' }], mark: 'bar', encoding },
    says: 'This spec names “constructor” as its as: “constructor” cannot be the name of a field. Give the field another name.',
  },
};

/** Specs that ask for a lot: each ends in its drawing or in a sentence. */
export const endless: Readonly<Record<string, Endless>> = { ...rows, ...labour, ...guides, ...drawings };
