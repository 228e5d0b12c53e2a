import { areaInWords, areasJoined } from '../../areas/area-words.ts';
import { thresholds } from '../../chart-types/tile-map/steps.ts';
import { tileMapSpec } from '../../chart-types/tile-map/tile-map.ts';
import { find } from '../../data/find.ts';
import { spread } from '../../chart-types/tile-map/spread.ts';
import { defineChart } from '../../definition/chart-definition.ts';
import { count } from '../../words/numbers.ts';
import { councilValues, rows } from './area-map.rows.ts';
import { type AreaMapRow, type Measure, MEASURES, rangeInWords, valueInWords, valueOf } from './area-map.shared.ts';

/** How many councils without a number the summary names. */
const NAMED = 3;

const options = {
  measure: {
    label: 'Measure',
    values: Object.fromEntries(Object.entries(MEASURES).map(([name, { label }]) => [name, label])) as Record<
      Measure,
      string
    >,
  },
};

/** The number of a row in words; empty where there is none. */
function said(row: AreaMapRow): string {
  const value = valueOf(row);
  return value === null ? '' : valueInWords(value, row);
}

/** Sentences of the summary about councils without a number. */
function withoutNumber(rows: readonly AreaMapRow[]): string {
  const missing = rows
    .filter(({ marker }) => marker !== null)
    .map(({ area }) => areaInWords({ code: '', name: area, common_name: null, valid_to: null }));
  if (!missing.length) return '';
  if (missing.length > NAMED) return ' Councils without a number are hatched.';
  return ` There is no number for ${areasJoined(missing)}.`;
}

export default defineChart({
  name: 'area-map',
  options,
  rows,

  columns({ measure }) {
    const { title, counted } = MEASURES[measure];
    return [
      { name: 'area', title: 'Area' },
      { name: 'region', title: 'Region' },
      title.endsWith('%') ? { name: 'percent', title, decimals: 1 } : { name: 'rate', title, decimals: 0 },
      { name: 'count', title: counted, decimals: 0 },
      { name: 'marker', title: 'Why there is no number' },
    ];
  },

  spec(rows, { width }) {
    const councils = rows.flatMap((row, index) => {
      const { column, row: line } = row;
      if (column === null || line === null) return [];
      return [{ column, row: line, value: valueOf(row), index }];
    });
    const whole = rows.findIndex(({ column }) => column === null);
    const england = rows[whole];
    const [sample] = rows;
    return tileMapSpec(
      {
        tiles: councils,
        limits: thresholds(councilValues(rows)),
        written: (limit) => (sample ? valueInWords(limit, sample) : ''),
        missing: 'No number',
        ...(england && {
          whole: { label: `${england.area}: ${said(england)}`, value: valueOf(england) ?? NaN, index: whole },
        }),
      },
      { width },
    );
  },

  point(row, { measure }) {
    const { told, when } = MEASURES[measure];
    const value = valueOf(row);
    if (value === null) return `${row.area}, ${when(row.year)}: ${row.marker}.`;
    const inAll = row.count === null ? '' : `, ${count(row.count)} in all`;
    return `${row.area}, ${when(row.year)}: ${told(said(row), row, value === 1)}${inAll}.`;
  },

  series: () => ({ by: ['row'] }),

  sonification: () => null,

  words(rows, { measure }) {
    const { half, title, when, told, definition } = MEASURES[measure];
    const england = find(rows, 'column', null);
    const { low, middle, high } = spread(councilValues(rows));
    const typical = { ...england, rate: middle, percent: middle };
    const missing = rows.filter(({ marker }) => marker !== null);
    return {
      headline: half(rangeInWords(low, high, england), england),
      subtitle: `${title.replace(/, %$/, ', per cent')}, by council in England, ${when(england.year)}`,
      summary: `In the middle council ${told(valueInWords(middle, england), typical, middle === 1)}; in ${england.area} as a whole, ${said(england)}. Families differ from place to place: this is not a league table.${withoutNumber(rows)}`,
      about: [
        {
          heading: 'What is counted',
          paragraphs: [
            definition(england),
            'Half of all councils with a number lie between the two that the heading gives, those two among them; the middle council has as many above it as below it. The number of England is that of all its children together, and not the mean of its councils.',
          ],
        },
        {
          heading: 'How to read the map',
          paragraphs: [
            'Each square is one council that is responsible for children’s services, whatever its size, roughly where it lies. A larger and darker square is a higher number. The steps are round numbers, as wide as each other.',
            'It is not a league table: councils differ in how poor, how old and how many their families are, and a small council’s number changes much with a few children. A high or a low number says nothing of how well a council works.',
            'The squares stand as in the map of hexagons of upper tier local authorities that Open Innovations published under the MIT licence, adapted: newer councils stand where those stood that they came from, and two squares beside them have moved by one.',
          ],
        },
        {
          heading: 'Squares without a number',
          paragraphs: missing.length
            ? [
                `Hatched squares have no number; none of them is zero. ${missing.map(({ area, marker }) => `${area}: ${marker}`).join('; ')}.`,
              ]
            : [],
        },
      ],
    };
  },

  claims: () => [],

  sources: (rows) => [...new Set(rows.map(({ source }) => source))],

  background: (_choice, _rows, evidence) => [...new Set(evidence['area-tiles'].map(({ source }) => source))],
});
