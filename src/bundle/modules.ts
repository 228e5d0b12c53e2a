import { existsSync } from 'node:fs';
import { encodeAreaIndex } from '../areas/area-index.ts';
import { areaFigureNames, type AreaFigureName, figuresByArea } from '../area-figures/figures-by-area.ts';
import { type FigureSource, packFigures } from '../area-figures/packed-figures.ts';
import { find } from '../data/find.ts';
import { citation } from '../words/sources.ts';
import { typeset } from '../words/typeset.ts';
import type { ChartView, ViewDetails } from '../artifact.ts';
import { stats } from '../words/stat.ts';
import type { DrawnView, ProjectChart } from '../prerender/draw.ts';
import { areaChartNames, chartNames } from '../prerender/charts.ts';
import { inProject, readData } from '../prerender/project.ts';
import { viewCode } from './packed-view.ts';

/** Gives the module specifier of a view, or of the contents of its panels, from the key of the view. */
export type Address = (key: string, part: 'view' | 'details') => string;

/** The part of a view that is shown at once. */
function seen({
  columns: _columns,
  about: _about,
  references: _references,
  citation: _citation,
  claims: _claims,
  ...view
}: DrawnView): ChartView {
  return view;
}

/**
 * A chart as an ES module that imports nothing: its default view, and functions that load the other views, the contents of
 * panels and, where there is the chart by area, what shows areas.
 *
 * @param areas Module specifier of what shows areas.
 */
export function chartModule(chart: ProjectChart, address: Address, areas: string): string {
  const { view, views, ownControls: _height, evidence: _rows, ...eager } = chart;
  const loaders = (keys: readonly string[], part: 'view' | 'details') =>
    keys.map((key) => `${JSON.stringify(key)}:()=>import(${JSON.stringify(address(key, part))})`).join();
  const others = Object.keys(views);
  const byArea = areaChartNames().includes(chart.name) ? `,areas:()=>import(${JSON.stringify(areas)})` : '';
  return `export default{...${JSON.stringify(eager)},view:${viewCode(seen(view))},views:{${loaders(others, 'view')}},details:{${loaders(['', ...others], 'details')}}${byArea}}`;
}

/** The part of a view that is shown at once, as an ES module. */
export function viewModule(view: DrawnView): string {
  return `export default ${viewCode(seen(view))}`;
}

/** The contents of a view's panels as an ES module. */
export function detailsModule({ columns, about, references }: DrawnView): string {
  const details: ViewDetails = { columns, about, references };
  return `export default ${JSON.stringify(details)}`;
}

/** The definition of a chart, with the rows of evidence that it reads, as an ES module: a browser works out views from it. */
export function liveModule({ name, evidence }: ProjectChart): string {
  const path = (file: string): string => JSON.stringify(inProject(`src/${file}`));
  return `import chart from ${path(`charts/${name}/${name}.chart.ts`)};import{liveChart}from ${path('definition/live-chart.ts')};export default liveChart(chart,${JSON.stringify(evidence)})`;
}

/** What makes views of any area in a browser: a chart's definition by area, with the evidence that it reads. `chart` is that of an area. */
export function liveAreasModule({ name, evidence }: ProjectChart): string {
  const path = (file: string): string => JSON.stringify(inProject(`src/${file}`));
  return `import chart from ${path(`charts/${name}/${name}.areas.ts`)};import{liveAreas}from ${path('area-charts/live-areas.ts')};export default liveAreas(chart,${JSON.stringify(evidence)})`;
}

/** An ES module that exports `loaders`: for each chart that there is by area, a function that imports what draws it in a browser. */
export function liveAreasIndex(): string {
  const loaders = areaChartNames().map((name) => `${JSON.stringify(name)}:()=>import("virtual:live-areas/${name}")`);
  return `export const loaders={${loaders.join()}}`;
}

/** Path in `cdn/` of the areas that a chart can be about. */
export const AREA_INDEX = 'areas/index.js';

