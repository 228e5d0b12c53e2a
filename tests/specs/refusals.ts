import { bars, n, q, type Spec } from './samples.ts';

/** A spec that is not drawn, and the sentence that says why. */
export interface Refusal {
  readonly spec: unknown;
  /** Origins that are allowed. */
  readonly allow?: readonly string[];
  readonly says: string;
}

const encoding: Spec = { x: n('k'), y: q('v') };
const unnamed = (url: string): string => `This spec loads ${url}, which allow-data-urls does not allow.`;

/** Specs that must not be drawn. */
export const refusals: Readonly<Record<string, Refusal>> = {
  'data from elsewhere': {
    spec: { data: { url: 'https://elsewhere.example/rows.csv' }, mark: 'bar', encoding },
    allow: ['https://other.example'],
    says: unnamed('https://elsewhere.example/rows.csv'),
  },
  'a lookup elsewhere': {
    spec: {
      data: bars,
      transform: [
        { lookup: 'k', from: { data: { url: 'https://elsewhere.example/rows.json' }, key: 'k', fields: ['g'] } },
      ],
      mark: 'bar',
      encoding,
    },
    says: unnamed('https://elsewhere.example/rows.json'),
  },
  'a map elsewhere': {
    spec: {
      data: { url: '//elsewhere.example/map.json', format: { type: 'topojson', feature: 'a' } },
      mark: 'geoshape',
    },
    says: unnamed('http://elsewhere.example/map.json'),
  },
  'data in a facet of a layer': {
    spec: {
      data: bars,
      facet: n('k'),
      spec: {
        layer: [
          { mark: 'bar', encoding },
          { data: { url: 'ftp://elsewhere.example/a' }, mark: 'rule', encoding },
        ],
      },
    },
    says: unnamed('ftp://elsewhere.example/a'),
  },
  'an image from elsewhere': {
    spec: { data: bars, mark: { type: 'image', url: 'https://elsewhere.example/a.png' }, encoding },
    says: unnamed('https://elsewhere.example/a.png'),
  },
  'an image whose address is computed': {
    spec: {
      data: bars,
      transform: [{ calculate: "'https://elsewhere.example/' + datum.k", as: 'at' }],
      mark: { type: 'image', width: 9, height: 9 },
      encoding: { ...encoding, url: { field: 'at', type: 'nominal' } },
    },
    says: unnamed('https://elsewhere.example/A'),
  },
  'an image that is a script': {
    spec: { data: bars, mark: { type: 'image', url: 'javascript:alert(1)' }, encoding },
    says: unnamed('javascript:alert(1)'),
  },
  'a spec for Vega': {
    spec: { $schema: 'https://vega.github.io/schema/vega/v6.json', marks: [] },
    says: 'This is a spec for Vega. Only Vega-Lite specs are drawn, version 5 or 6.',
  },
  'no object': { spec: ['a'], says: 'This is not a Vega-Lite spec: a spec is an object with a mark or a layer in it.' },
  'no mark': {
    spec: { data: bars, encoding },
    says: 'This is not a Vega-Lite spec: it has none of mark, layer, facet, repeat, concat, hconcat, vconcat.',
  },
  'an expression that cannot be read': {
    spec: { data: bars, transform: [{ filter: 'datum.v >' }], mark: 'bar', encoding },
    says: 'This spec cannot be drawn: Unexpected end of input.',
  },
  'an expression that reaches out': {
    spec: {
      data: bars,
      transform: [{ calculate: "window.open('https://elsewhere.example')", as: 'v' }],
      mark: 'bar',
      encoding,
    },
    says: 'This spec cannot be drawn: Illegal callee type: MemberExpression.',
  },
  'a constructor in an expression': {
    spec: {
      data: bars,
      transform: [{ calculate: "datum.constructor.constructor('alert(1)')()", as: 'v' }],
      mark: 'bar',
      encoding,
    },
    says: 'This spec cannot be drawn: Illegal callee type: CallExpression.',
  },
  'a mark that does not exist': {
    spec: { data: bars, mark: 'pie', encoding },
    says: 'Vega-Lite has no mark “pie”. Its marks are arc, area, bar, boxplot, circle, errorband, errorbar, geoshape, image, line, point, rect, rule, square, text, tick, trail.',
  },
  'too many marks': {
    spec: { data: { sequence: { start: 0, stop: 24_000, as: 'x' } }, mark: 'point', encoding: { x: q('x') } },
    says: 'This spec would draw 24,002 marks; the limit is 20,000. Aggregate or sample the data in the spec.',
  },
};
