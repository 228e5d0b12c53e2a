import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { chartNames } from './charts.ts';
import { drawProjectChart } from './plugin.ts';
import { gallery } from './gallery.ts';
import { chartModule, viewModule } from './module.ts';
import { ownCode } from './own-code.ts';
import { statCode, statModules } from './stats.ts';
import { descriptor, inProject } from './project.ts';
import { placeholderCSS } from './placeholder.ts';

/** Our licence, and that of what the script bundles. */
const LICENSES = ['LICENSE', 'node_modules/lit/LICENSE'];

/** Adds to `cdn/` what no bundler makes: chart modules that import nothing, the stylesheet that holds their place, the data, the gallery. */
export function cdnFiles(): Plugin {
  return {
    name: 'care-charts:cdn-files',
    apply: 'build',
    async generateBundle() {
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
      const charts = [];
      for (const name of chartNames()) charts.push(await drawProjectChart(name));
      for (const chart of charts) {
        emit(
          `charts/${chart.name}.js`,
          chartModule(chart, (key) => `./${chart.name}.${key}.js`) + (await ownCode(chart.name)),
        );
        for (const [key, view] of Object.entries(chart.views)) emit(`charts/${chart.name}.${key}.js`, viewModule(view));
      }
      emit('stat.js', await statCode());
      for (const [figure, code] of Object.entries(statModules())) emit(`stats/${figure}.js`, code);
      emit('LICENSE.txt', LICENSES.map((path) => readFileSync(inProject(path), 'utf8')).join('\n---\n\n'));
      emit('care-charts.css', placeholderCSS(charts));
      for (const [fileName, source] of Object.entries(gallery(charts))) emit(fileName, source);
      for (const file of ['datapackage.json', ...descriptor().resources.map((resource) => resource.path)])
        emit(`data/${file}`, readFileSync(inProject(`data/${file}`), 'utf8'));
    },
  };
}
