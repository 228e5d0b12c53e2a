import { n, o, q, type Spec, type Specs, v6 } from './samples.ts';

const towns = ['Ashford and Weald', 'Barrow-in-Furness', 'Chester and Delamere', 'Dunstable', 'Epping', 'Fleetwood'];
const reasons = ['Homes that closed for lack of staff', 'Homes that closed for lack of money', 'Homes that were sold'];

const cells = towns.flatMap((town, t) =>
  reasons.flatMap((reason, r) =>
    [2021, 2022, 2023].map((year, y) => ({
      town,
      reason,
      year,
      homes: 9 + t + 2 * r + y,
      rooms: 50 + 9 * t + r * y,
    })),
  ),
);
const data = { values: cells };
const homes = q('homes', { aggregate: 'sum' });
const across: Spec = { mark: 'bar', encoding: { y: n('town', { axis: null }), x: homes } };
const bars: Spec = { mark: 'bar', encoding: { x: o('year'), y: homes } };

/** Specs that do not fit a phone as they come, by what does not fit. */
export const places: Specs = {
  'names beside': { data, mark: 'bar', encoding: { y: n('reason'), x: homes } },
  'names below': { data, mark: 'bar', encoding: { x: n('reason'), y: homes } },
  'names limited': { data, mark: 'bar', encoding: { y: n('reason', { axis: { labelLimit: 90 } }), x: homes } },
  'legend beside': {
    data,
    mark: 'bar',
    encoding: { y: n('town'), x: homes, color: n('reason', { legend: { orient: 'right' } }) },
  },
  'legend at a place': {
    data,
    mark: { type: 'arc', outerRadius: 80 },
    encoding: { theta: homes, color: n('town', { legend: { orient: 'none', legendX: 240, legendY: 5 } }) },
  },
  'columns of panels': { data, ...bars, encoding: { ...(bars['encoding'] as Spec), column: n('town') } },
  'repeated panels': {
    data,
    repeat: { column: ['homes', 'year', 'rooms'] },
    spec: { mark: 'point', encoding: { x: q('', { field: { repeat: 'column' } }), y: q('homes') } },
  },
  'panels side by side': { $schema: v6, data, hconcat: towns.slice(0, 4).map((title) => ({ title, ...bars })) },
  'one panel narrow': {
    $schema: v6,
    data,
    hconcat: [across, { width: 24, mark: 'tick', encoding: { y: q('homes') } }, across],
  },
  'rows and columns': { data, mark: 'line', encoding: { x: q('year'), y: homes, column: n('town'), row: n('reason') } },
  'a wide plot': { data, width: 900, mark: 'line', encoding: { x: o('year'), y: homes, color: n('town') } },
  'small text': {
    data,
    config: { axis: { labelFontSize: 6 } },
    mark: 'bar',
    encoding: { x: o('year', { axis: { titleFontSize: 7 } }), y: homes },
  },
};

/** A spec whose reader chooses by a list with long names and by buttons. */
export const chosen: Spec = {
  data,
  params: [
    {
      name: 'reason',
      value: reasons[0],
      bind: {
        input: 'select',
        options: reasons,
        labels: reasons.map((one) => `${one}, as they told the inspectorate`),
      },
    },
    { name: 'year', value: 2022, bind: { input: 'radio', options: [2021, 2022, 2023] } },
  ],
  transform: [{ filter: 'datum.reason == reason && datum.year == year' }],
  mark: 'bar',
  encoding: { y: n('town'), x: homes, color: n('town', { legend: { orient: 'right' } }) },
};

/** All names that the specs show. */
export const names = { towns, reasons };