/** Every area with its names, codes and neighbours, as an ES module that exports the text of an index. */
export function areaIndexModule(): string {
  const { areas, 'area-neighbours': neighbours } = readData();
  return `export default ${JSON.stringify(encodeAreaIndex(areas, neighbours))}`;
}

/** The areas of which each chart has no figure, as an ES module. `charts` are those of England as an area. */
export function areasWithoutModule(charts: readonly ProjectChart[]): string {
  const lists = charts.flatMap(({ name, without }) => (without?.length ? [[name, without.join(' ')]] : []));
  return `export default ${JSON.stringify(Object.fromEntries(lists))}`;
}

/** Path in `cdn/` of a figure by area. */
export const areaFigureFile = (name: string): string => `areas/figures/${name}.js`;

/** A figure of all areas in all years, as an ES module. `name` is that of a figure by area. */
export function areaFigureModule(name: AreaFigureName): string {
  const { areas, sources, ...tables } = readData();
  const cite = (id: string): Omit<FigureSource, 'from'> => {
    const source = find(sources, 'id', id);
    return { citation: typeset(citation(source)), ...(source.url && { url: source.url }) };
  };
  const cells = figuresByArea[name].cells({ ...tables, areas });
  return `export default ${JSON.stringify(
    packFigures(
      areas.map(({ code }) => code),
      cells,
      cite,
    ),
  )}`;
}

/** An ES module that exports `figures`: for each figure by area, a function that imports it. */
export function areaFigureIndex(): string {
  const loaders = areaFigureNames.map((name) => `${JSON.stringify(name)}:()=>import("virtual:area-figure/${name}")`);
  return `export const figures={${loaders.join()}}`;
}

/** Every figure that `care-stat` can show, as an ES module, by its id. */
export function statModules(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(stats(readData())).map(([id, stat]) => [id, `export default ${JSON.stringify(stat)}`]),
  );
}

/** Every figure that `care-stat` can show, in one ES module: a page with several asks for it once. */
export function statFigures(): string {
  return `export default ${JSON.stringify(stats(readData()))}`;
}

/**
 * An ES module that exports the ids of all figures, `known`, and `load(id)`, which imports one.
 *
 * @param figures Module specifier of `statFigures()`.
 */
export function statIndex(figures: string): string {
  const ids = JSON.stringify(Object.keys(stats(readData())));
  return `export const known=${ids};export const load=async(name)=>({default:(await import(${JSON.stringify(figures)})).default[name]})`;
}

/** An ES module that exports `loaders`: for each tag, a function that imports the module which defines it. */
export function tagIndex(): string {
  const modules = [
    ...chartNames().map((name) => [name, `charts/${name}/${name}.ts`] as const),
    ['chart', 'care-chart/care-chart.ts'] as const,
    ['stat', 'stat/care-stat.ts'] as const,
  ];
  const loaders = modules.map(
    ([name, path]) => `"care-${name}":()=>import(${JSON.stringify(inProject(`src/${path}`))})`,
  );
  return `export const loaders={${loaders.join()}}`;
}

/**
 * An ES module that exports `charts`: for each chart, functions that import its artifact, and its mixin and its definition
 * where Node needs them for settings and for options that the build does not draw.
 */
export function staticIndex(charts: readonly ProjectChart[]): string {
  const areaCharts = areaChartNames();
  const entries = charts.map(({ name, options }) => {
    const mixin = inProject(`src/charts/${name}/${name}.mixin.ts`);
    const live = options.some(({ affectedViews }) => affectedViews);
    const byArea = areaCharts.includes(name);
    const parts = [
      `artifact:()=>import("virtual:chart/${name}")`,
      existsSync(mixin) && !live && !byArea && `mixin:()=>import(${JSON.stringify(mixin)})`,
      byArea && 'byArea:true',
      live && `live:()=>import("virtual:live/${name}")`,
    ];
    return `${JSON.stringify(name)}:{${parts.filter(Boolean).join()}}`;
  });
  return `export const charts={${entries.join()}}`;
}
