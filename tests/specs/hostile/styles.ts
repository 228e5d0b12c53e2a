import { n, q, type Spec } from '../samples.ts';
import { bars, each, ELSEWHERE, encoding, type HostileSpecs, marked } from './bars.ts';

const AT = `${ELSEWHERE}style.png`;

/** Ways to write a value of CSS that is loaded. */
const values = {
  'an address': `url(${AT})`,
  'an address in quotes': `url("${AT}")`,
  'an address in capitals': `URL(${AT})`,
  'an address in escapes': `u\\72l(${AT})`,
  'an address with a part': `url(${AT}#part)`,
  'an address after a comment': `/**/url(${AT})`,
  'a set of images': `image-set("${AT}" 1x)`,
  'a set of images, by its old name': `-webkit-image-set(url(${AT}) 1x)`,
  'a source': `src("${AT}")`,
  'a fade between images': `-webkit-cross-fade(url(${AT}), url(${AT}), 50%)`,
  'a colour after an address': `url(${AT}) red`,
  'a token of the page': 'var(--page-picture)',
  'a token with something instead': `var(--none, url(${AT}))`,
  'the end of one value and another': `red; background: url(${AT})`,
  'an end of an attribute': `red" onload="breached=1`,
};

/** Places where a value of CSS may stand. */
const places = (value: string): Readonly<Record<string, Spec>> => ({
  'a cursor of a mark': { mark: { type: 'bar', cursor: `${value}, auto` } },
  'a cursor of the plot': { view: { cursor: `${value}, auto` } },
  'a cursor of a brush': {
    params: [{ name: 'p', select: { type: 'interval', mark: { cursor: `${value}, auto`, fill: value } } }],
  },
  'a cursor of lines': { mark: { type: 'line', cursor: `${value}, auto`, strokeWidth: 20 } },
  'a cursor in config': { config: { view: { cursor: `${value}, auto` }, bar: { cursor: `${value}, auto` } } },
  'a cursor that is a param': { params: [{ name: 'cursor', value: `${value}, auto` }] },
  'a cursor that is a signal of config': { config: { signals: [{ name: 'cursor', value: `${value}, auto` }] } },
  'a cursor that is computed': { mark: { type: 'bar', cursor: { expr: JSON.stringify(`${value}, auto`) } } },
  'a background': { background: value },
  'a background in config': { config: { background: value } },
  'a background that is a param': { params: [{ name: 'background', value }] },
  'a background that is a param and computed': { params: [{ name: 'background', expr: JSON.stringify(value) }] },
  'the frame of a plot': { view: { fill: value, stroke: value } },
  'an axis': {
    encoding: {
      x: n('area', { axis: { domainColor: value, tickColor: value, labelColor: value, gridColor: value } }),
      y: q('count'),
    },
  },
  'a legend': {
    encoding: {
      ...encoding,
      color: n('area', { legend: { labelColor: value, fillColor: value, symbolFillColor: value } }),
    },
  },
  'a title': { title: { text: 'A title', color: value, font: value } },
  'a font': { mark: { type: 'text', text: 'a', font: value, fontWeight: value, fontStyle: value } },
  dashes: { mark: { type: 'bar', stroke: 'red', strokeDash: value, strokeCap: value, strokeJoin: value } },
  'a blend': { mark: { type: 'bar', blend: value } },
  'a range of colours': { encoding: { ...encoding, color: n('area', { scale: { range: [value, value, value] } }) } },
  'a field of colours': {
    transform: [{ calculate: JSON.stringify(value), as: 'paint' }],
    encoding: { ...encoding, color: n('paint', { scale: null }) },
  },
  'stops of a gradient': {
    mark: {
      type: 'bar',
      color: {
        gradient: 'linear',
        stops: [
          { offset: 0, color: value },
          { offset: 1, color: 'red' },
        ],
      },
    },
  },
  'the id of a gradient': {
    mark: { type: 'bar', color: { gradient: 'linear', id: `x) ${value}`, stops: [{ offset: 0, color: 'red' }] } },
  },
  'the id of a round gradient': {
    mark: { type: 'bar', color: { gradient: 'radial', id: `headline"><b`, stops: [{ offset: 0, color: value }] } },
  },
  'the path of a clip': { mark: { type: 'bar', clip: { path: value } } },
  'the path of a shape': { mark: { type: 'point', shape: value } },
});

/** Specs that have a style load something. */
export const styles: HostileSpecs = {
  ...each(values, (value) => marked({ fill: value, stroke: value, cursor: `${value}, auto` })),
  ...Object.fromEntries(
    Object.entries(places(values['an address'])).map(([name, more]) => [`an address, in ${name}`, bars(more)]),
  ),
};
