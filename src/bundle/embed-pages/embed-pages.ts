import type { Plugin } from 'vite';
import { fileOf, type FinishedView } from '../../markup/finished-view.ts';
import { markdown } from '../../markup/markdown.ts';
import { viewData } from '../../markup/view-json.ts';
import type { DrawnChart, ProjectChart } from '../../prerender/draw.ts';
import { areaChartNames } from '../../prerender/charts.ts';
import { finishedViews } from '../../prerender/finished-views.ts';
import { figureHeight } from '../../markup/figure-height.ts';
import { descriptor, packageJson, readData } from '../../prerender/project.ts';
import { citation } from '../../words/sources.ts';
import { typeset } from '../../words/typeset.ts';
import { deployedAddress } from '../address.ts';
import { ownControlsOf } from './own-controls.ts';
import { frameFiles } from './frame-code.ts';
import { listPages } from './list-pages.ts';
import { llms } from './llms.ts';
import { FRAME_WIDTH, oEmbed } from './oembed.ts';
import { type PageInput, viewPage } from './view-page.ts';

/*
 * What stands in frames, and what programs read. Below `cdn/`, for every view of every chart:
 *
 *   embed/<file>.html   the chart as a page     view-page.ts, ../../markup/shadow-html.ts, json-ld.ts
 *   embed/<file>.md     as text                 ../../markup/markdown.ts
 *   embed/<file>.json   as data                 ../../markup/view-json.ts
 *   oembed/<file>.json  how to frame it         oembed.ts
 *
 * and for all: embed/frame.js, frame.css and resize.js (frame-code.ts), embed/index.html and 404.html (list-pages.ts),
 * llms.txt (llms.ts).
 */

/** Path in `cdn/` of the table with the names and codes of all areas. */
const AREAS = 'data/areas/areas.csv';

/** All files of embed pages, by name. `plugins` are those of their script. */
export async function embedFiles(
  charts: readonly ProjectChart[],
  plugins: readonly Plugin[] = [],
): Promise<Record<string, string>> {
  return { ...(await embedPages(charts)), ...(await frameFiles(charts, plugins)) };
}

/**
 * The pages of all views, and the texts beside them.
 *
 * @param address The address of the folder `cdn/`, with a slash at its end; `null`: addresses are relative.
 */
export async function embedPages(
  charts: readonly DrawnChart[],
  address = deployedAddress(),
): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const chart of charts) Object.assign(files, await viewPages(chart, address));
  const views = charts.flatMap(finishedViews);
  return { ...files, ...listPages(views), 'llms.txt': llmsText(views, address) };
}

/** The pages of the views of a chart, and the texts beside them. `address` as for `embedPages()`. */
export async function viewPages(chart: DrawnChart, address = deployedAddress()): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const factsOf = viewFacts();
  const { options } = chart;
  const ownControls = await ownControlsOf(chart);
  const byArea = areaChartNames().includes(chart.name);
  for (const finished of finishedViews(chart)) {
    const file = fileOf(finished);
    const { view } = finished;
    const input = { options, ownControls: ownControls(view), address, facts: factsOf(finished) };
    files[`embed/${file}.html`] = viewPage(finished, input);
    files[`embed/${file}.md`] = markdown(finished, byArea ? `${address ?? '../'}${AREAS}` : undefined);
    files[`embed/${file}.json`] = `${JSON.stringify(viewData(finished))}\n`;
    const height = Math.ceil(figureHeight({ ...chart, view }, FRAME_WIDTH));
    files[`oembed/${file}.json`] = `${JSON.stringify(oEmbed(finished, address, height))}\n`;
  }
  return files;
}

function llmsText(views: readonly FinishedView[], address: string | null): string {
  const { title, description, resources } = descriptor();
  const data = { path: 'datapackage.json', title, description };
  const about = { summary: packageJson().description, data, tables: resources };
  return llms(views, { ...about, byArea: areaChartNames(), areas: AREAS }, address ?? '');
}

/** A function that finds publishers, licences and date of a view in the data package. */
function viewFacts(): (finished: FinishedView) => PageInput['facts'] {
  const { created, licenses } = descriptor();
  const sources = new Map(readData().sources.map((source) => [typeset(citation(source)), source]));
  return ({ view, details }) => {
    const credited = details.references
      .flatMap((reference) => sources.get(reference.citation) ?? [])
      .filter(({ publisher }) => view.credits.includes(typeset(publisher)));
    const named = new Set(credited.map(({ licence }) => licence));
    return {
      publishers: [...new Set(credited.map(({ publisher }) => typeset(publisher)))],
      // That of the arrangement, and those of the sources that state one.
      licences: licenses
        .filter(({ name }) => name === 'MIT' || named.has(name as 'OGL-UK-3.0'))
        .map(({ path }) => path),
      modified: created.slice(0, 10),
    };
  };
}
