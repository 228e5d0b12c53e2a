import { version } from 'virtual:package';
import type { ChartView } from '../artifact.ts';
import { artifactOf } from '../care-chart/artifact.ts';
import { AUTHOR_PROPERTIES, WORDS } from '../care-chart/author-properties.ts';
import { wordOf } from '../care-chart/author-word.ts';
import { readFigures } from '../live/read-figures.ts';
import { escaped } from '../markup/escaped.ts';
import { ownSourceHTML } from '../markup/shadow-html.ts';
import { type OwnType, ownTypes } from '../own-figures/own-types.ts';
import type { Grid, RawInput } from '../own-figures/read/source/grid.ts';
import { attributeOf, attributesOf, checkValue, type StaticOptions } from './chart-options.ts';
import { drawPosters } from './draw-posters.ts';
import type { StaticChart } from './static-chart.ts';

/** Options that hold figures. */
const FIGURES = ['rows', 'csv', 'json', 'spec', 'src'];

/** The address that relative addresses are resolved against, to be taken away again: nobody knows where the page will be. */
const NOWHERE = 'https://care-charts.invalid/';

/**
 * Reads an author's figures, works out their words and draws them, as `care-chart` does in the browser.
 *
 * @throws {FiguresError} where they cannot be read: the sentence that the page would show.
 */
export async function finishOwn(options: StaticOptions, besides: readonly string[]): Promise<StaticChart> {
  const own = Object.keys(AUTHOR_PROPERTIES).filter((name) => ![...FIGURES, 'allowDataUrls'].includes(name));
  const attributes = attributesOf('chart', options, own.map(attributeOf), [...besides, ...FIGURES]);
  checkValue('chart', 'type', attributes['type'] ?? ownTypes[0] ?? '', ownTypes);
  const words = Object.fromEntries(
    [...WORDS, 'headline', 'subtitle'].map((name) => [name, wordOf(name, attributes[attributeOf(name)])]),
  );
  const { choose = null, note = null, sourceHref = null } = words;
  const input = { ...words, type: (words['type'] ?? null) as OwnType | null, latest: 'latest' in attributes };
  const { grid, chosen } = await readFigures(figuresIn(options), input);
  const { chart, reading } = await chosen(choose);
  const artifact = artifactOf(chart, { ...words, host: { baseURI: NOWHERE } }, reading);
  const { headline: label, summary: description } = artifact.view;
  const posters = await drawPosters(chart.spec, `own-${artifact.name}`, { label, description });
  const view: ChartView = { ...artifact.view, posters };
  const details = await artifact.details['']?.();
  if (!details) throw new Error('The chart has no details.');
  const references = details.default.references.map(({ citation, url }) => ({
    citation,
    ...(url && { url: url.replace(NOWHERE, '/') }),
  }));
  const url = references[0]?.url ? sourceHref : null;
  return {
    finished: { name: 'chart', key: '', view, details: { ...details.default, references }, dated: '', version },
    attributes,
    options: [],
    ownControls: '',
    isFile: false,
    own: { table: tableOf(grid), source: ownSourceHTML(view.credits, url, note) },
  };
}

/**
 * The figures among the options.
 *
 * @throws {Error} where there are none, or where only a browser could read them.
 */
function figuresIn({ rows, csv, json, spec, src }: StaticOptions): RawInput {
  if (spec !== undefined && spec !== null)
    throw new Error(
      'A Vega-Lite spec of your own is drawn in the browser only, where it can do no harm: write <care-chart> with the spec in it. Rows can be drawn here.',
    );
  if (src !== undefined && src !== null)
    throw new Error('src is fetched by the browser only: read the file, and give its text as csv or json.');
  if (rows !== undefined && rows !== null) return { rows };
  if (csv !== undefined) return { text: csv, hint: 'text/csv' };
  if (json !== undefined) return { text: json, hint: 'application/json' };
  throw new Error('chart needs figures: rows, csv or json.');
}

/** The cells as a table, from which the element reads them again. */
function tableOf({ rows, headers }: Pick<Grid, 'rows' | 'headers'>): string {
  const line = (cells: readonly string[], cell: 'th' | 'td') =>
    `<tr>${cells.map((text) => `<${cell}>${escaped(text)}</${cell}>`).join('')}</tr>`;
  const first = headers ?? 1;
  const head = rows.slice(0, first).map(({ cells }) => line(cells, 'th'));
  const body = rows.slice(first).map(({ cells }) => line(cells, 'td'));
  return `<table><thead>${head.join('')}</thead><tbody>${body.join('')}</tbody></table>`;
}
