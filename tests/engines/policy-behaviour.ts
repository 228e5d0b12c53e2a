import { describe, expect, test } from 'vitest';
import { chartNames } from '../../src/prerender/charts.ts';
import { figureHTML, renderChart } from '../../src/static/index.ts';
import { spec, table } from '../own-figures/subjects.ts';
import { everyState } from './every-state.ts';
import * as ask from './questions.ts';
import { type Page, WATCHED } from './site.ts';
import { share } from '../whole.ts';
import type { Engine } from './driver.ts';
import { type Visitor, visiting } from './visiting.ts';

const FIGURES = [
  ['Year', 'Places'],
  [2019, 40],
  [2020, 44],
  [2021, 51],
] as const;
const ROWS = FIGURES.slice(1).map(([Year, Places]) => ({ Year, Places }));
const CSV = FIGURES.map((row) => row.join(',')).join('\n');
const AREA = 'Leeds';
const OF_AREAS = 'children-in-care early-intervention-spending leavers mental-health re-referrals spending-shift'.split(
  ' ',
);

const attribute = (name: string, value: unknown): string =>
  ` ${name}='${JSON.stringify(value).replaceAll("'", '&#39;')}'`;
const own = (attributes: string, inside = ''): string =>
  `<care-chart source="Warden"${attributes}>${inside}</care-chart>`;

const charts = chartNames().map((name) => `<care-${name}></care-${name}>`);
const figures = [
  '<p><care-stat figure="F15">a figure</care-stat>, <care-stat figure="F32" format="long">another</care-stat></p>',
  `<p><care-stat figure="children-in-care-rate" area="${AREA}">a rate</care-stat></p>`,
];
const ownFigures = [
  own('', table(FIGURES)),
  own(' type="comparison" latest', table(FIGURES)),
  own(attribute('rows', FIGURES)),
  own(' src="figures.csv"'),
  own(' src="figures.json"'),
  own(
    ' choose="Place"',
    table([
      ['Place', 'Year', 'Places'],
      ['Elm', 2019, 4],
      ['Elm', 2020, 6],
      ['Oak', 2019, 5],
      ['Oak', 2020, 9],
    ]),
  ),
];
const specs = [
  own(attribute('spec', spec)),
  own('', `<script type="application/json">${JSON.stringify(spec)}</script>`),
  own(attribute('spec', { ...spec, params: [{ name: 'size', value: 2, bind: { input: 'range', min: 1, max: 9 } }] })),
];
const refused = [
  own(''),
  own('', table([['Year'], ['none']])),
  own(' src="nowhere.csv"'),
  own(attribute('spec', { mark: 'none' })),
];

/** The ways in, each a page with every tag that it is for. */
const ways = async (): Promise<Readonly<Record<string, string>>> => {
  const css = { href: 'cdn/care-charts-static.css' };
  const statics = chartNames().map((name) => renderChart(name, { css }));
  const first = chartNames().map((name) => figureHTML(name, { tag: true }));
  return {
    'every tag': [...charts, ...figures].join(''),
    'own figures': ownFigures.join(''),
    specs: specs.join(''),
    'what is refused': refused.join(''),
    areas: [
      ...OF_AREAS.map((name) => `<care-${name} id="${name}" area="${AREA}" choose="area"></care-${name}>`),
      `<care-area-map for="${OF_AREAS.join(' ')}"></care-area-map>`,
    ].join(''),
    'static HTML': (await Promise.all([...statics, renderChart('chart', { css, rows: ROWS, source: 'Warden' })])).join(
      '',
    ),
    'HTML first': (
      await Promise.all([...first, figureHTML('chart', { tag: true, rows: ROWS, source: 'Warden' })])
    ).join(''),
  };
};

const FILES = { 'figures.csv': CSV, 'figures.json': JSON.stringify(ROWS) };

/** A page for each way in. */
export const policyPages: Readonly<Record<string, Page>> = Object.fromEntries(
  Object.entries(await ways()).map(([way, body]) => [way.replaceAll(' ', '-'), { body, files: FILES }]),
);

/** What the build writes as pages, by path: each is served with a script before its own, which notes what happens. */
const BUILT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(chartNames().map((name) => [`the embed page of ${name}`, `cdn/embed/${WATCHED}${name}.html`])),
  'the gallery, with its search': `cdn/${WATCHED}index.html`,
  'the page of an area': `cdn/${WATCHED}area.html?area=${AREA}`,
  'the page on which a chart is made': `cdn/${WATCHED}make.html`,
};

/** Charts break no rule of the strictest policy, whichever way they came onto the page and in whichever state they are. */
export function policyIsKept(visitor: Visitor): void {
  const visited = Object.fromEntries(Object.keys(policyPages).map((page) => [page.replaceAll('-', ' '), page]));
  describe('the strictest policy is kept, in every state that a reader brings a chart to', () => {
    const pages = Object.entries({ ...visited, ...BUILT }).map(([way, page], turn) => ({ way, page, turn }));
    test.each(pages)('$way', async ({ way, page, turn }) => {
      await visitor.visit(page);
      await visitor.driver.ask(ask.beginWithExample);
      const states: { readonly tag: string; readonly state: string }[] = [];
      const all = Array.from({ length: await visitor.driver.ask(ask.howMany) }, (_, at) => at);
      // One by one: a driver waits for an answer only so long.
      for (const at of all.length > 3 ? share(all, turn, 3) : all)
        states.push(await visitor.driver.ask(everyState, at));
      expect(states.length).toBeGreaterThan(0);
      expect(states.filter(({ state }) => state !== (way === 'what is refused' ? 'failed' : 'shown'))).toEqual([]);
      const { stopped, failed, elsewhere } = await visitor.driver.ask(ask.noted);
      // A file that is not there is told to nobody but the chart that asked for it.
      expect({ stopped, failed, elsewhere }).toEqual({ stopped: [], failed: [], elsewhere: [] });
    });
  });
}

/** The same, in a browser of its own. */
export function keepsThePolicy(engine: Engine): void {
  describe(engine.name, () => policyIsKept(visiting(engine, policyPages, { fonts: 'usual' })));
}
