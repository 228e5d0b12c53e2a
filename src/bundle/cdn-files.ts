import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { areaFigureNames } from '../area-figures/figures-by-area.ts';
import { bundle, target } from './bundle.ts';
import { bundleLive } from './bundle-live.ts';
import { pictureFiles, prunePictures } from './pictures.ts';
import { careCharts, projectCharts } from './plugin.ts';
import { embedFiles } from './embed-pages/embed-pages.ts';
import { gallery } from './gallery/gallery.ts';
import {
  type Address,
  AREA_INDEX,
  areaFigureFile,
  areaFigureModule,
  areaIndexModule,
  chartModule,
  detailsModule,
  statModules,
  viewModule,
} from './modules.ts';
import { latestFile } from './latest-file.ts';
import { collectPackages, licences } from './licences.ts';
import { minified, pruneMinified } from './minified.ts';
import { minifyTemplates } from './minify-templates.ts';
import { externalFile, externalLazyFiles, lazyFiles } from './lazy-files.ts';
import { careChartCode, LIVE, liveCode, liveEntries, mixinCode, statCode } from './standalone.ts';
import { descriptor, inProject, readData } from '../prerender/project.ts';
import { staticCSS } from './static-css.ts';
import { htmlFirstCSS } from './html-first-css.ts';
import { placeholderCSS } from '../prerender/placeholder.ts';

/** Packages of Lit, which the script bundles in a build of its own (`asOneModule`). */
const LIT = ['lit', 'lit-element', 'lit-html', '@lit/reactive-element'];

/** Adds to `cdn/` everything besides the script: modules of charts and figures, lazy files, stylesheet, licences, gallery, pictures, data. */
export function cdnFiles(): Plugin {
  return {
    name: 'care-charts:cdn-files',
    apply: 'build',
    // An error in a table stops the build before anything is bundled.
    buildStart() {
      readData();
    },
    async generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      const packages = new Set(LIT.map((name) => inProject(`node_modules/${name}`)));
      const charts = await projectCharts();
      // What a lazy file imports later, or from where the areas are.
      const areas = [
        externalFile('virtual:area-index', `./${AREA_INDEX}`),
        ...areaFigureNames.map((name) => externalFile(`virtual:area-figure/${name}`, `./${areaFigureFile(name)}`)),
        careCharts(),
      ];
      const externalLater = [...areas, externalFile('/live/live-views.ts', `./${LIVE}views.js`)];
      for (const chart of charts) {
        const file: Address = (key, part) =>
          `${[chart.name, key, part === 'details' && part].filter(Boolean).join('.')}.js`;
        const module = chartModule(chart, (key, part) => `../charts/${file(key, part)}`, '../care-charts.areas.js');
        emit(`charts/${chart.name}.js`, await minified(module + (await mixinCode(chart.name))));
        if (chart.options.some(({ affectedViews }) => affectedViews))
          emit(`charts/${chart.name}.live.js`, await liveCode(chart));
        emit(`charts/${file('', 'details')}`, await minified(detailsModule(chart.view)));
        for (const [key, view] of Object.entries(chart.views)) {
          emit(`charts/${file(key, 'view')}`, await minified(viewModule(view)));
          emit(`charts/${file(key, 'details')}`, await minified(detailsModule(view)));
        }
      }
      for (const { module, file } of lazyFiles)
        emit(
          file,
          await bundle(inProject(`src/element/${module}`), {
            plugins: [...externalLazyFiles(module), ...externalLater, minifyTemplates(), collectPackages(packages)],
            target,
            minify: true,
          }),
        );
      emit(AREA_INDEX, areaIndexModule());
      for (const name of areaFigureNames) emit(areaFigureFile(name), areaFigureModule(name));
      emit('charts/chart.js', await careChartCode());
      const live = await bundleLive(liveEntries(), {
        prefix: LIVE,
        plugins: [...areas, collectPackages(packages)],
      });
      for (const [file, code] of Object.entries(live)) emit(file, await minified(code, { news: true }));
      emit('stat.js', await statCode());
      for (const [figure, code] of Object.entries(statModules())) emit(`stats/${figure}.js`, code);
      const collected = [collectPackages(packages)];
      const written: Readonly<Record<string, string | Uint8Array>> = {
        ...(await gallery(charts, collected)),
        ...(await embedFiles(charts, collected)),
        ...(await pictureFiles(charts)),
        'care-charts.css': placeholderCSS(charts),
        'care-charts-html.css': await htmlFirstCSS(charts),
        'care-charts-static.css': await staticCSS(),
        'latest.json': latestFile(charts),
        // The last, because it names the packages that the others have bundled.
        'LICENSE.txt': licences(packages),
      };
      prunePictures();
      pruneMinified();
      for (const [fileName, source] of Object.entries(written)) emit(fileName, source);
      emit('data/datapackage.json', JSON.stringify(descriptor()));
      for (const { path } of descriptor().resources)
        emit(`data/${path}`, readFileSync(inProject(`data/${path}`), 'utf8'));
    },
  };
}
