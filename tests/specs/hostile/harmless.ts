import { n, q } from '../samples.ts';
import { areas, bars, encoding, type HostileSpecs, marked } from './bars.ts';

const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>')}`;

/** Specs that do what a spec may do: each is drawn, and nothing is told of it. */
export const harmless: HostileSpecs = {
  'plain bars': bars(),
  'a selection': bars({
    params: [{ name: 'p', select: { type: 'point', on: 'pointerover' } }],
    encoding: { ...encoding, opacity: { condition: { param: 'p', value: 1 }, value: 0.4 } },
  }),
  'a brush': bars({ params: [{ name: 'p', select: 'interval' }] }),
  'a legend that picks': bars({
    params: [{ name: 'p', select: { type: 'point', fields: ['area'] }, bind: 'legend' }],
    encoding: { ...encoding, color: n('area') },
  }),
  expressions: bars({
    transform: [
      { calculate: "datum.count * 2 + length(datum.area) + (test(regexp('o'), datum.area) ? 1 : 0)", as: 'twice' },
    ],
    params: [{ name: 'shade', expr: '0.25 + 0.5' }],
    mark: {
      type: 'bar',
      opacity: { expr: 'shade' },
      tooltip: { expr: "upper(datum.area) + ': ' + format(datum.twice, '.1f')" },
    },
    encoding: { x: n('area', { axis: { labelExpr: 'lower(datum.label)' } }), y: q('twice') },
  }),
  'a control': bars({
    params: [{ name: 'least', value: 2, bind: { input: 'range', min: 0, max: 9, name: 'At least' } }],
    transform: [{ filter: 'datum.count >= least' }],
  }),
  'a picture in the spec': bars({ mark: { type: 'image', url: picture, width: 20, height: 20 } }),
  'a gradient': marked({
    color: {
      gradient: 'linear',
      stops: [
        { offset: 0, color: 'white' },
        { offset: 1, color: 'teal' },
      ],
    },
  }),
  'a cursor and a title': bars({ title: 'Areas', mark: { type: 'bar', cursor: 'pointer', tooltip: true } }),
  'a facet': { spec: { data: areas, facet: n('area'), spec: { mark: 'bar', encoding } } },
};
