import { n, q, type Spec } from '../samples.ts';
import { areas, bars, encoding, type Hostile, type HostileSpecs } from './bars.ts';

/** Names that all objects know. */
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'toJSON', 'then', 'hasOwnProperty'];

/** Places where a spec names something. */
const places = (name: string): Readonly<Record<string, Spec>> => ({
  'a calculated field': { transform: [{ calculate: '{polluted: 1}', as: name }] },
  'a field of a window': { transform: [{ window: [{ op: 'rank', as: name }], sort: [{ field: 'count' }] }] },
  'a field of joined sums': {
    transform: [{ joinaggregate: [{ op: 'sum', field: 'count', as: name }], groupby: [name] }],
  },
  'a group': { transform: [{ aggregate: [{ op: 'sum', field: 'count', as: name }], groupby: ['area', name] }] },
  'names of a fold': { transform: [{ fold: ['area', 'count', name], as: [name, 'value'] }] },
  'names that are made of values': {
    transform: [
      { calculate: `'${name}'`, as: 'key' },
      { pivot: 'key', value: 'count', groupby: ['area'] },
    ],
  },
  'a field that is looked up': {
    transform: [{ lookup: 'area', from: { data: areas, key: 'area', fields: ['count', name] }, as: [name, 'b'] }],
  },
  'a flattened field': { transform: [{ flatten: [name, 'count'], as: [name, 'c'] }] },
  'a bin': { transform: [{ bin: true, field: 'count', as: [name, 'end'] }] },
  'a stack': { transform: [{ stack: 'count', groupby: [name], as: [name, 'end'] }] },
  'a trend': { transform: [{ regression: 'count', on: 'count', as: [name, 'b'] }] },
  'a shown field': { encoding: { x: n(name), y: q(`${name}.${name}`), color: n('area'), tooltip: [n(name)] } },
  'fields of a selection': {
    params: [
      { name: 'p', select: { type: 'point', fields: [name, `constructor.prototype.${name}`], on: 'pointermove' } },
    ],
  },
  'a param': {
    params: [
      { name, value: 1 },
      { name: 'b', expr: `${name} ? 1 : 0` },
    ],
  },
  'a dataset': { data: { name }, datasets: { [name]: areas.values } },
  'a selection': { params: [{ name, select: 'point' }] },
  'a view': { name },
  'a style': { mark: { type: 'bar', style: name }, config: { style: { [name]: { polluted: 1 } } } },
  'a palette': { encoding: { ...encoding, color: n('area', { scale: { scheme: name } }) } },
  'a way between colours': { encoding: { ...encoding, color: q('count', { scale: { interpolate: name } }) } },
  'a kind of scale': { encoding: { x: n('area'), y: q('count', { scale: { type: name } }) } },
  'a shape': { mark: { type: 'point', shape: name } },
  'a sum': { encoding: { x: n('area'), y: { aggregate: name, field: 'count' } } },
  'a unit of time': { encoding: { x: { field: 'area', timeUnit: name }, y: q('count') } },
  'a way to read a column': { data: { ...areas, format: { parse: { count: name, [name]: 'date' } } } },
  'a format of data': { data: { ...areas, format: { type: name } } },
  'a format of numbers': { encoding: { x: n('area'), y: q('count', { axis: { format: name, formatType: name } }) } },
  'a projection': { mark: 'geoshape', projection: { type: name }, encoding: {} },
  'a table in text': { data: { values: `area,count,${name}\nNorth,1,2`, format: { type: 'csv' } } },
});

/** Config and rows whose keys are such names, as only a text can have them. */
const keys = (name: string): Readonly<Record<string, string>> => {
  const polluting = `{"${name}": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}`;
  const spec = (more: string) => `{"mark": "bar", "encoding": ${JSON.stringify(encoding)}, ${more}}`;
  const rows = `"data": {"values": [{"area": "North", "count": 1, "${name}": {"polluted": 1}}]}`;
  return {
    rows: spec(rows),
    config: spec(`${rows}, "config": {"${name}": {"polluted": 1}, "axis": ${polluting}, "style": ${polluting}}`),
    'locale of config': spec(`${rows}, "config": {"locale": {"number": ${polluting}, "time": ${polluting}}}`),
    'the spec itself': spec(`${rows}, "${name}": {"polluted": 1}, "usermeta": ${polluting}`),
    'an encoding': `{"mark": "bar", ${rows}, "encoding": {"${name}": {"field": "area", "polluted": 1}}}`,
  };
};

/** Rows that are taken from what all objects share. */
const shared: HostileSpecs = Object.fromEntries(
  ['constructor', 'constructor.prototype', '__proto__', '__proto__.constructor'].flatMap((property) =>
    [true, false].map((writes): [string, Hostile] => [
      `rows that are ${property}${writes ? ', written to' : ''}`,
      bars({
        data: { values: { area: 'North', count: 1 }, format: { type: 'json', property } },
        ...(writes && { transform: [{ calculate: '1', as: 'polluted' }] }),
      }),
    ]),
  ),
);

/** Specs that name what all objects share. */
export const names: HostileSpecs = {
  ...Object.fromEntries(
    Object.keys(places('')).map((place, i) => {
      const name = NAMES[i % NAMES.length] ?? '';
      return [`${name} as ${place}`, bars(places(name)[place])];
    }),
  ),
  ...Object.fromEntries(
    Object.entries(places('__proto__')).map(([place, more]) => [`__proto__ as ${place}`, bars(more)]),
  ),
  ...Object.fromEntries(
    ['__proto__', 'toString'].flatMap((name) =>
      Object.entries(keys(name)).map(([place, spec]): [string, Hostile] => [`${name} as a key of ${place}`, { spec }]),
    ),
  ),
  ...shared,
};
